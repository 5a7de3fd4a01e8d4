import { describe, expect, it } from 'vitest';
import { readMachineDate, readWrittenDate } from '../../../lib/article/published/parse-day.ts';
import { urlDay } from '../../../lib/article/published/url-day.ts';
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
    ['Room 12, floor 4', null],
    ['May the best win', null],
  ])('%s', (text, day) => expect(readWrittenDate(text)?.day ?? null).toBe(day));

  it('reads the month first only where the page does', () => {
    expect(readWrittenDate('03/04/2024')?.day).toBe('2024-04-03');
    expect(readWrittenDate('03/04/2024', true)?.day).toBe('2024-03-04');
  });
});

describe('readMachineDate', () => {
  it.each([
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

  it.each([
    ['nothing', ''],
    ['a day that lies ahead', ld({ datePublished: '2031-01-01' })],
    ['a day before the web', ld({ datePublished: '1924-01-01' })],
  ])('stays unknown with %s', async (_name, head) => expect(await published(head)).toBeNull());
});
