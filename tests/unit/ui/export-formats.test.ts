import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../lib/reading.ts';
import { citation } from '../../../lib/ui/export/citation.ts';
import { csvFileName, toCsv } from '../../../lib/ui/export/csv.ts';
import { csvField, markdownLink, markdownText } from '../../../lib/ui/export/escape.ts';
import { toJson } from '../../../lib/ui/export/json.ts';
import { toMarkdown } from '../../../lib/ui/export/markdown.ts';
import { type Utterance, utterancesOf } from '../../../lib/ui/export/utterances.ts';
import { article, at, reading } from './harbour-story.ts';

const utterances = utterancesOf(article, reading);
const byId = (id: string) => utterances.find((one) => one.id === id) as Utterance;

describe('utterances', () => {
  it('joins the parts of one utterance and leaves out what is no speech', () => {
    expect(utterances.map(({ text }) => text)).toEqual([
      '“We spoke again last night, and we agree on the aim … The rest is work.”',
      '“not be hurried”',
      '“all vessels keep their lanes until the vote”',
      '“It was short, and it was friendly.”',
      '“Somebody has to begin”',
    ]);
  });

  it('does not join parts whose speakers disagree', () => {
    const quotes = reading.quotes.map(
      (quote): Quote =>
        quote.id === 'q1'
          ? { ...quote, speaker: { kind: 'person', person: 'p2', span: at('Okafor', 1), cue: null } }
          : quote,
    );
    expect(utterancesOf(article, { ...reading, quotes }).slice(0, 2)).toMatchObject([
      { id: 'q0', speaker: { person: 'p1' } },
      { id: 'q1', speaker: { person: 'p2' } },
    ]);
  });

  it('shows one pair of marks for a quote over several paragraphs', () => {
    const body = '“One thing.\n\n“And another.”';
    const quote = { ...(reading.quotes[0] as Quote), start: 0, end: body.length };
    const [one] = utterancesOf({ ...article, text: body }, { ...reading, quotes: [quote] });
    expect(one?.text).toBe('“One thing. And another.”');
  });
});

describe('citation', () => {
  it('holds quote, speaker, role, author, outlet, title, date and link, as plain text', () => {
    expect(citation(article, reading, byId('q2'), 'plain')).toBe(
      '“not be hurried” — Tomas Okafor, the republic’s minister of national defence. Quoted by Ida Roe, The Harbour Post, ' +
        '“Two ministries to open a direct line”, 2 March 2031. ' +
        'https://harbour-post.example/two-ministries#:~:text=not%20be%20hurried',
    );
  });

  it('holds the same in Markdown', () => {
    expect(citation(article, reading, byId('q2'), 'markdown')).toBe(
      '> “not be hurried”\n>\n> — Tomas Okafor, the republic’s minister of national defence. Quoted by Ida Roe, *The Harbour Post*, ' +
        '[Two ministries to open a direct line](https://harbour-post.example/two-ministries#:~:text=not%20be%20hurried), ' +
        '2 March 2031',
    );
  });

  it.each([
    ['q3', 'The Harbour Council'],
    ['q4', 'a diplomat'],
    ['q6', 'speaker not stated'],
  ])('%s is by %s', (id, who) => {
    expect(citation(article, reading, byId(id), 'plain')).toContain(` — ${who}. `);
  });

  it('links every part, and says when the article is undated', () => {
    const plain = citation({ ...article, published: null }, reading, byId('q0'), 'plain');
    expect(plain).toContain('undated');
    expect(plain.match(/text=/g)).toHaveLength(2);
  });

  it('names nobody for a person whom the reading does not know', () => {
    const lost = {
      ...byId('q2'),
      speaker: { kind: 'person', person: 'p99', span: at('Okafor'), cue: null },
    } as Utterance;
    expect(citation(article, reading, lost, 'plain')).toContain('speaker not stated');
  });
});

