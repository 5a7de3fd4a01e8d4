import { type CountryIndex, countriesIn } from '../pack/countries.ts';
import { isRoleHead } from '../role-words.ts';
import type { WikipediaPage } from './types.ts';

export interface KnownOfPerson {
  name: string;
  /** What the article says of the person, "" where it says nothing. */
  role: string;
  /** YYYY-MM-DD of the article, null where the page gives none. */
  published: string | null;
}

/** Offices and occupations that mean the same field of work: one word of a row agrees with another one of it. */
const FIELDS: readonly ReadonlySet<string>[] = [
  'president premier chancellor minister secretary senator congressman congresswoman representative governor mayor lawmaker mp legislator politician leader speaker councillor statesman diplomat ambassador envoy chair chief king queen prince princess duke duchess royal monarch',
  'ceo cfo executive founder cofounder businessman businesswoman entrepreneur investor billionaire banker chairman director president industrialist',
  'actor actress comedian singer musician rapper songwriter director filmmaker producer presenter broadcaster star artist composer',
  'player striker midfielder defender goalkeeper footballer cricketer golfer boxer athlete coach captain manager cyclist driver swimmer runner quarterback',
  'professor lecturer researcher scientist economist historian physicist chemist biologist academic scholar expert epidemiologist',
  'journalist reporter correspondent editor columnist writer author novelist poet playwright broadcaster',
  'judge lawyer attorney prosecutor barrister solicitor justice advocate jurist',
  'general admiral colonel commander officer soldier chief captain marshal',
  'bishop archbishop cardinal pope priest imam rabbi cleric',
].map((row) => new Set(row.split(' ')));

/**
 * Whether a page can be shown as this very person. Asks for four things, since the same name alone is wrong once in
 * sixteen times: the same name, a field of work that the article confirms, no country that contradicts it, and a life that
 * fits the article's date.
 */
export function agrees(page: WikipediaPage, known: KnownOfPerson, countries: CountryIndex): boolean {
  return (
    sameName(page.title, known.name) &&
    sameField(page, known.role) &&
    noOtherCountry(page, known.role, countries) &&
    aliveWhen(page, known.published)
  );
}

/** Where the article's role and the page's description both name countries, they have one in common. */
function noOtherCountry({ description }: WikipediaPage, role: string, countries: CountryIndex): boolean {
  const said = countriesIn(role, countries);
  const there = countriesIn(description, countries);
  return said.size === 0 || there.size === 0 || [...said].some((country) => there.has(country));
}

/** Equal but for accents, case, dots and a bracketed addition in the title. */
export function sameName(title: string, name: string): boolean {
  return fold(title.replace(/\s*\([^()]*\)$/, '')) === fold(name);
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .trim();

function sameField({ description, extract }: WikipediaPage, role: string): boolean {
  const said = roleWords(role);
  if (said.length === 0) return false;
  const there = new Set(roleWords(`${description} ${extract}`));
  return said.some(
    (word) =>
      there.has(word) || FIELDS.some((field) => field.has(word) && [...there].some((w) => field.has(w))),
  );
}

const roleWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter(
    (word) => isRoleHead(word) || FIELDS.some((f) => f.has(word)),
  );

/** "(born 1970)", "(1912–1980)", "(1 May 1912 – 3 June 1980)": was this person living, and grown, when the article came out? */
function aliveWhen({ description, extract }: WikipediaPage, published: string | null): boolean {
  if (published === null) return true;
  const year = Number(published.slice(0, 4));
  const text = `${description} ${extract.slice(0, 200)}`;
  const life = /\(([^()]*\b\d{4})\s*[–-]\s*([^()]*?\b(\d{4}))\)/.exec(text);
  // The dead stay in the news for a while: ten years, then it is rather a namesake.
  if (life?.[3] && Number(life[3]) + 10 < year) return false;
  const born =
    /\bborn\b[^()]{0,40}?\b(\d{4})\b/.exec(text) ?? (life ? /\b(\d{4})\b/.exec(life[1] ?? '') : null);
  return !born?.[1] || Number(born[1]) + 10 <= year;
}
