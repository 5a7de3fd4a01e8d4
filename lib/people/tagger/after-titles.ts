import { COMMON_WORD, COUNTRY, DEMONYM } from '../lexicon.ts';
import { isTitle } from '../titles.ts';
import type { Entity, TaggedText } from './tag.ts';
import { ORG_HEAD, PLACE_HEAD } from './word-classes.ts';

/** Titles that nothing but a person follows. */
const COURTESY = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.', 'prof', 'prof.']);
/** The same, where the next word is no everyday one ("President Emeritus") and no country. */
const OFFICES = new Set(['president', 'sen.', 'rep.', 'gov.', 'senator', 'chancellor', 'sheikh', 'cde']);
const EVERYDAY = COMMON_WORD | COUNTRY | DEMONYM;

/**
 * Adds the name that must stand after "Mr" or "President" where the model saw none: one capitalised word that no other one follows, or
 * one that it took for an organisation or a place after "Mr". Running text only: in headlines everything has a capital.
 */
export function nameAfterTitles(tagged: TaggedText, entities: readonly Entity[]): Entity[] {
  const { words, sentences } = tagged;
  const owner = new Map<number, Entity>();
  for (const entity of entities) for (let i = entity.first; i < entity.last; i++) owner.set(i, entity);
  const changed = new Set<Entity>();
  const added: Entity[] = [];
  for (const { first, last } of sentences) {
    if (words.casing[first] !== 0) continue;
    for (let i = first + 1; i < last; i++) {
      if (!mustBeName(tagged, i, last)) continue;
      const known = owner.get(i);
      if (known === undefined) added.push({ first: i, last: i + 1, type: 'PER' });
      else if (
        known.type !== 'PER' &&
        known.last - known.first === 1 &&
        COURTESY.has(words.lower[i - 1] ?? '')
      )
        changed.add(known);
    }
  }
  if (added.length === 0 && changed.size === 0) return [...entities];
  const kept = entities.map((entity) => (changed.has(entity) ? { ...entity, type: 'PER' as const } : entity));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function mustBeName({ words }: TaggedText, i: number, end: number): boolean {
  const title = words.lower[i - 1] ?? '';
  if (!words.cap[i - 1] || !words.cap[i] || !words.letters[i] || isTitle(words.lower[i] ?? '')) return false;
  if (i + 1 < end && words.cap[i + 1] === 1 && words.letters[i + 1] === 1) return false;
  if (COURTESY.has(title)) return true;
  const cls = words.cls[i];
  return (
    OFFICES.has(title) &&
    ((words.flags[i] as number) & EVERYDAY) === 0 &&
    cls !== ORG_HEAD &&
    cls !== PLACE_HEAD
  );
}