describe('Markdown', () => {
  const markdown = toMarkdown(article, reading);

  it('lists people by mentions, quotes by speaker with unknown ones last, dates in order', () => {
    const order = [
      '# Two ministries to open a direct line',
      'The Harbour Post · by Ida Roe · 2 March 2031',
      '## People',
      '- **Mara Ellison**, Defence secretary (3 mentions; 1 quote; also called the secretary; also spelled Elison)',
      '- **Tomas Okafor**',
      '- **Lena Varga** (1 mention)',
      '## Who said what',
      '### Mara Ellison, Defence secretary',
      '> “We spoke again last night, and we agree on the aim … The rest is work.” [passage](',
      '### The Harbour Council',
      '### Speaker not stated',
      '## Timeline',
      '- **2028**',
      '- **2031-03-01**',
      '- **2031-03-11**',
    ];
    const places = order.map((line) => markdown.indexOf(line));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('leaves out empty sections, scare quotes and dates that are not shown', () => {
    expect(toMarkdown(article, { ...reading, quotes: [], dates: [] })).not.toMatch(/Who said what|Timeline/);
    expect(markdown).not.toContain('no line without trust');
    expect(markdown).not.toContain('P3Y');
  });

  it.each([
    ['*bold* _it_ [a](b) <b>', '\\*bold\\* \\_it\\_ \\[a\\](b) \\<b\\>'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['two\nlines', 'two lines'],
  ])('takes %j as text', (given, want) => {
    expect(markdownText(given)).toBe(want);
  });

  it('links only to the web, and brackets do not end a link', () => {
    expect(markdownLink('x', 'javascript:alert(1)')).toBe('x');
    expect(markdownLink('x', 'https://a.example/(b)')).toBe('[x](https://a.example/%28b%29)');
  });
});

describe('CSV', () => {
  it('has a row for each person, spoken quote and shown date', () => {
    const rows = toCsv(article, reading).split('\r\n');
    expect(rows[0]).toBe('\uFEFFkind,id,text,who,note,value,first day,last day,mentions,start,end,link');
    expect(rows.filter((row) => row.startsWith('person,'))).toHaveLength(3);
    expect(rows.filter((row) => row.startsWith('quote,'))).toHaveLength(6);
    expect(rows.filter((row) => row.startsWith('date,'))).toHaveLength(6);
    expect(rows.at(-1)).toBe('');
    expect(rows.find((row) => row.startsWith('quote,q6'))).toContain('speaker not stated');
  });

  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@sum', "'@sum"],
    ['-2', "'-2"],
    [-2, '-2'],
    [null, ''],
  ])('writes %j as %s', (given, want) => {
    expect(csvField(given)).toBe(want);
  });

  it.each([
    ['Two ministries: a “line”', 'two-ministries-a-line.csv'],
    ['Élan & Žižek', 'elan-zizek.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['\u202E???', 'who-said-when.csv'],
  ])('names the file of %j', (title, want) => {
    expect(csvFileName({ title })).toBe(want);
  });
});

describe('the head of Markdown', () => {
  it.each([
    [{ credit: ['Tidewire'] }, ' · by Ida Roe, Tidewire · '],
    [{ byline: [], credit: ['Tidewire'] }, ' · by Tidewire · '],
    [{ byline: [], credit: ['The Harbour Post'] }, 'The Harbour Post · 2 March'],
  ])('names the authors: %j', (authors, line) => {
    expect(toMarkdown({ ...article, ...authors }, reading)).toContain(line);
  });
});

describe('JSON', () => {
  it('gives article and reading back as they are, with a link for each quote', () => {
    const back = JSON.parse(toJson(article, reading));
    expect(back.article).toEqual(article);
    expect(back.reading).toEqual(reading);
    expect(Object.keys(back.links)).toEqual(reading.quotes.map(({ id }) => id));
    expect(back.links.q1).toMatch(/#:~:text=The%20rest%20is%20work$/);
  });
});
