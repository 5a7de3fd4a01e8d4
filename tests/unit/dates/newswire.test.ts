import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/index.ts';
import { articleOf } from './article.ts';
import { cases } from './cases.ts';

// Thursday, 7 November 2024.
cases('weeks that a day names', '2024-11-07', [
  ['The hearing is set for the week of December 9.', 'the week of December 9', '2024-W50'],
  ['They met in the week of Oct. 14, 2024, in Borg.', 'the week of Oct. 14, 2024', '2024-W42'],
  ['Fares rise in the week beginning November 18.', 'the week beginning November 18', '2024-W47'],
  ['The hearing is in the week beginning 9 December.', 'the week beginning 9 December', '2024-W50'],
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
  ['She asked about the slated visit of the envoy in December.', 'December', '2024-12'],
  ['She asked about the slated visit of the U.S. envoy in December.', 'December', '2024-12'],
  ['Oil for December delivery fell by a dollar.', 'December', '2024-12'],
  ['It announced an agreement to buy the Tarn, Ill., mill in January.', 'January', '2025-01'],
  ['Borg Mills told the U.S. union of cuts in January.', 'January', '2025-01'],
  ['Borg Mills told the union of cuts in July.', 'July', '2024-07'],
  ['The family will know more when the case is heard in June.', 'June', '2025-06'],
  ['In January, a week after the Borg vs. Tarn match, a stand gave way.', 'January', '2024-01'],
  ['He was due to be freed in September.', 'September', '2024-09'],
  ['The bridge was expected to open in January.', 'January', '2025-01'],
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
  ['The deadline for bids is Tuesday.', 'Tuesday', '2024-11-12'],
  ['The vote is on Tuesday.', 'Tuesday', '2024-11-12'],
  ['The deadline for bids was Tuesday.', 'Tuesday', '2024-11-05'],
  ['It is Tuesday evening, and the harbour is quiet.', 'Tuesday evening', '2024-11-05TEV'],
  ['She spoke at a Tuesday hearing.', 'Tuesday', '2024-11-05'],
  ['It felt like a Sunday drive.', null],
  ['He was born on a Sunday morning in the rain.', null],
]);

cases('one sentence, one time', '2024-11-07', [
  ['They met twice in 2022: in June and again in September.', 'June', '2022-06'],
  ['They met twice in 2022: in June and again in September.', 'September', '2022-09'],
  ['He resigned in May 2022, and in July he left Borg.', 'July', '2022-07'],
  ['It sank on Tuesday. He came back later in the day.', 'later in the day', '2024-11-05'],
  ['She will speak in Borg on Thursday.', 'Thursday', '2024-11-07'],
  ['The ship docked last August. Two weeks later, it left.', 'Two weeks later', 'P2W'],
  ['The town was at war, 499-493 BC, for years.', '499', 'BC0499'],
  ['The town was at war, 499-493 BC, for years.', '493 BC', 'BC0493'],
  [
    'The alarm rang at 5:34 a.m. Tarn time on March 20, 2003.',
    '5:34 a.m. Tarn time on March 20, 2003',
    '2003-03-20T05:34',
  ],
  ['It sank five hours ago.', 'five hours ago', 'PT5H'],
  ['Such beasts died out 60 million years ago.', '60 million years ago', 'PAST_REF'],
  ['The first half of the year was weak.', 'The first half of the year', '2024-H1'],
  ['The hall is open daily, from 9 a.m. to 5 p.m., and free.', null],
  ['Early the next day he drove home.', null],
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
  ['The mill is now closed.', 'now', 'PRESENT_REF'],
  ['Until now it was open.', 'now', 'PRESENT_REF'],
  ['It shut again, most recently last October.', 'last October', '2024-10'],
  ['The yard may reopen in the future.', 'the future', 'FUTURE_REF'],
]);

cases('counts of time', '2024-11-07', [
  ['Eight trading days after the crash, prices were back.', 'Eight trading days', 'P8D'],
  ['It made money after several quarters of losses.', 'several quarters', 'PXQ'],
  ['In the summer of 1963 Borg burned.', 'the summer of 1963', '1963-SU'],
  ['The siege of the summer of 1963 Borg remembers.', 'the summer of 1963', '1963-SU'],
]);

// Thursday, 7 November 2024: company news.
cases('the quarter that is reported', '2024-11-07', [
  ['In the quarter ended Sept. 30, Borg Mills lost money.', 'the quarter', '2024-Q3'],
  ['In the quarter ended June 28, Borg Mills lost money.', 'the quarter', '2024-Q2'],
  // November 1 is within a week of no quarter's end; a firm's own quarter, and its year is that of the day.
  ['In the quarter ended July 31, Borg Mills lost money.', 'the quarter', '2024-QX'],
  ['In its second quarter ended Nov. 30, Borg Mills lost money.', 'second quarter', '2023-Q2'],
  ['In the quarter ended Nov. 30, Borg Mills lost money.', 'Nov. 30', '2023-11-30'],
  ['Profit rose in the third quarter. Results for that quarter were good.', 'that quarter', '2024-Q3'],
  ["Profit rose in the third quarter. This quarter's results were good.", 'This quarter', '2024-Q3'],
  ['Profit rose in the third quarter. This quarter may be better.', 'This quarter', '2024-Q4'],
  [
    "Sales in the third quarter rose. Those for last year's quarter were flat.",
    "last year's quarter",
    '2023-Q3',
  ],
  [
    'Borg Mills reported a fall in fourth-quarter profit. It earned $4 million, down from $9 million a year earlier.',
    'a year earlier',
    '2023-Q4',
  ],
  [
    'Profit rose in the third quarter. After a flat second quarter, mills did well. Costs were lower than a year ago.',
    'a year ago',
    '2023-Q3',
  ],
  ['Net for the year-earlier nine months was lower.', 'year-earlier nine months', 'P9M'],
  ['He expected to be home within weeks or months.', 'weeks or months', 'PXW'],
]);

const UNMARKED: readonly string[] = [
  'The current owner of the hall is ill.',
  'Currently, the hall is shut.',
  'From now on the hall is shut.',
  'Now for the weather.',
  'Ada Rowe has recently moved to Borg.',
  'The recently passed law is harsh.',
  'The daily output of the mill fell.',
  'In the first days after the storm nobody came.',
  'He was given six months of base pay.',
  'This is BNR Today.',
  'It costs 40 crowns a month.',
  'The ferry adds 700 seats a week.',
  'The fund saves $2 million a year.',
  'After a weekend of rain the hall was dry.',
  'They ruled for hundreds of years.',
  'He was seen in a 1987 Chevrolet near the hall.',
  'You get a bad headline, and buyers are gone that day.',
  'She said on "This Week With Ada Rowe" that it was over.',
  'The recent floods cost a fortune.',
  'They worry about the future of the league.',
  'The plan makes sense for the foreseeable future.',
  'Output grew by 5% annually.',
  'The average daily turnover was small.',
  'The shop is open 24 hours a day.',
  'He came back late in the day.',
  'The firm reports by a calendar year.',
];

describe('words that name no time at which anything happens', () => {
  it.each(UNMARKED)('%s', (text) => {
    expect(findDates(articleOf(text, '2024-11-07'))).toEqual([]);
  });
});
