import type { Candidate } from '../types.ts';
import type { Tense } from './tense.ts';

const BEGUN = /\bsince (?:early |mid-?|late )?$/i;
const TO_COME =
  /\b(?:until|till|payable|effective|beginning|starting|expires?|(?<!had been )due|no later than) (?:on |in |early |mid-?|late |the (?:end|start|middle) of )*$/;
/** "the Oct. 7 attacks" have happened. */
const HAPPENED =
  /^(?:'s)? (?:[a-z]+ )?(?:attacks?|attackers?|massacre|shootings?|crash|earthquake|quake|raids?|killings?|murders?|bombings?|blasts?|explosions?|invasion|riots?|coup|floods?|wildfires?|fire|storm|assault|assassination|terrorists|insurrection|collapse|incident)\b/i;

/** What the words beside a date say of it: "since Oct. 7" has begun; "until March 6" has not ended. */
export function hintAt(text: string, { start, end }: Candidate): Tense {
  if (BEGUN.test(text.slice(Math.max(0, start - 14), start))) return 'past';
  if (HAPPENED.test(text.slice(end, end + 32))) return 'past';
  return TO_COME.test(text.slice(Math.max(0, start - 24), start)) ? 'future' : null;
}

/** "by February": ahead, where no verb says otherwise. */
export function saysBy(text: string, { start }: Candidate): boolean {
  return /\bby (?:early |mid-?|late |the (?:end|start|middle) of )*$/.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** Days of the year ("10-7") that have begun somewhere in the article: everywhere else they mean the same day. */
export function daysBegun(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const candidate of candidates) {
    const { meaning } = candidate;
    if (meaning.is === 'day' && meaning.year === null && hintAt(text, candidate) === 'past')
      days.add(`${meaning.month}-${meaning.day}`);
  }
  return days;
}

/** A day of the year whose year the article says once, and where: "Oct. 7, 2023" makes every bare "Oct. 7" that one. */
export type SaidDays = ReadonlyMap<string, { year: number; mention: string }>;

/** Days of the year that the article gives one year, and only one. Mentions are numbered as the candidates are. */
export function daysSaid(candidates: readonly Candidate[]): SaidDays {
  const said = new Map<string, { year: number; mention: string }>();
  const disputed = new Set<string>();
  candidates.forEach(({ meaning }, i) => {
    const day = dayOf(meaning);
    if (!day) return;
    const known = said.get(day.key);
    if (!known) said.set(day.key, { year: day.year, mention: `d${i}` });
    else if (known.year !== day.year) disputed.add(day.key);
  });
  for (const key of disputed) said.delete(key);
  return said;
}

function dayOf(meaning: Candidate['meaning']): { key: string; year: number } | null {
  if (meaning.is === 'day' && typeof meaning.year === 'number')
    return { key: `${meaning.month}-${meaning.day}`, year: meaning.year };
  const iso = meaning.is === 'fixed' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(meaning.value) : null;
  return iso && { key: `${Number(iso[2])}-${Number(iso[3])}`, year: Number(iso[1]) };
}
