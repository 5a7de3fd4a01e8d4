import { type Chunk, endsPhrase, isCapitalised } from '../chunks.ts';
import { roleEndingAt } from '../left-role.ts';
import type { NameInContext, NoteCandidate } from '../note-context.ts';
import { isGroupHead, isRoleHead } from '../role-words.ts';

/** "Foreign Minister Ana Ruiz", "China's minister of national defense Dong Jun", "then-speaker of the House Nancy Poe". */
export function title(name: NameInContext): NoteCandidate[] {
  const before = name.chunks[name.first - 1];
  if (!before || endsPhrase(before) || name.isName(name.first - 1) || name.chunks[name.first]?.opening)
    return [];
  const role = roleEndingAt(name, name.first - 1);
  if (!role || (!name.full && mayBeNoName(name, role.first))) return [];
  return [{ person: name.person.id, family: 'title', span: role, trust: name.full ? 0.9 : 0.65 }];
}

/** "Ana Ruiz, President [Acme] North, says", "Veteran [Norland] actress Eva Holt": one word that is rather a firm or a place. */
function mayBeNoName(name: NameInContext, first: number): boolean {
  const { chunks, after, isName } = name;
  const before = chunks[first - 1];
  const apposition = before?.closing === ',' && isName(first - 1);
  const leadsOn = chunks[after - 1]?.closing === '' && isRoleHead(chunks[after]?.word ?? '');
  // "Major [Acme] layoffs": how much, at the beginning of a sentence.
  const large =
    chunks[first]?.word === 'Major' && name.first === first + 1 && (!before || endsPhrase(before));
  return apposition || leadsOn || large || opensClause(name, before);
}

/** "The judge [Ruiz] was referring to": not the judge. */
const opensClause = ({ chunks, after }: NameInContext, before: Chunk | undefined): boolean =>
  /^(?:the|an?)$/i.test(before?.word ?? '') &&
  chunks[after - 1]?.closing === '' &&
  /^(?:is|was|has|had|did|does|would|could|will|wanted|wants|meant|means|named|appointed|picked|chose)$/.test(
    chunks[after]?.word ?? '',
  );

/** "ministers Ana Ruiz and Bo Lund": the plural title belongs to each of the names joined by commas and "and". */
export function groupTitle(name: NameInContext): NoteCandidate[] {
  if (!name.full) return [];
  let index = name.first - 1;
  let joined = false;
  // Back over the names that stand between the title and this one.
  while (index >= 0) {
    const chunk = name.chunks[index];
    if (!chunk) return [];
    const joiner = chunk.word === 'and' || chunk.word === '&';
    if (!joiner && !name.isName(index)) break;
    if (chunk.closing !== '' && chunk.closing !== ',') return [];
    joined = true;
    index--;
  }
  const head = name.chunks[index];
  if (!head || endsPhrase(head) || !isGroupHead(head.word)) return [];
  // "ministers and Ana Ruiz": she is not one of them.
  if (joined ? !name.isName(index + 1) : !leadsGroup(name)) return [];
  const role = roleEndingAt(name, index, isGroupHead);
  if (!role) return [];
  return [{ person: name.person.id, family: 'group-title', span: role, trust: 0.7 }];
}

/** A further name follows: "… Ana Ruiz and Bo Lund" or "… Ana Ruiz, Bo Lund and …". */
function leadsGroup({ chunks, after, isName }: NameInContext): boolean {
  const last = chunks[after - 1];
  if (!last) return false;
  if (last.closing === ',') return isName(after);
  const next = chunks[after];
  const second = chunks[after + 1];
  return (
    last.closing === '' &&
    next?.word === 'and' &&
    second !== undefined &&
    isCapitalised(second.word) &&
    isName(after + 1)
  );
}
