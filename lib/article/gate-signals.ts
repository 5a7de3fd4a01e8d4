import { readableScopes } from './gate-scopes.ts';

/** The gate's signals by name, in the order of their weights. Each is 0 to about 1. */
export const SIGNALS = [
  'bias',
  'og:type article',
  'og:type of something else',
  'article type in JSON-LD',
  'news article type in JSON-LD',
  'list, shop or forum type in JSON-LD',
  'date of publication',
  'author',
  'one article element',
  'many article elements',
  'much prose',
  'prose in one place',
  'many paragraphs in one place',
  'text in links',
  'share of links',
  'many links',
  'headings with links',
  'start page',
  'deep path',
  'words in the address',
  'number or date in the address',
  'section-like address',
  'page number in the address',
  'microdata of an article',
  'headline agrees with the title',
  'one main heading',
  'some time elements',
  'many time elements',
  'price',
  'forum posts',
  'code',
  'prose is most of the text',
  'long sentence paragraphs',
  'article body named',
  'many pictures with links',
  'address of a service or a manual',
  'address of a forum',
  'address of legal notes',
  'address of a section',
  'address of news',
] as const;

const ARTICLE = /"@type"\s*:\s*\[?\s*"[^"]*(?:Article|BlogPosting|Report)"/;
const NEWS = /"@type"\s*:\s*\[?\s*"[^"]*(?:NewsArticle|LiveBlogPosting|ReportageNewsArticle)"/;
const OTHER =
  /"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage|ItemList|Product|DiscussionForumPosting|QAPage|ProfilePage|Course|LocalBusiness|JobPosting|SoftwareApplication|AboutPage|ContactPage|FAQPage|Service|ProductGroup|Offer|Recipe)"/;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** What the words of an address say, on any site: parts of a host or path between dots, slashes and dashes. */
const SERVICE =
  /[/.](docs?|documentation|help|support|wiki|guides?|tutorials?|reference|manual|api|products?|shop|store|services?|solutions|pricing|compare|courses?|seminars?|jobs|careers|recipes?)(?=[/.-]|$)/i;
const FORUM =
  /[/.](forums?|threads?|discussions?|questions|community|boards?|viewtopic|showthread|topic|t)(?=[/.-])|stackexchange|[?&](topic|thread)=/i;
const LEGAL =
  /[/.-](impressum|datenschutz\w*|imprint|privacy\w*|terms|agb|legal|disclaimer|cookies?|kontakt|contact|about(-us)?|nutzungsbedingungen|mentions-legales|aviso-legal)(?=[/.-]|$)/i;
const SECTION =
  /[/.](category|categories|tags?|themen?|topics|sections?|rubrik|authors?|search|suche|archives?|page|label)(?=[/.?]|$)/i;
const NEWS_PATH =
  /[/.](news|articles?|story|stories|artikel|nachrichten|noticias?|actualites?|politics|politik|world|sports?|business|wirtschaft|opinion|panorama|press|presse|magazin|blog)(?=[/.-])|\/(19|20)\d\d\/\d\d?\//i;

/** Most elements of a kind that are looked at: a page of any size costs about the same. */
const MOST = 500;

