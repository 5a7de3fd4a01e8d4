import { isBiography } from './boilerplate.ts';
import { ALL_LINKS, NOT_VOTED, type Verdict } from './explain.ts';
import type { Passage } from './passage.ts';
import { isProse } from './prose.ts';
import { parentOf } from './tree.ts';

/** So many lines at the end may introduce the author, so many headings may stand there without text. */
const LAST_LINES = 2;

/**
 * Corrects verdicts that need the passages before and after: headings, and lines at the end. Passages
 * in page order; changes the map in place.
 */
export function refine(passages: Passage[], verdicts: Map<Passage, Verdict>): void {
  dropBiographies(passages, verdicts);
  keepHeadingsOfText(passages, verdicts);
  dropLastHeadings(passages, verdicts);
}

/** Reasons that do not hold against a heading with text under it. */
const PASSED_OVER = new Set([NOT_VOTED, ALL_LINKS]);

const isText = (verdict: Verdict | undefined) =>
  verdict?.kind === 'paragraph' || verdict?.kind === 'list-item' || verdict?.kind === 'quotation';

/** Who wrote it, in italics below the text. */
function dropBiographies(passages: Passage[], verdicts: Map<Passage, Verdict>): void {
  const texts = passages.filter((passage) => isText(verdicts.get(passage)));
  for (const passage of texts.slice(-LAST_LINES)) {
    if (passage.italic > 0.9 * passage.text.length && isBiography(passage.text))
      verdicts.set(passage, { kind: null, reason: 'introduces the author' });
  }
}

/** A heading that was passed over belongs to the text when the next passage is kept prose in the same container. */
function keepHeadingsOfText(passages: Passage[], verdicts: Map<Passage, Verdict>): void {
  let begun = false;
  for (const [i, passage] of passages.entries()) {
    const verdict = verdicts.get(passage);
    if (isText(verdict)) begun = true;
    if (!begun || !verdict || verdict.kind || !PASSED_OVER.has(verdict.reason)) continue;
    const heading = headingAround(passage.element);
    const next = passages[i + 1];
    if (!heading || !next || !isProse(next) || !isText(verdicts.get(next))) continue;
    if (parentOf(heading)?.contains(next.element))
      verdicts.set(passage, { kind: 'heading', reason: 'the heading of what follows' });
  }
}

/** Below the last text: what they announce is no part of the article. Many of them are a text in headings. */
function dropLastHeadings(passages: Passage[], verdicts: Map<Passage, Verdict>): void {
  const kept = passages.filter(
    (passage) => verdicts.get(passage)?.kind && verdicts.get(passage)?.kind !== 'caption',
  );
  const last = kept.slice(kept.findLastIndex((passage) => isText(verdicts.get(passage))) + 1);
  if (last.length > LAST_LINES) return;
  for (const passage of last) verdicts.set(passage, { kind: null, reason: 'a heading without text' });
}

function headingAround(element: Element): Element | null {
  return element.closest('h1,h2,h3,h4,h5,h6');
}
