import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/reading.ts';
import { roleOf, utterancesOf } from '../../../lib/ui/export/utterances.ts';
import { castOf } from '../../../lib/ui/popup/cast.ts';
import { excerpter } from '../../../lib/ui/popup/excerpt.ts';
import { matcher } from '../../../lib/ui/popup/filter.ts';
import { speakersOf } from '../../../lib/ui/popup/speakers.ts';
import { article, at, reading, text } from './harbour-story.ts';

const utterances = utterancesOf(article, reading);

describe('notes of speakers', () => {
  it('are roles of people and full names of organisations', () => {
    const quote = reading.quotes.find(({ speaker }) => speaker.kind === 'organisation');
    const source = { kind: 'pack' as const, record: 'institution:HC', dataDate: '2030-12-01' };
    const full = { about: quote?.id ?? '', field: 'full-name' as const, text: 'Council of Harbours', source };
    const sections = speakersOf({ ...reading, notes: [...reading.notes, full] }, utterances);
    expect(sections.flatMap(({ groups }) => groups).map(({ note }) => note?.text ?? null)).toEqual([
      'Defence secretary',
      'the republic’s minister of national defence',
      'Council of Harbours',
      null,
      null,
    ]);
    expect(speakersOf(reading, utterances, 'harbours council').length).toBe(0);
  });
});

describe('a relation', () => {
  it('is spelled out with the other person’s name, where there is no role', () => {
    const [one, other] = reading.people;
    if (!one || !other) throw new Error('two people are needed');
    const source = { kind: 'article' as const, span: { start: 0, end: 6 } };
    const notes = [{ about: one.id, field: 'relation' as const, text: 'friend', of: other.id, source }];
    expect(roleOf({ ...reading, notes }, one.id)?.text).toBe(`friend of ${other.name}`);
    expect(roleOf({ ...reading, notes }, other.id)).toBeNull();
  });
});

describe('people', () => {
  const names = (query?: string) =>
    castOf(reading, utterances, { query: query ?? '' }).map(({ person }) => person.name);

  it('are in order of mentions, pronouns not counted', () => {
    expect(names()).toEqual(['Mara Ellison', 'Tomas Okafor', 'Lena Varga']);
    expect(castOf(reading, utterances)[0]).toMatchObject({
      role: { text: 'Defence secretary' },
      mentions: { length: 3 },
    });
  });

  it('that are mentioned equally often stand in the order of the text', () => {
    const once: Reading = {
      ...reading,
      people: reading.people.map((person) => ({ ...person, mentions: person.mentions.slice(0, 1) })),
    };
    expect(castOf(once, []).map(({ person }) => person.name)).toEqual([
      'Mara Ellison',
      'Tomas Okafor',
      'Lena Varga',
    ]);
  });

  it('have their own utterances only, a split one once', () => {
    expect(castOf(reading, utterances).map((one) => one.utterances.length)).toEqual([1, 1, 0]);
  });

  it.each([
    ['elison', ['Mara Ellison']],
    ['minister', ['Tomas Okafor']],
    ['VÁRGA', ['Lena Varga']],
    ['nobody here', []],
  ])('filtered by %j', (query, want) => {
    expect(names(query)).toEqual(want);
  });
});

describe('who said what', () => {
  it('groups people, organisations, unnamed and unknown speakers apart', () => {
    const sections = speakersOf(reading, utterances);
    expect(sections.map(({ kind, groups }) => [kind, groups.map(({ speaker }) => speaker.name)])).toEqual([
      ['person', ['Mara Ellison', 'Tomas Okafor']],
      ['organisation', ['The Harbour Council']],
      ['unnamed', ['a diplomat']],
      ['unknown', ['']],
    ]);
  });

  it('finds quotes by their words and by their speaker', () => {
    const found = (query: string) => speakersOf(reading, utterances, query).flatMap(({ groups }) => groups);
    expect(found('lanes')).toHaveLength(1);
    expect(found('okafor')[0]?.utterances[0]?.text).toBe('“not be hurried”');
    expect(found('no line without trust')).toEqual([]);
  });
});

describe('filter', () => {
  it.each([
    ['', 'anything', true],
    ['özil', 'Mesut Ozil', true],
    ['ozil mes', 'Mesut Özil', true],
    ['ozil x', 'Mesut Özil', false],
  ])('%j in %j: %s', (query, given, want) => {
    expect(matcher(query)(given)).toBe(want);
  });
});

describe('excerpt', () => {
  const excerptOf = excerpter(text);

  it('gives the sentence around a mention', () => {
    expect(excerptOf(at('11 March'))).toEqual({
      before: 'The committee votes on ',
      words: '11 March',
      after: '.',
    });
  });

  it('cuts long sentences at words on both sides', () => {
    const long = `${'word '.repeat(60)}Mara ${'word '.repeat(60)}.`;
    const { before, words, after } = excerpter(long)({ start: 300, end: 304 });
    expect([before.startsWith('… word'), words, after.endsWith('word …')]).toEqual([true, 'Mara', true]);
    expect(before.length + after.length).toBeLessThan(180);
  });

  it('never leaves the paragraph', () => {
    expect(excerptOf(at('Elison')).before).toBe('');
  });
});
