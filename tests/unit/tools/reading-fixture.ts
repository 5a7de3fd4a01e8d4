import type { Article, Reading } from '../../../lib/reading.ts';

const TEXT = '“Boats are late,” said Ona Brill on Friday. The “boat” stayed. Mayor Brill left.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

/** A small article with one of each thing, and the Reading it ought to give. */
export const article: Article = {
  url: 'https://post.example/boats',
  title: 'Boats are late again',
  byline: ['Ivo Lund'],
  credit: [],
  siteName: 'The Post',
  language: 'en',
  published: { day: '2031-05-10', iso: '2031-05-10T08:00:00+02:00', source: 'meta', confidence: 1 },
  text: TEXT,
  blocks: [
    { ...at('“Boats are late,” said Ona Brill on Friday.'), kind: 'paragraph' },
    { ...at('The “boat” stayed.'), kind: 'caption' },
    { ...at('Mayor Brill left.'), kind: 'paragraph' },
  ],
};

export const reading: Reading = {
  status: 'read',
  people: [
    {
      id: 'p0',
      name: 'Ona Brill',
      gender: 'female',
      mentions: [
        { ...at('Ona Brill'), kind: 'name' },
        { ...at('Brill', 60), kind: 'name' },
      ],
      alsoCalled: ['Brill'],
      alsoSpelled: [],
    },
  ],
  quotes: [
    {
      id: 'q0',
      ...at('“Boats are late,”'),
      kind: 'direct',
      speech: true,
      speaker: { kind: 'person', person: 'p0', span: at('Ona Brill'), cue: at('said') },
      utterance: 'q0',
    },
    {
      id: 'q1',
      ...at('“boat”'),
      kind: 'mixed',
      speech: false,
      speaker: { kind: 'unknown' },
      utterance: 'q1',
    },
  ],
  dates: [
    {
      id: 'd0',
      ...at('Friday'),
      type: 'DATE',
      value: '2031-05-09',
      interval: { first: '2031-05-09', last: '2031-05-09' },
      basis: { kind: 'article' },
      shown: true,
    },
    {
      id: 'd1',
      ...at('late'),
      type: 'DATE',
      value: 'FUTURE_REF',
      interval: null,
      basis: { kind: 'article' },
      shown: false,
    },
  ],
  notes: [
    { about: 'p0', field: 'age', text: '41', source: { kind: 'article', span: { start: 0, end: 2 } } },
    { about: 'p0', field: 'role', text: 'Mayor', source: { kind: 'article', span: at('Mayor') } },
  ],
};
