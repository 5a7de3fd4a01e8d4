import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/index.ts';
import { articleOf, shippedModel } from './model.ts';

const model = shippedModel();

/** Name → the descriptions that mean this person; people without any are left out. */
const described = (...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  const got = findPeople(article, model).map(({ name, mentions }) => [
    name,
    mentions.filter(({ kind }) => kind === 'nominal').map((m) => article.text.slice(m.start, m.end)),
  ]);
  return Object.fromEntries(got.filter(([, list]) => list?.length));
};

/** What it shows, the paragraphs, and who is described how. */
type Case = [string, string[], Record<string, string[]>];

describe('two people of one post', () => {
  it.each<Case>([
    [
      'a sentence about one of them speaks of the other',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'On Thursday, Lindt hoped that the president would recover.',
      ],
      { 'Harald Brandt': ['the president'] },
    ],
    [
      'whom a sentence names after the description it opens with is somebody else',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'The president was still at sea when Lindt got the call.',
      ],
      { 'Harald Brandt': ['The president'] },
    ],
    [
      'one who is only mentioned is not the one the article is about',
      [
        'President Oskar Lindt spoke. Lindt smiled. Lindt left. Lindt slept.',
        'Norwegian President Oskar Lindt had met President Brandt.',
        'Nobody had told the president’s wife.',
      ],
      { 'Oskar Lindt': ['the president'] },
    ],
    [
      'but not after a genitive',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'The president’s doctors told Lindt at noon.',
      ],
      {},
    ],
    [
      'two places that tell decide for the rest',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'On Thursday, Lindt hoped that the president would recover.',
        'The president was still at sea when Lindt got the call.',
        'Nobody had told the president’s wife.',
      ],
      { 'Harald Brandt': ['the president', 'The president', 'the president'] },
    ],
    [
      'one place alone does not',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'On Thursday, Lindt hoped that the president would recover.',
        'Nobody had told the president’s wife.',
      ],
      { 'Harald Brandt': ['the president'] },
    ],
    [
      'nor do places that disagree',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'On Thursday, Lindt hoped that the president would recover.',
        'The president was still at sea when Brandt fell ill.',
        'Nobody had told the president’s wife.',
      ],
      { 'Oskar Lindt': ['The president'], 'Harald Brandt': ['the president'] },
    ],
    [
      'in a sentence about him the pronoun leaves it open',
      [
        'President Oskar Lindt said on Friday that president Harald Brandt had died.',
        'He thought that, as Lindt knew, the president would recover.',
      ],
      {},
    ],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});

