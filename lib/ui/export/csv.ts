import type { Article, Reading } from '../../reading.ts';
import { NOT_STATED, timesNamed } from './describe.ts';
import { csvField } from './escape.ts';
import { passageLink } from './text-fragment.ts';
import { identify, roleOf } from './utterances.ts';

const COLUMNS = [
  'kind',
  'id',
  'text',
  'who',
  'note',
  'value',
  'first day',
  'last day',
  'mentions',
  'start',
  'end',
  'link',
];

type Row = (string | number | null)[];

/**
 * The reading as one table, a row for each person, quote and date (RFC 4180, CRLF, with the byte order mark without which
 * spreadsheets misread UTF-8). Scare quotes and dates that are not shown are left out.
 */
export function toCsv(article: Article, reading: Reading): string {
  const rows: Row[] = [
    COLUMNS,
    ...people(article, reading),
    ...quotes(article, reading),
    ...dates(article, reading),
  ];
  return `\uFEFF${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

/** "two-ministries-to-open-a-direct-line.csv": a file name that every system takes. */
export function csvFileName({ title }: Pick<Article, 'title'>): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${words || 'who-said-when'}.csv`;
}

function people(article: Article, reading: Reading): Row[] {
  return reading.people.map((person) => {
    const first = person.mentions[0] ?? { start: 0, end: 0 };
    const note = roleOf(reading, person.id)?.text ?? '';
    const count = timesNamed(person.mentions);
    return [
      'person',
      person.id,
      person.name,
      person.alsoCalled.join('; '),
      note,
      '',
      '',
      '',
      count,
      first.start,
      first.end,
      passageLink(article, [first]),
    ];
  });
}

function quotes(article: Article, reading: Reading): Row[] {
  return reading.quotes
    .filter(({ speech }) => speech)
    .map((quote) => {
      const { name, person } = identify(quote.speaker, reading.people);
      const note = person ? (roleOf(reading, person.id)?.text ?? '') : '';
      const words = article.text.slice(quote.start, quote.end);
      return [
        'quote',
        quote.id,
        words,
        name || NOT_STATED,
        note,
        quote.kind,
        '',
        '',
        null,
        quote.start,
        quote.end,
        passageLink(article, [quote]),
      ];
    });
}

function dates(article: Article, reading: Reading): Row[] {
  return reading.dates
    .filter(({ shown }) => shown)
    .map((date) => {
      const words = article.text.slice(date.start, date.end);
      const { first = '', last = '' } = date.interval ?? {};
      return [
        'date',
        date.id,
        words,
        '',
        '',
        date.value,
        first,
        last,
        null,
        date.start,
        date.end,
        passageLink(article, [date]),
      ];
    });
}
