import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/index.ts';
import { articleOf, shippedModel } from './model.ts';

const model = shippedModel();

/** Person → the names and descriptions that mean them, in text order. */
const read = (...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  const said = findPeople(article, model).map(({ name, mentions }) => [
    name,
    mentions.filter(({ kind }) => kind !== 'pronoun').map((m) => article.text.slice(m.start, m.end)),
  ]);
  return Object.fromEntries(said) as Record<string, string[]>;
};

describe('a surname that two people share', () => {
  it.each<[string, string[], Record<string, string[]>]>([
    [
      'belongs to the one called by it before the other came up',
      [
        'Robert Ashby spoke in Leeds on Monday. Ashby promised new buses.',
        'Helen Ashby cheered from the front row. A crowd of farmers cheered Ashby too.',
        'Nobody there had expected rain. In the evening Ashby left for York.',
      ],
      { 'Robert Ashby': ['Robert Ashby', 'Ashby', 'Ashby', 'Ashby'], 'Helen Ashby': ['Helen Ashby'] },
    ],
    [
      'belongs to the one who is nobody’s relative',
      [
        'Robert Ashby and his wife, Helen Ashby, arrived in Leeds.',
        'Reporters waited for an hour. Ashby promised them new buses.',
      ],
      { 'Robert Ashby': ['Robert Ashby', 'Ashby'], 'Helen Ashby': ['his wife', 'Helen Ashby'] },
    ],
    [
      'belongs to the holder of a post who is named beside a relative, never in full',
      [
        'The train was late.',
        'President Ashby and Helen Ashby waved from it in Leeds on Monday.',
        'Nobody there had expected rain. “We are home,” President Ashby said. Ashby then left.',
      ],
      { Ashby: ['Ashby', 'Ashby', 'Ashby'], 'Helen Ashby': ['Helen Ashby'] },
    ],
    [
      'belongs to nobody where nothing tells',
      [
        'Robert Ashby met Helen Ashby at a hearing in Leeds.',
        'Both run for mayor. Ashby promised the farmers new buses.',
      ],
      { 'Robert Ashby': ['Robert Ashby'], 'Helen Ashby': ['Helen Ashby'], Ashby: ['Ashby'] },
    ],
    [
      'goes by title',
      [
        'Robert Ashby met Helen Ashby at a hearing in Leeds.',
        'Mrs. Ashby promised new buses. Mr. Ashby laughed at that.',
      ],
      { 'Robert Ashby': ['Robert Ashby', 'Ashby'], 'Helen Ashby': ['Helen Ashby', 'Ashby'] },
    ],
    [
      'goes by post',
      [
        'Senator Robert Ashby met Helen Ashby at a hearing in Leeds.',
        'Both run for mayor. Reporters asked Senator Ashby about the buses.',
      ],
      { 'Robert Ashby': ['Robert Ashby', 'Ashby'], 'Helen Ashby': ['Helen Ashby'] },
    ],
    [
      'is the main person’s after any title',
      [
        'Robert Ashby spoke in Leeds on Monday. Ashby promised new buses.',
        'Frank Ashby drove one for years, his nephew wrote. Mr. Ashby left for York.',
      ],
      { 'Robert Ashby': ['Robert Ashby', 'Ashby'] },
    ],
    [
      'is not the other’s who is named in the same sentence',
      [
        'Robert Ashby spoke in Leeds on Monday. Ashby promised new buses.',
        'Helen Ashby told Ashby supporters that the buses would be red.',
      ],
      { 'Robert Ashby': ['Robert Ashby', 'Ashby', 'Ashby'], 'Helen Ashby': ['Helen Ashby'] },
    ],
    [
      'is nobody’s where the other has just opened a sentence, until one of them is named again',
      [
        'Robert Ashby spoke in Leeds on Monday. Ashby promised new buses.',
        'Helen Ashby greeted voters in York. Ashby left early. The farmers had asked Ashby to stay.',
        'Robert Ashby said nothing. Later Ashby flew home.',
      ],
      {
        'Robert Ashby': ['Robert Ashby', 'Ashby', 'Robert Ashby', 'Ashby'],
        'Helen Ashby': ['Helen Ashby'],
        Ashby: ['Ashby', 'Ashby'],
      },
    ],
    [
      'is not lent to a relative when its bearer has no first name',
      [
        'Leaders met in Leeds on Monday.',
        'President Ashby spoke first. His wife, Helen Ashby, listened.',
        'Mrs. Ashby left early. Later Ashby flew home, and the president slept.',
      ],
      { Ashby: ['Ashby', 'Ashby', 'the president'], 'Helen Ashby': ['His wife', 'Helen Ashby', 'Ashby'] },
    ],
    [
      'joins a Ben as anybody else',
      ['Ben Ashby spoke in Leeds on Monday.', 'Ashby promised new buses.'],
      { 'Ben Ashby': ['Ben Ashby', 'Ashby'] },
    ],
  ])('%s', (_, paragraphs, want) => {
    expect(read(...paragraphs)).toMatchObject(want);
  });

  it('takes time linear in the text', () => {
    const time = (times: number) => {
      const article = articleOf('Robert Ashby met Helen Ashby. Ashby left. Mr. Ashby stayed. '.repeat(times));
      const started = performance.now();
      findPeople(article, model);
      return performance.now() - started;
    };
    time(100);
    expect(time(2000)).toBeLessThan(60 * Math.max(20, time(200)));
  });
});

describe('names shown', () => {
  it.each([
    ['Home Secretary Robert Ashby resigned on Monday.', 'Robert Ashby'],
    ['Administrator Helen Ashby said the rocket was ready.', 'Helen Ashby'],
    ['LEEDS — Robert Ashby won the third set on Monday.', 'Robert Ashby'],
    ['LEEDS – Helen Ashby won the third set on Monday.', 'Helen Ashby'],
    ['The prize went to Oscar-winner Helen Ashby on Monday.', 'Helen Ashby'],
    ['The letter was read out by Undersecretary Robert Ashby on Monday.', 'Robert Ashby'],
  ])('%s', (text, want) => {
    expect(Object.keys(read(text))).toEqual([want]);
  });
});
