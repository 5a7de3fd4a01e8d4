import type { Article, DateMention } from '../reading.ts';
import { parseDay } from './calendar.ts';
import { isDayFirst } from './day-order.ts';
import { monthsAsNames } from './month-names.ts';
import { normalise } from './normalise.ts';
import { PARSERS } from './parsers/index.ts';
import { widen } from './refine/extents.ts';
import { joinTimes } from './refine/join-time.ts';
import { completeRanges } from './refine/ranges.ts';
import { dropTraps } from './refine/traps.ts';
import { daysBegun, daysSaid } from './resolve/begun.ts';
import { dayAt } from './resolve/entries.ts';
import { isNarrative } from './resolve/mode.ts';
import { hideOwnQuarters } from './resolve/own-quarters.ts';
import { placedOnly } from './resolve/placed.ts';
import { countFromQuotes } from './resolve/quote-day.ts';
import { resolve } from './resolve/resolve.ts';
import { byFirstWord, scan } from './scan.ts';
import { isSportReport } from './sport.ts';

const TABLE = byFirstWord(PARSERS);

/**
 * Finds the temporal expressions of an article (TimeML/TIMEX3 extents, types and values) and places them on the
 * calendar, counting relative ones from `article.published.day` or from the date that the text spoke of last.
 * Mentions come in text order and never overlap; offsets are UTF-16 units into `article.text`. Without a publication
 * date only explicit dates, and those that hang on them, get a value. Linear in the text; throws for no input.
 */
export function findDates(article: Article): DateMention[] {
  const { text, offsetOf } = normalise(article.text);
  const day = article.published && parseDay(article.published.day);
  const proposed = scan(text, TABLE, {
    dayFirst: isDayFirst(article),
    monthNames: monthsAsNames(text),
    isSport: isSportReport(text),
    today: day,
  });
  const candidates = completeRanges(text, joinTimes(text, widen(text, dropTraps(text, proposed))));
  const anchors = {
    text,
    article: day,
    narrative: isNarrative(candidates, day),
    begun: daysBegun(text, candidates),
    said: daysSaid(candidates),
  };
  const dayOf = dayAt(article.blocks, day);
  const mentions = resolve(candidates, anchors, (index) => dayOf(offsetOf(index)));
  const shown = hideOwnQuarters(text, countFromQuotes(text, candidates, mentions), day);
  return placedOnly(shown).map((mention) => ({
    ...mention,
    start: offsetOf(mention.start),
    end: offsetOf(mention.end - 1) + 1,
  }));
}
