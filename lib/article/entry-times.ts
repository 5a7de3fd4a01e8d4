import { bareLetters } from '../text/letters.ts';
import type { Passage } from './passage.ts';
import { weightOf } from './prose.ts';
import { readMachineDate } from './published/parse-day.ts';
import { isObject, type PageFacts, textOf, typesOf } from './structured.ts';
import { parentOf } from './tree.ts';

/** So many entries make a live blog where the page says that it is one, and where it does not say so. */
const LEAST_SAID = 2;
const LEAST_UNSAID = 4;

/** Where the page does not say so, its entries hold at least this share of the text. */
const LEAST_OF_TEXT = 0.7;

/** Letters by which an entry's text is known again. */
const KEY = 40;

/**
 * When the entries of a live blog were posted: the ISO date-time of each passage that stands in one. Read from time
 * elements, else from the entries in the structured data, found again by their heading or first words. Empty for any
 * other article. `passages` are those of the article, in page order.
 */
export function entryTimes(root: Element, passages: Passage[], facts: PageFacts): Map<Passage, string> {
  const said = facts.articles.some((data) => typesOf(data).includes('LiveBlogPosting'));
  for (const markers of [timeElements(root), said ? statedEntries(passages, facts) : new Map()]) {
    const entries = entriesAround(root, passages, markers);
    const times = new Map<Passage, string>();
    let held = 0;
    let all = 0;
    for (const passage of passages) {
      const entry = climb(passage.element, root, entries);
      all += weightOf(passage);
      if (entry === undefined) continue;
      times.set(passage, entry);
      held += weightOf(passage);
    }
    const count = new Set(times.values()).size;
    if (said ? count >= LEAST_SAID : count >= LEAST_UNSAID && held >= LEAST_OF_TEXT * all) return times;
  }
  return new Map();
}

/** Time elements that name a moment. */
function timeElements(root: Element): Map<Element, string> {
  const markers = new Map<Element, string>();
  for (const element of root.querySelectorAll('time[datetime]')) {
    const iso = readMachineDate(element.getAttribute('datetime') ?? '')?.iso ?? '';
    if (iso.includes('T')) markers.set(element, iso);
  }
  return markers;
}

/** Passages that an entry of the structured data starts with. */
function statedEntries(passages: Passage[], facts: PageFacts): Map<Element, string> {
  const known = new Map<string, string>();
  const updates = facts.articles.flatMap((data) => data.liveBlogUpdate ?? []).filter(isObject);
  for (const update of updates) {
    const iso = readMachineDate(textOf(update.datePublished) ?? '')?.iso ?? '';
    if (!iso.includes('T')) continue;
    for (const text of [textOf(update.headline), textOf(update.articleBody)])
      if (text && !known.has(keyOf(text))) known.set(keyOf(text), iso);
  }
  const markers = new Map<Element, string>();
  for (const { element, text } of passages) {
    const iso = known.get(keyOf(text));
    if (iso && !markers.has(element)) markers.set(element, iso);
  }
  return markers;
}

function keyOf(text: string): string {
  return bareLetters(text.slice(0, 4 * KEY)).slice(0, KEY);
}

/** The entries: those children of one element that hold a marker and text, where most children do. First marker counts. */
function entriesAround(
  root: Element,
  passages: Passage[],
  markers: Map<Element, string>,
): Map<Element, string> {
  const withText = new Set<Element>();
  for (const { element } of passages)
    for (let e: Element | null = element; e && e !== root && !withText.has(e); e = parentOf(e))
      withText.add(e);
  const lists = new Map<Element, Map<Element, string>>();
  const seen = new Set<Element>();
  for (const [marker, iso] of markers) {
    for (let e: Element = marker; e !== root && !seen.has(e); ) {
      seen.add(e);
      const parent = parentOf(e);
      if (!parent) break;
      if (withText.has(e)) lists.set(parent, (lists.get(parent) ?? new Map()).set(e, iso));
      e = parent;
    }
  }
  let best = new Map<Element, string>();
  for (const list of lists.values()) if (list.size > best.size) best = list;
  return best;
}

function climb(element: Element, root: Element, entries: Map<Element, string>): string | undefined {
  for (let e: Element | null = element; e && e !== root; e = parentOf(e)) {
    const time = entries.get(e);
    if (time !== undefined) return time;
  }
  return undefined;
}
