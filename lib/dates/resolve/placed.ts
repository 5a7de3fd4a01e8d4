import type { DateMention } from '../../reading.ts';

/**
 * Leaves out what could not be placed ("that day" of no day that the text spoke of, 29 February 2021) and numbers the rest
 * anew. What only lacks the article's day is kept, to say so.
 */
export function placedOnly(mentions: readonly DateMention[]): DateMention[] {
  const kept = mentions.filter(({ value, basis }) => value !== '' || basis.kind === 'none');
  const ids = new Map(kept.map(({ id }, i) => [id, `d${i}`]));
  return kept.map((mention, i) => ({ ...mention, id: `d${i}`, basis: renamed(mention.basis, ids) }));
}

function renamed(basis: DateMention['basis'], ids: ReadonlyMap<string, string>): DateMention['basis'] {
  if (basis.kind !== 'mention') return basis;
  const date = ids.get(basis.date);
  return date === undefined ? { kind: 'explicit' } : { kind: 'mention', date };
}
