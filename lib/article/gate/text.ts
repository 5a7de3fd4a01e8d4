const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Shorter paragraphs are no prose, in letters of an alphabet; one of the other length is more than one sentence. */
const SHORT = 80;
const LONG = 150;

/** Most elements of a kind that are looked at: a page of any size costs about the same. */
const MOST = 500;

/** With less prose in its paragraphs than this, a page may keep its text between line breaks or in bare divisions. */
const LITTLE = 600;

/** What is text on a page and where most of it stands. */
export interface Prose {
  weight: number;
  /** Paragraphs of more than one sentence. */
  long: number;
  /** How many elements hold paragraphs. */
  places: number;
  best: Place | null;
}

interface Place {
  element: Element;
  weight: number;
  count: number;
}

/** Finds the prose below `scopes` and the element that holds most of it. */
export function findProse(scopes: readonly ParentNode[]): Prose {
  const found = paragraphs();
  for (const scope of scopes) for (const p of upTo(scope, 'p', MOST)) found.add(p, p.textContent ?? '');
  if (found.prose.weight < LITTLE) {
    for (const scope of scopes) {
      for (const division of upTo(scope, 'div', MOST))
        if (!division.firstElementChild) found.add(division, division.textContent ?? '');
      for (const element of new Set(upTo(scope, 'br', MOST).map((br) => br.parentElement)))
        if (element && element.localName !== 'p') found.addLines(element);
    }
  }
  return found.prose;
}

/** The signals of the prose, as in `TEXT_SIGNALS`. */
export function textSignals({ weight, long, places, best }: Prose): number[] {
  const most = best?.weight ?? 0;
  const count = best?.count ?? 0;
  return [
    size(weight, 9),
    size(most, 9),
    size(count, 4),
    size(long, 4),
    weight ? most / weight : 0,
    Math.min(1.2, most / (count || 1) / 500),
    Math.min(1.2, places / 12),
  ];
}

/** A number on a scale of its order of magnitude, 0 to 1.2. */
export function size(n: number, scale: number): number {
  return Math.min(1.2, Math.log1p(n) / scale);
}

/** The first elements of a name below `scope`. */
function upTo(scope: ParentNode, name: string, most: number): Element[] {
  const all =
    'getElementsByTagName' in scope
      ? (scope as Document).getElementsByTagName(name)
      : scope.querySelectorAll(name);
  const some: Element[] = [];
  for (let i = 0; i < all.length && i < most; i++) some.push(all[i] as Element);
  return some;
}

function paragraphs() {
  const prose: Prose = { weight: 0, long: 0, places: 0, best: null };
  /** Each element that holds paragraphs; null where nothing counts. */
  const places = new Map<Element, Place | null>();

  function add(element: Element, weight: number, count: number): boolean {
    let place = places.get(element);
    if (place === undefined) {
      const aside = element.closest('li,nav,footer,aside,form,[role=dialog]');
      place = aside ? null : { element, weight: 0, count: 0 };
      places.set(element, place);
      if (place) prose.places++;
    }
    if (!place) return false;
    place.weight += weight;
    place.count += count;
    prose.weight += weight;
    if (!prose.best || place.weight > prose.best.weight) prose.best = place;
    return true;
  }

  return {
    prose,
    add(paragraph: Element, text: string): void {
      const weight = weigh(text);
      const holder = paragraph.parentElement ?? paragraph;
      if (weight >= SHORT && add(holder, weight, 1) && weight > LONG) prose.long++;
    },
    /** Text that stands in an element itself, divided by line breaks. */
    addLines(element: Element): void {
      for (let node = element.firstChild; node; node = node.nextSibling) {
        const weight = node.nodeType === 3 ? weigh(node.nodeValue ?? '') : 0;
        if (weight >= SHORT && add(element, weight, 1) && weight > LONG) prose.long++;
      }
    },
  };
}

/** Length in letters of an alphabet: a Han or Hangul character counts for more. */
function weigh(text: string): number {
  return text.length * (WIDE.test(text.slice(0, 40)) ? 2.5 : 1);
}
