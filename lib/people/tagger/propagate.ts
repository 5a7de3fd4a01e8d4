import { COMMON_WORD } from '../lexicon.ts';
import type { Entity, TaggedText } from './tag.ts';

const SHORTEST_SURNAME = 3;

/**
 * One sense a document: a capitalised word that stands alone and is the last (or first) word of a full name elsewhere in the text is
 * that person too, whatever the model said, unless it stands beside another capitalised word.
 */
export function propagateSurnames(tagged: TaggedText): Entity[] {
  const { tokens, words, entities, sentences } = tagged;
  const surnames = new Set<string>();
  for (const { first, last, type } of entities) {
    if (type !== 'PER' || last - first < 2) continue;
    for (const i of [first, last - 1]) {
      const name = tokens[i]?.text ?? '';
      const common = i === first && ((words.flags[i] as number) & COMMON_WORD) !== 0;
      if (name.length >= SHORTEST_SURNAME && !common) surnames.add(name);
    }
  }
  if (surnames.size === 0) return entities;
  const owner = new Map<number, Entity>();
  for (const entity of entities) for (let i = entity.first; i < entity.last; i++) owner.set(i, entity);
  const result = entities.map((entity) =>
    entity.type !== 'PER' &&
    entity.last - entity.first === 1 &&
    surnames.has(tokens[entity.first]?.text ?? '')
      ? { ...entity, type: 'PER' as const }
      : entity,
  );
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (owner.has(i) || !surnames.has(tokens[i]?.text ?? '')) continue;
      const besideName = (j: number) =>
        j >= first && j < last && words.cap[j] === 1 && words.letters[j] === 1;
      if (besideName(i + 1) || (i - 1 > first && besideName(i - 1)) || owner.has(i - 1)) continue;
      result.push({ first: i, last: i + 1, type: 'PER' });
    }
  }
  return result.sort((a, b) => a.first - b.first);
}
