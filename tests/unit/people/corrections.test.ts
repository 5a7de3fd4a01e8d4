import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Correction, correctReading, otherNames } from '../../../lib/people/corrections.ts';
import type { Article, Person, PersonMention, Quote, Reading, Span } from '../../../lib/reading.ts';

const text = [
  'Keeper Odile Brandt reopened the heron pens on Monday.',
  'The ketch Sandpiper had brought her timber. “It is dry wood,” said Sandpiper.',
  'Milo Brandt, a roofer, began at noon. “We nail by moonlight,” Brandt said.',
  'He sang. Milo went home, and the keeper locked up. “Good night,” she said.',
].join('\n\n');

const article = { text } as Article;

function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function person(
  id: string,
  name: string,
  mentions: [PersonMention['kind'], Span][],
  alsoCalled: string[],
): Person {
  const all = mentions.map(([kind, span]) => ({ ...span, kind }));
  return { id, name, gender: 'unknown', mentions: all, alsoCalled, alsoSpelled: [] };
}

function quote(id: string, words: string, speaker: string, span: Span): Quote {
  const said = { kind: 'person', person: speaker, span, cue: null } as const;
  return { id, ...at(words), kind: 'direct', speech: true, utterance: id, speaker: said };
}

/** As a tagger may get it wrong: a boat is a person, a roofer's surname is taken for the keeper's, his first name for another one. */
const reading: Reading = {
  status: 'read',
  people: [
    person(
      'p0',
      'Odile Brandt',
      [
        ['name', at('Odile Brandt')],
        ['pronoun', at('her')],
        ['name', at('Brandt', 2)],
        ['pronoun', at('He')],
        ['nominal', at('the keeper')],
        ['pronoun', at('she')],
      ],
      ['Brandt', 'the keeper'],
    ),
    person(
      'p1',
      'Sandpiper',
      [
        ['name', at('Sandpiper')],
        ['name', at('Sandpiper', 1)],
      ],
      [],
    ),
    person('p2', 'Milo Brandt', [['name', at('Milo Brandt')]], []),
    person('p3', 'Milo', [['name', at('Milo', 1)]], []),
  ],
  quotes: [
    quote('q0', '“It is dry wood,”', 'p1', at('Sandpiper', 1)),
    quote('q1', '“We nail by moonlight,”', 'p0', at('Brandt', 2)),
    quote('q2', '“Good night,”', 'p0', at('she')),
  ],
  dates: [],
  notes: [
    { about: 'p0', field: 'role', text: 'Keeper', source: { kind: 'article', span: at('Keeper') } },
    { about: 'p1', field: 'role', text: 'ketch', source: { kind: 'article', span: at('ketch') } },
    { about: 'p2', field: 'role', text: 'roofer', source: { kind: 'article', span: at('roofer') } },
  ],
};

const boat: Correction = { kind: 'not-a-person', name: 'Sandpiper' };
const apart: Correction = { kind: 'different', name: 'Odile Brandt', called: 'Brandt' };
const joined: Correction = { kind: 'same', name: 'Brandt', as: 'Milo Brandt' };
const firstName: Correction = { kind: 'same', name: 'Milo', as: 'Milo Brandt' };

/** Everybody with what is written where they are mentioned. */
function cast({ people }: Reading): Record<string, string> {
  return Object.fromEntries(
    people.map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => text.slice(start, end)).join(' · '),
    ]),
  );
}

function speakers({ people, quotes }: Reading): string[] {
  return quotes.map(({ speaker }) =>
    speaker.kind === 'person' ? (people.find(({ id }) => id === speaker.person)?.name ?? '??') : speaker.kind,
  );
}

describe('not a person', () => {
  const now = correctReading(article, reading, [boat]);

  it('takes the person away, with what is noted of it', () => {
    expect(Object.keys(cast(now))).toEqual(['Odile Brandt', 'Milo Brandt', 'Milo']);
    expect(now.notes.map(({ about }) => about)).toEqual(['p0', 'p2']);
  });

  it('leaves its quotes without a speaker, the words still known', () => {
    expect(speakers(now)).toEqual(['unknown', 'Odile Brandt', 'Odile Brandt']);
    expect(now.quotes[0]?.speaker).toEqual({ kind: 'unknown', span: at('Sandpiper', 1), cue: null });
  });

  it('leaves all others as they are', () => {
    expect(now.people[0]).toBe(reading.people[0]);
    expect(now.quotes[1]).toBe(reading.quotes[1]);
  });

  it.each([
    ['sandpiper', 3],
    ['SÁNDPIPER', 3],
    ['Brandt', 4],
    ['Sand', 4],
    ['', 4],
  ])('by the name %j: %i people are left', (name, left) => {
    expect(correctReading(article, reading, [{ kind: 'not-a-person', name }]).people).toHaveLength(left);
  });
});

