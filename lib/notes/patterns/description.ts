import type { Article, Person } from '../../reading.ts';
import { chunksOf } from '../chunks.ts';
import type { NoteCandidate } from '../note-context.ts';
import { LONGEST_ROLE } from '../phrase-end.ts';
import { isRelation, isRoleHead, WEAK_HEADS } from '../role-words.ts';

const OPENS_WITH_OWNER = /^(?:his|her|their|its|our|my|your)\b/i;

/**
 * "The Labour peer" that the article calls somebody elsewhere, where no role stands beside the name: the first description
 * that names what they are. `kind: 'nominal'` mentions are already resolved to this person.
 */
export function description({ text }: Article, { id, mentions }: Person): NoteCandidate[] {
  for (const { kind, start, end } of mentions) {
    if (kind !== 'nominal' || end - start > LONGEST_ROLE || OPENS_WITH_OWNER.test(text.slice(start, end)))
      continue;
    const chunks = chunksOf(text, start, end);
    const last = chunks.at(-1)?.word.toLowerCase() ?? '';
    const says = isRoleHead(last) && !isRelation(last) && !WEAK_HEADS.has(last);
    if (says) return [{ person: id, family: 'description', span: { start, end }, trust: 0.4 }];
  }
  return [];
}
