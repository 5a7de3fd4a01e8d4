import type { Article, Reading, Span } from '../../../lib/reading.ts';

const text = [
  'Ferries return to Port Sael, says minister',
  'Transport minister Adele Moreau visited Port Sael on Friday.',
  '“The boats are back,” the minister said. “They will stay.”',
  '“We waited long enough,” a spokesman said. “Who paid for it?”',
].join('\n\n');

/** Where words stand in the story; the nth time. */
export function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

export const article: Article = {
  url: 'https://harbour.example/ferries',
  title: 'Ferries return to [Port Sael]',
  byline: [],
  credit: [],
  siteName: 'The Harbour Post',
  language: 'en',
  published: { day: '2031-03-02', iso: '2031-03-02', source: 'meta', confidence: 1 },
  text,
  blocks: [],
};

/** A small story with a person, four quotes, a date and a note, for tests of what is shown of it. */
export const reading: Reading = {
  status: 'read',
  people: [
    {
      id: 'p0',
      name: 'Adele Moreau',
      gender: 'female',
      alsoCalled: ['the minister'],
      alsoSpelled: ['Morau'],
      mentions: [
        { ...at('Adele Moreau'), kind: 'name' },
        { ...at('the minister'), kind: 'nominal' },
        { ...at('They'), kind: 'pronoun' },
      ],
    },
  ],
  quotes: [
    {
      ...at('“The boats are back,”'),
      id: 'q0',
      kind: 'direct',
      speech: true,
      utterance: 'q0',
      speaker: { kind: 'person', person: 'p0', span: at('the minister'), cue: at('said') },
    },
    {
      ...at('“They will stay.”'),
      id: 'q1',
      kind: 'direct',
      speech: true,
      utterance: 'q0',
      speaker: { kind: 'person', person: 'p0', span: at('the minister'), cue: at('said') },
    },
    {
      ...at('“We waited long enough,”'),
      id: 'q2',
      kind: 'direct',
      speech: true,
      utterance: 'q2',
      speaker: { kind: 'unnamed', name: 'a spokesman', span: at('a spokesman'), cue: at('said', 1) },
    },
    {
      ...at('“Who paid for it?”'),
      id: 'q3',
      kind: 'direct',
      speech: true,
      utterance: 'q3',
      speaker: { kind: 'unknown' },
    },
  ],
  dates: [
    {
      ...at('on Friday'),
      id: 'd0',
      type: 'DATE',
      value: '2031-02-28',
      interval: { first: '2031-02-28', last: '2031-02-28' },
      basis: { kind: 'article' },
      shown: true,
    },
  ],
  notes: [
    {
      about: 'p0',
      field: 'role',
      text: 'Transport minister',
      source: { kind: 'article', span: at('Transport minister') },
    },
  ],
};
