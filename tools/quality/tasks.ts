/**
 * What is measured, and what others reach on the very same sets: figures of the evaluation kit's README, measured there. All
 * figures are per cent as the kit's scorers give them, but the article's, which are shares.
 */
export interface Figure {
  label: string;
  /** Where the figure stands in the scorer's metrics. */
  path: string;
  /** The lower the better. */
  lowerIsBetter?: true;
  /** Others' figures: name → value. */
  peers?: Record<string, number>;
}

export interface Task {
  /** Name in tables and floors, as "dates/tbaq". */
  name: string;
  /** One of the kit's scorers. */
  scorer: string;
  /** Gold file under the kit's data folder. */
  gold: string;
  figures: Figure[];
}

const people = (set: string, compromise: number, wink: number): Task => ({
  name: `people/${set}`,
  scorer: 'people',
  gold: `people/dev/${set}.jsonl`,
  figures: [
    { label: 'name F1', path: 'names.f1', peers: { compromise, wink } },
    { label: 'name precision', path: 'names.p' },
  ],
});

const variant = (kind: string): Task => ({
  name: `quotes/polnear-dev-${kind}`,
  scorer: 'quotes',
  gold: `quotes/variants/polnear-dev-${kind}.jsonl`,
  figures: [{ label: 'span F1', path: 'span.exact.f1' }],
});

export const TEXT_TASKS: Task[] = [
  people('conll-testa', 58.3, 37.2),
  people('crossner-politics-dev', 64.0, 22.7),
  people('ww-dev', 50.9, 29.8),
  people('uner-dev', 68.5, 26.4),
  people('gum-news-dev', 61.6, 31.1),
  {
    name: 'dates/tbaq',
    scorer: 'dates',
    gold: 'dates/tbaq.jsonl',
    figures: [
      {
        label: 'strict F1',
        path: 'strict.f1',
        peers: {
          HeidelTime: 84.0,
          SUTime: 81.6,
          'MS Recognizers': 67.1,
          chrono: 62.1,
          'compromise-dates': 43.5,
        },
      },
      {
        label: 'relaxed F1',
        path: 'relaxed.f1',
        peers: {
          HeidelTime: 92.0,
          SUTime: 89.9,
          'MS Recognizers': 86.1,
          chrono: 74.9,
          'compromise-dates': 79.1,
        },
      },
      {
        label: 'value F1',
        path: 'value.f1',
        peers: {
          HeidelTime: 77.6,
          SUTime: 69.4,
          'MS Recognizers': 61.9,
          chrono: 53.3,
          'compromise-dates': 37.4,
        },
      },
      {
        label: 'calendar value F1',
        path: 'calendar.value.f1',
        peers: {
          HeidelTime: 83.7,
          SUTime: 76.5,
          'MS Recognizers': 67.5,
          chrono: 62.2,
          'compromise-dates': 49.1,
        },
      },
      {
        label: 'shown dates right',
        path: 'calendar.value.p',
        peers: {
          HeidelTime: 82.5,
          SUTime: 75.2,
          'MS Recognizers': 64.4,
          chrono: 62.0,
          'compromise-dates': 54.0,
        },
      },
    ],
  },
  {
    name: 'dates/wikiwars',
    scorer: 'dates',
    gold: 'dates/wikiwars.jsonl',
    figures: [
      {
        label: 'strict F1',
        path: 'strict.f1',
        peers: { HeidelTime: 85.2, 'MS Recognizers': 66.5, chrono: 58.1 },
      },
      {
        label: 'relaxed F1',
        path: 'relaxed.f1',
        peers: { HeidelTime: 91.7, 'MS Recognizers': 86.5, chrono: 70.6 },
      },
      {
        label: 'value F1',
        path: 'value.f1',
        peers: { HeidelTime: 82.7, 'MS Recognizers': 46.4, chrono: 32.5 },
      },
    ],
  },
  {
    name: 'quotes/polnear-dev',
    scorer: 'quotes',
    gold: 'quotes/polnear-dev.jsonl',
    figures: [
      {
        label: 'span F1',
        path: 'span.exact.f1',
        peers: { 'pairs + nearest': 88.5, compromise: 79.7, 'quote-parser': 37.9 },
      },
      { label: 'direct recall', path: 'exactRecallByKind.direct.recall' },
      { label: 'mixed recall', path: 'exactRecallByKind.mixed.recall' },
      {
        label: 'speaker words right',
        path: 'speakerSurface.right',
        peers: { 'pairs + nearest': 31.6, compromise: 32.0, 'quote-parser': 91.0 },
      },
      {
        label: 'quote + speaker F1',
        path: 'endToEnd.surface.f1',
        peers: { 'pairs + nearest': 27.7, compromise: 27.4, 'quote-parser': 34.5 },
      },
      { label: 'non-speech precision', path: 'nonspeech.p' },
      { label: 'non-speech recall', path: 'nonspeech.r' },
    ],
  },
  {
    name: 'quotes/polnear-dev-named',
    scorer: 'quotes',
    gold: 'quotes/polnear-dev-named.jsonl',
    figures: [
      {
        label: 'speaker name right',
        path: 'speakerName.right',
        peers: { 'pairs + nearest': 22.3, compromise: 23.8, 'quote-parser': 1.6 },
      },
      { label: 'right when given', path: 'speakerName.whenGiven' },
    ],
  },
  {
    name: 'quotes/gum-news',
    scorer: 'quotes',
    gold: 'quotes/gum-news.jsonl',
    figures: [
      {
        label: 'span F1',
        path: 'span.exact.f1',
        peers: { 'pairs + nearest': 83.8, compromise: 72.2, 'quote-parser': 19.4 },
      },
      {
        label: 'speaker words right',
        path: 'speakerSurface.right',
        peers: { 'pairs + nearest': 20.0, compromise: 23.5, 'quote-parser': 91.7 },
      },
      {
        label: 'speaker name right',
        path: 'speakerName.right',
        peers: { 'pairs + nearest': 17.3, compromise: 20.0, 'quote-parser': 10.0 },
      },
      { label: 'non-speech precision', path: 'nonspeech.p' },
      { label: 'non-speech recall', path: 'nonspeech.r' },
    ],
  },
  variant('straight'),
  variant('curly'),
  variant('guillemets'),
  variant('uk'),
  variant('ukstraight'),
  {
    name: 'quotes/gap-development',
    scorer: 'gap',
    gold: 'quotes/gap-development.jsonl',
    figures: [{ label: 'pronoun F1', path: 'all.f1', peers: { parallelism: 66.9 } }],
  },
];

