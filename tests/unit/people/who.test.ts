import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/index.ts';
import type { Person } from '../../../lib/reading.ts';
import { articleOf, shippedModel } from './model.ts';

const model = shippedModel();
const read = (...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  const people = findPeople(article, model);
  const said = (person: Person, kind: string) =>
    person.mentions.filter((m) => m.kind === kind).map((m) => article.text.slice(m.start, m.end));
  return { article, people, said };
};

/** Name → how often it is mentioned by name. */
const counts = (...paragraphs: string[]) => {
  const { people, said } = read(...paragraphs);
  return Object.fromEntries(people.map((person) => [person.name, said(person, 'name').length]));
};

describe('who is who', () => {
  it.each<[string, string[], Record<string, number>]>([
    [
      'surnames join full names',
      [
        'Oskar Lindt resigned on Monday.',
        'Lindt, 51, said he was tired. “Mr. Lindt will be missed,” said Petra Kos.',
      ],
      { 'Oskar Lindt': 3, 'Petra Kos': 1 },
    ],
    [
      'a misspelling in a caption joins, the majority spelling is shown',
      [
        '! Marten Hagstrom arrives in Oslo.',
        'Defence Secretary Marten Hegstrom met his colleague in Oslo.',
        'Hegstrom said the talks were good. Reporters asked Hegstrom about the ship.',
      ],
      { 'Marten Hegstrom': 4 },
    ],
    [
      'two people who share a surname stay apart by title and first name',
      [
        'Ellen Calder and her husband, Frank Calder, own the inn.',
        'Mr. Calder cooks. Mrs. Calder keeps the books. Ellen Calder was born there.',
      ],
      { 'Ellen Calder': 3, 'Frank Calder': 2 },
    ],
    [
      'initials and middle names are the same person',
      ['Thomas J. Averill won. Thomas Averill thanked the voters.', 'T. Averill had lost in 2019.'],
      { 'Thomas J. Averill': 3 },
    ],
    [
      'family name first',
      ['The minister, Kim Min-seo, flew to Busan.', 'Kim said the talks had failed.'],
      { 'Kim Min-seo': 2 },
    ],
    [
      'particles',
      [
        'Ursula van der Meer chaired the session.',
        'Van der Meer closed it at noon. “Thank you,” Van der Meer said.',
      ],
      { 'Ursula van der Meer': 3 },
    ],
    [
      'different first names with one surname are two people',
      ['Maria Ortega met Mario Ortega on Friday.'],
      { 'Maria Ortega': 1, 'Mario Ortega': 1 },
    ],
    [
      'a headline in capitals',
      [
        '# POLICE SEARCH HOME OF DANIEL MERCER',
        'Police searched the home of Daniel Mercer on Friday.',
        'Mercer was not there.',
      ],
      { 'Daniel Mercer': 3 },
    ],
    [
      'a first name in two spellings',
      ['Kristin Wardley opened the show.', 'Kristen Wardley, the curator, was pleased. Wardley left.'],
      { 'Kristin Wardley': 3 },
    ],
    [
      'two first names that are alike at the end',
      ['Anna Wardley opened the show.', 'Anne Wardley, her twin, was pleased.'],
      { 'Anna Wardley': 1, 'Anne Wardley': 1 },
    ],
    [
      'a surname with a particle gives way to the very surname',
      ['Yusuf Hassan Qasem, 44, agreed.', 'Basil Abu Qasem did not.', 'Qasem asked for peace.'],
      { 'Yusuf Hassan Qasem': 2, 'Basil Abu Qasem': 1 },
    ],
    [
      'a first name left out',
      ['Abdul Karim Haddad resigned.', 'Karim Haddad was tired. Haddad left.'],
      { 'Abdul Karim Haddad': 3 },
    ],
    ['short forms', ['Robert Ashby was elected. Friends call him Bob Ashby.'], { 'Robert Ashby': 2 }],
  ])('%s', (_, paragraphs, want) => {
    expect(counts(...paragraphs)).toEqual(want);
  });

  it('lists the other names and the misspellings', () => {
    const { people } = read(
      '! Marten Hagstrom arrives in Oslo.',
      'Defence Secretary Marten Hegstrom met his colleague. Hegstrom said the talks were good.',
    );
    expect(people[0]).toMatchObject({
      id: 'p0',
      name: 'Marten Hegstrom',
      alsoSpelled: ['Marten Hagstrom'],
      alsoCalled: ['Hegstrom'],
    });
  });

  it.each<[string, Person['gender']]>([
    ['Maria Ortega spoke.', 'female'],
    ['Frank Doyle spoke.', 'male'],
    ['Mrs. Whitlock spoke to the press. Whitlock left.', 'female'],
    ['Mr. Whitlock spoke to the press.', 'male'],
    ['Dr. Whitlock spoke to the press.', 'unknown'],
    ['Kim Min-seo spoke.', 'unknown'],
  ])('gender: %s', (text, want) => {
    expect(read(text).people[0]?.gender).toBe(want);
  });

  it('keeps mentions in order, inside the text and apart', () => {
    const { article, people } = read(
      'President Lucía Ferrer met Omar Haddad, the foreign minister of Tunisia.',
      'The president praised Haddad. The minister thanked her.',
    );
    for (const { mentions } of people) {
      let end = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeLessThanOrEqual(article.text.length);
        end = mention.end;
      }
      expect(mentions.some(({ kind }) => kind === 'name')).toBe(true);
    }
  });
});

