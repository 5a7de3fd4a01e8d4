import type {
  Article,
  DateBasis,
  DateMention,
  Person,
  PersonMention,
  Quote,
  Reading,
  Span,
} from '../../../lib/reading.ts';

/** An invented report with everything the lists have to cope with: split, mixed, unnamed and unknown quotes, merged dates. */
const PARAGRAPHS = [
  'Two ministries to open a direct line',
  'Defence secretary Mara Ellison said on Saturday that she would meet Tomas Okafor again within weeks, after three years in which neither ministry had answered the other.',
  '“We spoke again last night, and we agree on the aim,” the secretary wrote. “The rest is work.”',
  'Okafor, the republic’s minister of national defence, told reporters that his side would “not be hurried”. Talks had been frozen since a visit by then-speaker Lena Varga in 2028.',
  'The committee votes on 11 March. The Harbour Council said in a statement that “all vessels keep their lanes until the vote”.',
  'A diplomat who was there said: “It was short, and it was friendly.” One banner on the quay read “no line without trust”. “Somebody has to begin,” ran the note.',
  'Elison is expected back on Sunday. In 2028 nobody had waited for anybody.',
];

export const text = PARAGRAPHS.join('\n\n');

/** Where the words stand, the n-th time counted from 0. */
export function at(words: string, n = 0): Span {
  let start = -1;
  for (let i = 0; i <= n; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export const article: Article = {
  url: 'https://harbour-post.example/two-ministries',
  title: 'Two ministries to open a direct line',
  byline: ['Ida Roe'],
  credit: [],
  siteName: 'The Harbour Post',
  language: 'en',
  published: { day: '2031-03-02', iso: '2031-03-02T09:00:00+01:00', source: 'json-ld', confidence: 0.95 },
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
};

const named = (words: string, n = 0): PersonMention => ({ ...at(words, n), kind: 'name' });

const people: Person[] = [
  {
    id: 'p0',
    name: 'Lena Varga',
    gender: 'female',
    mentions: [named('Lena Varga')],
    alsoCalled: [],
    alsoSpelled: [],
  },
  {
    id: 'p1',
    name: 'Mara Ellison',
    gender: 'female',
    mentions: [
      named('Mara Ellison'),
      { ...at('she'), kind: 'pronoun' },
      { ...at('the secretary'), kind: 'nominal' },
      named('Elison'),
    ],
    alsoCalled: ['the secretary'],
    alsoSpelled: ['Elison'],
  },
  {
    id: 'p2',
    name: 'Tomas Okafor',
    gender: 'male',
    mentions: [named('Tomas Okafor'), named('Okafor', 1)],
    alsoCalled: ['the republic’s minister'],
    alsoSpelled: [],
  },
];

const secretary = {
  kind: 'person',
  person: 'p1',
  span: at('the secretary'),
  cue: at('the secretary wrote'),
} as const;

const quotes: Quote[] = [
  quote('q0', '“We spoke again last night, and we agree on the aim,”', secretary),
  { ...quote('q1', '“The rest is work.”', secretary), utterance: 'q0' },
  {
    ...quote('q2', '“not be hurried”', {
      kind: 'person',
      person: 'p2',
      span: at('Okafor', 1),
      cue: at('told reporters'),
    }),
    kind: 'mixed',
  },
  quote('q3', '“all vessels keep their lanes until the vote”', {
    kind: 'organisation',
    name: 'The Harbour Council',
    span: at('The Harbour Council'),
    cue: at('said in a statement'),
  }),
  quote('q4', '“It was short, and it was friendly.”', {
    kind: 'unnamed',
    name: 'a diplomat',
    span: at('A diplomat'),
    cue: null,
  }),
  { ...quote('q5', '“no line without trust”', { kind: 'unknown' }), speech: false },
  quote('q6', '“Somebody has to begin,”', { kind: 'unknown' }),
];

function quote(id: string, words: string, speaker: Quote['speaker']): Quote {
  return { id, ...at(words), kind: 'direct', speech: true, speaker, utterance: id };
}

export function date(
  id: string,
  span: Span,
  value: string,
  interval: [string, string] | null,
  basis: DateBasis = { kind: 'article' },
): DateMention {
  const [first, last] = interval ?? ['', ''];
  return {
    id,
    ...span,
    type: 'DATE',
    value,
    interval: interval && { first, last },
    basis,
    shown: interval !== null,
  };
}

export const reading: Reading = {
  status: 'read',
  people,
  quotes,
  dates: [
    date('d0', at('Saturday'), '2031-03-01', ['2031-03-01', '2031-03-01']),
    date('d1', at('last night'), '2031-03-01TNI', ['2031-03-01', '2031-03-01']),
    date('d2', at('2028'), '2028', ['2028-01-01', '2028-12-31'], { kind: 'explicit' }),
    date('d3', at('11 March'), '2031-03-11', ['2031-03-11', '2031-03-11']),
    date('d4', at('Sunday'), '2031-03-02', ['2031-03-02', '2031-03-02']),
    date('d5', at('2028', 1), '2028', ['2028-01-01', '2028-12-31'], { kind: 'explicit' }),
    { ...date('d6', at('three years'), 'P3Y', null), type: 'DURATION' },
  ],
  notes: [
    {
      about: 'p1',
      field: 'role',
      text: 'Defence secretary',
      source: { kind: 'article', span: at('Defence secretary') },
    },
    {
      about: 'p2',
      field: 'role',
      text: 'the republic’s minister of national defence',
      source: { kind: 'article', span: at('the republic’s minister of national defence') },
    },
  ],
};

export const story = { article, reading };
