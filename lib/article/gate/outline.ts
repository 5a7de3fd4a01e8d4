import { type Prose, size } from './text.ts';

/** Links whose text is measured, evenly spread over the page; the rest is reckoned from these. */
const SAMPLE = 40;
const MOST_LINK_TEXT = 200;

/** The signals of links, headings and other elements where the prose was looked for, as in `OUTLINE_SIGNALS`. */
export function outlineSignals({ scopes, weight }: Prose): number[] {
  let linked = 0;
  let headline = '';
  for (const scope of scopes) {
    linked += textIn(scope.querySelectorAll('a'));
    headline ||= scope.querySelector('h1')?.textContent?.trim() ?? '';
  }
  const count = (selector: string) =>
    scopes.reduce((sum, scope) => sum + scope.querySelectorAll(selector).length, 0);
  return [
    linked / (linked + weight + 200),
    Number(count('article') === 1),
    Math.min(1.2, count('input,select,textarea') / 30),
    size(count('button'), 5),
    size(count('pre,code'), 5),
    Number(headline.length >= 40),
  ];
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
