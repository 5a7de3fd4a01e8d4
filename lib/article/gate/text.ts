import { NODES } from './result-types.ts';

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Shorter paragraphs are no prose, in letters of an alphabet. */
const SHORT = 80;

/** Most elements of a kind that are looked at: a page of any size costs about the same. */
const MOST = 300;

/** With less prose in its paragraphs than this, a page may keep its text between line breaks or in bare divisions. */
const LITTLE = 600;

/** With less than this, about two short paragraphs, it may keep its text in shadow trees. */
const NEXT_TO_NONE = 160;

/**
 * What may have a shadow tree with the text of a page: custom elements, and those that hold nothing else. Asked for by
 * name, because each element that a script takes in its hand costs time, and a page may have thousands.
 */
const HOSTS =
  '//*[contains(local-name(.),"-") or not(*) and (self::div or self::section or self::main or self::article)]';

/** Most elements that are searched for shadow trees. */
const MOST_HOSTS = 3000;

/** What is text on a page and where most of it stands. */
export interface Prose {
  /** Where it was looked for: the document, and its open shadow trees where the document itself has next to no prose. */
  scopes: ParentNode[];
  weight: number;
  /** How many elements hold paragraphs. */
  places: number;
  best: Place | null;
}

interface Place {
  element: Element;
  /** In a list, a menu or an aside: does not count. */
  aside: boolean;
  weight: number;
  count: number;
}

/** Finds the prose of a page and the element that holds most of it. */
export function findProse(document: Document): Prose {
  const prose: Prose = { scopes: [document], weight: 0, places: 0, best: null };
  const places = new Map<Element, Place>();
  addAll(prose, places, document, 'p');
  if (prose.weight < NEXT_TO_NONE) {
    prose.scopes = withShadowTrees(document);
    for (const scope of prose.scopes) {
      if (scope !== document) addAll(prose, places, scope, 'p');
    }
  }
  if (prose.weight >= LITTLE) return prose;
  for (const scope of prose.scopes) {
    addAll(prose, places, scope, 'div');
    addLines(prose, places, scope);
  }
  return prose;
}

/** The signals of the prose, as in `TEXT_SIGNALS`. */
export function textSignals({ places, best }: Prose): number[] {
  const weight = best?.weight ?? 0;
  const count = best?.count ?? 0;
  return [
    size(weight, 9),
    size(count, 4),
    Math.min(1.2, weight / (count || 1) / 500),
    Math.min(1.2, places / 12),
  ];
}

/** A number on a scale of its order of magnitude, 0 to 1.2. */
export function size(n: number, scale: number): number {
  return Math.min(1.2, Math.log1p(n) / scale);
}

/** A document and the open shadow trees in it. */
function withShadowTrees(document: Document): ParentNode[] {
  const scopes: ParentNode[] = [document];
  let left = MOST_HOSTS;
  const hosts = document.evaluate(HOSTS, document, null, NODES);
  for (let host = hosts.iterateNext(); host && left > 0; host = hosts.iterateNext(), left--)
    addTree(scopes, host as Element);
  for (let i = 1; i < scopes.length && left > 0; i++) {
    const elements = scopes[i]?.querySelectorAll('*') ?? [];
    for (let k = 0; k < elements.length && left > 0; k++, left--) addTree(scopes, elements[k] as Element);
  }
  return scopes;
}

function addTree(scopes: ParentNode[], { shadowRoot }: Element): void {
  if (shadowRoot) scopes.push(shadowRoot);
}

/** Counts the elements of a name that hold prose; of divisions only those that hold nothing but text. */
function addAll(prose: Prose, places: Map<Element, Place>, scope: ParentNode, name: 'p' | 'div'): void {
  const all = elementsOf(scope, name);
  let place: Place | undefined;
  for (let i = 0; i < all.length && i < MOST; i++) {
    const element = all[i] as Element;
    if (name === 'div' && element.firstElementChild) continue;
    const weight = weigh(element.textContent ?? '');
    if (weight < SHORT) continue;
    const holder = element.parentElement ?? element;
    if (place?.element !== holder) place = placeOf(places, holder, prose);
    add(prose, place, weight);
  }
}

/** Counts text that stands in an element itself, divided by line breaks. */
function addLines(prose: Prose, places: Map<Element, Place>, scope: ParentNode): void {
  const breaks = elementsOf(scope, 'br');
  const seen = new Set<Element>();
  for (let i = 0; i < breaks.length && i < MOST; i++) {
    const holder = breaks[i]?.parentElement;
    if (!holder || seen.has(holder) || holder.localName === 'p') continue;
    seen.add(holder);
    for (let node = holder.firstChild; node; node = node.nextSibling) {
      const weight = node.nodeType === 3 ? weigh(node.nodeValue ?? '') : 0;
      if (weight >= SHORT) add(prose, placeOf(places, holder, prose), weight);
    }
  }
}

function elementsOf(scope: ParentNode, name: string): ArrayLike<Element> {
  return 'getElementsByTagName' in scope
    ? (scope as Document).getElementsByTagName(name)
    : scope.querySelectorAll(name);
}

function placeOf(places: Map<Element, Place>, element: Element, prose: Prose): Place {
  let place = places.get(element);
  if (!place) {
    const aside = element.closest('li,nav,footer,aside,form,[role=dialog]') !== null;
    place = { element, aside, weight: 0, count: 0 };
    places.set(element, place);
    if (!aside) prose.places++;
  }
  return place;
}

function add(prose: Prose, place: Place, weight: number): void {
  if (place.aside) return;
  place.weight += weight;
  place.count++;
  prose.weight += weight;
  if (!prose.best || place.weight > prose.best.weight) prose.best = place;
}

/** Length in letters of an alphabet: a Han, Kana, Hangul or Thai character counts for more. */
function weigh(text: string): number {
  return text.length * (WIDE.test(text.slice(0, 40)) ? 2.5 : 1);
}
