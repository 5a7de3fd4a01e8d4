/** What the gate thinks of a page. */
export interface GateAnswer {
  article: boolean;
  /** Log-odds that this is an article; above 0 it is taken for one. */
  score: number;
  /** The signals that counted, strongest first: "+1.9 article type in JSON-LD". */
  why: string[];
}

/** Does this page look like one article? Cheap: no layout, few queries. Reads the page, never changes it. */
export function looksLikeArticle(document: Document, url: string): GateAnswer {
  let prose = 0;
  for (const p of document.querySelectorAll('p')) {
    const length = (p.textContent ?? '').trim().length;
    if (length > 80 && !p.closest('li,nav,footer,aside')) prose += length;
  }
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  const deep = /\/[^/]*-[^/]*-[^/]*\/?$|\d{5,}/.test(url);
  const score = (prose > 900 ? 1 : -2) + (/article|news/.test(type) ? 1 : 0) + (deep ? 0.5 : -0.7);
  return { article: score > 0, score, why: [`prose ${prose}`] };
}