describe('descriptions', () => {
  it.each<[string, string[], Record<string, string[]>]>([
    [
      'the post that the article gives one person',
      ['President Lucía Ferrer met Oskar Lindt, an engineer.', 'The president smiled.'],
      { 'Lucía Ferrer': ['The president'] },
    ],
    [
      'country tells two presidents apart',
      [
        'US President Harold Vance called Ukrainian President Taras Hrytsenko.',
        'The Ukrainian president was brief. The US president was not.',
      ],
      { 'Harold Vance': ['The US president'], 'Taras Hrytsenko': ['The Ukrainian president'] },
    ],
    [
      'ambiguous stays ambiguous',
      ['French President Luc Garnier called Spanish President Alba Montes.', 'The president was brief.'],
      {},
    ],
    [
      'a vice president is no president',
      ['Vice President Teresa Amado spoke to Oskar Lindt.', 'The president was away.'],
      {},
    ],
    [
      'a former one is not the present one',
      [
        'Former mayor Ruth Calloway wrote a book.',
        'The mayor declined to comment. The former mayor was pleased.',
      ],
      { 'Ruth Calloway': ['The former mayor'] },
    ],
    [
      'age',
      ['Rosalind Achebe, 41, was rescued with Tom Fairley, 19.', 'The 41-year-old was unhurt.'],
      { 'Rosalind Achebe': ['The 41-year-old'] },
    ],
    [
      'another portfolio is another person',
      ['Finance Minister Omar Haddad resigned.', 'The defence minister stayed. The finance minister wept.'],
      { 'Omar Haddad': ['The finance minister'] },
    ],
    [
      'not before a name, not in a compound',
      ['Governor Peter Lindqvist lost.', 'The governor Anna Holt replaced him won the governor race.'],
      {},
    ],
    [
      'by apposition',
      ['Dana Whitfield, the mayor of Leeds, arrived first.', 'Nobody spoke to the mayor.'],
      { 'Dana Whitfield': ['the mayor'] },
    ],
    ['nobody was called that', ['Oskar Lindt and Petra Kos met.', 'The senator was not there.'], {}],
  ])('%s', (_, paragraphs, want) => {
    const { people, said } = read(...paragraphs);
    const got = people.map((person) => [person.name, said(person, 'nominal')] as const);
    expect(Object.fromEntries(got.filter(([, list]) => list.length > 0))).toEqual(want);
  });
});
