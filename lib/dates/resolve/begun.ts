import { type Beside, beside } from '../beside.ts';
import type { Candidate } from '../types.ts';
import type { Tense } from './tense.ts';

/** How far the words beside a date may stand from it, in characters. */
export const REACH = 120;

const BEGUN = /\b(?:since|ended) (?:on |early |mid-?|late )?$/i;
const TO_COME =
  /\b(?:until|till|payable|effective|beginning|starting|expires?|(?<!had been )due|no later than) (?:on |in |early |mid-?|late |the (?:end|start|middle) of )*$/;
/** "the Oct. 7 attacks" have happened. */
const HAPPENED =
  /^(?:'s)? (?:[a-z]+ )?(?:attack|massacre|shooting|crash|earthquake|raid|killing|murder|bombing|explosion|invasion|coup|flood|wildfire|fire|storm|assault|assassination|terrorist|incident)s?\b/i;

/** What the words beside a date say of it: "since Oct. 7" has begun, "the quarter ended Oct. 31" is over; "until March 6" has not ended. */
export function hintAt({ before, after }: Beside): Tense {
  if (BEGUN.test(before) || HAPPENED.test(after)) return 'past';
  return TO_COME.test(before) ? 'future' : null;
}

/** Words of what is yet to be done, with nothing but their objects between them and the date. */
const PLANNED =
  /\b(?:(?:planning|preparing|preparations|ready) for|(?:slated|planned|scheduled|upcoming|proposed) [a-z]+|(?:program(?:me)?|plan|effort|pledge|promise|proposal|goal|target|deal|agreement)s? to [a-z]+)\b(?:[^.;\n]|\b[A-Z]\.|\.,){0,90} (?:in|on|for|by) (?:early |mid-?|late |the (?:end|start|middle) of )*$/;
/** Goods and votes of a month yet to come: "oil for December delivery". */
const FOR_MONTH = /\bfor $/;
const DUE_IN_MONTH = /^ (?:delivery|transactions?|contracts?|elections?|vote)\b/;

/** "planning for the summit in April", "a plan to pay it back by February", "for December delivery": ahead, whatever the verb. */
export function isPlanned({ before, after }: Beside): boolean {
  return (FOR_MONTH.test(before) && DUE_IN_MONTH.test(after)) || PLANNED.test(before);
}

/** What was to be may have been: "was due to be freed in September"; and people are told of both: "told the union of cuts in July". */
const UNSURE =
  /\b(?:(?:was|were) (?:due|scheduled|set|expected|supposed)\b|(?:told|warned|informed|notified) (?:[^.;\n]|\b[A-Z]\.|\.,)* of )[^.;\n]*$/;

/** "was due to be freed in September", said in November: the nearest one, whatever the verb. */
export function isUnsure({ before }: Beside): boolean {
  return UNSURE.test(before);
}

/** "loans through January": up to the nearest one, whatever the verb; "from July through January" is told by the verb. */
export function lastsTo({ before }: Beside): boolean {
  return /\bthrough (?:early |mid-?|late |the end of )?$/.test(before) && !/\bfrom\b[^.]*$/.test(before);
}

/** A sentence that opens with "In January," and has no verb in sight tells what was. */
export function opensWith({ before }: Beside): boolean {
  return /(?:^|[.!?\n]["')\u201d]* ?)In (?:early |mid-?|late )?$/.test(before);
}

/** "by February": ahead, where no verb says otherwise. */
export function saysBy({ before }: Beside): boolean {
  return /\bby (?:early |mid-?|late |the (?:end|start|middle) of )*$/.test(before);
}

/** Days of the year ("10-7") that have begun somewhere in the article: everywhere else they mean the same day. */
export function daysBegun(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const candidate of candidates) {
    const { meaning } = candidate;
    if (meaning.is === 'day' && meaning.year === null && hintAt(beside(text, candidate, REACH)) === 'past')
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
