import type { Candidate } from '../types.ts';
import type { Tense } from './tense.ts';

const BEGUN = /\bsince (?:early |mid-?|late )?$/i;
const TO_COME =
  /\b(?:until|till|payable|effective|beginning|starting|expires?|due|no later than) (?:on |in |early |mid-?|late |the (?:end|start|middle) of )*$/;
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
