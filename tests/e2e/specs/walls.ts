import { expect, it } from 'vitest';
import { settledMarks, textsOf } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import type { PageName } from '../lib/world.ts';
import { storiesIn } from './follow.ts';

interface Bounds {
  /** How the article's text begins and ends, and what else stands in it. */
  begins: string;
  ends: string;
  holds: string[];
  /** What stands near by and is no part of it. */
  lacks: string[];
}

/** Pages that put something between the reader and the story. */
const BOUNDS: [PageName, Bounds][] = [
  [
    'paywall',
    {
      begins: 'Fish cold store sold',
      ends: 'before next summer.',
      holds: ['freezes a third of the estuary’s catch', 'two people with knowledge of the loan'],
      lacks: ['Read every story', 'Subscribe', 'More from the harbour'],
    },
  ],
  [
    'metered',
    {
      begins: 'Reed cutters and bird watchers',
      ends: 'two thirds of the bed.',
      holds: ['painted on forty posts'],
      lacks: ['Leocadia Finn', 'for members', 'Wolfram Adeyemi'],
    },
  ],
  [
    'consent',
    {
      begins: 'The eels are back',
      ends: 'on May 19.',
      holds: ['given up for lost', 'early joy'],
      lacks: ['812 partners', 'Benedict Cookson', 'Accept all'],
    },
  ],
  [
    'split',
    {
      begins: 'The salt road',
      ends: 'a biscuit tin.',
      holds: ['There is no straight line.', 'Three names on a stone', 'Four sledges came back.', 'dry.'],
      lacks: ['three free long reads', 'drop in the bath', 'Support our work'],
    },
  ],
  [
    'amp',
    {
      begins: 'Pensioner, 79,',
      ends: '“I shall bring biscuits,” she said.',
      holds: ['like a kettle', '1,914 games'],
      lacks: ['Press Cooperative'],
    },
  ],
];

export function wallsSpec(here: Here): void {
  it.each(BOUNDS)('reads the story and nothing else: %s', async (page, { begins, ends, holds, lacks }) => {
    const { open, send, tabId } = here();
    await settledMarks(await open(page));
    const [story] = storiesIn(await send('getPageState', undefined, await tabId()));
    const text = story?.article.text ?? '';
    expect(text.slice(0, begins.length)).toBe(begins);
    expect(text.slice(-ends.length)).toBe(ends);
    for (const part of holds) expect(text).toContain(part);
    for (const part of lacks) expect(text).not.toContain(part);
  });

  it('reads a story that stands in ten thousand elements', async () => {
    const marks = await settledMarks(await here().open('nested'));
    expect(textsOf(marks, 'people')).toEqual(expect.arrayContaining(['Hepzibah Lockwood', 'Tobias Quill']));
  });
}
