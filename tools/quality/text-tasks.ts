import type { Task } from './task.ts';

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
