import { describe, expect, it } from 'vitest';
import { NOT_VOTED, type Verdict } from '../../../lib/article/explain.ts';
import type { Passage } from '../../../lib/article/passage.ts';
import { refine } from '../../../lib/article/refine.ts';
import { documentOf, PARAGRAPHS } from './page.ts';

const KEPT: Verdict = { kind: 'paragraph', reason: 'kept' };
const MISSED: Verdict = { kind: null, reason: NOT_VOTED };

/** Passages with these verdicts, refined: is each of them kept? `linked` is a share. */
function keptOf(lines: [text: string, verdict: Verdict, linked?: number][]): boolean[] {
  const document = documentOf(`<body>${lines.map(() => '<p></p>').join('')}`);
  const elements = [...document.querySelectorAll('p')];
  const passages = lines.map(([text, , linked = 0], index): Passage => {
    const element = elements[index] as Element;
    return { index, element, text, runs: [], linked: linked * text.length, strong: 0, italic: 0 };
  });
  const verdicts = new Map(passages.map((passage, i) => [passage, lines[i]?.[1] ?? MISSED]));
  refine(passages, verdicts);
  return passages.map((passage) => verdicts.get(passage)?.kind !== null);
}

const [first = '', ...others] = PARAGRAPHS;
const missed = others.map((text): [string, Verdict] => [text, MISSED]);

describe('a stretch that was passed over', () => {
  it('is text in the middle of the article', () => {
    expect(keptOf([[first, KEPT], ...missed, [first, KEPT]])).toEqual([true, true, true, true, true]);
  });

  it('keeps only its paragraphs', () => {
    const kept = keptOf([[first, KEPT], ['Price: 41', MISSED], ...missed, [first, KEPT]]);
    expect(kept).toEqual([true, false, true, true, true, true]);
  });

  it.each<[string, [string, Verdict, number?][]]>([
    ['at the end', [[first, KEPT], ...missed]],
    ['of two paragraphs', [[first, KEPT], ...missed.slice(1), [first, KEPT]]],
    [
      'with links',
      [
        [first, KEPT],
        ...missed,
        ['More of the harbour, the ferries and the bridge', MISSED, 1],
        [first, KEPT],
      ],
    ],
  ])('is none %s', (_what, lines) => {
    expect(keptOf(lines)).toEqual(lines.map(([, verdict]) => verdict === KEPT));
  });
});
