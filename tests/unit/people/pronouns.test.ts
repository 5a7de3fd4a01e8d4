import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { resolvePronouns } from '../../../lib/people/pronouns.ts';
import type { Gender, Person } from '../../../lib/reading.ts';
import { articleOf } from './model.ts';

/** "Jane Hale+Hale female": every place where one of the forms stands is a mention by name. */
function person(line: string, index: number, text: string): Person {
  const gender = /\b(?:female|male)$/.exec(line)?.[0] as Gender | undefined;
  const forms = line.replace(/ (?:female|male)$/, '').split('+');
  const mentions = forms.flatMap((form) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'gu'))].map((m) => ({
      start: m.index,
      end: m.index + form.length,
      kind: 'name' as const,
    })),
  );
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    id: `p${index}`,
    name: forms[0] ?? '',
    gender: gender ?? 'unknown',
    mentions: mentions.filter((m, i) => !mentions.some((o, k) => k < i && o.end >= m.end)),
    alsoCalled: [],
    alsoSpelled: [],
  };
}

/** Pronouns of a text and who they mean: "she=Jane Hale". Those that mean nobody for certain are left out. */
function pronounsIn(text: string, lines: readonly string[]): string[] {
  const resolved = resolvePronouns(
    articleFromText(text),
    lines.map((line, i) => person(line, i, text)),
  );
  return resolved
    .flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind === 'pronoun').map((m) => ({ ...m, name })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, name }) => `${text.slice(start, end)}=${name}`);
}

const HALE = 'Jane Hale+Hale female';
const LUND = 'Peter Lund+Lund male';
const FINCH = 'Robert Finch+Finch male';
const MOSS = 'Anna Moss+Moss female';
const ROWE = 'Kit Rowe+Rowe';

type Case = [text: string, people: string[], want: string[]];
const table = (name: string, cases: Case[]) =>
  describe(name, () => {
    test.each(cases)('%s', (text, people, want) => expect(pronounsIn(text, people)).toEqual(want));
  });

table('who a text names without speaking of them', [
  [
    'Robert Finch said all was quiet.\n\nA house near Holm. Photograph: Peter Lund/KPN\n\n“We wait,” he said.',
    [LUND, FINCH],
    ['he=Robert Finch'],
  ],
  [
    'Robert Finch said all was quiet.\n\nA house near Holm. Photo by Peter Lund\n\n“We wait,” he said.',
    [LUND, FINCH],
    ['he=Robert Finch'],
  ],
  ['The songs (one has the voice of Peter Lund) let Luboko think.\n\n“We wait,” he said.', [LUND], []],
  ['Peter Lund (he is 80) sang.', [LUND], ['he=Peter Lund']],
]);

table('the paragraph has a subject of its own', [
  [
    '“It is theft,” Peter Lund said. “We will pay,” he said.\n\nThe ferry spokesman Rowe disagreed. He cited a ruling. “We obey,” he added. Kit Rowe is new.',
    [LUND, ROWE],
    ['he=Peter Lund', 'He=Kit Rowe', 'he=Kit Rowe'],
  ],
  [
    '“It is theft,” Peter Lund said.\n\nThat was no part of the ruling, according to the campaigner Robert Finch. “We cannot sell rights,” he said.',
    [LUND, FINCH],
    ['he=Robert Finch'],
  ],
]);

table('a sentence that opens with a clause about somebody else', [
  [
    'When Peter Lund defended the plan, Robert Finch sharply differed. He left early.',
    [LUND, FINCH],
    ['He=Robert Finch'],
  ],
  ['When Peter Lund arrived, the hall was full. He left early.', [LUND], ['He=Peter Lund']],
]);

table('whoever speaks and is left open stays open', [
  ['The baker was calmer. She said that she would help Jane Hale.\n\n“It is late,” she said.', [HALE], []],
  ['The baker was calmer. She went to see Jane Hale.\n\n“It is late,” she said.', [HALE], ['she=Jane Hale']],
]);

table('nobody is a “he” and a “she”', [
  ['Kit Rowe arrived. He left. He slept well. She smiled.', [ROWE], ['He=Kit Rowe', 'He=Kit Rowe']],
  ['Kit Rowe arrived. He left. She smiled.', [ROWE], []],
  ['Kit Rowe arrived. He left. He slept well.', [ROWE], ['He=Kit Rowe', 'He=Kit Rowe']],
]);

table('with somebody doing something', [
  [
    'Anna Moss said the gains were small. Prices rose again in May. It was an issue, with Jane Hale — who wants higher taxes — calling for a vote. “It is a bad plan,” she said.',
    [HALE, MOSS],
    ['she=Jane Hale'],
  ],
  [
    'Anna Moss said the gains were small in an interview with Jane Hale discussing the budget. She left early.',
    [HALE, MOSS],
    ['She=Anna Moss'],
  ],
]);

