import { bareLetters } from '../text/letters.ts';
import { boxWord, isAppeal, isCaptionName, isCredit, isStamp, isStandfirstName } from './boilerplate.ts';
import type { Verdict } from './explain.ts';
import type { Passage } from './passage.ts';
import { isPointer } from './pointer.ts';
import { endsAsSentence, isProse } from './prose.ts';
import { isSetApart } from './region.ts';
import { type PageFacts, textOf } from './structured.ts';
import { nameWords, parentOf } from './tree.ts';

/** How many passages may stand between headline and body and still hold a standfirst. */
const MOST_BETWEEN = 25;

/** Letters of a description that must agree: descriptions are often cut. */
const AGREEING = 45;

/**
 * Finds the lines between headline and body that sum the story up: those that the page's own description repeats, that
 * are named so, or that are a sentence right there. `passages` are all of the page, `first` is the body's first.
 */
export function findStandfirst(
  passages: Passage[],
  {
    headline,
    first,
    facts,
    titles,
  }: { headline: Passage | undefined; first: Passage | undefined; facts: PageFacts; titles: string[] },
): Map<Passage, Verdict> {
  const found = new Map<Passage, Verdict>();
  if (!headline || !first || first.index - headline.index > MOST_BETWEEN) return found;
  const told = [
    ...facts.articles.map((data) => textOf(data.description) ?? textOf(data.alternativeHeadline)),
    facts.meta('og:description'),
    facts.meta('description'),
    facts.meta('twitter:description'),
  ]
    .filter((text) => text !== null)
    .map(bareLetters)
    .filter((text) => text.length >= 20);
  const called = titles.map(bareLetters);
  for (const passage of passages.slice(headline.index + 1, first.index)) {
    if (called.some((title) => title.includes(bareLetters(passage.text)))) continue;
    const reason = reasonFor(passage, told);
    if (reason) found.set(passage, { kind: 'standfirst', reason });
  }
  return found;
}

function reasonFor(passage: Passage, told: string[]): string | null {
  const { text, element, linked } = passage;
  if (text.length < 25 || isStamp(text) || isPointer(text) || isAppeal(text)) return null;
  if (isCaptioned(element)) return null;
  const start = bareLetters(text).slice(0, AGREEING);
  if (start.length >= 15 && told.some((description) => description.includes(start)))
    return 'repeated in the description';
  if (isCredit(text) || linked > text.length / 2) return null;
  for (let e: Element | null = element, steps = 0; e && steps < 4; e = parentOf(e), steps++) {
    const name = nameWords(e);
    if (isSetApart(e) || e.nodeName === 'LI') return null;
    if (isStandfirstName(name) && (endsAsSentence(text) || text.length > 60)) return 'named as a standfirst';
    if (boxWord(name)) return null;
  }
  return isProse(passage) && endsAsSentence(text) ? 'a sentence between headline and body' : null;
}

/** Descriptions repeat captions, too. */
function isCaptioned(element: Element): boolean {
  for (let e: Element | null = element, steps = 0; e && steps < 4; e = parentOf(e), steps++)
    if (e.nodeName === 'FIGURE' || isCaptionName(nameWords(e))) return true;
  return false;
}