/** Reads the signals from the live page: no layout, no styles. `url` is the page's address. */
export function readSignals(document: Document, url: string): number[] {
  const scopes = readableScopes(document);
  const all = (selector: string): ArrayLike<Element> =>
    scopes.length === 1
      ? document.querySelectorAll(selector)
      : scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
  const first = (selector: string) => {
    for (const scope of scopes) {
      const found = scope.querySelector(selector);
      if (found) return found;
    }
    return null;
  };
  const has = (selector: string) => (first(selector) ? 1 : 0);
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() ?? '';
  let data = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    data += (script.textContent ?? '').slice(0, 60_000);

  let prose = 0;
  let sentences = 0;
  const places = new Map<Element | null, [weight: number, count: number]>();
  const paragraphs = all('p,[itemprop="articleBody"]>div,article div>br:first-of-type');
  for (let i = 0; i < paragraphs.length && i < MOST; i++) {
    const found = paragraphs[i] as Element;
    const p = found.nodeName === 'BR' ? (found.parentElement as Element) : found;
    const text = p.textContent ?? '';
    const length = text.length * (WIDE.test(text.slice(0, 40)) ? 2.5 : 1);
    if (length < 80 || p.closest('li,nav,footer,aside,form,[role=dialog]')) continue;
    prose += length;
    if (length > 150) sentences++;
    const place = p.parentElement;
    const [weight, count] = places.get(place) ?? [0, 0];
    places.set(place, [weight + length, count + 1]);
  }
  let most = 0;
  let count = 0;
  for (const [weight, n] of places.values()) if (weight > most) [most, count] = [weight, n];

  let linked = 0;
  const links = scopes.length === 1 ? document.links : all('a[href]');
  for (let i = 0; i < links.length && i < MOST; i++)
    linked += Math.min(200, links[i]?.textContent?.trim().length ?? 0);

  const [path = '', query = ''] = url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/#.*/, '')
    .split('?');
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const words = last.split(/[-_+]|%20/).length;
  const og = meta('og:type').toLowerCase();
  const heading = (first('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  const title = `${meta('og:title')} ${document.title}`.replace(/\s+/g, ' ').toLowerCase();
  const times = all('time').length;
  const articles = all('article').length;
  const size = (n: number, scale: number) => Math.min(1.2, Math.log1p(n) / scale);
  const flag = (condition: boolean) => (condition ? 1 : 0);
  const numbered = /\d{5,}|(19|20)\d\d[/-]?\d{2}/.test(path + query);
  return [
    1,
    flag(/article|^news/.test(og)),
    flag(og !== '' && !/article|^news/.test(og)),
    flag(ARTICLE.test(data)),
    flag(NEWS.test(data)),
    flag(OTHER.test(data)),
    flag(
      /"datePublished"/.test(data) ||
        meta('article:published_time') !== '' ||
        has('[itemprop=datePublished]') === 1 ||
        meta('date') !== '',
    ),
    flag(
      meta('author') !== '' ||
        meta('article:author') !== '' ||
        has('[rel=author],[itemprop=author],.byline,.author') === 1,
    ),
    flag(articles === 1),
    flag(articles > 4),
    size(prose, 9),
    size(most, 9),
    size(count, 4),
    size(linked, 10),
    linked / (linked + prose + 200),
    size(links.length, 7),
    size(all('h2 a,h3 a,h4 a').length, 5),
    flag(segments.length === 0 || (segments.length === 1 && /^(index|home|default)\b/.test(last))),
    Math.min(segments.length, 6) / 6,
    flag(words >= 4),
    flag(numbered),
    flag(segments.length > 0 && words < 3 && !numbered),
    flag(/[?&/](page|p|start|offset|pg|seite|s)[=/]\d+/.test(url)),
    has('[itemtype*="Article"],[itemtype*="BlogPosting"]'),
    flag(heading.length > 15 && title.includes(heading.slice(0, 60))),
    flag(all('h1').length === 1),
    flag(times > 0 && times < 5),
    flag(times > 9),
    has('[itemprop=price],[class*="add-to-cart"],[class*="addtocart"],[class*="product-price"]'),
    has(
      '[class*="post-reply"],[class*="postbody"],[class*="post_body"],[id^="post-reply"],[class*="forum"],[class*="thread"]',
    ),
    has('pre code,div.highlight'),
    prose / (prose + linked * 2 + 400),
    size(sentences, 4),
    has(
      '[itemprop=articleBody],[class*="article-body"],[class*="article__body"],[class*="articleBody"],[class*="entry-content"],[class*="story-body"]',
    ),
    size(all('a img').length, 5),
    flag(SERVICE.test(url)),
    flag(FORUM.test(url)),
    flag(LEGAL.test(url)),
    flag(SECTION.test(url)),
    flag(NEWS_PATH.test(url)),
  ];
}