table('one who fits', [
  ['Jane Hale arrived at noon. She left at one.', [HALE], ['She=Jane Hale']],
  ['Peter Lund arrived at noon. He left at one.', [LUND], ['He=Peter Lund']],
  ['Jane Hale met Peter Lund. She was late.', [HALE, LUND], ['She=Jane Hale']],
  ['Jane Hale met Peter Lund. He was late.', [HALE, LUND], ['He=Peter Lund']],
  ['Jane Hale sold her boat.', [HALE], ['her=Jane Hale']],
  ['Peter Lund sold his boat.', [LUND], ['his=Peter Lund']],
  ['Peter Lund met Jane Hale and thanked her.', [HALE, LUND], ['her=Jane Hale']],
  ['Jane Hale blamed herself.', [HALE], ['herself=Jane Hale']],
  ['In her speech, Jane Hale thanked the town.', [HALE], ['her=Jane Hale']],
  ['Kit Rowe arrived at noon. She left at one.', [ROWE], ['She=Kit Rowe']],
  ['“We start in May,” Jane Hale said. She smiled.', [HALE], ['She=Jane Hale']],
  ['“We start in May,” said Jane Hale.\n\nShe smiled.', [HALE], ['She=Jane Hale']],
]);

table('two who fit: subject, speaker, nearness', [
  ['Jane Hale met Anna Moss. She left at one.', [HALE, MOSS], ['She=Jane Hale']],
  ['Peter Lund argued with Robert Finch. He left at one.', [LUND, FINCH], ['He=Peter Lund']],
  [
    'Peter Lund said the road was shut. “It is a shame for Finch,” he said. Robert Finch agreed.',
    [LUND, FINCH],
    ['he=Peter Lund'],
  ],
  [
    'Robert Finch waited. Peter Lund said the road was shut. “It is a shame,” he said.',
    [LUND, FINCH],
    ['he=Peter Lund'],
  ],
  ['Peter Lund met Robert Finch and his wife.', [LUND, FINCH], ['his=Robert Finch']],
  [
    'Peter Lund left. He sold the boat. He never came back. Then he wrote.',
    [LUND],
    ['He=Peter Lund', 'He=Peter Lund', 'he=Peter Lund'],
  ],
  ['Peter Lund thanked Robert Finch, who kept his word.', [LUND, FINCH], ['his=Robert Finch']],
]);

table('whoever speaks mostly speaks of himself', [
  [
    'Robert Finch smiled. He sat down. He sang. Peter Lund said he had lost his boat.',
    [LUND, FINCH],
    ['He=Robert Finch', 'He=Robert Finch', 'he=Peter Lund', 'his=Peter Lund'],
  ],
  [
    'Peter Lund drove home to see Robert Finch, who had told the court that he was ill.',
    [LUND, FINCH],
    ['he=Robert Finch'],
  ],
  ['Jane Hale said that Anna Moss was late and that she was ill.', [HALE, MOSS], []],
  ['Jane Hale asked Peter Lund if he was late.', [HALE, LUND], ['he=Peter Lund']],
]);

table('a clause with a subject of its own', [
  [
    'Jane Hale wanted to stay at home but later the rules allowed for her to come.',
    [HALE, MOSS],
    ['her=Jane Hale'],
  ],
  ['Peter Lund fell and Robert Finch helped him.', [LUND, FINCH], ['him=Peter Lund']],
  ['Peter Lund met Robert Finch and later thanked him.', [LUND, FINCH], ['him=Robert Finch']],
  ['Peter Lund met Robert Finch but instead thanked him.', [LUND, FINCH], ['him=Robert Finch']],
  ['Peter Lund waited, and police thanked him.', [LUND], ['him=Peter Lund']],
]);

table('a title between the pronoun and the name that it goes forward to', [
  [
    'Anna Moss was late.\n\nIn her speech, the town’s mayor, Jane Hale, thanked the crew.',
    [HALE, MOSS],
    ['her=Jane Hale'],
  ],
  ['In her speech, which pleased the crew, Jane Hale thanked the town.', [HALE], []],
]);

table('one of several is less likely meant than somebody alone', [
  [
    'Peter Lund, 42, and his wife Kit Rowe, 36, are on trial for the death of their child, Anna Moss. She died in May.',
    [MOSS, ROWE, LUND],
    ['his=Peter Lund', 'She=Anna Moss'],
  ],
]);

