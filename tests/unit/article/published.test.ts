import { describe, expect, it } from 'vitest';
import { commonMonth, monthsIn } from '../../../lib/article/published/months.ts';
import { readMachineDate } from '../../../lib/article/published/parse-day.ts';
import { urlDay } from '../../../lib/article/published/url-day.ts';
import { readWrittenDate } from '../../../lib/article/published/written-date.ts';
import { firstOf, newsPage } from './page.ts';

const NEUTRAL = 'https://gazette.example/world/harbour-bridge-reopens';
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;

describe('readWrittenDate', () => {
  it.each([
    ['Nov. 2, 2025', '2025-11-02'],
    ['2nd of November 2025', '2025-11-02'],
    ['2. November 2025, 14:00 Uhr', '2025-11-02'],
    ['le 1er août 2024', '2024-08-01'],
    ['3 de marzo de 2024', '2024-03-03'],
    ['2025年11月2日', '2025-11-02'],
    ['Stand: 24.04.2024 22:58 Uhr', '2024-04-24'],
    ['2020. 06. 04. 12:30', '2020-06-04'],
    ['31/01/2024', '2024-01-31'],
    ['01/31/2024', '2024-01-31'],
    ['30.02.2024', null],
    ['By Runa Halden3.11.2025', '2025-11-03'],
    ['Report7 April 2025', '2025-04-07'],
    ['02.11.2025Harbour report', '2025-11-02'],
    ['02 | 11 | 2025', '2025-11-02'],
    ['Version 1.2.3.2025', null],
    ['Room 12, floor 4', null],
    ['May the best win', null],
  ])('%s', (text, day) => expect(readWrittenDate(text)?.day ?? null).toBe(day));

  it('reads the month first only where the page does', () => {
    expect(readWrittenDate('03/04/2024')?.day).toBe('2024-04-03');
    expect(readWrittenDate('03/04/2024', { monthFirst: true, monthOf: commonMonth })?.day).toBe('2024-03-04');
  });
});

describe('the clock beside a written day', () => {
  it.each([
    ['Published 3:04 p.m. ET, Nov. 2, 2025', '2025-11-02T15:04:00-05:00'],
    ['Nov. 2, 2025 at 12:30 a.m. PST', '2025-11-02T00:30:00-08:00'],
    ['July 2, 2025 5:00 PM ET', '2025-07-02T17:00:00-04:00'],
    ['2. November 2025, 14:05 Uhr', '2025-11-02T14:05:00'],
    ['Sunday 2 November 2025 | 13:20 CET', '2025-11-02T13:20:00+01:00'],
    ['2025年11月2日 08時05分', '2025-11-02T08:05:00'],
    ['2 Nov 2025, 22:11 GMT+10', '2025-11-02T22:11:00+10:00'],
    ['2 November 2025, 27 comments', '2025-11-02'],
    ['2 November 2025, 45:10', '2025-11-02'],
  ])('%s', (text, iso) => expect(readWrittenDate(text)?.iso).toBe(iso));
});

describe('months', () => {
  it.each([
    ['hr', '3. listopada 2025.', '2025-10-03'],
    ['pl', '3 listopada 2025', '2025-11-03'],
    ['hu', '3 október 2025', '2025-10-03'],
    ['ro', '3 octombrie 2025', '2025-10-03'],
    ['id', '3 Agustus 2025', '2025-08-03'],
    ['en', '3 bridges 2025', null],
    ['no-such-language', '3 October 2025', '2025-10-03'],
  ])('%s: %s', (language, text, day) =>
    expect(readWrittenDate(text, { monthFirst: false, monthOf: monthsIn(language) })?.day ?? null).toBe(day),
  );
});

describe('the table of months', () => {
  const names = (language: string, month: 'long' | 'short', day: 'numeric' | undefined) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      month,
      ...(day && { day }),
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, i) => {
      const parts = format.formatToParts(Date.UTC(2001, i, 15));
      return parts.find(({ type }) => type === 'month')?.value.replace(/\.$/, '') ?? '';
    });
  };
  it.each('en de fr es it pt nl pl cs da sv nb fi tr ru uk el ar'.split(' '))(
    'knows all names of %s',
    (language) => {
      for (const form of ['long', 'short'] as const) {
        for (const day of [undefined, 'numeric'] as const) {
          const known = names(language, form, day).map((name) =>
            /\p{L}{3}/u.test(name) ? commonMonth(name) : null,
          );
          expect(known).toEqual(known.map((month, i) => (month === null ? null : i + 1)));
        }
      }
    },
  );
});

describe('readMachineDate', () => {
  it.each([
    ['Sun Nov 02 09:49:32 CET 2025', '2025-11-02', '2025-11-02T09:49:32+01:00'],
    [
      'Sun Nov 02 2025 00:23:33 GMT+0000 (Coordinated Universal Time)',
      '2025-11-02',
      '2025-11-02T00:23:33+00:00',
    ],
    ['Sun, 02 Nov 2025 00:04:00 +0200', '2025-11-02', '2025-11-02T00:04:00+02:00'],
    ['2025-11-02T23:15:0Z', '2025-11-02', '2025-11-02T23:15:00Z'],
    ['2025-11-02T23:30:00-05:00', '2025-11-02', '2025-11-02T23:30:00-05:00'],
    ['2025-11-02T23:30:00+0100', '2025-11-02', '2025-11-02T23:30:00+01:00'],
    ['2025-11-02', '2025-11-02', '2025-11-02'],
    ['20251102', '2025-11-02', '2025-11-02'],
    ['1762088400', '2025-11-02', '2025-11-02T13:00:00.000Z'],
  ])('%s', (text, day, iso) => expect(readMachineDate(text)).toEqual({ day, iso }));
  it('rejects days that no calendar has', () => expect(readMachineDate('2025-13-02')).toBeNull());
});

