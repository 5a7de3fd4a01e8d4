import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import { articleOf } from './article.ts';
import { cases } from './cases.ts';

// Thursday, 7 November 2024.
cases('weeks that a day names', '2024-11-07', [
  ['The hearing is set for the week of December 9.', 'the week of December 9', '2024-W50'],
  ['They met in the week of Oct. 14, 2024, in Borg.', 'the week of Oct. 14, 2024', '2024-W42'],
  ['Fares rise in the week beginning November 18.', 'the week beginning November 18', '2024-W47'],
  // 10 November is a Sunday.
  ['Polling is planned for the week of November 10.', 'the week of November 10', '2024-W46'],
  ['Shops are shut in Christmas week.', 'Christmas week', '2024-W52'],
  ['The ferries stopped in Easter week 40 boats short.', 'Easter week', '2024-W13'],
]);

cases('months told by the words beside them', '2024-11-07', [
  ['The fleet was made ready for the regatta in February.', 'February', '2025-02'],
  ['She said planning for the talks in April had begun.', 'April', '2025-04'],
  ['It was part of a plan to repay the loan by March.', 'March', '2025-03'],
  ['The bank had lent it money through January.', 'January', '2025-01'],
  ['Sales rose from July through September.', 'September', '2024-09'],
  ['Oil for December delivery fell by a dollar.', 'December', '2024-12'],
  ['The family will know more when the case is heard in June.', 'June', '2025-06'],
  ['In January, a week after the Borg vs. Tarn match, a stand gave way.', 'January', '2024-01'],
  ['In December, two ferries sank.', 'December', '2023-12'],
]);

cases('weekdays told by the words beside them', '2024-11-07', [
  ['On Tuesday, the league plans to show its new colours.', 'Tuesday', '2024-11-12'],
  ['On Tuesday, the league planned to show its new colours.', 'Tuesday', '2024-11-05'],
  ['The two sides meet separately Monday with the envoy.', 'Monday', '2024-11-11'],
  ['Ada Lindqvist will meet Dr. Rowe Saturday.', 'Saturday', '2024-11-09'],
  ['Shares rose Friday, from a low set the previous Friday.', 'the previous Friday', '2024-10-25'],
  ['He was freed on October 21 and left the following Friday.', 'the following Friday', '2024-10-25'],
  ['Hundreds came to a Sunday night vigil in Borg.', 'Sunday night', '2024-11-03TNI'],
  ['She spoke at a Tuesday hearing.', 'Tuesday', '2024-11-05'],
  ['It felt like a Sunday drive.', null],
  ['He was born on a Sunday morning in the rain.', null],
]);

cases('words of the times, not of the day', '2024-11-07', [
  ["Few songs speak to today's youth.", null],
  ["In today's world, letters are rare.", null],
  ["Most of today's personal computers are faster.", null],
  ['The school trains the leaders of tomorrow.', null],
  ["It was printed in today's editions.", 'today', '2024-11-07'],
  ["She will miss tomorrow's vote.", 'tomorrow', '2024-11-08'],
  ['He will one day run the firm.', 'one day', 'FUTURE_REF'],
  ['The strike lasted one day.', 'one day', 'P1D'],
  ['The yard may reopen in the future.', 'the future', 'FUTURE_REF'],
]);

cases('counts of time', '2024-11-07', [
  ['Eight trading days after the crash, prices were back.', 'Eight trading days', 'P8D'],
  ['It made money after several quarters of losses.', 'several quarters', 'PXQ'],
  ['In the summer of 1963 Borg burned.', 'the summer of 1963', '1963-SU'],
  ['The siege of the summer of 1963 Borg remembers.', 'the summer of 1963', '1963-SU'],
]);

const UNMARKED: readonly string[] = [
  'The recent floods cost a fortune.',
  'They worry about the future of the league.',
  'The plan makes sense for the foreseeable future.',
  'Output grew by 5% annually.',
  'The average daily turnover was small.',
  'The shop is open 24 hours a day.',
  'He came back later in the day.',
  'The firm reports by a calendar year.',
];

describe('words that name no time at which anything happens', () => {
  it.each(UNMARKED)('%s', (text) => {
    expect(findDates(articleOf(text, '2024-11-07'))).toEqual([]);
  });
});
