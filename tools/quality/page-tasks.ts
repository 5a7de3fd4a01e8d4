import type { Figure, Task } from './task.ts';

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
