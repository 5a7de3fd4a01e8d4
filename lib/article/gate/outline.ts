import { type Prose, size } from './text.ts';

/** Links whose text is measured, evenly spread over the page; the rest is reckoned from these. */
const SAMPLE = 40;
const MOST_LINK_TEXT = 200;

/** The signals of links, headings and other elements where the prose was looked for, as in `OUTLINE_SIGNALS`. */
export function outlineSignals(document: Document, { scopes, weight, best }: Prose): number[] {
  const all = (name: string): ArrayLike<Element> =>
    scopes.length === 1
      ? document.getElementsByTagName(name)
      : scopes.flatMap((scope) => [...scope.querySelectorAll(name)]);
  const has = (selector: string) => scopes.some((scope) => scope.querySelector(selector));
  const links = all('a');
  const linked = textIn(links);
  const headings = all('h1');
  const main = headings[0] ?? null;
  const heading = plain(main?.textContent);
  const times = all('time').length;
  const articles = all('article').length;
  const fields = scopes.reduce(
    (sum, scope) => sum + scope.querySelectorAll('input,select,textarea').length,
    0,
  );
  const steps = main && best ? stepsBetween(best.element, main) : null;
  return [
    size(linked, 10),
    linked / (linked + weight + 200),
    size(links.length, 7),
    Math.min(1.2, linked / (links.length + 1) / 40),
    articles === 1,
    articles > 4,
    times > 9,
    Math.min(1.2, fields / 30),
    headings.length === 1,
    heading.length < 15,
    heading.length >= 40,
    heading.length >= 75,
    heading.length > 15 && plain(document.title).includes(heading.slice(0, 60)),
    steps !== null && steps <= 2,
    steps !== null && steps > 5,
    has('[itemtype*="Article"],[itemtype*="BlogPosting"]'),
    has('[rel=author],[itemprop=author],.byline,.author'),
  ].map(Number);
}

/** Characters in all links, from an evenly spread sample of them. */
function textIn(links: ArrayLike<Element>): number {
  const step = Math.max(1, Math.ceil(links.length / SAMPLE));
  let sum = 0;
  let looked = 0;
  for (let i = 0; i < links.length; i += step, looked++)
    sum += Math.min(MOST_LINK_TEXT, links[i]?.textContent?.trim().length ?? 0);
  return looked ? (sum / looked) * links.length : 0;
}

/** How many elements up from `from` there is one that holds `to` as well. */
function stepsBetween(from: Element, to: Element): number {
  let steps = 0;
  for (let at: Element | null = from; at && !at.contains(to); at = at.parentElement) steps++;
  return steps;
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
