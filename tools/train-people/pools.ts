import { inventParty, inventTown } from './invented.ts';
import { loadPackage } from './packages.ts';
import {
  readCityNames,
  readCommonNames,
  readCountries,
  readLines,
  readOrganisationSections,
  readPeoples,
  readProvinces,
  readWords,
} from './places.ts';
import { randomFrom } from './random.ts';
import { drawPerson, readOrigins } from './world-names.ts';

/** A made-up person: full name, family name as it stands alone, first name. */
export interface MadePerson {
  full: string;
  family: string;
  given: string;
}

/** Draws made-up people, companies, media, clubs and places; the same seed draws the same. */
export interface Pools {
  person(): MadePerson;
  company(): string;
  medium(): string;
  club(): string;
  party(): string;
  demonym(): string;
  city(): string;
  region(): string;
  /** A province, state or district. */
  province(): string;
  /** A people or language. */
  people(): string;
  letter(): string;
  number(below: number): number;
}

interface Faker {
  allLocales: Record<
    string,
    { person?: { first_name?: Record<string, string[]>; last_name?: Record<string, string[]> } }
  >;
}

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const FEWEST_NAMES = 20;
/** Share of people who are drawn by origin from our own list. */
const FROM_WORLD = 0.4;

/** First and last names of the locales that write in Latin letters, kept apart so that names fit together. */
function readLocales(): { first: string[]; last: string[] }[] {
  const usable = (lists: Record<string, string[]> | undefined) => [
    ...new Set(
      Object.values(lists ?? {})
        .flat()
        .filter((name) => LATIN.test(name) && CAPITAL.test(name)),
    ),
  ];
  return Object.values(loadPackage<Faker>('@faker-js/faker').allLocales)
    .map(({ person }) => ({ first: usable(person?.first_name), last: usable(person?.last_name) }))
    .filter(({ first, last }) => first.length >= FEWEST_NAMES && last.length >= FEWEST_NAMES);
}

/** Reads the lists once and returns the drawing functions. */
export function makePools(seed: number): Pools {
  const random = randomFrom(seed);
  const number = (below: number) => Math.floor(random() * below);
  const pick = <T>(items: readonly T[]) => items[number(items.length)] as T;
  const wikidata = loadPackage<Record<'FAMILY' | 'FEMALE' | 'MALE', string[]>>('wikidata-person-names');
  const latin = (names: readonly string[]) => names.filter((name) => LATIN.test(name) && CAPITAL.test(name));
  const world = { first: latin([...wikidata.FEMALE, ...wikidata.MALE]), last: latin(wikidata.FAMILY) };
  const locales = readLocales();
  const origins = readOrigins();
  const eastern = readLines('eastern-names.txt').map((line) => line.split(' '));
  const withParticle = readLines('particle-names.txt').map((line) => line.split('|'));
  const { first: commonFirst, last: commonLast } = readCommonNames();
  const cities = readCityNames();
  const { countries, demonyms } = readCountries();
  const sections = readOrganisationSections();
  const parties = sections.get('parties') ?? [];
  const media = sections.get('media') ?? [];
  const clubs = sections.get('clubs') ?? [];
  const companies = [...sections]
    .filter(([name]) => name !== 'media' && name !== 'clubs' && name !== 'bodies' && name !== 'parties')
    .flatMap(([, words]) => words);
  const companyWords = readWords('company-words.txt');
  const letter = () => pick([...'ABCDEFGHIJKLMNOPRSTVW']);

  const person = (): MadePerson => {
    if (random() < FROM_WORLD) return drawPerson(origins, number);
    const kind = random();
    if (kind < 0.05) {
      const [family, ...given] = pick(eastern) as [string, ...string[]];
      return { full: [family, ...given].join(' '), family, given: given.join(' ') };
    }
    if (kind < 0.1) {
      const [given, family] = pick(withParticle) as [string, string];
      return { full: `${given} ${family}`, family, given };
    }
    if (kind < 0.16) {
      const { first, last } = pick(locales);
      const given = kind < 0.14 ? pick(commonFirst) : pick(first);
      const family = kind > 0.12 ? pick(commonLast) : pick(last);
      return { full: `${given} ${family}`, family, given };
    }
    const { first, last } = kind < 0.3 ? world : pick(locales);
    const given = pick(first);
    const family = kind > 0.97 ? `${pick(last)}-${pick(last)}` : pick(last);
    const middle =
      kind > 0.85 && kind < 0.9 ? `${letter()}. ` : kind > 0.82 && kind < 0.85 ? `${pick(first)} ` : '';
    const suffix = kind > 0.9 && kind < 0.91 ? ' Jr.' : '';
    return { full: `${given} ${middle}${family}${suffix}`, family, given };
  };
  const syllables = [
    'nor',
    'vik',
    'tel',
    'ara',
    'com',
    'dex',
    'lum',
    'ros',
    'gen',
    'sol',
    'mar',
    'tec',
    'oni',
    'bra',
    'zel',
    'qua',
    'ven',
    'tis',
    'kal',
    'eon',
  ];
  const invented = () => {
    const word = Array.from({ length: 2 + number(2) }, () => pick(syllables)).join('');
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  };
  const company = (): string => {
    const kind = random();
    if (kind < 0.3) return pick(companies);
    if (kind < 0.55) return invented();
    if (kind < 0.75) return pick(companyWords);
    if (kind < 0.85) return pick(world.last);
    if (kind < 0.92) return Array.from({ length: 2 + number(3) }, letter).join('');
    if (kind < 0.96) return `${pick(companyWords)} & ${pick(world.last)}`;
    return `${pick(companyWords)} ${pick(['Holdings', 'Group', 'Industries', 'Partners', 'Bank', 'Energy', 'Inc.', 'Corp.'])}`;
  };
  const medium = (): string => {
    const kind = random();
    if (kind < 0.5) return pick(media);
    if (kind < 0.7)
      return `The ${pick(cities)} ${pick(['Times', 'Post', 'Herald', 'Gazette', 'Tribune', 'Mail', 'Star'])}`;
    if (kind < 0.8)
      return `${pick(['Daily', 'Sunday', 'Morning'])} ${pick(['Courier', 'Mirror', 'Record', 'Dispatch', 'Argus'])}`;
    if (kind < 0.9) return Array.from({ length: 3 }, letter).join('');
    return invented();
  };
  const club = (): string => {
    const kind = random();
    if (kind < 0.4) return pick(clubs);
    if (kind < 0.65) return pick(cities);
    if (kind < 0.8) return invented();
    return `${pick(cities)} ${pick(['United', 'Rovers', 'City', 'Wanderers', 'Athletic', 'FC', 'Rangers'])}`;
  };
  const party = (): string => {
    const kind = random();
    if (kind < 0.5) return pick(parties);
    if (kind < 0.8) return inventParty(number);
    return Array.from({ length: 2 + number(3) }, letter).join('');
  };
  const city = () => (random() < 0.15 ? inventTown(number) : pick(cities));
  const provinces = [...readProvinces()];
  const peoples = readPeoples();
  return {
    person,
    company,
    medium,
    club,
    party,
    demonym: () => pick(demonyms),
    city,
    region: () => pick(countries),
    province: () => pick(provinces),
    people: () => pick(peoples),
    letter,
    number,
  };
}
