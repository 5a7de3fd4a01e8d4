import { cases } from './cases.ts';

// Monday, 4 March 2024.
cases('a Monday in a leap year', '2024-03-04', [
  ['The pilots walked out on Friday, the union said.', 'Friday', '2024-03-01'],
  ['Pilots will walk out again on Friday, the union said.', 'Friday', '2024-03-08'],
  ['The ferry has been tied up since Thursday.', 'Thursday', '2024-02-29'],
  ['The ferry sailed on February 29.', 'February 29', '2024-02-29'],
  ['Talks broke down over the weekend.', 'the weekend', '2024-W09-WE'],
  ['They will meet this weekend in Borg.', 'this weekend', '2024-W10-WE'],
  ['The refinery shut last week.', 'last week', '2024-W09'],
  ['The refinery shut last Monday.', 'last Monday', '2024-02-26'],
  ['Exports slumped in December.', 'December', '2023-12'],
  ['Exports will recover by December.', 'December', '2024-12'],
  ['The next survey had been due in June but was put off.', 'June', '2023-06'],
  ['The chair has promised a report by the end of June.', 'the end of June', '2024-06'],
  ['It was the warmest February since 1990.', '1990', '1990'],
  ['Elections are scheduled for November.', 'November', '2024-11'],
  ['The scheme ends on March 31.', 'March 31', '2024-03-31'],
  ['The census of 1 April 2021 missed them.', '1 April 2021', '2021-04-01'],
  ['The orchard flowered two weeks earlier than last year.', 'last year', '2023'],
  ['He will stand trial later this month.', 'later this month', '2024-03'],
  ['She took office last November.', 'last November', '2023-11'],
  ['The strike, now in its third week, hurt trade.', 'now', 'PRESENT_REF'],
  ['A verdict is expected early next month.', 'early next month', '2024-04'],
  ['The plant, shut since the spring of 2020, will reopen.', 'the spring of 2020', '2020-SP'],
]);

// Thursday, 1 January 2026, ISO week 1.
cases('new year', '2026-01-01', [
  ['The square was packed last night.', 'last night', '2025-12-31TNI'],
  ["The square was packed on New Year's Eve.", "New Year's Eve", '2025-12-31'],
  ['Fares rose today.', 'today', '2026-01-01'],
  ['Fares rose last month.', 'last month', '2025-12'],
  ['Fares rose last week.', 'last week', '2025-W52'],
  ['Fares rose yesterday.', 'yesterday', '2025-12-31'],
  ['Fares rose on December 30.', 'December 30', '2025-12-30'],
  ['Fares will rise on January 15.', 'January 15', '2026-01-15'],
  ['Fares rose in the fourth quarter.', 'the fourth quarter', '2025-Q4'],
  ['Fares rose on Tuesday.', 'Tuesday', '2025-12-30'],
  ['Fares rose at Christmas.', 'Christmas', '2025-12-25'],
]);

// Wednesday, 17 July 2024.
cases('mid-week in summer', '2024-07-17', [
  ['The museum reopened on Wednesday.', 'Wednesday', '2024-07-17'],
  ['The museum reopened on Wednesday morning.', 'Wednesday morning', '2024-07-17TMO'],
  ['The museum reopens on Saturday, curators announced.', 'Saturday', '2024-07-20'],
  ['The inquiry continues on Friday. A report is promised.', 'Friday', '2024-07-19'],
  ['The search continues for a boat that sank on Friday.', 'Friday', '2024-07-12'],
  ['The side faces Borg on Saturday.', 'Saturday', '2024-07-20'],
  ['The law takes effect on Friday.', 'Friday', '2024-07-19'],
  ['Polls are to open at 7 a.m. on Sunday.', '7 a.m. on Sunday', '2024-07-21T07:00'],
  [
    'The blaze started shortly after midnight on Tuesday.',
    'shortly after midnight on Tuesday',
    '2024-07-16T24:00',
  ],
  ['It was signed in Tarn on the afternoon of July 3.', 'the afternoon of July 3', '2024-07-03TAF'],
  ['She was jailed for 18 months in 2019.', '2019', '2019'],
  ['She was jailed for 18 months in 2019.', '18 months', 'P18M'],
  ['The heatwave of last August killed dozens.', 'last August', '2023-08'],
  ['The heatwave began in mid-June.', 'mid-June', '2024-06'],
  ['By the late 1960s the pits had closed.', 'the late 1960s', '196'],
  ['The five-day siege ended on July 12.', 'July 12', '2024-07-12'],
  ['The five-day siege ended on July 12.', 'five-day', 'P5D'],
  ['It is due before the end of this year.', 'the end of this year', '2024'],
  ['The toll has doubled in the past 24 hours.', 'the past 24 hours', 'PT24H'],
  ['He had led the band for over 30 years.', 'over 30 years', 'P30Y'],
  ['The contract ran from 1999 to 2004.', '2004', '2004'],
  ['The pair wed in 1950, the year the bridge fell.', '1950', '1950'],
  ['A plaque of the 18th century was stolen.', 'the 18th century', '17'],
  ['The vote takes place in less than two weeks.', 'less than two weeks', 'P2W'],
]);
