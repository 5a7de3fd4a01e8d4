import type { Plugin } from 'vite';

/** Readability's two assignments to innerHTML, and what does the same without one. */
const ASSIGNMENTS: [from: string, to: string][] = [
  ['page.innerHTML = pageCacheHtml;', `page.replaceChildren(${parsed('pageCacheHtml')});`],
  ['tmp.innerHTML = noscript.innerHTML;', `tmp.append(${parsed('noscript.innerHTML')});`],
];

function parsed(html: string): string {
  return `...new DOMParser().parseFromString(${html}, 'text/html').body.childNodes`;
}

/**
 * Bundles Readability without assignments to innerHTML: add-on stores flag each one, and rightly read it closely. Throws
 * when an assignment is not found: a new version of Readability has to be looked at.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/@mozilla\/readability\/Readability\.js/.test(id)) return null;
      return { code: ASSIGNMENTS.reduce(replaceOnce, code), map: null };
    },
  };
}

function replaceOnce(code: string, [from, to]: [string, string]): string {
  const parts = code.split(from);
  if (parts.length !== 2) throw new Error(`Readability has changed: ${parts.length - 1} times “${from}”`);
  return parts.join(to);
}