describe('urlDay', () => {
  it.each([
    ['https://a.example/2025/11/02/story', '2025-11-02'],
    ['https://a.example/story-2025-11-02', '2025-11-02'],
    ['https://a.example/2025/nov/02/story', '2025-11-02'],
    ['https://a.example/story-20251102.html', '2025-11-02'],
    ['https://a.example/news/2025/11/251102-story', '2025-11-02'],
    ['https://a.example/news/22-11-2025', '2025-11-22'],
    ['https://a.example/news/02-11-2025', null],
    ['https://a.example/item/99887766', null],
  ])('%s', (url, day) => expect(urlDay(url)).toBe(day));
});

describe('the day of publication', () => {
  const published = async (head: string, url = NEUTRAL, before = '') =>
    (await firstOf(newsPage({ head, before }), url))?.article.published ?? null;

  it('takes the first publication, not the update', async () => {
    const head = ld({ dateModified: '2026-06-20T10:00:00Z', datePublished: '2026-06-14T09:00:00+02:00' });
    expect(await published(head)).toMatchObject({
      day: '2026-06-14',
      iso: '2026-06-14T09:00:00+02:00',
      source: 'json-ld',
    });
  });

  it('reads the line under the headline', async () => {
    expect(await published('', NEUTRAL, '<p class="date">Published 14 June 2026</p>')).toMatchObject({
      day: '2026-06-14',
      source: 'text',
    });
  });

  it('takes the page’s own day where the stamp in UTC has gone past midnight', async () => {
    const head = ld({ datePublished: '2026-06-15T01:10:00Z' });
    expect(await published(head, 'https://gazette.example/2026/06/14/bridge')).toMatchObject({
      day: '2026-06-14',
    });
  });

  it('reads each day of a line by the words before it', async () => {
    const line = '<p class="date">Updated 20 June 2026, published 14 June 2026</p>';
    expect(await published('', NEUTRAL, line)).toMatchObject({ day: '2026-06-14' });
    const other = '<p class="date">Published 14 June 2026 | Updated 20 June 2026</p>';
    expect(await published('', NEUTRAL, other)).toMatchObject({ day: '2026-06-14' });
  });

  it('tells a day from what touches it on the line before', async () => {
    const line = '<p class="date">Quay24<br>14 Jun 2026, 22:11 GMT+10</p>';
    expect(await published('', NEUTRAL, line)).toMatchObject({
      day: '2026-06-14',
      iso: '2026-06-14T22:11:00+10:00',
    });
  });

  it.each([
    ['<p class="date">By Runa Halden <b>14 June 2026 2:00 PM</b><i>Tags</i></p>', '2026-06-14T14:00:00'],
    ['<p class="date"><b>14</b>.<b>06</b>.<b>2026</b></p>', '2026-06-14'],
  ])('reads what stands in several elements: %s', async (line, iso) =>
    expect(await published('', NEUTRAL, line)).toMatchObject({ iso }),
  );

  it('leaves the masthead’s day, which is today’s, to the line under the headline', async () => {
    const html = newsPage({ before: '<p>14 June 2026, 18:29</p>' }).replace(
      '<nav>',
      '<div class="topbar">Tuesday, 30 June 2026</div><nav>',
    );
    expect((await firstOf(html, NEUTRAL))?.article.published).toMatchObject({ day: '2026-06-14' });
  });

  it('leaves embedded posts and lists of other stories alone', async () => {
    const post =
      '<blockquote><p>Open again!</p><time datetime="2026-03-12T19:30:12+00:00">12 March 2026</time></blockquote>';
    const list = ['01', '02', '03', '04'].map((d) => `<p class="teaser-day">${d}/05/2026</p>`).join('');
    const found = await firstOf(
      newsPage({ before: '<p class="date">14 June 2026</p>', after: post + list }),
      NEUTRAL,
    );
    expect(found?.article.published).toMatchObject({ day: '2026-06-14' });
  });

  it('settles a day that could be a month by what the page says elsewhere', async () => {
    const head = '<meta name="date" content="06/04/2026 12:43:42">';
    expect(await published(head, NEUTRAL, '<p class="date">Created: 4.6.2026</p>')).toMatchObject({
      day: '2026-06-04',
    });
    expect(await published(head, NEUTRAL, '<p class="date">Created: 6.4.2026</p>')).toMatchObject({
      day: '2026-04-06',
    });
  });

  it('takes the article’s own zone where another stamp gives the same moment in it', async () => {
    const head = `${ld({ datePublished: '2026-06-13T22:04:00Z' })}<meta name="date" content="Sun, 14 Jun 2026 00:04:00 +0200">`;
    expect(await published(head)).toMatchObject({ day: '2026-06-14', iso: '2026-06-14T00:04:00+02:00' });
  });

  it.each([
    ['nothing', ''],
    ['a day that lies ahead', ld({ datePublished: '2031-01-01' })],
    ['a day before the web', ld({ datePublished: '1924-01-01' })],
  ])('stays unknown with %s', async (_name, head) => expect(await published(head)).toBeNull());
});
