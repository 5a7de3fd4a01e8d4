import { cases } from './cases.ts';

// 2 November 2025 is a Sunday, in ISO week 44.
cases('weekdays', '2025-11-02', [
  ['The council met on Tuesday.', 'Tuesday', '2025-10-28'],
  ['The court will rule on Tuesday.', 'Tuesday', '2025-11-04'],
  ['The inquest is scheduled to resume Monday.', 'Monday', '2025-11-03'],
  ['On Wednesday, the clerk will testify.', 'Wednesday', '2025-11-05'],
  ['On Wednesday, the clerk testified.', 'Wednesday', '2025-10-29'],
  ['He said Friday that the plan would fail.', 'Friday', '2025-10-31'],
  ['Results will be announced Saturday.', 'Saturday', '2025-11-08'],
  ['Results were to be kept secret, she said Thursday.', 'Thursday', '2025-10-30'],
  ['It was cold on Sunday.', 'Sunday', '2025-11-02'],
  ['The team flew home last Friday.', 'last Friday', '2025-10-31'],
  ['The team flies home next Friday.', 'next Friday', '2025-11-07'],
  ['He leaves office this coming Thursday.', 'this coming Thursday', '2025-11-06'],
  ["Wednesday's ruling will be appealed.", 'Wednesday', '2025-10-29'],
  ["She leads the polls ahead of Friday's vote.", 'Friday', '2025-11-07'],
  ['The deadline was extended until Thursday.', 'Thursday', '2025-11-06'],
  ['They could arrive as early as Tuesday.', 'Tuesday', '2025-11-04'],
  ['Friday prayers passed quietly.', 'Friday', '2025-10-31'],
  ['It had been due to expire Friday.', 'Friday', '2025-10-31'],
  ['Protesters planned a march for Saturday.', 'Saturday', '2025-11-08'],
  ['The star-studded gala on Thursday raised a million.', 'Thursday', '2025-10-30'],
]);

cases('parts of the day', '2025-11-02', [
  ['They spoke last night by phone.', 'last night', '2025-11-01TNI'],
  ['They spoke this morning by phone.', 'this morning', '2025-11-02TMO'],
  ['The fire broke out Friday night.', 'Friday night', '2025-10-31TNI'],
  ['The fire broke out on Friday morning.', 'Friday morning', '2025-10-31TMO'],
  ['She sings tonight in Oldport.', 'tonight', '2025-11-02TNI'],
  ['He rang yesterday afternoon.', 'yesterday afternoon', '2025-11-01TAF'],
  ['He will ring tomorrow evening.', 'tomorrow evening', '2025-11-03TEV'],
  ["The bill passed in Friday's early hours.", "Friday's early hours", '2025-10-31TMO'],
  ['It happened in the early hours of Thursday.', 'the early hours of Thursday', '2025-10-30TMO'],
  ['She vanished on the night of June 4, 2009.', 'the night of June 4, 2009', '2009-06-04TNI'],
  ['Thousands fled overnight, aid workers said.', 'overnight', '2025-11-01TNI'],
  ['From Monday to Wednesday he was in Tarn.', 'Monday', '2025-10-27'],
  ['The father would be traveling to the United States Thursday.', 'Thursday', '2025-11-06'],
  ['He was held late on Monday.', 'late on Monday', '2025-10-27'],
  ['By mid-afternoon the fire was out.', 'mid-afternoon', '2025-11-02TAF'],
]);

cases('clock times', '2025-11-02', [
  ['The siren went off at 10 p.m. Wednesday.', '10 p.m. Wednesday', '2025-10-29T22:00'],
  ['The siren went off at 9.30am on Friday.', '9.30am on Friday', '2025-10-31T09:30'],
  ['It closes at 5 p.m. EST Nov. 9, the firm said.', '5 p.m. EST Nov. 9', '2025-11-09T17:00'],
  ['On Saturday at noon the bells rang.', 'Saturday at noon', '2025-11-01T12:00'],
  ['The rocket lifted off at 17:05 GMT.', '17:05 GMT', '2025-11-02T17:05'],
  [
    "The guests left at three o'clock in the afternoon.",
    "three o'clock in the afternoon",
    '2025-11-02T15:00',
  ],
  ['At midnight on Tuesday the law lapsed.', 'midnight on Tuesday', '2025-10-28T24:00'],
  ['At half past six the lights went out.', 'half past six', '2025-11-02T06:30'],
  ['They left at 4 in the morning.', '4 in the morning', '2025-11-02T04:00'],
  ['The quake struck at 0735 GMT on Friday.', '0735 GMT on Friday', '2025-10-31T07:35'],
  ['The clock read 12:15 a.m. today.', '12:15 a.m. today', '2025-11-02T00:15'],
]);

