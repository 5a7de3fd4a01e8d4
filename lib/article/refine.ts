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
  keepStretches(passages, verdicts);
  dropBiographies(passages, verdicts);
  keepHeadingsOfText(passages, verdicts);
  dropLastHeadings(passages, verdicts);
}

/** A stretch of text has so many paragraphs, and no larger share of links. */
const LEAST_OF_STRETCH = 3;
const MOST_LINKED = 0.1;

/** Reasons that do not hold against a heading with text under it. */
const PASSED_OVER = new Set([NOT_VOTED, ALL_LINKS]);

const isText = (verdict: Verdict | undefined) =>
  verdict?.kind === 'paragraph' || verdict?.kind === 'list-item' || verdict?.kind === 'quotation';

/**
 * A long stretch of running text that was passed over, in the middle of the article and all but free of links: Readability
 * looks at one container at a time, and pages change theirs.
 */
function keepStretches(passages: Passage[], verdicts: Map<Passage, Verdict>): void {
  const first = passages.findIndex((passage) => isText(verdicts.get(passage)));
  const last = passages.findLastIndex((passage) => isText(verdicts.get(passage)));
  let stretch: Passage[] = [];
  for (const passage of passages.slice(Math.max(0, first), last + 1)) {
    if (!verdicts.get(passage)?.kind) {
      stretch.push(passage);
      continue;
    }
    if (isRunningText(stretch, verdicts))
      for (const missed of stretch)
        if (isPassedOver(missed, verdicts))
          verdicts.set(missed, { kind: 'paragraph', reason: 'in a stretch of running text' });
    stretch = [];
  }
}

function isPassedOver(passage: Passage, verdicts: Map<Passage, Verdict>): boolean {
  return isProse(passage) && verdicts.get(passage)?.reason === NOT_VOTED;
}

function isRunningText(stretch: Passage[], verdicts: Map<Passage, Verdict>): boolean {
  const missed = stretch.filter((passage) => isPassedOver(passage, verdicts));
  if (missed.length < LEAST_OF_STRETCH) return false;
  const sum = (list: Passage[], key: (passage: Passage) => number) =>
    list.reduce((total, passage) => total + key(passage), 0);
  const length = sum(stretch, ({ text }) => text.length);
  return (
    sum(stretch, ({ linked }) => linked) < MOST_LINKED * length &&
    sum(missed, ({ text }) => text.length) > length / 2
  );
}

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
