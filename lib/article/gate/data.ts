import { NODES } from './result-types.ts';

/** Longest text of structured data that is looked through, UTF-16 units. */
const MOST = 60_000;

/** Types of schema.org for pages that are no article; so is each kind of page but a mere web page. */
const OTHER_TYPES =
  ' ItemList Product ProductGroup DiscussionForumPosting Course LocalBusiness JobPosting SoftwareApplication Service Offer Recipe ';

/** The signals of a page's JSON-LD, as in `DATA_SIGNALS`. Not parsed: it may be large or broken. */
export function dataSignals(document: Document): number[] {
  // Texts are handed over, not their elements, for the reason given in head.ts.
  const texts = document.evaluate('//*[@type="application/ld+json"]/text()', document, null, NODES);
  let data = '';
  for (let text = texts.iterateNext(); text && data.length < MOST; text = texts.iterateNext())
    data += text.nodeValue;
  data = data.slice(0, MOST);
  const signals = [0, 0];
  // Of several types of one thing the first counts.
  for (let at = data.indexOf('"@type"'); at >= 0; at = data.indexOf('"@type"', at + 7)) {
    const name = data.slice(at + 7, at + 107).split('"', 2)[1];
    if (!name) continue;
    if (name.endsWith('Article') || name.endsWith('BlogPosting') || name.endsWith('Report')) signals[0] = 1;
    if (OTHER_TYPES.includes(` ${name} `) || (name.endsWith('Page') && !name.endsWith('WebPage')))
      signals[1] = 1;
  }
  return signals;
}
