import type { InstitutionRecord } from './types.ts';

/** Words before a bracketed acronym that may spell it out. */
const REACH = 120;

/**
 * Whether the article spells the acronym out as something else: "International Cricket Club (ICC)" is not the court.
 * The word before the bracket must be one of the record's: names of institutions differ in their last word above all.
 */
export function expandsOtherwise(text: string, { acronym, fullName }: InstitutionRecord): boolean {
  const at = text.indexOf(`(${acronym})`);
  if (at < 0) return false;
  const words = text.slice(Math.max(0, at - REACH), at).match(/[\p{L}’'-]+/gu) ?? [];
  const wanted = wordsOf(fullName);
  const last = words.at(-1)?.toLowerCase();
  return last !== undefined && !wanted.has(last);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
