import type { DateMention } from '../../reading.ts';
import { beside } from '../beside.ts';
import { endSaid } from './place-month.ts';
import { quarterEndedOn } from './place-shift.ts';

/** How far after a quarter its last day may stand. */
const REACH = 24;

/**
 * A firm's own quarters ("the fiscal first quarter", "its fourth quarter ended Sept. 30") keep the value that TIMEX3 gives them, but
 * lie elsewhere on the calendar than their number says: they are not shown, nor are those that are counted from them.
 */
export function hideOwnQuarters(
  text: string,
  mentions: readonly DateMention[],
  today: number | null,
): DateMention[] {
  const own = new Set<string>();
  return mentions.map((mention) => {
    const { id, value, basis } = mention;
    if (!/^\d{4}-Q\d$/.test(value)) return mention;
    const end = today === null ? null : endSaid(beside(text, mention, REACH), today);
    const isOwn =
      /fiscal/i.test(text.slice(mention.start, mention.end)) ||
      (end !== null && quarterEndedOn(end) !== value) ||
      (basis.kind === 'mention' && own.has(basis.date));
    if (!isOwn) return mention;
    own.add(id);
    return { ...mention, interval: null, shown: false };
  });
}
