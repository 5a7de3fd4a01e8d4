import { pattern } from '../pattern.ts';
import type { DateParser } from '../types.ts';
import { PART_OF_DAY, readPartOfDay } from '../vocabulary.ts';

/** "this morning", "last night", "that evening", "overnight", "the early hours", "the night of". */
export const partOfDay: DateParser = {
  pattern: pattern(
    `(?:(?<pointing>this|last|that|the following|the previous|the next) (?:early |late )?(?<part>${PART_OF_DAY})|(?<mid>(?:this )?mid-? ?(?:morning|afternoon))|(?<hours>(?:the )?(?:early|small|wee) hours(?: of the morning)?)|(?<the>the )(?:early |late )?(?<part2>morning|afternoon|evening|night)(?<of> of)?|(?<overnight>overnight))`,
  ),
  read: ({ pointing, part, mid, hours, part2, of, overnight }, _match, at) => {
    // "fled overnight", but not "an overnight train".
    if (overnight !== undefined)
      return /^(?:[.,;:]|$|\n| (?:in|at|after|by|and|when|from|as|on|into)\b)/.test(at.after)
        ? shifted(-1, 'article', 'TNI')
        : null;
    if (mid !== undefined) return dayless(/morning/i.test(mid) ? 'TMO' : 'TAF');
    if (hours !== undefined) return dayless('TMO');
    if (part2 !== undefined) {
      if (of !== undefined) return dayless(readPartOfDay(part2));
      return /\b(?:in|during|late in|early in|later in) $/i.test(at.before)
        ? dayless(readPartOfDay(part2))
        : null;
    }
    const word = (pointing ?? '').toLowerCase();
    const time = readPartOfDay(part ?? '');
    if (word === 'this') return shifted(0, 'article', time);
    if (word === 'last') return shifted(-1, 'article', time);
    if (word === 'that') return shifted(0, 'text', time);
    return shifted(word === 'the previous' ? -1 : 1, 'text', time);
  },
};

function dayless(time: string) {
  return { is: 'time-of-day', time } as const;
}

function shifted(amount: number, from: 'article' | 'text', time: string) {
  return { is: 'shift', unit: 'day', amount, from, time } as const;
}