/** Scored here and not by the kit: see `pronouns.ts`, which says what is counted. */
export const PRONOUN_TASK: Task = {
  name: 'quotes/gum-news-coref',
  scorer: 'pronouns',
  gold: 'quotes/gum-news-coref.jsonl',
  figures: [
    { label: 'he, she: right', path: 'subjects.right' },
    { label: 'he, she: right when given', path: 'subjects.whenGiven' },
    { label: 'all pronouns: right', path: 'all.right' },
    { label: 'all pronouns: right when given', path: 'all.whenGiven' },
  ],
};

const article = (set: string, peers: Record<string, number> = {}): Figure => ({
  label: `body F1, ${set}`,
  path: `bySet.${set}.f1`,
  peers,
});

const published = (set: string, peers: Record<string, number>): Figure[] => [
  { label: `right day, ${set}`, path: `bySet.${set}.accuracy`, peers },
  { label: `right when given, ${set}`, path: `bySet.${set}.precisionWhenGiven` },
];

export const PAGE_TASKS: Task[] = [
  {
    name: 'article',
    scorer: 'article',
    gold: 'pages/index.jsonl',
    figures: [
      { label: 'body F1, all', path: 'f1' },
      article('sh', {
        readability: 0.95,
        defuddle: 0.945,
        extractus: 0.943,
        postlight: 0.893,
        trafilatura: 0.948,
      }),
      article('fundus', {
        readability: 0.904,
        defuddle: 0.892,
        extractus: 0.874,
        postlight: 0.865,
        trafilatura: 0.952,
      }),
      article('np4k', {
        readability: 0.95,
        defuddle: 0.848,
        extractus: 0.932,
        postlight: 0.878,
        trafilatura: 0.921,
      }),
      article('wcxb'),
    ],
  },
  {
    name: 'published',
    scorer: 'published',
    gold: 'pages/index.jsonl',
    figures: [
      { label: 'right day, all', path: 'accuracy' },
      { label: 'right when given, all', path: 'precisionWhenGiven' },
      ...published('fundus', {
        htmldate: 95.9,
        trafilatura: 95.9,
        defuddle: 98.6,
        extractus: 94.5,
        readability: 91.1,
        postlight: 67.1,
      }),
      ...published('htmldate', {
        htmldate: 90.5,
        trafilatura: 90.5,
        defuddle: 65.0,
        extractus: 67.4,
        readability: 48.6,
        postlight: 49.9,
      }),
      ...published('mediacloud', {
        htmldate: 93.8,
        trafilatura: 92.8,
        defuddle: 80.4,
        extractus: 80.4,
        readability: 70.1,
        postlight: 47.4,
      }),
      ...published('postlight', {
        htmldate: 75.8,
        trafilatura: 77.4,
        defuddle: 45.2,
        extractus: 51.6,
        readability: 3.2,
        postlight: 91.9,
      }),
    ],
  },
  {
    name: 'gate',
    scorer: 'gate',
    gold: 'pages/index.jsonl',
    figures: [
      {
        label: 'articles recognised',
        path: 'recall.all.rate',
        peers: { isProbablyReaderable: 94.8, 'og:type, JSON-LD': 82.6 },
      },
      {
        label: 'false alarms',
        path: 'falsePositiveRate.all.rate',
        lowerIsBetter: true,
        peers: { isProbablyReaderable: 72.4, 'og:type, JSON-LD': 16.3 },
      },
      {
        label: 'false alarms, fronts',
        path: 'falsePositiveRate.kind=front.rate',
        lowerIsBetter: true,
        peers: { isProbablyReaderable: 68.7, 'og:type, JSON-LD': 16.0 },
      },
      {
        label: 'title, fundus',
        path: 'title.fundus.right',
        peers: { readability: 88.4, defuddle: 89.1, trafilatura: 89.1, extractus: 87.1, postlight: 85.0 },
      },
      {
        label: 'authors, fundus',
        path: 'byline.fundus.right',
        peers: { readability: 87.6, defuddle: 83.4, trafilatura: 84.1, extractus: 56.6, postlight: 21.4 },
      },
      { label: 'language, fundus', path: 'lang.fundus.right' },
      { label: 'language, all', path: 'lang.all.right' },
    ],
  },
];

