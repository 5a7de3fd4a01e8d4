import { isCapitalised } from '../../text/chars.ts';
import { isLower } from '../../text/word-shapes.ts';
import { COMMON_WORD, COUNTRY, DEMONYM } from '../lexicon.ts';
import { isTitle } from '../titles.ts';
import type { Entity, TaggedText } from './tag.ts';

/** "bin", "binti", "ibn": between a person's own name and the father's. */
const LINKS = new Set(['bin', 'bint', 'binti', 'ibn', 'ben', 'b.']);
const ARTICLE = /^(?:al|el|ul|as|ad|an|ar|ash|az)[-‐‑]/i;
const SMALL_ARTICLE = /^(?:al|el|ul|as|ad|an|ar|ash|az)[-‐‑]/;

/**
 * Names of father and family belong to the name before them: two persons that touch, or have only a link between them, are one when
 * an article or a link joins them ("Nawaf Al-Ahmad" + "Al-Jaber", "Hamad" + bin + "Jassim"). A name that begins with a small
 * article takes in the capitalised word before it ("Orla" + "al-Harbi").
 */
export function joinNames(tagged: TaggedText, entities: readonly Entity[]): Entity[] {
  const joined: Entity[] = [];
  for (const entity of entities) {
    const before = joined[joined.length - 1];
    if (before?.type === 'PER' && entity.type === 'PER' && belongs(tagged.words.lower, before, entity)) {
      before.last = entity.last;
    } else if (entity.type === 'PER' && before?.last !== entity.first && hasFirstName(tagged, entity.first)) {
      joined.push({ ...entity, first: entity.first - 1 });
    } else joined.push({ ...entity });
  }
  return joined.map((entity, i) => withEnd(tagged, entity, joined[i + 1]));
}

const NUMERAL = /^(?:II|III|IV|VI{0,3}|I?X|XI{1,3}|XIV|[JS]r\.?)$/;

/** Particles that news writes with a capital, too: no name ends with one where another capitalised word follows. */
const PARTICLES = new Set('Lo La Le De Del Della Di Da Dos Du Van Von Der Den El Al Bin Ibn'.split(' '));
const LONGEST_REST = 3;

/** Numerals and "Jr." belong to the name before them, and what follows a particle to the name that it is in ("Orla Lo" Piano). */
function withEnd({ tokens, words }: TaggedText, entity: Entity, next: Entity | undefined): Entity {
  const { first, last, type } = entity;
  if (type !== 'PER' || next?.first === last || words.casing[last] !== 0) return entity;
  if (NUMERAL.test(tokens[last]?.text ?? '')) return { ...entity, last: last + 1 };
  if (last - first < 2 || !PARTICLES.has(tokens[last - 1]?.text ?? '')) return entity;
  const limit = Math.min(last + LONGEST_REST, next?.first ?? words.count);
  let end = last;
  while (end < limit && words.cap[end] === 1 && words.letters[end] === 1) end++;
  return { ...entity, last: end };
}

function belongs(lower: readonly string[], before: Entity, { first, last }: Entity): boolean {
  const gap = first - before.last;
  if (gap === 1) return LINKS.has(lower[before.last] ?? '');
  if (gap !== 0) return false;
  const word = lower[first] ?? '';
  return LINKS.has(lower[first - 1] ?? '') || (LINKS.has(word) && last - first > 1) || ARTICLE.test(word);
}

const NO_FIRST_NAMES = COMMON_WORD | COUNTRY | DEMONYM;

function hasFirstName({ tokens, words }: TaggedText, first: number): boolean {
  if (first === 0 || !SMALL_ARTICLE.test(tokens[first]?.text ?? '')) return false;
  const i = first - 1;
  if (!words.cap[i] || ((words.flags[i] as number) & NO_FIRST_NAMES) !== 0) return false;
  const name = tokens[i]?.text ?? '';
  return isCapitalised(name) && isLower(name.slice(1)) && !isTitle(words.lower[i] ?? '');
}
