import type { GoldDocument, GoldSpan } from './corpus.ts';
import type { MadePerson, Pools } from './pools.ts';

const PLAIN_NAME = /^\p{Lu}[\p{L}'’-]{2,}(?: \p{Lu}[\p{L}'’-]{2,}){0,2}$/u;
const CAPITALS = /\p{Lu}{2}/u;

/**
 * The document with other people and towns in it, the same one everywhere: what stands around names is learnt from real text, the
 * names from lists of many origins. Names that are more than plain words (initials, numerals, particles) and `countries` stay.
 */
export function swapNames(
  { id, text, spans }: GoldDocument,
  pools: Pools,
  countries: ReadonlySet<string>,
): GoldDocument {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const people = new Map<string, string>();
  const isPlain = ({ start, end }: GoldSpan) => {
    const name = text.slice(start, end);
    return PLAIN_NAME.test(name) && !CAPITALS.test(name);
  };
  const isFull = ({ start, end }: GoldSpan) => text.slice(start, end).includes(' ');
  for (const span of ordered.filter((span) => span.type === 'PER' && isPlain(span) && isFull(span))) {
    const name = text.slice(span.start, span.end);
    if (people.has(name)) continue;
    const words = name.split(' ');
    remember(people, name, words[0] as string, words[words.length - 1] as string, pools.person());
  }
  const towns = new Map<string, string>();
  const replacement = (span: GoldSpan): string => {
    const name = text.slice(span.start, span.end);
    if (!isPlain(span)) return name;
    if (span.type === 'PER') {
      const known = people.get(name);
      if (known !== undefined) return known;
      const made = pools.person();
      const shown = pools.number(4) === 0 ? made.given : made.family;
      people.set(name, shown);
      return shown;
    }
    if (span.type !== 'LOC' || isFull(span) || countries.has(name) || pools.number(2) === 0) return name;
    const town = towns.get(name) ?? (pools.number(3) === 0 ? pools.province() : pools.city());
    towns.set(name, town);
    return town;
  };
  let out = '';
  let at = 0;
  const moved: GoldSpan[] = [];
  for (const span of ordered) {
    if (span.start < at) continue;
    out += text.slice(at, span.start);
    const name = replacement(span);
    moved.push({ start: out.length, end: out.length + name.length, type: span.type });
    out += name;
    at = span.end;
  }
  return { id: `${id}-swapped`, text: out + text.slice(at), spans: moved };
}

function remember(
  people: Map<string, string>,
  name: string,
  first: string,
  last: string,
  made: MadePerson,
): void {
  people.set(name, made.full);
  if (!people.has(last)) people.set(last, made.family);
  if (!people.has(first)) people.set(first, made.given);
}
