import { type Chunk, endsPhrase } from '../chunks.ts';
import type { NameInContext, NoteCandidate } from '../note-context.ts';
import { isRelation, isRoleHead } from '../role-words.ts';

const INDEFINITE = /^(?:an?)$/i;
/** Words from "a" to the head: "a former Spotify executive". */
const HEAD_WITHIN = 5;
/** Words from a name to its verb: "Ana Ruiz of the Harbour Post recalled". */
const VERB_WITHIN = 7;
const SPEAKS =
  /^(?:said|says|told|tells|recalled|wrote|writes|explained|explains|argued|argues|claimed|revealed|posted|insisted|added|advises|advised|recommends)$/;
/** What the one does who is named below: "a royal expert has claimed", "according to a nurse who …". */
const TEASES =
  /^(?:who|has|have|says|said|claims|claimed|warns|warned|reveals|revealed|shares|shared|explains|explained|insists|admits|in|at|from)$/;
/** One of many in a story: the person named next need not be the one. */
const ANYBODY =
  /^(?:spokes\w+|official|officer|witness|resident|victim|suspect|member|neighbou?r|worker|judge|driver|protester|demonstrator|student|teenager|tourist|gunman|survivor|defendant|volunteer|voter|figure|leader)$/;

/**
 * "… according to a royal correspondent who was there." and, opening the next paragraph, "Ana Ruiz of the Harbour Post recalled: …":
 * the description of a lead whose one speaker is named below it, for the first time.
 */
export function introduction(name: NameInContext): NoteCandidate[] {
  const { chunks, lead, first, after, full, person, mention } = name;
  const isFirst = person.mentions.every(({ kind, start }) => kind !== 'name' || start >= mention.start);
  if (!full || first !== 0 || !isFirst || chunks[0]?.opening !== '' || endsPhrase(chunks[after - 1] as Chunk))
    return [];
  const verb = chunks.slice(after, after + VERB_WITHIN).findIndex(({ word }) => SPEAKS.test(word));
  if (verb < 0 || chunks.slice(after, after + verb).some(endsPhrase)) return [];
  if (!isOneSentence(lead)) return [];
  const described = descriptionsIn(lead);
  const [only] = described;
  if (!only || described.length > 1) return [];
  const last = lead[only.head];
  const start = lead[only.from];
  if (!start || !last || ANYBODY.test(last.word.toLowerCase()) || isRelation(last.word.toLowerCase()))
    return [];
  const subject = only.from === 1 || /^(?:by|to)$/.test(lead[only.from - 2]?.word ?? '');
  if (!subject || endsPhrase(last) || !TEASES.test(lead[only.head + 1]?.word ?? '')) return [];
  const span = { start: start.start, end: last.end };
  return [{ person: person.id, family: 'introduction', span, trust: 0.55 }];
}

const isOneSentence = (lead: readonly Chunk[]): boolean =>
  lead.length > 0 && lead.slice(0, -1).every((chunk) => !/[.!?]/.test(chunk.closing) || !endsPhrase(chunk));

/** Every "a … HEAD" of a sentence: indexes of the word after "a" and of the head. */
function descriptionsIn(lead: readonly Chunk[]): { from: number; head: number }[] {
  const found: { from: number; head: number }[] = [];
  for (let i = 0; i < lead.length; i++) {
    if (!INDEFINITE.test(lead[i]?.word ?? '')) continue;
    for (let j = i + 1; j <= i + HEAD_WITHIN && j < lead.length; j++) {
      const chunk = lead[j] as Chunk;
      if (isRoleHead(chunk.word) && !isRoleHead(lead[j + 1]?.word ?? '')) {
        found.push({ from: i + 1, head: j });
        break;
      }
      if (endsPhrase(chunk) || /^(?:of|for|to|in|at|on|with|from|by|and|that|who)$/.test(chunk.word)) break;
    }
  }
  return found;
}
