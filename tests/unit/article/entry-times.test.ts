import { describe, expect, it } from 'vitest';
import { firstOf, newsPage } from './page.ts';

const ENTRIES = [
  [
    '2026-06-14T18:45:00Z',
    'Water at the gate',
    'The sluice at Ostrow was shut at a quarter to seven, and the water now stands a hand below the top.',
  ],
  [
    '2026-06-14T17:20:00Z',
    'School becomes a shelter',
    'The school in Mill Lane has beds for sixty people, and the caretaker, who has the keys, lives next door.',
  ],
  [
    '2026-06-14T16:05:00Z',
    'Rain since noon',
    'It has rained since noon, the fire brigade says, and more has fallen by now than in the whole of May.',
  ],
] as const;
const entry = ([iso, heading, text]: readonly [string, string, string]) =>
  `<section><time datetime="${iso}">then</time><h2>${heading}</h2><p>${text}</p><p>The brigade will speak again at dawn, it says, when the <time datetime="2026-06-15T06:00:00Z">morning</time> comes.</p></section>`;
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', ...data })}</script>`;
const timesOf = async (options: { head?: string; body: string }) => {
  const found = await firstOf(newsPage(options));
  return found?.article.blocks.map(({ time }) => time);
};

describe('entries of a live blog', () => {
  it('carry the time of their entry on each of their blocks', async () => {
    const body = ENTRIES.map(entry).join('');
    const [t1, t2, t3] = ENTRIES.map(([iso]) => iso);
    expect(await timesOf({ head: ld({}), body })).toEqual([undefined, t1, t1, t1, t2, t2, t2, t3, t3, t3]);
  });

  it('are found by the structured data where the page shows no times; an entry it does not name has none', async () => {
    const body = ENTRIES.map(
      ([, heading, text]) => `<section><h2>${heading}</h2><p>${text}</p></section>`,
    ).join('');
    const liveBlogUpdate = [
      { '@type': 'BlogPosting', headline: ENTRIES[0][1], datePublished: ENTRIES[0][0] },
      { '@type': 'BlogPosting', articleBody: ENTRIES[2][2], datePublished: ENTRIES[2][0] },
    ];
    const [t1, , t3] = ENTRIES.map(([iso]) => iso);
    expect(await timesOf({ head: ld({ liveBlogUpdate }), body })).toEqual([
      undefined,
      t1,
      t1,
      undefined,
      undefined,
      t3,
      t3,
    ]);
  });

  it('are none in an ordinary story that names a few moments', async () => {
    const body = ENTRIES.map(entry).join('');
    expect(new Set(await timesOf({ body }))).toEqual(new Set([undefined]));
  });
});
