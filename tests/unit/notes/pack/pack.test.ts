import { describe, expect, it } from 'vitest';
import pack from '../../../../assets/pack.json' with { type: 'json' };
import { countriesIn, indexCountries } from '../../../../lib/notes/pack/countries.ts';
import { notesFromPack } from '../../../../lib/notes/pack/notes-from-pack.ts';
import type { Pack } from '../../../../lib/notes/pack/types.ts';
import type { ContextNote, Quote } from '../../../../lib/reading.ts';
import { markedText } from '../marked-text.ts';

const small: Pack = {
  dataDate: '2031-01-31',
  sources: [{ name: 'test', licence: 'CC0-1.0' }],
  countries: [
    { id: 'country:Norland', names: ['Norland', 'N.L.'], demonyms: ['Norlandic'], source: 0 },
    { id: 'country:South Norland', names: ['South Norland'], demonyms: ['South Norlandic'], source: 0 },
  ],
  institutions: [
    {
      id: 'i',
      acronym: 'NHA',
      fullName: 'Norland Harbour Authority',
      country: null,
      shared: false,
      source: 0,
    },
    { id: 's', acronym: 'WOB', fullName: 'World Office of Boats', country: null, shared: true, source: 0 },
    { id: 'n', acronym: 'PDN', fullName: 'Port Directorate', country: 'Norland', shared: false, source: 0 },
  ],
  offices: [
    {
      id: 'a',
      names: ['Ana Ruiz', 'Ana Ruíz'],
      office: 'President of Norland',
      from: '2028-05-01',
      to: null,
      source: 0,
    },
    {
      id: 'b',
      names: ['Bo Lund'],
      office: 'President of Norland',
      from: '2024-05-01',
      to: '2028-05-01',
      source: 0,
    },
    { id: 'c', names: ['Eva Holt'], office: 'Mayor of Lund', from: '2020-01-01', to: null, source: 0 },
    { id: 'd', names: ['Eva Holt'], office: 'Chair of the Port', from: '2022-01-01', to: null, source: 0 },
  ],
};

function notes(marked: string, day: string | null, known: ContextNote[] = [], quotes: Quote[] = []) {
  const { article, people } = markedText(marked);
  const published = day ? { day, iso: day, source: 'given' as const, confidence: 1 } : null;
  return notesFromPack({ ...article, published }, people, quotes, known, small);
}

describe('offices', () => {
  it.each([
    ['held that day', '[Ana Ruiz] spoke.', '2030-01-01', 'President of Norland'],
    ['another spelling', '[Ana Ruíz] spoke.', '2030-01-01', 'President of Norland'],
    ['held then, not now', '[Bo Lund] spoke.', '2026-01-01', 'President of Norland'],
    ['the last day is the successor’s', '[Bo Lund] spoke.', '2028-05-01', null],
    ['before the office', '[Ana Ruiz] spoke.', '2028-04-30', null],
    ['after what the pack knows', '[Ana Ruiz] spoke.', '2031-02-01', null],
    ['an article without a date', '[Ana Ruiz] spoke.', null, null],
    ['a surname alone', '[Ruiz] spoke.', '2030-01-01', null],
    ['two offices at once', '[Eva Holt] spoke.', '2030-01-01', null],
  ])('%s', (_, text, day, want) => expect(notes(text, day)[0]?.text ?? null).toBe(want));

  it('gives way to the article', () => {
    const said: ContextNote = {
      about: 'p0',
      field: 'role',
      text: 'captain',
      source: { kind: 'article', span: { start: 0, end: 1 } },
    };
    expect(notes('[Ana Ruiz] spoke.', '2030-01-01', [said])).toEqual([]);
  });
});

describe('full names of those who are called by surname alone', () => {
  it.each([
    ['behind the post', 'President [Ruiz] spoke. [Ruiz] left.', '2030-01-01', 'Ana Ruiz'],
    ['who had it then', 'President [Lund] spoke.', '2026-01-01', 'Bo Lund'],
    ['with the country’s people', 'The Norlandic President [Ruiz] spoke.', '2030-01-01', 'Ana Ruiz'],
    [
      'behind a word that begins the sentence',
      'When President [Ruiz] spoke, it rained.',
      '2030-01-01',
      'Ana Ruiz',
    ],
    ['another country’s', 'Ruritanian President [Ruiz] spoke.', '2030-01-01', null],
    ['not the post', 'Dr. [Ruiz] spoke.', '2030-01-01', null],
    ['a vice president', 'Vice President [Ruiz] spoke.', '2030-01-01', null],
    ['no longer', 'Former President [Ruiz] spoke. President [Ruiz] left.', '2030-01-01', null],
    ['somebody else held it that day', 'President [Lund] spoke.', '2030-01-01', null],
    ['after what the pack knows', 'President [Ruiz] spoke.', '2031-02-01', null],
    ['an article without a date', 'President [Ruiz] spoke.', null, null],
    ['the article says it itself', 'President [Eva Ruiz] spoke. [Ruiz] left.', '2030-01-01', null],
  ])('%s', (_, text, day, want) => {
    const full = notes(text, day).find(({ field }) => field === 'full-name');
    expect(full?.text ?? null).toBe(want);
  });
});

