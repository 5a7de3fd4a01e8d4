import { cases } from './cases.ts';

cases('month and day', '2025-11-02', [
  ['The bridge reopened on November 1.', 'November 1', '2025-11-01'],
  ['The hearing is due on January 12.', 'January 12', '2026-01-12'],
  ['The ferry sank on Oct. 3 off the coast.', 'Oct. 3', '2025-10-03'],
  ['Mr Hale was born on June 5, 1961, in Oldport.', 'June 5, 1961', '1961-06-05'],
  ['They met on Sept. 14th, 2019 in Lund.', 'Sept. 14th, 2019', '2019-09-14'],
  ['The vote was held Sunday, Oct. 26.', 'Sunday, Oct. 26', '2025-10-26'],
  ['On Tuesday, March 4, 2025, the mill closed.', 'Tuesday, March 4, 2025', '2025-03-04'],
  ['The lease will run until February 28.', 'February 28', '2026-02-28'],
  ['No one has seen her since December 9.', 'December 9', '2024-12-09'],
  ['The Dec. 20 attack killed four guards.', 'Dec. 20', '2024-12-20'],
  ['Officials released the May 17 letter.', 'May 17', '2025-05-17'],
  ['The dividend is payable Jan. 15 to holders.', 'Jan. 15', '2026-01-15'],
  ['She was last seen last Aug. 9 in Borg.', 'last Aug. 9', '2025-08-09'],
  ['The strike began on October 30 this year.', 'October 30 this year', '2025-10-30'],
  ['It rained on NOVEMBER 1 in Oldport.', 'NOVEMBER 1', '2025-11-01'],
  ['The league starts on March 7 next year.', 'March 7 next year', '2026-03-07'],
]);

cases('day and month', '2025-11-02', [
  ['The tunnel opened on 29 May.', '29 May', '2025-05-29'],
  ['It was signed on 3 March 1988 in Tarn.', '3 March 1988', '1988-03-03'],
  ['The parade is on the 5th of July.', 'the 5th of July', '2025-07-05'],
  ['He died on 1st September 2020.', '1st September 2020', '2020-09-01'],
  ['The school reopens on Monday 10 November.', 'Monday 10 November', '2025-11-10'],
  ['Trains stopped on 30 October after the flood.', '30 October', '2025-10-30'],
  ['The first of May is a day off there.', 'The first of May', '2025-05-01'],
  ['Ballots close on 14 December, the clerk said.', '14 December', '2025-12-14'],
  ['The 12-Nov-2024 notice was torn down.', '12-Nov-2024', '2024-11-12'],
]);

cases('numbers only', '2025-11-02', [
  ['Filed 2025-10-31 by the clerk.', '2025-10-31', '2025-10-31'],
  ['Updated 2025-10-31T18:30Z by the desk.', '2025-10-31T18:30Z', '2025-10-31T18:30'],
  ['The form is stamped 10/31/2025 in red.', '10/31/2025', '2025-10-31'],
  ['The form is stamped 31/10/2025 in red.', '31/10/2025', '2025-10-31'],
  ['The letter, dated 14.02.2019, was found.', '14.02.2019', '2019-02-14'],
  ['The ledger of 04/05/98 was burnt.', '04/05/98', '1998-04-05'],
  ['Entry 2025-13-40 is a part number.', null],
  ['Version 2.10.25 was withdrawn.', null],
]);

cases('months', '2025-11-02', [
  ['Prices fell in March.', 'March', '2025-03'],
  ['Prices fell in March 2019.', 'March 2019', '2019-03'],
  ['Prices fell in mid-May, the board said.', 'mid-May', '2025-05'],
  ['A new station will open in February.', 'February', '2026-02'],
  ['Work on the roof ended in December.', 'December', '2024-12'],
  ['The fair was held last June.', 'last June', '2025-06'],
  ['The fair will be held next May.', 'next May', '2026-05'],
  ['The fair takes place this December.', 'this December', '2025-12'],
  ['It was built in early April of 1930.', 'early April of 1930', '1930-04'],
  ['By the end of August the dam was full.', 'the end of August', '2025-08'],
  ['The October storm flattened the pier.', 'October', '2025-10'],
  ['The firm closed in January last year.', 'January last year', '2024-01'],
  ['The 2021 July unrest cost the city dear.', '2021 July', '2021-07'],
  ['Since April nobody has been paid.', 'April', '2025-04'],
  ['The March election was annulled.', 'March', '2025-03'],
  ['Sales rose in Sept. 2024 by a tenth.', 'Sept. 2024', '2024-09'],
  ['Late November will be wet.', 'Late November', '2025-11'],
]);

