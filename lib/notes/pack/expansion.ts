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

/** Of the full name's words of four letters and more, this share has to stand in the article. */
const ENOUGH = 0.5;

/**
 * Whether the record tells what the acronym means in this article. One that others share has to be borne out by words of
 * the full name, one of a country by a mention of that country (`named`: ids of the countries that the article names).
 */
export function isMeant(text: string, record: InstitutionRecord, named: ReadonlySet<string>): boolean {
  if (expandsOtherwise(text, record)) return false;
  if (record.shared) {
    const long = [...wordsOf(record.fullName)].filter((word) => word.length > 3);
    const here = wordsOf(text);
    return long.filter((word) => here.has(word)).length >= ENOUGH * long.length;
  }
  return record.country === null || named.has(`country:${record.country}`);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []);
