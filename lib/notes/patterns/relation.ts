import type { Article, Person } from '../../reading.ts';
import { endsPhrase } from '../chunks.ts';
import type { NameInContext, NoteCandidate } from '../note-context.ts';
import { isRelation, ROLE_MODIFIERS } from '../role-words.ts';

const POSSESSIVE = /^(?:his|her)$/i;
const LONGEST = 5;

/** The person that a possessive at this offset means, null where it is not certain. */
export type OwnerAt = (offset: number) => Person | null;

/**
 * "her friend Ana Ruiz", "his predecessor, Bo Lund,": the words behind the possessive, and whose they are. Nothing where the
 * possessive is not resolved to somebody else for certain.
 */
export function relation(name: NameInContext, ownerAt: OwnerAt): NoteCandidate[] {
  const { chunks, first, isName, person } = name;
  const last = chunks[first - 1];
  if (!last || isName(first - 1) || !(last.closing === '' || last.closing === ',')) return [];
  if (last.opening !== '' || !isRelationAt(name, first - 1)) return [];
  let start = first - 1;
  while (start > 0 && first - start < LONGEST) {
    const before = chunks[start - 1];
    if (!before || endsPhrase(before)) return [];
    if (POSSESSIVE.test(before.word)) {
      const owner = ownerAt(before.start);
      if (!owner || owner.id === person.id) return [];
      const span = { start: chunks[start]?.start ?? last.start, end: last.end };
      return [{ person: person.id, family: 'relation', span, trust: name.full ? 0.6 : 0.5, of: owner.id }];
    }
    if (!ROLE_MODIFIERS.has(before.word.toLowerCase()) && before.word !== 'number') return [];
    start--;
  }
  return [];
}

/** "friend", "co-defendant", "number two". */
function isRelationAt({ chunks }: NameInContext, i: number): boolean {
  const word = chunks[i]?.word.toLowerCase() ?? '';
  return isRelation(word) || (/^(?:2|two)$/.test(word) && chunks[i - 1]?.word === 'number');
}

/**
 * Whom the possessives of an article mean. Certain is what the people of the article already say, as long as that person is
 * named or described before it in the same paragraph, and nobody else whom "his" or "her" could mean is mentioned in between.
 */
export function possessives({ text, blocks }: Article, people: readonly Person[]): OwnerAt {
  const all = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const at = new Map(all.map(({ mention }, i) => [mention.start, i]));
  return (offset) => {
    const index = at.get(offset);
    const own = index === undefined ? undefined : all[index];
    if (index === undefined || own?.mention.kind !== 'pronoun') return null;
    const other = text.slice(offset, offset + 3).toLowerCase() === 'his' ? 'female' : 'male';
    const from = blocks.find(({ start, end }) => start <= offset && offset < end)?.start ?? offset;
    // Up to the last mention of the owner, which may be a pronoun itself: "Ana Ruiz met Bo Lund. She told her son …".
    let last = true;
    for (let i = index - 1; i >= 0; i--) {
      const { person, mention } = all[i] as (typeof all)[number];
      if (mention.start < from) return null;
      if (person.id === own.person.id) {
        if (mention.kind !== 'pronoun') return own.person;
        last = false;
      } else if (last && person.gender !== other) return null;
    }
    return null;
  };
}
