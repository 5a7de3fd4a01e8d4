import { century } from '../parsers/century.ts';
import { decade } from '../parsers/decade.ts';
import { unitSpan } from '../parsers/unit-span.ts';
import type { Candidate } from '../types.ts';

/** How far left a modifier may reach, in characters. */
const REACH = 48;
const EDGE = '(?:beginning|start|end|middle|close|turn|eve) of (?:the )?';
const PHASE = '(?:early|mid|late)(?:-to-(?:mid|late))?(?:-| (?:on |in )?)';
const VERY = '(?:the )?(?:very )?';
const POINT = leftOf(`${VERY}(?:${EDGE}(?:(?:early|mid|late)[- ])?|${PHASE})|(?:earlier|later) (?:on |in )?`);
const WEEKDAY_POINT = leftOf(`${VERY}(?:${EDGE}|${PHASE})`);
const THE = leftOf('the (?:early |mid-?|late )?');
const CLOCK = leftOf('(?:around|shortly (?:before|after)|just (?:before|after)|nearly|almost) ');
const AMOUNT = leftOf(
  '(?:(?:no )?(?:more|less|fewer) than|at least|at most|nearly|almost|over|roughly|approximately|just over|just under|well over) ',
);

function leftOf(source: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9'-])(${source})$`, 'i');
}

/** Takes modifiers to the left into the span: "early last week", "the end of March", "more than 30 years". */
export function widen(text: string, candidates: readonly Candidate[]): Candidate[] {
  let free = 0;
  return candidates.map((candidate) => {
    const before = text.slice(Math.max(free, candidate.start - REACH), candidate.start);
    const reach = reachOf(candidate, before, text);
    free = candidate.end;
    return reach === 0 ? candidate : { ...candidate, start: candidate.start - reach };
  });
}

function reachOf(candidate: Candidate, before: string, text: string): number {
  const { meaning } = candidate;
  const patterns = leftPatterns(candidate, meaning.is, text);
  for (const pattern of patterns) {
    const match = pattern.exec(before);
    if (match) return (match[1] ?? '').length;
  }
  return 0;
}

function leftPatterns(candidate: Candidate, kind: Candidate['meaning']['is'], text: string): RegExp[] {
  if (candidate.parser === unitSpan) return [AMOUNT];
  if (kind === 'duration') return [];
  if (kind === 'vague' || kind === 'set') return [];
  if (kind === 'time-of-day') return [CLOCK];
  if (candidate.parser === decade) return [POINT, THE];
  if (candidate.parser === century)
    return text.slice(candidate.start, candidate.end).includes('-') ? [POINT] : [POINT, THE];
  return [kind === 'weekday' ? WEEKDAY_POINT : POINT];
}