describe('the same person', () => {
  const now = correctReading(article, reading, [firstName]);

  it('is shown once, under the name that was chosen', () => {
    expect(cast(now)).toMatchObject({ 'Milo Brandt': 'Milo Brandt · Milo' });
    expect(now.people).toHaveLength(3);
    expect(now.people[2]).toMatchObject({ id: 'p2', alsoCalled: ['Milo'] });
  });

  it('takes quotes and notes along, one note of a kind', () => {
    const other = correctReading(article, reading, [{ kind: 'same', name: 'Sandpiper', as: 'Milo' }]);
    expect(speakers(other)[0]).toBe('Milo');
    expect(other.notes.filter(({ about }) => about === 'p3').map((note) => note.text)).toEqual(['ketch']);
    const both = correctReading(article, reading, [{ kind: 'same', name: 'Sandpiper', as: 'Milo Brandt' }]);
    expect(both.notes.filter(({ about }) => about === 'p2').map((note) => note.text)).toEqual(['roofer']);
  });

  it('stands where it is first named', () => {
    const other = correctReading(article, reading, [{ kind: 'same', name: 'Odile Brandt', as: 'Milo' }]);
    expect(other.people.map(({ name }) => name)).toEqual(['Milo', 'Sandpiper', 'Milo Brandt']);
  });

  it.each([
    ['nobody has the name', 'Brandt', 'Milo Brandt'],
    ['the other one is not there', 'Milo', 'Milo Sund'],
    ['both are one already', 'Milo', 'Milo'],
  ])('changes nothing where %s', (_, name, as) => {
    expect(correctReading(article, reading, [{ kind: 'same', name, as }])).toBe(reading);
  });
});

describe('different people', () => {
  const now = correctReading(article, reading, [apart]);

  it('stand apart, pronouns with the name before them', () => {
    expect(cast(now)).toMatchObject({
      'Odile Brandt': 'Odile Brandt · her · the keeper · she',
      Brandt: 'Brandt · He',
    });
    expect(now.people[0]?.alsoCalled).toEqual(['the keeper']);
  });

  it('each say what is said under their own name', () => {
    expect(speakers(now)).toEqual(['Sandpiper', 'Brandt', 'Odile Brandt']);
  });

  it('have no speaker where it cannot be told which', () => {
    const elsewhere = { ...reading, quotes: [quote('q0', '“Good night,”', 'p0', at('locked up'))] };
    expect(speakers(correctReading(article, elsewhere, [apart]))).toEqual(['unknown']);
  });

  it('keep the notes that stand beside them', () => {
    const noted: Reading = {
      ...reading,
      notes: [
        ...reading.notes,
        { about: 'p0', field: 'age', text: 'noon', source: { kind: 'article', span: at('moonlight') } },
        {
          about: 'p0',
          field: 'party',
          text: 'x',
          source: { kind: 'pack', record: 'r', dataDate: '2031-01-01' },
        },
      ],
    };
    const [other] = now.people.filter(({ name }) => name === 'Brandt');
    const { notes } = correctReading(article, noted, [apart]);
    expect(notes.filter(({ about }) => about === 'p0').map(({ field }) => field)).toEqual(['role', 'party']);
    expect(notes.filter(({ about }) => about === other?.id).map(({ field }) => field)).toEqual(['age']);
  });

  it('can be joined to whom they are', () => {
    const right = correctReading(article, reading, [apart, joined, firstName]);
    expect(cast(right)).toMatchObject({ 'Milo Brandt': 'Milo Brandt · Brandt · He · Milo' });
    expect(speakers(right)[1]).toBe('Milo Brandt');
  });

  it('come apart again after they were made one', () => {
    const back: Correction = { kind: 'different', name: 'Milo Brandt', called: 'Milo' };
    expect(cast(correctReading(article, reading, [firstName, back]))).toEqual(cast(reading));
  });

  it.each([
    ['all that is there is called so', 'Sandpiper', 'sandpiper'],
    ['nothing is called so', 'Odile Brandt', 'Odile'],
    ['it is no name', 'Odile Brandt', 'the keeper'],
    ['nobody is shown so', 'Brandt', 'Brandt'],
  ])('changes nothing where %s', (_, name, called) => {
    expect(correctReading(article, reading, [{ kind: 'different', name, called }])).toBe(reading);
  });

  it('are asked about by the other names only', () => {
    const [odile, sandpiper] = reading.people as [Person, Person];
    expect(otherNames(odile, text)).toEqual(['Brandt']);
    expect(otherNames(sandpiper, text)).toEqual([]);
    expect(otherNames({ ...odile, name: 'O. Brandt-Sund' }, text)).toEqual(['Brandt']);
  });
});

describe('any corrections', () => {
  const names = ['Odile Brandt', 'Brandt', 'Sandpiper', 'Milo Brandt', 'Milo', 'the keeper', 'Nobody'];
  const name = fc.constantFrom(...names);
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ kind: fc.constant('not-a-person' as const), name }),
    fc.record({ kind: fc.constant('same' as const), name, as: name }),
    fc.record({ kind: fc.constant('different' as const), name, called: name }),
  );
  const gentle = correction.filter(({ kind }) => kind !== 'not-a-person');
  const starts = ({ people }: Reading) =>
    people.flatMap(({ mentions }) => mentions.map(({ start }) => start)).sort((a, b) => a - b);

  it('leave a reading whose parts fit', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        const now = correctReading(article, reading, corrections);
        const ids = now.people.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(speakers(now)).not.toContain('??');
        expect(now.notes.filter(({ about }) => !ids.includes(about))).toEqual([]);
        for (const { mentions, name, alsoCalled } of now.people) {
          expect(mentions.some(({ kind }) => kind === 'name')).toBe(true);
          expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
          expect(alsoCalled).not.toContain(name);
        }
        expect(new Set(starts(now)).size).toBe(starts(now).length);
      }),
    );
  });

  it('lose no mention unless somebody is no person', () => {
    fc.assert(
      fc.property(fc.array(gentle, { maxLength: 6 }), (corrections) => {
        expect(starts(correctReading(article, reading, corrections))).toEqual(starts(reading));
      }),
    );
  });

  it('change nothing of what they were given', () => {
    const before = JSON.stringify(reading);
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 4 }), (corrections) => {
        correctReading(article, reading, corrections);
        expect(JSON.stringify(reading)).toBe(before);
      }),
    );
  });
});