describe('institutions', () => {
  const quoteBy = (name: string): Quote => ({
    id: 'q0',
    start: 0,
    end: 1,
    kind: 'direct',
    speech: true,
    utterance: 'q0',
    speaker: { kind: 'organisation', name, span: { start: 0, end: 1 }, cue: null },
  }); // prettier-ignore
  it.each([
    ['by acronym', 'NHA', 'The NHA spoke.', 'Norland Harbour Authority'],
    ['with its article', 'the NHA', 'The NHA spoke.', 'Norland Harbour Authority'],
    ['spelled out as the same', 'NHA', 'The Harbour Authority (NHA) spoke.', 'Norland Harbour Authority'],
    ['spelled out as another', 'NHA', 'The National Horse Alliance (NHA) spoke.', null],
    ['unknown', 'NHX', 'The NHX spoke.', null],
    ['shared, borne out', 'WOB', 'The WOB counts all boats of the world.', 'World Office of Boats'],
    ['shared, not borne out', 'WOB', 'The WOB counts whales.', null],
    ['of a country that is named', 'PDN', 'The PDN spoke in Norland.', 'Port Directorate'],
    ['of a country that is named by demonym', 'PDN', 'The Norlandic PDN spoke.', 'Port Directorate'],
    ['of a country by its initials', 'PDN', 'The PDN of the N.L. spoke.', 'Port Directorate'],
    ['of a country that is not named', 'PDN', 'The PDN spoke.', null],
    ['of a country inside another name', 'PDN', 'The PDN spoke in South Norland.', null],
  ])('%s', (_, name, text, want) =>
    expect(notes(text, null, [], [quoteBy(name)])[0]?.text ?? null).toBe(want),
  );
});

describe('the pack that ships', () => {
  it('names at least 150 institutions, each once', () => {
    expect(pack.institutions.length).toBeGreaterThanOrEqual(150);
    expect(new Set(pack.institutions.map((r) => r.acronym)).size).toBe(pack.institutions.length);
  });
  it('has a known source and a licence for each record, and dates that can be compared', () => {
    for (const record of [...pack.institutions, ...pack.offices])
      expect(pack.sources[record.source]?.licence).toBeTruthy();
    for (const { from, to } of pack.offices) {
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(from <= pack.dataDate).toBe(true);
      if (to !== null) expect(to > from && to <= pack.dataDate).toBe(true);
    }
  });
});

describe('an acronym in a role', () => {
  const role = (text: string): ContextNote[] => [
    { about: 'p0', field: 'role', text, source: { kind: 'article', span: { start: 0, end: text.length } } },
  ];
  it.each([
    ['spelled out', 'NHA director', 'NHA: Norland Harbour Authority'],
    ['in a possessive', 'NHA’s director', 'NHA: Norland Harbour Authority'],
    ['not as a role of its own', 'NHA', null],
    ['not in another word', 'NHAB director', null],
    ['not without its country', 'PDN director', null],
  ])('%s', (_, text, want) => {
    const [found] = notes('[Ana Ruiz] spoke.', '2030-01-01', role(text));
    expect(found?.text ?? null).toBe(want);
    if (found) expect([found.about, found.field, found.source.kind]).toEqual(['p0', 'expansion', 'pack']);
  });
});

describe('countries in a text', () => {
  const index = indexCountries(pack.countries);
  it.each([
    ['the Kyrgyz president', ['Kyrgyzstan']],
    ['South Sudanese rebels', ['South Sudan']],
    ['a Sudanese and a South Korean minister', ['South Korea', 'Sudan']],
    ['Congolese miners', ['Democratic Republic of the Congo', 'Republic of the Congo']],
    ['the U.S. envoy told us', ['United States']],
    ['an Israeli-American banker', ['Israel', 'United States']],
    ['Guinea-Bissau’s leader', ['Guinea-Bissau']],
    ['Papua New Guinean farmers', ['Papua New Guinea']],
    ['Georgia’s governor', ['Georgia', 'United States']],
    ['a Romanesque church', []],
    ['Nigerien soldiers', ['Niger']],
    ['', []],
  ])('%s', (text, want) => {
    const found = [...countriesIn(text, index)].map((id) => id.replace('country:', '')).sort();
    expect(found).toEqual(want);
  });
  it('has every country that the institutions name', () => {
    const names = new Set(pack.countries.map(({ id }) => id));
    for (const { country } of pack.institutions)
      if (country) expect(names.has(`country:${country}`), country).toBe(true);
    expect(pack.countries.length).toBeGreaterThan(190);
  });
});