export const READING_TASK: Task = {
  name: 'readings',
  scorer: 'readings',
  gold: 'readings/gold.jsonl',
  figures: [
    { label: 'text found', path: 'text.goldWordsFound' },
    { label: 'text not in gold', path: 'text.predictedWordsNotInGold', lowerIsBetter: true },
    { label: 'name F1', path: 'names.f1', peers: { prototype: 96.9 } },
    { label: 'clusters B³', path: 'clustersBCubed.f1', peers: { prototype: 94.6 } },
    { label: 'full name right', path: 'people.canonicalNameRight', peers: { prototype: 97.6 } },
    { label: 'nominals found', path: 'nominals.foundRecall' },
    { label: 'nominals, right person', path: 'nominals.rightPersonRecall' },
    { label: 'notes found', path: 'notes.found', peers: { prototype: 68.8 } },
    { label: 'notes wrong', path: 'notes.wrongShare', lowerIsBetter: true, peers: { prototype: 13.1 } },
    { label: 'quote F1', path: 'quotes.exact.f1', peers: { prototype: 93.5 } },
    { label: 'scare quote precision', path: 'scareQuotes.p', peers: { prototype: 41 } },
    { label: 'scare quote recall', path: 'scareQuotes.r', peers: { prototype: 42 } },
    { label: 'speaker right', path: 'speaker.right', peers: { prototype: 77.2 } },
    { label: 'right when a person is shown', path: 'speaker.person.whenGiven' },
    { label: 'quote + speaker F1', path: 'quoteAndSpeaker.f1', peers: { prototype: 72.2 } },
    { label: 'date F1', path: 'dates.exact.f1', peers: { prototype: 89.1 } },
    { label: 'date value F1', path: 'dates.value.f1', peers: { prototype: 86.0 } },
    { label: 'date value precision', path: 'dates.value.p' },
  ],
};
