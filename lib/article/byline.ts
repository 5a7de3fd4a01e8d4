import type { Passage } from './passage.ts';
import type { Scope } from './story-scopes.ts';
import { isObject, type LinkedData, type PageFacts, textOf, typesOf } from './structured.ts';
import { nameWords, parentOf } from './tree.ts';

/** More authors than this are a team's page or an error. */
const MOST_AUTHORS = 12;

/** Words that make an author a desk, an agency or an outlet: nobody's name. */
const NOBODY =
  /\b(staff|editors?|editorial|desk|team|newsroom|redaktion\w*|redazione|redacción|redaction|rédaction|agenc\w+|agentur\w*|news|press|reuters|afp|dpa|ap|epd|kna|sid|ansa|efe|bloomberg|wire|services?|correspondents?|contributors?|reporters?|writers?|guest|admin\w*|webmaster|online|media|group|gmbh|inc|ltd|tv|radio|times|post|magazine|journal|zeitung|anonymous|unknown|author|partner|sponsored|copyright|www|com|http\w*)\b/i;

/** Words before the names. */
const BY =
  /^\W*((exclusive|story|words|text|written|report|reported|posted|published|photos?|interview|from|von|ein (beitrag|artikel|kommentar|gastbeitrag|interview) von|by|par|por|di|door|av|af|przez|szerző:?|autor(in|en)?:?|author:?|auteur:?|texte?:?|de)(?=[\s:])[\s:]*)+/i;

/**
 * The persons who wrote the article, as the page spells them: JSON-LD, meta tags, microdata, then the byline in the text.
 * Desks, agencies and the outlet itself are no persons: then the list is empty.
 */
export function findByline(
  { box, head, facts }: Pick<Scope, 'box' | 'head' | 'facts'>,
  nearby: Passage[],
  siteName: string,
): string[] {
  const outlets = new Set([letters(siteName), ...publishers(facts)]);
  const clean = (names: string[]) => [
    ...new Map(
      names
        .flatMap(splitNames)
        .filter((name) => isPerson(name, outlets))
        .map((name) => [letters(name), name]),
    ).values(),
  ];
  for (const source of [
    () => facts.articles.flatMap((data) => authorsOf(data.author ?? data.creator, facts)),
    () => (head ? metaAuthors(head) : []),
    () => marked(box),
    () => written(nearby),
  ]) {
    const names = clean(source());
    if (names.length > 0 && names.length <= MOST_AUTHORS) return names;
  }
  return [];
}

function authorsOf(value: unknown, facts: PageFacts): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, facts));
  if (isObject(value)) {
    const id = value['@id'];
    const full =
      value.name === undefined && typeof id === 'string'
        ? facts.linkedData.find((data) => data['@id'] === id && data.name)
        : undefined;
    const data = full ?? value;
    if (typesOf(data).some((type) => /Organi[sz]ation|WebSite|Corporation/.test(type))) return [];
    return Array.isArray(data.name)
      ? data.name.filter((name) => typeof name === 'string')
      : [textOf(data.name) ?? ''];
  }
  return typeof value === 'string' ? [value] : [];
}

function metaAuthors(head: ParentNode): string[] {
  const names: string[] = [];
  for (const name of [
    'author',
    'article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
    'citation_author',
    'twitter:data1',
  ]) {
    for (const element of head.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i]`)) {
      const content = element.getAttribute('content') ?? '';
      if (!/^https?:|^\/|@/.test(content)) names.push(content);
    }
    if (names.some((text) => /\p{L} \p{L}/u.test(text))) return names;
  }
  return names;
}

function marked(box: Element): string[] {
  const elements = [...box.querySelectorAll('[itemprop~="author" i],[rel~="author"],[property~="author" i]')]
    .filter((element) => !element.closest('[itemprop~="comment" i],.comment,footer,nav'))
    .slice(0, MOST_AUTHORS);
  return elements.map((element) => {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    return name.getAttribute('content') ?? (name.textContent ?? '').slice(0, 120);
  });
}

function written(nearby: Passage[]): string[] {
  const lines: string[] = [];
  for (const { text, element } of nearby) {
    if (text.length > 140) continue;
    const parent = parentOf(element);
    const named =
      / (byline|bylines|author|authors|autor|autoren|auteur|auteurs|writer|reporter|firma|contributor) /.test(
        `${nameWords(element)} ${parent ? nameWords(parent) : ''}`,
      );
    if (BY.test(text) || named) lines.push(text);
  }
  return lines;
}

/** "By Ann Lee and Bo Ray, City News" gives each of its parts, without roles after a dash, bar or bracket. */
function splitNames(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s*[\w ]{0,20}:\s)(?=\p{Lu})/u, '')
    .replace(BY, '')
    .split(
      /\s*(?:[,;|/&•·]|\s[–—-]\s|\b(?:and|und|et|y|e|en|og|och|with|mit|avec|for|für|in|updated|published|aktualisiert)\b(?=\s|$)|\(|\d)\s*/iu,
    )
    .map((name) => name.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').trim());
}

function isPerson(name: string, outlets: Set<string>): boolean {
  const words = name.split(' ');
  if (outlets.has(letters(name)) || NOBODY.test(name) || name.length > 60) return false;
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(name))
    return name.length >= 2 && name.length <= 12;
  return words.length >= 2 && words.length <= 6 && /^\p{L}/u.test(name);
}

function publishers(facts: PageFacts): string[] {
  return facts.linkedData.map((data: LinkedData) => letters(textOf(data.publisher) ?? '')).filter(Boolean);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
