/** Longest text of structured data that is looked through, UTF-16 units. */
const MOST_DATA = 60_000;

const DESCRIPTIONS =
  'meta[property="og:type"],meta[property="article:published_time"],meta[property="article:author"],meta[name=author],meta[name=date],meta[name=keywords]';

/** Types of schema.org for pages that are no article. */
const OTHER_TYPES =
  ' CollectionPage SearchResultsPage ItemList Product DiscussionForumPosting QAPage ProfilePage Course LocalBusiness JobPosting SoftwareApplication AboutPage ContactPage FAQPage Service ProductGroup Offer Recipe ';
const ARTICLE_TYPES = ['Article', 'BlogPosting', 'Report'];

/** What a body's class says where a site's software writes the kind of page into it. */
const SINGLE = ['single', 'article', 'post', 'story'];
const FRONT = ['home', 'front', 'archive', 'category', 'page-template', 'forum', 'product'];

/** The signals of a document's head, its structured data and the classes of its body, as in `HEAD_SIGNALS`. */
export function headSignals(document: Document): number[] {
  const { head } = document;
  const said = descriptions(head);
  const type = (said.get('og:type') ?? '').toLowerCase();
  const story = type.includes('article') || type.startsWith('news');
  const { types, dated } = structuredData(document);
  const body = (document.body?.getAttribute('class') ?? '').toLowerCase();
  return [
    story,
    type !== '' && !story,
    types.some((name) => ARTICLE_TYPES.some((end) => name.endsWith(end))),
    types.some((name) => OTHER_TYPES.includes(` ${name} `)),
    dated || Boolean(said.get('article:published_time') || said.get('date')),
    Boolean(said.get('author') || said.get('article:author')),
    SINGLE.some((word) => body.includes(word)),
    FRONT.some((word) => body.includes(word)),
    Math.min(head?.getElementsByTagName('meta').length ?? 0, 60) / 60,
    said.has('keywords'),
  ].map(Number);
}

/** What the page's meta elements say, by name; the first of a name counts. Only these are asked for: each costs a wrapper. */
function descriptions(head: ParentNode | null): Map<string, string> {
  const said = new Map<string, string>();
  for (const meta of head?.querySelectorAll(DESCRIPTIONS) ?? []) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (!said.has(name)) said.set(name, meta.getAttribute('content')?.trim() ?? '');
  }
  return said;
}

/** The types that a page's JSON-LD names, and whether it gives a date of publication. Not parsed: it may be large or broken. */
function structuredData(document: Document): { types: string[]; dated: boolean } {
  let data = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    data += script.textContent ?? '';
    if (data.length > MOST_DATA) break;
  }
  const [, ...after] = data.slice(0, MOST_DATA).split('"@type"');
  return {
    types: after.map((text) => text.slice(0, 100).split('"')[1] ?? ''),
    dated: data.includes('"datePublished"'),
  };
}
