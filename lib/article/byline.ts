import { bareLetters, wordsIn } from '../text/letters.ts';
import { type Around, type AuthorStatement, authorSources } from './author-sources.ts';
import { isAgency, isDesk, isInstitution, isNameable } from './institution.ts';
import { isPersonName, isPlainName, isSingleName } from './person-name.ts';
import type { Scope } from './story-scopes.ts';
import { type LinkedData, type PageFacts, textOf } from './structured.ts';

/** More authors than this are a team's page or an error. */
const MOST_AUTHORS = 12;

/** Who wrote an article, in the order of the page and as it spells them. */
export interface Authors {
  /** Persons. */
  byline: string[];
  /** Organisations, desks and agencies that the page states as its authors. */
  credit: string[];
}

/**
 * Who wrote the article, by the best source that names a person: JSON-LD, meta tags, microdata, then the byline in the
 * text. Beside persons stand the institutions that the same source names with them. Where nobody is named, the
 * institutions of all sources; the outlet itself only where it is all that is stated. Its name alone, which every page
 * has, states nothing.
 */
export function findAuthors(
  scope: Pick<Scope, 'box' | 'head' | 'facts' | 'url'>,
  around: Around,
  siteName: string,
): Authors {
  const { facts, url } = scope;
  const publisher = facts.meta('publisher', 'dc.publisher') ?? '';
  const outlets = new Set([siteName, publisher, ...publishers(facts)].map(letters).filter(Boolean));
  const isOutlet = (name: string) => outlets.has(letters(name)) || isOfHost(name, url);
  const isPerson = (name: string) => isPersonName(name) && !isAgency(name) && !outlets.has(letters(name));
  const isBeside = (name: string) => (isAgency(name) && !isOutlet(name)) || isDesk(name);
  const sources = authorSources(scope, around, isPerson);
  const [stated = () => []] = sources;
  const besides = (said: AuthorStatement[]) =>
    apart(
      said.flatMap((one) =>
        said === stated() && !one.names.some(isPerson)
          ? institutionsIn(one, isOutlet)
          : one.names.filter(isBeside),
      ),
    );
  for (const source of sources) {
    const said = source();
    const byline = unique(
      said.flatMap(({ kind, names }) => (kind === 'institution' ? [] : names.filter(isPerson))),
    );
    const credit = byline.length > 0 ? besides(said) : [];
    if (byline.length > 0 && byline.length + credit.length <= MOST_AUTHORS) return { byline, credit };
  }
  const single = unique(
    stated()
      .map(({ text, kind }) => (kind === 'person' ? text : ''))
      .filter((name) => (isPlainName(name) || isSingleName(name)) && !isOutlet(name)),
  );
  if (single.length > 0) return { byline: single.slice(0, MOST_AUTHORS), credit: besides(stated()) };
  const named = sources.map((source) => apart(source().flatMap((one) => institutionsIn(one, isOutlet))));
  const all = named.filter((names) => names.length <= MOST_AUTHORS).flat();
  const others = apart(all.filter((name) => !isOutlet(name)));
  return { byline: [], credit: others.length > 0 ? others : all.slice(0, 1) };
}

/** The institutions that a statement names as authors: agencies wherever they stand, others where it says no more than their name. */
function institutionsIn(
  { text, names, kind, said }: AuthorStatement,
  isOutlet: (name: string) => boolean,
): string[] {
  const agencies = names.filter(isAgency);
  if (agencies.length > 0 || !said) return agencies;
  return isNameable(text) && (kind === 'institution' || isOutlet(text) || isInstitution(text)) ? [text] : [];
}

/** Is an institution the one whose pages these are: "Reuters" on www.reuters.com, "AP" on apnews.com? */
function isOfHost(name: string, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const own = letters(name).replace(/news$/, '');
  return [host, ...host.split('.')].some(
    (label) => label !== '' && letters(label).replace(/news$/, '') === own,
  );
}

function unique(names: string[]): string[] {
  return [...new Map(names.map((name) => [letters(name), name])).values()];
}

/** One name each: "Reuters" and "Reuters staff" are one institution, by the name that stands first. */
function apart(names: string[]): string[] {
  const kept: string[][] = [];
  return names.filter((name) => {
    const words = wordsIn(name.toLowerCase());
    const isSame = kept.some(
      (other) => words.every((word) => other.includes(word)) || other.every((word) => words.includes(word)),
    );
    if (!isSame) kept.push(words);
    return !isSame;
  });
}

function publishers(facts: PageFacts): string[] {
  return [...new Set(facts.linkedData.map((data: LinkedData) => textOf(data.publisher) ?? ''))];
}

function letters(text: string): string {
  return bareLetters(text.normalize('NFD'));
}