cases('years', '2025-11-02', [
  ['The law dates from 2022.', '2022', '2022'],
  ['He retired in the year 2000.', 'the year 2000', '2000'],
  ['Profit rose in fiscal 2019.', 'fiscal 2019', '2019'],
  ['Revenue rose in FY2024 by a tenth.', 'FY2024', '2024'],
  ['It began in nineteen ninety-six in Tarn.', 'nineteen ninety-six', '1996'],
  ['The plan runs to 2040.', '2040', '2040'],
  ['The 2016 campaign was loud.', '2016', '2016'],
  ['She won it in late 2011.', 'late 2011', '2011'],
  ['By the end of 2020 he was gone.', 'the end of 2020', '2020'],
  ['He ruled from 2014–16 with care.', '16', '2016'],
  ['He ruled from 2014–16 with care.', '2014', '2014'],
  ['The war of 1618 spread fast.', '1618', '1618'],
  ['A village since 1088, it has two inns.', '1088', '1088'],
  ['The tablet was carved in 480 BC.', '480 BC', 'BC0480'],
  ['Between 1999 and 2003 they toured.', '2003', '2003'],
  ['The post-1945 order is shaking.', '1945', '1945'],
  ['Output fell in two thousand and nine.', 'two thousand and nine', '2009'],
]);

cases('decades and centuries', '2025-11-02', [
  ['In the 1990s the mill thrived.', 'the 1990s', '199'],
  ["In the '80s the mill thrived.", "the '80s", '198'],
  ['The mid-1970s were lean.', 'The mid-1970s', '197'],
  ['In the early 2000s he left.', 'the early 2000s', '200'],
  ['In the nineties he left.', 'the nineties', '199'],
  ['In the late sixties he left.', 'the late sixties', '196'],
  ['A 19th century barn burnt down.', '19th century', '18'],
  ['The nineteenth-century barn burnt down.', 'nineteenth-century', '18'],
  ['It was built in the 12th century.', 'the 12th century', '11'],
  ['The early 20th century was kinder.', 'The early 20th century', '19'],
]);

cases('a weekday tells the year', '2025-11-02', [
  ['Friday, April 1 was a holiday.', 'Friday, April 1', '2025-04-01'],
  ['They wed on Saturday, April 6 in Tarn.', 'Saturday, April 6', '2024-04-06'],
  ['They wed on Saturday, April 5 in Tarn.', 'Saturday, April 5', '2025-04-05'],
  ['They wed on Saturday, April 6, 2019 in Tarn.', 'Saturday, April 6, 2019', '2019-04-06'],
  ['They met on Monday, Dec. 16.', 'Monday, Dec. 16', '2024-12-16'],
  ['They meet on this Friday, Nov. 7, 2025.', 'this Friday, Nov. 7, 2025', '2025-11-07'],
]);

cases('seasons, quarters, halves', '2025-11-02', [
  ['The reservoir dried up last summer.', 'last summer', '2025-SU'],
  ['He was hired in the summer of 1955.', 'the summer of 1955', '1955-SU'],
  ['The trial began in spring 2024.', 'spring 2024', '2024-SP'],
  ['Snow is forecast this winter.', 'this winter', '2025-WI'],
  ['They married last fall in Tarn.', 'last fall', '2024-FA'],
  ['They married last autumn in Tarn.', 'last autumn', '2024-FA'],
  ['The tour starts next spring.', 'next spring', '2026-SP'],
  ['Profit rose in the third quarter.', 'the third quarter', '2025-Q3'],
  ['The first-quarter loss was small.', 'first-quarter', '2025-Q1'],
  ['In the second quarter of 2019 it broke even.', 'the second quarter of 2019', '2019-Q2'],
  ['Sales in Q3 2024 were flat.', 'Q3 2024', '2024-Q3'],
  ['In the first half of 2018 it rained.', 'the first half of 2018', '2018-H1'],
  ['The second half of last year was dry.', 'The second half of last year', '2024-H2'],
  ["This year's third quarter was dry.", "This year's third quarter", '2025-Q3'],
]);

cases('holidays', '2025-11-02', [
  ['They will meet again at Christmas.', 'Christmas', '2025-12-25'],
  ['The shop shut on Christmas Eve last year.', 'Christmas Eve last year', '2024-12-24'],
  ['He was arrested on Good Friday.', 'Good Friday', '2025-04-18'],
  ['The sale begins on Black Friday.', 'Black Friday', '2025-11-28'],
  ['It will be unveiled on Thanksgiving.', 'Thanksgiving', '2025-11-27'],
  ['Last Thanksgiving they argued.', 'Last Thanksgiving', '2024-11-28'],
  ['The beach was full on Labor Day.', 'Labor Day', '2025-09-01'],
  ["The club burnt down on New Year's Eve 2019.", "New Year's Eve 2019", '2019-12-31'],
  ['Easter Monday 2024 was cold.', 'Easter Monday 2024', '2024-04-01'],
  ['Since 9/11 the tower has been guarded.', '9/11', '2001-09-11'],
  ['The Jan. 6 committee wrote a report.', 'Jan. 6', '2021-01-06'],
  ['The store opens on Jan. 6 in Tarn.', 'Jan. 6', '2026-01-06'],
  ['The Sept. 11 attacks changed the port.', 'Sept. 11', '2001-09-11'],
]);
