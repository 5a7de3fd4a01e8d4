import { describe, expect, it } from 'vitest';
import type { DateMention, Reading } from '../../../lib/reading.ts';
import { entryLabel, publishedLine, sectionLabel } from '../../../lib/ui/popup/date-labels.ts';
import { type TimelineEntry, type TimelineSection, timelineOf } from '../../../lib/ui/popup/timeline.ts';
import { article, at, date, reading } from './harbour-story.ts';

const withDates = (dates: DateMention[]): Reading => ({ ...reading, dates });
const shape = (sections: TimelineSection[]) =>
  sections.map(({ side, period, entries }) => [side, period, entries.map(({ value }) => value)]);
const somewhere = at('Saturday');
const day = (id: string, value: string) => date(id, somewhere, value, [value, value]);

describe('timeline', () => {
  it('is in calendar order, divided by the article, repeated mentions merged', () => {
    expect(shape(timelineOf(article, reading))).toEqual([
      ['before', '', ['2028']],
      ['before', '2031-03', ['2031-03-01', '2031-03-01TNI']],
      ['on', '2031-03-02', ['2031-03-02']],
      ['after', '', ['2031-03-11']],
    ]);
    expect(timelineOf(article, reading)[0]?.entries[0]?.mentions.map(({ id }) => id)).toEqual(['d2', 'd5']);
  });

  it('groups by month in the year of the article and by year elsewhere, where a group holds two or more', () => {
    const days = ['2030-05-05', '2030-11-01', '2031-02-03', '2031-02-04', '2031-04-01', '2031-04-02'];
    const all = ['2019-01-01', '2028-01-01', ...days].map((value, i) => day(`d${i}`, value));
    expect(shape(timelineOf(article, withDates(all)))).toEqual([
      ['before', '', ['2019-01-01', '2028-01-01']],
      ['before', '2030', ['2030-05-05', '2030-11-01']],
      ['before', '2031-02', ['2031-02-03', '2031-02-04']],
      ['after', '2031-04', ['2031-04-01', '2031-04-02']],
    ]);
  });

  it('puts the coarser date before the days in it, and what covers the article beside it', () => {
    const dates = [
      day('d0', '2029-03-01'),
      date('d1', somewhere, '2029', ['2029-01-01', '2029-12-31']),
      date('d2', somewhere, '2029-03', ['2029-03-01', '2029-03-31']),
      date('d3', somewhere, '2031', ['2031-01-01', '2031-12-31']),
    ];
    expect(shape(timelineOf(article, withDates(dates)))).toEqual([
      ['before', '2029', ['2029', '2029-03', '2029-03-01']],
      ['on', '2031-03-02', ['2031']],
    ]);
  });

  it('lists relative dates of an undated page apart, and never durations', () => {
    const undated = { ...article, published: null };
    const dates = [
      date('d0', somewhere, '', null, { kind: 'none' }),
      date('d1', somewhere, '', null, { kind: 'none' }),
      { ...date('d2', somewhere, 'P3D', null, { kind: 'none' }), type: 'DURATION' as const },
      date('d3', somewhere, 'PRESENT_REF', null),
    ];
    const [only] = timelineOf(undated, withDates(dates));
    expect(only).toMatchObject({
      side: 'undated',
      entries: [{ mentions: [{ id: 'd0' }] }, { mentions: [{ id: 'd1' }] }],
    });
  });

  it('is filtered by value, by words and by the sentence around them', () => {
    expect(timelineOf(article, reading, 'last night').flatMap(({ entries }) => entries)).toHaveLength(1);
    expect(timelineOf(article, reading, 'committee').flatMap(({ entries }) => entries)).toHaveLength(1);
    expect(timelineOf(article, reading, '1066')).toEqual([]);
  });
});

describe('labels', () => {
  const entry = (value: string, first: string, last = first): TimelineEntry => ({
    value,
    interval: { first, last },
    mentions: [],
  });

  it.each([
    [entry('2031-03-01', '2031-03-01'), '2031', 'Sat 1 Mar'],
    [entry('2029-03-01', '2029-03-01'), '2031', 'Thu, 1 Mar 2029'],
    [entry('2031-03-01TEV', '2031-03-01'), '2031', 'Sat 1 Mar, evening'],
    [entry('2031-03-01T14:30', '2031-03-01'), '2031', 'Sat 1 Mar, 14:30'],
    [entry('2031-01', '2031-01-01', '2031-01-31'), '2031', 'January'],
    [entry('2030-01', '2030-01-01', '2030-01-31'), '2031', 'January 2030'],
    [entry('2028', '2028-01-01', '2028-12-31'), '2031', '2028'],
    [entry('0079', '0079-01-01', '0079-12-31'), '2031', '79'],
    [entry('199', '1990-01-01', '1999-12-31'), '2031', 'the 1990s'],
    [entry('2031-SU', '2031-06-01', '2031-08-31'), '2031', 'summer 2031'],
    [entry('2030-W44', '2030-10-28', '2030-11-03'), '2031', '28 Oct – 3 Nov 2030'],
  ])('$value', (given, year, want) => {
    // Locale data differ in their spaces around dashes and in commas.
    const plain = (label: string) => label.replace(/[\u2009\u202F]/g, ' ').replace(',', '');
    expect(plain(entryLabel(given, 'en-GB', year))).toBe(plain(want));
  });

  it('head sections', () => {
    const section: TimelineSection = { side: 'before', period: '', entries: [] };
    expect(sectionLabel({ ...section, period: '2028' }, 'en-GB')).toBe('2028');
    expect(sectionLabel({ ...section, period: '2031-02' }, 'en-GB')).toBe('February 2031');
    expect(sectionLabel({ ...section, period: '' }, 'en-GB')).toBe('');
    expect(sectionLabel({ ...section, side: 'undated', period: '' }, 'en-GB')).toBe('Not dated');
  });

  it('say from when the article is and where that was read', () => {
    expect(publishedLine(article.published, 'en-GB').replace(',', '')).toBe(
      "published Sun 2 Mar 2031, read from the page's data",
    );
    expect(publishedLine(null, 'en-GB')).toBe('the page gives no date');
    expect(
      publishedLine({ day: '2031-03-02', iso: '2031-03-02', source: 'url', confidence: 0.3 }, 'en-GB'),
    ).toMatch(/^probably published/);
  });
});