describe('where a description points at nobody known', () => {
  it.each<Case>([
    [
      'a name behind the comma says who it is',
      ['Parks director Ruth Calloway resigned.', 'The director, Tom Fairley, had asked her to.'],
      {},
    ],
    [
      'a contest for a post',
      ['Governor Peter Lindqvist won the governor’s race by a hair.', 'The governor’s election was close.'],
      {},
    ],
    [
      'but what belongs to the governor does',
      ['Governor Peter Lindqvist resigned.', 'The governor’s office was closed.'],
      { 'Peter Lindqvist': ['The governor'] },
    ],
    [
      'what somebody served as',
      ['Admiral Peter Lindqvist met Captain Ruth Calloway.', 'She had served as the admiral in Toulon.'],
      {},
    ],
    [
      'as the admiral said',
      ['Admiral Peter Lindqvist spoke first.', 'It was late, as the admiral said.'],
      { 'Peter Lindqvist': ['the admiral'] },
    ],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});

describe('who is not yet known, or from elsewhere', () => {
  const start = 'Ruth Calloway opened the debate on Friday.';
  it.each<Case>([
    [
      'somebody who is named only later',
      [start, '“Yes,” the senator said.', 'Sen. Tom Fairley spoke later.'],
      {},
    ],
    [
      'but in the first paragraph',
      ['The senator was late on Friday.', 'Sen. Tom Fairley spoke for an hour.'],
      { 'Tom Fairley': ['The senator'] },
    ],
    [
      'and where it says all that is told of the person',
      [start, 'The standards commissioner was silent.', 'Tom Fairley, the standards commissioner, left.'],
      { 'Tom Fairley': ['The standards commissioner'] },
    ],
    ['from where nobody is', [start, 'Sen. Tom Fairley won.', 'The senator from Ohio lost.'], {}],
    [
      'from where the person is',
      [start, 'Ohio Sen. Tom Fairley won.', 'Nobody thanked the senator from Ohio.'],
      { 'Tom Fairley': ['the senator from Ohio'] },
    ],
    [
      'a secretary of his',
      ['Secretary Ruth Calloway met Peter Lindqvist.', 'He pays less than his secretary does.'],
      {},
    ],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});

describe('family', () => {
  const start = 'Peter Lindqvist’s wife, Ruth Calloway, is a nurse.';
  it.each<Case>([
    ['by a pronoun', [start, 'On Friday Lindqvist thanked his wife.'], { 'Ruth Calloway': ['his wife'] }],
    [
      'brought in by the pronoun',
      ['Peter Lindqvist and his wife, Ruth Calloway, own a mill.', 'On Friday Lindqvist thanked his wife.'],
      { 'Ruth Calloway': ['his wife', 'his wife'] },
    ],
    [
      'by what somebody is said to be',
      ['Ruth Calloway, a nurse, the daughter of Peter Lindqvist, spoke.', 'Calloway thanked her father.'],
      { 'Peter Lindqvist': ['her father'] },
    ],
    [
      'of somebody who is described',
      [
        'Former mayor Peter Lindqvist spoke.',
        'Ruth Calloway is the daughter of the former mayor. Calloway thanked her father.',
      ],
      { 'Peter Lindqvist': ['the former mayor', 'her father'] },
    ],
    [
      'not across a verb',
      ['Ruth Calloway, a nurse, met the daughter of Peter Lindqvist.', 'Calloway thanked her father.'],
      {},
    ],
    [
      'not the daughter of somebody else',
      ['Ruth Calloway left. The daughter of Peter Lindqvist stayed.', 'Calloway thanked her father.'],
      {},
    ],
    [
      'a client',
      ['Ruth Calloway’s lawyer, Peter Lindqvist, was late.', 'Lindqvist said his client was ill.'],
      { 'Ruth Calloway': ['his client'] },
    ],
    [
      'no client of two',
      [
        'Ruth Calloway’s lawyer, Peter Lindqvist, is also Tom Fairley’s lawyer.',
        'Tom Fairley’s lawyer, Peter Lindqvist, was late. Lindqvist said his client was ill.',
      ],
      {},
    ],
    [
      'in what somebody says of the only one with a wife',
      [start, '“It is odd that Lindqvist took the money from his wife,” said Ida Holt.'],
      { 'Ruth Calloway': ['his wife'] },
    ],
    [
      'but not of another',
      [start, '“It is odd that Tom Fairley took the money from his wife,” said Ida Holt.'],
      {},
    ],
    ['not when another is named', [start, 'On Friday Lindqvist thanked his wife, Ida.'], {}],
    ['nor without a comma', [start, 'On Friday Lindqvist thanked his wife Ida.'], {}],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});

describe('headlines', () => {
  it.each<Case>([
    [
      'with capitals throughout',
      ['# Norway Prime Minister Dodges Questions', 'Prime Minister Peter Lindqvist said nothing.'],
      { 'Peter Lindqvist': ['Norway Prime Minister'] },
    ],
    [
      'before a name',
      ['# Norway Prime Minister Lindqvist Dodges Questions', 'Prime Minister Peter Lindqvist said nothing.'],
      {},
    ],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});

describe('something new of the one just named', () => {
  const start = 'Ruth Calloway was late on Friday. Nobody minded when Calloway came.';
  it.each<Case>([
    [
      'a calling',
      [start, 'The Norwegian novelist read for an hour.'],
      { 'Ruth Calloway': ['The Norwegian novelist'] },
    ],
    [
      'a sentence without names between',
      [start, 'It rained.', 'The Norwegian novelist read for an hour.'],
      { 'Ruth Calloway': ['The Norwegian novelist'] },
    ],
    ['an age', [start, 'The 48-year-old was ill.'], { 'Ruth Calloway': ['The 48-year-old'] }],
    [
      'an age and a people',
      [start, 'The 48-year-old Australian was ill.'],
      { 'Ruth Calloway': ['The 48-year-old Australian'] },
    ],
    ['another age', ['Ruth Calloway, 52, was late. Calloway ran.', 'The 48-year-old was ill.'], {}],
    [
      'the age of somebody else',
      ['Tom Fairley, 48, was early.', start, 'The 48-year-old was ill.'],
      { 'Tom Fairley': ['The 48-year-old'] },
    ],
    ['two who were named', [`${start} Calloway met Tom Fairley.`, 'The Norwegian novelist left.'], {}],
    ['a “he” before the name', [`${start} He lost to Calloway.`, 'The Norwegian novelist left.'], {}],
    [
      'somebody brought in without a name',
      [`${start} Calloway met a novelist.`, 'The Norwegian novelist left.'],
      {},
    ],
    [
      'somebody whom the article calls that',
      ['Novelist Tom Fairley was early.', start, 'The Norwegian novelist left.'],
      { 'Tom Fairley': ['The Norwegian novelist'] },
    ],
    ['a sentence that names her too', [start, 'The Norwegian novelist told Calloway to leave.'], {}],
    ['the wrong gender', [start, 'The Norwegian businessman left.'], {}],
    ['a calling alone', [start, 'The novelist left.'], {}],
    ['a post', [start, 'The Norwegian president left.'], {}],
    ['named once', ['Ruth Calloway was late.', 'The Norwegian novelist left.'], {}],
    ['too far away', [start, 'It rained.', 'It snowed.', 'The Norwegian novelist left.'], {}],
    ['no head', [start, 'The battle of the Norwegian novelist began.'], {}],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});

describe('a post and a name joined by "and" are two people', () => {
  it.each<Case>([
    ['a post of a place', ['The mayor of Leeds and Ruth Calloway met.', 'The mayor then left.'], {}],
    [
      'two posts',
      [
        'The president of Norway and Prime Minister Ruth Calloway met.',
        'The president left. The prime minister stayed.',
      ],
      { 'Ruth Calloway': ['The prime minister'] },
    ],
    [
      'not two fields of one post',
      ['The foreign and security minister Ruth Calloway spoke.', 'The minister then left.'],
      { 'Ruth Calloway': ['The minister'] },
    ],
  ])('%s', (_, paragraphs, want) => {
    expect(described(...paragraphs)).toEqual(want);
  });
});
