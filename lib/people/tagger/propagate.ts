import { CITY, COMMON_WORD, COUNTRY, ORGANISATION } from '../lexicon.ts';
import type { Entity, TaggedText } from './tag.ts';

const SHORTEST_SURNAME = 3;
/** So many occurrences as something else, and so many times more than as a person, say that the word is no person here. */
const MANY = 3;
const TIMES = 2;

/** A full name stands against any vote, unless the lists know its word as something else, too ("Henry Ford", "Ford"). */
const OTHER_LISTS = ORGANISATION | COUNTRY | CITY;

/**
 * One sense a document. A capitalised word that stands alone and is the last (or first) word of a full name elsewhere in the text is
 * that person too, whatever the model said there, unless it may be something else and the model mostly says so, or it stands beside
 * another capitalised word. A word alone that is mostly something else is so everywhere.
 */
export function propagateSurnames(tagged: TaggedText): Entity[] {
  const { tokens, words, entities, sentences } = tagged;
  const word = (i: number) => tokens[i]?.text ?? '';
  const votes = countVotes(tagged);
  const isOther = (text: string) => {
    const { person = 0, other = 0 } = votes.get(text) ?? {};
    return other >= MANY && other > TIMES * person;
  };
  // "Jordan" beside "Jordan Whitlock" in the paper is the country wherever it is mostly the country.
  const isOutvoted = (text: string, flags: number) => {
    if ((flags & COUNTRY) === 0) return (flags & OTHER_LISTS) !== 0 && isOther(text);
    const { person = 0, other = 0 } = votes.get(text) ?? {};
    return other > person;
  };
  const surnames = new Set<string>();
  for (const { first, last, type } of entities) {
    if (type !== 'PER' || last - first < 2) continue;
    for (const i of [first, last - 1]) {
      const common = i === first && ((words.flags[i] as number) & COMMON_WORD) !== 0;
      const outvoted = isOutvoted(word(i), words.flags[i] as number);
      if (word(i).length >= SHORTEST_SURNAME && !common && !outvoted) surnames.add(word(i));
    }
  }
  const owner = new Map<number, Entity>();
  for (const entity of entities) for (let i = entity.first; i < entity.last; i++) owner.set(i, entity);
  const result = entities.map((entity): Entity => {
    if (entity.last - entity.first !== 1) return entity;
    const text = word(entity.first);
    if (entity.type !== 'PER' && surnames.has(text)) return { ...entity, type: 'PER' };
    if (entity.type === 'PER' && !surnames.has(text) && isOther(text)) return { ...entity, type: 'ORG' };
    return entity;
  });
  if (surnames.size === 0) return result;
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (owner.has(i) || !surnames.has(word(i))) continue;
      const besideName = (j: number) =>
        j >= first && j < last && words.cap[j] === 1 && words.letters[j] === 1;
      if (besideName(i + 1) || (i - 1 > first && besideName(i - 1)) || owner.has(i - 1)) continue;
      result.push({ first: i, last: i + 1, type: 'PER' });
    }
  }
  return result.sort((a, b) => a.first - b.first);
}

/** How often each word that stands alone was taken for a person, and for an organisation or a place. */
function countVotes({ tokens, entities }: TaggedText): Map<string, { person: number; other: number }> {
  const votes = new Map<string, { person: number; other: number }>();
  for (const { first, last, type } of entities) {
    if (last - first !== 1) continue;
    const text = tokens[first]?.text ?? '';
    const vote = votes.get(text) ?? { person: 0, other: 0 };
    if (type === 'PER') vote.person++;
    else vote.other++;
    votes.set(text, vote);
  }
  return votes;
}
