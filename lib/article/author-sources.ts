import { LETTER } from '../text/letters.ts';
import { inParts, type Passage } from './passage.ts';
import { splitNames, withoutBy } from './split-names.ts';
import type { Scope } from './story-scopes.ts';
import { isObject, type PageFacts, textOf, typesOf } from './structured.ts';
import { nameWords, parentOf } from './tree.ts';

/** One place of the page that says, or seems to say, who wrote the article. */
export interface AuthorStatement {
  /** As written, without "by". */
  text: string;
  /** The same parted at commas, "and" and the like. */
  names: string[];
  /** What the page says that it is. */
  kind: 'person' | 'institution' | 'unknown';
  /** In so many words, "By …" or an author in the page's data: not by the name of an element alone. */
  said: boolean;
}

/** Elements with an author's mark that are looked at. */
const MOST_MARKED = 12;

/** A line with more letters than this is no byline. */
const MOST_LETTERS = 140;

/** How a line, in small letters, starts that is a byline whatever its element is called. */
const BYLINE =
  /^\W*(?:(?:exclusive|story|words|text|written|reported|posted|published|analysis|opinion|interview|ein (?:beitrag|artikel|kommentar|gastbeitrag|interview))\s+)*(?:by|von|par|por|di|door|av|af|przez)[\s:]/;

/** How a line, in small letters, starts that says "author". */
const LABELLED = new RegExp(
  '^\\W*(?:authors?|autor(?:in|en)?(?:/-?(?:autor)?(?:in)?)?|auteur|autore|szerző|written by|著者)' +
    `\\s*[:：]?\\s*(?=[${LETTER}])`,
);

/** How a line starts that says whose the picture is. */
const PICTURED = /^\W*(?:photo|foto|image|bild|picture|credit|©|illustration|video|graphic|grafik)/i;

const TWO_WORDS = new RegExp(`[${LETTER}] [${LETTER}]`);

const BYLINE_NAME =
  / (byline|bylines|author|authors|autor|autoren|auteur|auteurs|writer|reporter|firma|contributor) /;

/** The passages that may hold a byline: `nearby` around headline and beginning, `after` behind the article. */
export interface Around {
  nearby: Passage[];
  after: Passage[];
}

/**
 * Where the page says who wrote the article, best first: JSON-LD, meta tags, microdata, the lines around the headline,
 * those behind the article. Each is looked up when it is called, and only once.
 */
export function authorSources(
  { box, head, facts }: Pick<Scope, 'box' | 'head' | 'facts'>,
  { nearby, after }: Around,
  isPerson: (name: string) => boolean,
): (() => AuthorStatement[])[] {
  return [
    () => distinct(facts.articles.flatMap((data) => authorsOf(data.author ?? data.creator, facts))),
    () => (head ? metaAuthors(head).map((text) => statement(text, true)) : []),
    () => marked(box).map((text) => statement(text, true)),
    () => written(nearby, isPerson),
    () =>
      after
        .filter(({ text }) => text.length <= MOST_LETTERS && LABELLED.test(text.toLowerCase()))
        .map(({ text }) => statement(text, true)),
  ].map(once);
}

function statement(
  text: string,
  said: boolean,
  kind: AuthorStatement['kind'] = 'unknown',
  names = splitNames(text),
): AuthorStatement {
  return { text: withoutBy(text), names, kind, said };
}

/** A page of many stories names its authors again and again. */
function distinct(authors: AuthorStatement[]): AuthorStatement[] {
  return [...new Map(authors.map((author) => [`${author.kind} ${author.text}`, author])).values()];
}

function authorsOf(value: unknown, facts: PageFacts): AuthorStatement[] {
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, facts));
  if (!isObject(value)) return typeof value === 'string' ? [statement(value, true)] : [];
  const id = value['@id'];
  const full =
    value.name === undefined && typeof id === 'string'
      ? facts.linkedData.find((data) => data['@id'] === id && data.name)
      : undefined;
  const data = full ?? value;
  const types = typesOf(data);
  const kind = types.some((type) => /Organi[sz]ation|WebSite|Corporation/.test(type))
    ? 'institution'
    : types.includes('Person')
      ? 'person'
      : 'unknown';
  const names = Array.isArray(data.name) ? data.name : [textOf(data.name)];
  return names
    .filter((name): name is string => typeof name === 'string')
    .map((name) => statement(name, true, kind));
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
    'articleauthor',
    'twitter:data1',
  ]) {
    for (const element of head.querySelectorAll(`meta[name="${name}" i],meta[property="${name}" i]`)) {
      const content = element.getAttribute('content') ?? '';
      if (!/^https?:|^\/|@|\bwww\.|\.(com|org|net|de)\b/.test(content)) names.push(content);
    }
    if (names.some((text) => TWO_WORDS.test(text))) return names;
  }
  return names;
}

function marked(box: Element): string[] {
  const elements = [...box.querySelectorAll('[itemprop~="author" i],[rel~="author"],[property~="author" i]')]
    .filter((element) => !element.closest('[itemprop~="comment" i],.comment,footer,nav'))
    .slice(0, MOST_MARKED);
  return elements.map((element) => {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    return name.getAttribute('content') ?? (name.textContent ?? '').slice(0, 120);
  });
}

/** Names in lines that are bylines; in those about pictures, persons alone. */
function written(nearby: Passage[], isPerson: (name: string) => boolean): AuthorStatement[] {
  const found: AuthorStatement[] = [];
  for (const passage of nearby) {
    const { text, element } = passage;
    if (text.length > MOST_LETTERS) continue;
    const parent = parentOf(element);
    const named = BYLINE_NAME.test(`${nameWords(element)} ${parent ? nameWords(parent) : ''}`);
    const said = isBylineStart(text.toLowerCase());
    if (!named && !said) continue;
    const parts = splitNames(inParts(passage, ' | '));
    const whole = splitNames(text);
    const best = parts.some(isPerson) || !whole.some(isPerson) ? parts : whole;
    const names = PICTURED.test(text) ? best.filter(isPerson) : best;
    found.push(statement(text, said, 'unknown', names));
  }
  return found;
}

function isBylineStart(line: string): boolean {
  return BYLINE.test(line) || LABELLED.test(line);
}

/** Work that is done when first asked for, and only then. */
function once<T>(work: () => T): () => T {
  let done: { result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}
