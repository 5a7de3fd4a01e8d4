import { ACCENT, bareLetters, isCapital, LETTER, wordsIn } from '../text/letters.ts';
import { isAgency, isDesk } from './institution.ts';
import { inParts, type Passage } from './passage.ts';
import { isPersonName, isPlainName, isSingleName } from './person-name.ts';
import type { Scope } from './story-scopes.ts';
import { isObject, type LinkedData, type PageFacts, textOf, typesOf } from './structured.ts';
import { nameWords, parentOf } from './tree.ts';

/** More authors than this are a team's page or an error. */
const MOST_AUTHORS = 12;

/** A line with more letters than this is no byline. */
const MOST_LETTERS = 140;

/** Words before the names, wherever they were found; in small letters. */
const BY = new RegExp(
  '^\\W*((exclusive|story|words|text|written|report|reported|posted|published|photos?|interview|from|von|ein (beitrag|artikel|kommentar|gastbeitrag|interview) von|by|par|por|di|door|av|af|przez|szerző:?|autor(in|en)?(/-?(autor)?(in)?)?:?|authors?:?|auteur:?|texte?:?|de|著者[：:]?)' +
    `(?=[^${LETTER}])[\\s:：]*)+`,
);

/** The first of them: spares names the pattern. */
const BY_WORDS = new Set(
  (
    'exclusive story words text written report reported posted published photo photos interview from von ein by par por di ' +
    'door av af przez szerző autor autorin autoren author authors auteur texte de 著者'
  ).split(' '),
);

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
const LABEL = /^(?:\s*[\w ]{0,20}:\s)/;
const EDGES = new RegExp(`^[^${LETTER}]+|[^${LETTER}${ACCENT}.]+$`, 'g');

const BYLINE_NAME =
  / (byline|bylines|author|authors|autor|autoren|auteur|auteurs|writer|reporter|firma|contributor) /;

/**
 * Who wrote the article, as the page spells it: JSON-LD, meta tags, microdata, then the byline in the text. Persons, and
 * beside them the news agencies and desks named in the same place; these alone where no person is named. The outlet itself
 * and its staff are nobody: then the list is empty. `nearby` are the passages around headline and beginning, `after`
 * those behind the article.
 */
export function findByline(
  { box, head, facts, url }: Pick<Scope, 'box' | 'head' | 'facts' | 'url'>,
  { nearby, after }: { nearby: Passage[]; after: Passage[] },
  siteName: string,
): string[] {
  const publisher = letters(facts.meta('publisher', 'dc.publisher') ?? '');
  const outlets = new Set([letters(siteName), publisher, ...publishers(facts)]);
  const isOther = (name: string) => !outlets.has(letters(name)) && !isOfHost(name, url);
  const isPerson = (name: string) => isPersonName(name) && !outlets.has(letters(name));
  const isOtherAgency = (name: string) => isAgency(name) && isOther(name);
  const stated = distinct(facts.articles.flatMap((data) => authorsOf(data.author ?? data.creator, facts)));
  const labelled = () =>
    after.filter(({ text }) => text.length <= MOST_LETTERS && LABELLED.test(text.toLowerCase()));
  const sources = [
    () =>
      stated.flatMap(({ name, kind }) =>
        splitNames(name).filter((part) => kind !== 'institution' || isOtherAgency(part)),
      ),
    () => (head ? metaAuthors(head).flatMap(splitNames) : []),
    () => marked(box).flatMap(splitNames),
    () => written(nearby, isPerson),
    () => labelled().flatMap(({ text }) => splitNames(text)),
  ].map(once);
  const signed = (isSigner: (name: string) => boolean, isBeside = isSigner) => {
    for (const source of sources) {
      const names = unique(source().filter((name) => isSigner(name) || isBeside(name)));
      if (names.length <= MOST_AUTHORS && names.some(isSigner)) return names;
    }
    return [];
  };
  const singleNames = () =>
    unique(
      stated
        .map(({ name, kind }) => (kind === 'person' ? name : ''))
        .filter((name) => (isPlainName(name) || isSingleName(name)) && isOther(name)),
    ).slice(0, MOST_AUTHORS);
  for (const find of [
    () => signed(isPerson, (name) => isOtherAgency(name) || isDesk(name)),
    singleNames,
    () => signed(isOtherAgency),
  ]) {
    const names = find();
    if (names.length > 0) return names;
  }
  return [];
}

/** Is an institution the one whose pages these are: "Reuters" on www.reuters.com, "AP" on apnews.com? */
function isOfHost(name: string, url: string): boolean {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const own = letters(name);
  return labels.some((label) => letters(label).replace(/news$/, '') === own.replace(/news$/, ''));
}

interface StatedAuthor {
  name: string;
  /** What the page says that it is. */
  kind: 'person' | 'institution' | 'unknown';
}

/** A page of many stories names its authors again and again. */
function distinct(authors: StatedAuthor[]): StatedAuthor[] {
  return [...new Map(authors.map((author) => [`${author.kind} ${author.name}`, author])).values()];
}

function authorsOf(value: unknown, facts: PageFacts): StatedAuthor[] {
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, facts));
  if (!isObject(value)) return typeof value === 'string' ? [{ name: value, kind: 'unknown' }] : [];
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
  return names.filter((name): name is string => typeof name === 'string').map((name) => ({ name, kind }));
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
    .slice(0, MOST_AUTHORS);
  return elements.map((element) => {
    const name = element.querySelector('[itemprop~="name" i]') ?? element;
    return name.getAttribute('content') ?? (name.textContent ?? '').slice(0, 120);
  });
}

/** Names in lines that are bylines; in those about pictures, persons alone. */
function written(nearby: Passage[], isPerson: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (const passage of nearby) {
    const { text, element } = passage;
    if (text.length > MOST_LETTERS) continue;
    const parent = parentOf(element);
    const named = BYLINE_NAME.test(`${nameWords(element)} ${parent ? nameWords(parent) : ''}`);
    if (!named && !isBylineStart(text.toLowerCase())) continue;
    const parts = splitNames(inParts(passage, ' | '));
    const whole = splitNames(text);
    const best = parts.some(isPerson) || !whole.some(isPerson) ? parts : whole;
    names.push(...(PICTURED.test(text) ? best.filter(isPerson) : best));
  }
  return names;
}

function isBylineStart(line: string): boolean {
  return BYLINE.test(line) || LABELLED.test(line);
}

/** "By Ann Lee and Bo Ray, City News" gives each of its parts, without roles after a dash, bar or bracket. */
function splitNames(text: string): string[] {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(LABEL, (label, _at, all) => (isCapital(all.charAt(label.length)) ? '' : label));
  const small = line.toLowerCase();
  const by = BY_WORDS.has(wordsIn(small)[0] ?? '') ? (BY.exec(small)?.[0].length ?? 0) : 0;
  return line
    .slice(by)
    .split(
      /\s*(?:[,;|/&•·]|\s[–—-]\s|\b(?:and|und|et|y|e|en|og|och|with|mit|avec|for|für|in|by|updated|published|aktualisiert)\b(?=\s|$)|\(|\d)\s*/i,
    )
    .map((name) => name.replace(EDGES, '').trim());
}

/** Work that is done when first asked for, and only then. */
function once<T>(work: () => T): () => T {
  let done: { result: T } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [letters(name), name])).values()];
}

function publishers(facts: PageFacts): string[] {
  const names = new Set(facts.linkedData.map((data: LinkedData) => textOf(data.publisher) ?? ''));
  return [...names].map(letters).filter(Boolean);
}

function letters(text: string): string {
  return bareLetters(text.normalize('NFD'));
}