table('a description and the name behind it are one person', [
  [
    'Robert Finch’s father, Peter Lund, called him “a fool.” “He lied,” he said.',
    [LUND, FINCH],
    ['him=Robert Finch', 'he=Peter Lund'],
  ],
]);

table('whoever is told of is seldom the one who tells', [
  [
    'Peter Lund said the crew was late. Through all his years at sea, Robert Finch knew the tides.\n\n“He learned fast, and it showed,” he said.',
    [LUND, FINCH],
    ['his=Robert Finch', 'he=Peter Lund'],
  ],
  [
    'Robert Finch knew the tides. “He learned fast,” Peter Lund said. “He never slept,” he said.',
    [LUND, FINCH],
    ['he=Peter Lund'],
  ],
  ['Robert Finch knew the tides. “They learned fast,” he said.', [FINCH], ['he=Robert Finch']],
]);

table('names in a row', [
  ['Jane Hale, Anna Moss and Peter Lund came. She left at one.', [HALE, MOSS, LUND], []],
  ['Jane Hale, Peter Lund and Robert Finch came. She left at one.', [HALE, FINCH, LUND], ['She=Jane Hale']],
]);

table('nobody for certain', [
  ['It rained all day. She left at one.', [HALE], []],
  ['A woman sold flowers at the gate. She left at one.', [HALE], []],
  ['Jane Hale spoke. The doctor, a woman from Leeds, waited. They left.', [HALE], []],
  ['Peter Lund spoke. She left at one.', [LUND], []],
  ['“She is late,” Peter Lund said.', [HALE, LUND], []],
  ['Jane Hale wrote a letter.', [HALE], []],
]);

test('mentions stay in text order, and nothing that was there is lost', () => {
  const text = 'Jane Hale met Peter Lund. She thanked him, and Hale left.';
  const before = [HALE, LUND].map((line, i) => person(line, i, text));
  const after = resolvePronouns(articleFromText(text), before);
  expect(after[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Jane Hale',
    'She',
    'Hale',
  ]);
  expect(after[1]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Peter Lund', 'him']);
  expect(before[0]?.mentions).toHaveLength(2);
});

test('any text: one owner for a pronoun, offsets on a pronoun', () => {
  const words = fc.constantFrom(
    'Jane Hale',
    'Peter Lund',
    'she',
    'he',
    'her',
    'his',
    'him',
    'said',
    'met',
    'and',
    '. ',
    ', ',
    '“',
    '”',
    '\n\n',
    'the boat',
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
      (text) => {
        const people = resolvePronouns(
          articleFromText(text),
          [HALE, LUND].map((line, i) => person(line, i, text)),
        );
        const added = people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'pronoun'));
        expect(new Set(added.map(({ start }) => start)).size).toBe(added.length);
        for (const { start, end } of added)
          expect(text.slice(start, end)).toMatch(/^(?:she|he|her|his|him)$/);
      },
    ),
    { numRuns: 200 },
  );
});

test('a long text in linear time', () => {
  const time = (size: number) => {
    const text = 'Jane Hale met Peter Lund and he thanked her. '.repeat(size);
    const people = [HALE, LUND].map((line, i) => person(line, i, text));
    const start = performance.now();
    resolvePronouns(articleFromText(text), people);
    return performance.now() - start;
  };
  time(300);
  expect(time(4000)).toBeLessThan(Math.max(time(1000), 20) * 12 + 500);
});

describe('captions stand beside the text', () => {
  const inArticle = (...paragraphs: string[]) => {
    const article = articleOf(...paragraphs);
    const people = [LUND, FINCH].map((line, i) => person(line, i, article.text));
    return resolvePronouns(article, people).flatMap(({ name, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'pronoun')
        .map(({ start, end }) => `${article.text.slice(start, end)}=${name}`),
    );
  };
  test.each<[string, string[], string[]]>([
    [
      'nobody in the text means a photographer',
      ['Peter Lund spoke first.', '! The hall was full. (Robert Finch/Daily Lamp)', '“It is late,” he said.'],
      ['he=Peter Lund'],
    ],
    ['not even where nobody else is named', ['! The hall. (Robert Finch/Daily Lamp)', 'He left early.'], []],
    [
      'a caption may speak of its own people',
      ['Peter Lund spoke first.', '! Robert Finch and his dog.'],
      ['his=Robert Finch'],
    ],
    [
      'and a paragraph of the same words of the one named last',
      ['Peter Lund spoke first.', 'Robert Finch was there.', '“It is late,” he said.'],
      ['he=Robert Finch'],
    ],
  ])('%s', (_, paragraphs, want) => expect(inArticle(...paragraphs)).toEqual(want));
});
