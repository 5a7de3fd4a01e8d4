/** Longest text of structured data that is looked through, UTF-16 units. */
const MOST_DATA = 60_000;

/** Types of schema.org for pages that are no article. */
const OTHER_TYPES =
  ' CollectionPage SearchResultsPage ItemList Product DiscussionForumPosting QAPage ProfilePage Course LocalBusiness JobPosting SoftwareApplication AboutPage ContactPage FAQPage Service ProductGroup Offer Recipe ';

/** The signals of a document's head, its structured data and the classes of its body, as in `HEAD_SIGNALS`. */
export function headSignals(document: Document): number[] {
  const head: ParentNode = document.head ?? document;
  const type = said(head, 'meta[property="og:type"]').toLowerCase();
  const story = type.includes('article') || type.startsWith('news');
  const data = structuredData(document);
  const [article, other] = typesIn(data);
  const dated =
    data.includes('"datePublished"') || said(head, 'meta[property="article:published_time"],meta[name=date]');
  const author = said(head, 'meta[name=author],meta[property="article:author"]');
  const body = (document.body?.getAttribute('class') ?? '').toLowerCase();
  return [
    story,
    type !== '' && !story,
    article,
    other,
    Boolean(dated),
    Boolean(author),
    // What a body's class says where a site's software writes the kind of page into it.
    /single|article|post|story/.test(body),
    /home|front|archive|category|page-template|forum|product/.test(body),
    Math.min(document.getElementsByTagName('meta').length, 60) / 60,
    head.querySelector('meta[name=keywords]') !== null,
  ].map(Number);
}

/** What the first meta element of these kinds says. */
function said(head: ParentNode, selector: string): string {
  return head.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
}

/** The text of a page's JSON-LD. Not parsed: it may be large or broken. */
function structuredData(document: Document): string {
  let data = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    data += script.textContent ?? '';
    if (data.length > MOST_DATA) break;
  }
  return data.slice(0, MOST_DATA);
}

/** Whether JSON-LD names a type for articles, and one for other pages. Of several types of one thing the first counts. */
function typesIn(data: string): [article: boolean, other: boolean] {
  let [article, other] = [false, false];
  for (let at = data.indexOf('"@type"'); at >= 0; at = data.indexOf('"@type"', at + 7)) {
    const name = data.slice(at + 7, at + 107).split('"', 2)[1];
    if (!name) continue;
    article ||= name.endsWith('Article') || name.endsWith('BlogPosting') || name.endsWith('Report');
    other ||= OTHER_TYPES.includes(` ${name} `);
  }
  return [article, other];
}