cases('days that point', '2025-11-02', [
  ['The mayor resigned today.', 'today', '2025-11-02'],
  ['The mayor resigned yesterday.', 'yesterday', '2025-11-01'],
  ['The mayor resigns tomorrow.', 'tomorrow', '2025-11-03'],
  ['He came the day before yesterday.', 'the day before yesterday', '2025-10-31'],
  ['He comes the day after tomorrow.', 'the day after tomorrow', '2025-11-04'],
  ['Congress should start TODAY, he wrote.', 'TODAY', '2025-11-02'],
  ['He left for Tarn earlier today.', 'earlier today', '2025-11-02'],
]);

cases('weeks, months, years that point', '2025-11-02', [
  ['The plant closed last week.', 'last week', '2025-W43'],
  ['The plant closes next week.', 'next week', '2025-W45'],
  ['The plant closed earlier this week.', 'earlier this week', '2025-W44'],
  ['The plant closed last month.', 'last month', '2025-10'],
  ['The plant closes next month.', 'next month', '2025-12'],
  ['The plant closed earlier this month.', 'earlier this month', '2025-11'],
  ['The plant closed last year.', 'last year', '2024'],
  ['The plant closed earlier this year.', 'earlier this year', '2025'],
  ['The plant closes early next year.', 'early next year', '2026'],
  ['The plant closes at the end of the year.', 'the end of the year', '2025'],
  ['It was the wettest spot of the previous decade.', 'the previous decade', '201'],
  ['They talked over the weekend.', 'the weekend', '2025-W44-WE'],
  ['They will talk next weekend.', 'next weekend', '2025-W45-WE'],
  ['They talked last weekend.', 'last weekend', '2025-W43-WE'],
  ['The current quarter is weak.', 'The current quarter', '2025-Q4'],
  ['Results for the full year are due soon.', 'the full year', '2025'],
]);

cases('so many units ago', '2025-11-02', [
  ['It sank two years ago.', 'two years ago', '2023'],
  ['It sank three months ago.', 'three months ago', '2025-08'],
  ['It sank ten days ago.', 'ten days ago', '2025-10-23'],
  ['It sank two weeks ago.', 'two weeks ago', '2025-W42'],
  ['It sank more than 30 years ago.', 'more than 30 years ago', '1995'],
  ['It sank a year ago.', 'a year ago', '2024'],
  ['It sank a month ago.', 'a month ago', '2025-10'],
  ['It sank two and a half years ago.', 'two and a half years ago', '2023-05'],
  ['It sank a few years ago.', 'a few years ago', 'PAST_REF'],
  ['It sank a couple of days ago.', 'a couple of days ago', '2025-10-31'],
  ['It sank two decades ago.', 'two decades ago', '200'],
  // Between 1981 and 1989 is in the eighties; a decade before 2029 may be either side of 2020.
  ['It sank four decades ago.', 'four decades ago', '198'],
  ['It sank a century ago.', 'a century ago', '19'],
  ['It will sink five years from now.', 'five years from now', '2030'],
]);

cases('decades that nobody can tell', '2021-11-02', [
  ['It sank two decades ago.', 'two decades ago', 'P20Y'],
  ['It sank a decade ago.', 'a decade ago', '201'],
  ['It sank half a century ago.', 'half a century ago', 'P50Y'],
]);

