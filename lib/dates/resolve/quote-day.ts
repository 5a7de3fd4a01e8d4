import type { DateMention, Span } from '../../reading.ts';
import { beside } from '../beside.ts';
import { parseDay } from '../calendar.ts';
import { intervalOf } from '../interval.ts';
import type { Candidate } from '../types.ts';
import { unitAt } from './unit-at.ts';

/** How far from its quotation marks the date of a quote may stand, in characters. */
const REACH = 100;
/** Longer than any quote within one paragraph: an unpaired mark. */
const LONGEST = 3000;
const SAYING =
  /\b(?:said|says|told|wrote|writes|tweeted|posted|added|announced|warned|declared|stated|read|letter|message|e-?mail|post|statement|interview|speech)\b/;
/** All up to where the sentence begins. */
const BEFORE_SENTENCE = /^.*(?:\n|[.!?] (?=[A-Z]))/s;
const MARKS = /["“”\n]/g;

/**
 * Today, yesterday and tomorrow inside a quote count from the day it was said, where the sentence around it names
 * that day: `"I leave tomorrow," she said on Friday`. Mentions are given back in the same order, with the same ids.
 */
export function countFromQuotes(
  text: string,
  candidates: readonly Candidate[],
  mentions: readonly DateMention[],
): DateMention[] {
  const quotes = quoteSpans(text);
  let quote = 0;
  return mentions.map((mention, i) => {
    const { meaning } = candidates[i] as Candidate;
    if (meaning.is !== 'shift' || meaning.unit !== 'day' || mention.basis.kind !== 'article') return mention;
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) < mention.end) quote++;
    const around = quotes[quote];
    if (!around || around.start > mention.start) return mention;
    const said = dayOfQuote(text, around, candidates, mentions, i);
    const day = said && parseDay(said.value);
    if (!said || day === null) return mention;
    const date = unitAt(day, 'day', meaning.amount) ?? '';
    const value = date + mention.value.slice(date.length);
    return { ...mention, value, interval: intervalOf(value), basis: { kind: 'mention', date: said.id } };
  });
}

function dayOfQuote(
  text: string,
  quote: Span,
  candidates: readonly Candidate[],
  mentions: readonly DateMention[],
  inside: number,
): DateMention | null {
  const isOf = (i: number, gap: string) => {
    const kind = candidates[i]?.meaning.is;
    return (
      (kind === 'weekday' || kind === 'day' || kind === 'fixed') &&
      !/[.!?] [A-Z]|\n/.test(gap) &&
      SAYING.test(gap)
    );
  };
  for (let i = inside - 1; i >= 0; i--) {
    const mention = mentions[i] as DateMention;
    if (mention.end < quote.start - REACH) break;
    if (mention.end > quote.start) continue;
    const opening = beside(text, mention, 40).before.replace(BEFORE_SENTENCE, '');
    if (isOf(i, opening + text.slice(mention.start, quote.start)) && isDay(mention)) return mention;
  }
  for (let i = inside + 1; i < mentions.length; i++) {
    const mention = mentions[i] as DateMention;
    if (mention.start > quote.end + REACH) break;
    if (mention.start >= quote.end && isOf(i, text.slice(quote.end, mention.start)) && isDay(mention))
      return mention;
  }
  return null;
}

function isDay({ interval }: DateMention): boolean {
  return interval !== null && interval.first === interval.last;
}

/** Stretches between double quotation marks; none goes over the end of a paragraph. */
function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '\n' || mark === '“') open = mark === '\n' ? -1 : index;
    else if (open < 0) open = mark === '"' ? index : -1;
    else {
      if (index - open < LONGEST) spans.push({ start: open, end: index + 1 });
      open = -1;
    }
  }
  return spans;
}