cases('counted from another date of the text', '2025-11-02', [
  ['The dam broke on March 3, 2011. The next day the army came.', 'The next day', '2011-03-04'],
  ['The dam broke on March 3, 2011. The day before, it had rained.', 'The day before', '2011-03-02'],
  ['The dam broke on March 3, 2011. Two days later the army came.', 'Two days later', '2011-03-05'],
  ['The dam broke on March 3, 2011. The following week it held.', 'The following week', '2011-W10'],
  ['The dam broke in 2011. Two years later it held.', 'Two years later', '2013'],
  ['The dam broke in May 2011. Later that year it held.', 'Later that year', '2011'],
  ['The dam broke in May 2011. The following month it held.', 'The following month', '2011-06'],
  ['The riots of July 2021 were long. By July 8 the town was empty.', 'July 8', '2021-07-08'],
  ['She was last seen Oct. 3, the day before police came.', 'the day before', '2025-10-03'],
  ['The flood came on March 3, 2011. On the 9th, the water fell.', 'the 9th', '2011-03-09'],
  ['It was signed on Tuesday (early Wednesday in Sydney).', 'early Wednesday', '2025-10-29'],
  ['The deal of June 5, 2009 failed. On July 1 of that year he quit.', 'July 1 of that year', '2009-07-01'],
  ['The loss in the third quarter was small. A year earlier it was huge.', 'A year earlier', '2024-Q3'],
  [
    'Profit in the second quarter fell. In the year-ago period it had risen.',
    'the year-ago period',
    '2024-Q2',
  ],
]);

cases('durations', '2025-11-02', [
  ['The siege lasted three weeks.', 'three weeks', 'P3W'],
  ['It was a two-year deal.', 'two-year', 'P2Y'],
  ['For the past 40 years he sang.', 'the past 40 years', 'P40Y'],
  ['In the first nine months sales fell.', 'the first nine months', 'P9M'],
  ['They argued for hours.', 'hours', 'PTXH'],
  ['They argued for at least ten years.', 'at least ten years', 'P10Y'],
  ['They argued for a decade.', 'a decade', 'P10Y'],
  ['They argued for several days.', 'several days', 'PXD'],
  ['The clip runs 1 minute and 45 seconds.', '1 minute and 45 seconds', 'PT1M45S'],
  ['They argued for two and a half years.', 'two and a half years', 'P2Y6M'],
  ['The weeklong trial ended.', 'weeklong', 'P1W'],
  ['They argued for two to three weeks.', 'two to three weeks', 'PXW'],
  ['They will argue for the next 12 to 18 months.', 'the next 12 to 18 months', 'PXM'],
  ['They waited half an hour.', 'half an hour', 'PT30M'],
  ['The past decade was dry.', 'The past decade', 'P10Y'],
  ['They argued for twenty-five minutes.', 'twenty-five minutes', 'PT25M'],
]);

cases('sets', '2025-11-02', [
  ['They meet every Tuesday.', 'every Tuesday', 'XXXX-WXX-2'],
  ['They meet every day.', 'every day', 'P1D'],
  ['They meet each year in Tarn.', 'each year', 'P1Y'],
  ['It costs 40 crowns per month.', 'per month', 'P1M'],
  ['He calls three times a month.', 'a month', 'P1M'],
  ['The paper appears daily.', 'daily', 'P1D'],
  ['Orchestras march here each July.', 'each July', 'XXXX-07'],
  ['The bar is shut on Mondays.', 'Mondays', 'XXXX-WXX-1'],
  ['Flights leave on Tuesday nights.', 'Tuesday nights', 'XXXX-WXX-2TNI'],
  ['Flights leave on Monday and Tuesday nights.', 'Monday', 'XXXX-WXX-1TNI'],
  ['The bar is shut on Monday and Tuesday.', 'Monday', '2025-10-27'],
  ['He swims every morning.', 'every morning', 'XXXX-XX-XXTMO'],
  ['It rained the next night.', 'the next night', 'XXXX-XX-XXTNI'],
]);

cases('vague references', '2025-11-02', [
  ['The mill is now a museum.', 'now', 'PRESENT_REF'],
  ['The mill is currently closed.', 'currently', 'PRESENT_REF'],
  ['The mill recently closed.', 'recently', 'PAST_REF'],
  ['In the past the mill thrived.', 'the past', 'PAST_REF'],
  ['The mill will soon close.', 'soon', 'FUTURE_REF'],
  ['In the near future it will close.', 'the near future', 'FUTURE_REF'],
]);
