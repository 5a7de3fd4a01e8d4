import { loadPackage } from './packages.ts';
import { readWorldNames } from './world-names.ts';

/** Name lists, one word each. `female` and `male` are first names that are used for one or both. */
export interface NameLists {
  first: Set<string>;
  last: Set<string>;
  female: Set<string>;
  male: Set<string>;
}

type ByGender = Partial<Record<'generic' | 'female' | 'male', string[]>>;
interface Faker {
  allLocales: Record<string, { person?: { first_name?: ByGender; last_name?: ByGender } }>;
}
type Wikidata = Record<'FAMILY' | 'FEMALE' | 'MALE' | 'UNISEX', string[]>;

/** Only names in Latin letters: news in English writes all others that way. */
const LATIN_NAME = /^[A-Z\u00C0-\u017F][^\s\d]+$/;

/** Reads the name lists of the installed packages. */
export function readNames(): NameLists {
  const lists: NameLists = { first: new Set(), last: new Set(), female: new Set(), male: new Set() };
  const add = (names: readonly string[] | undefined, ...into: Set<string>[]) => {
    for (const name of names ?? []) if (LATIN_NAME.test(name)) for (const list of into) list.add(name);
  };
  const wikidata = loadPackage<Wikidata>('wikidata-person-names');
  add(wikidata.FAMILY, lists.last);
  add(wikidata.FEMALE, lists.first, lists.female);
  add(wikidata.MALE, lists.first, lists.male);
  add(wikidata.UNISEX, lists.first, lists.female, lists.male);
  for (const { person } of Object.values(loadPackage<Faker>('@faker-js/faker').allLocales)) {
    add(person?.first_name?.female, lists.first, lists.female);
    add(person?.first_name?.male, lists.first, lists.male);
    add(person?.first_name?.generic, lists.first);
    add(Object.values(person?.last_name ?? {}).flat(), lists.last);
  }
  const world = readWorldNames();
  add([...world.first], lists.first);
  add([...world.last], lists.last);
  addGenders(lists);
  return lists;
}

/** Gender of first names in six languages; says nothing about which words are mostly names. */
function addGenders(lists: NameLists): void {
  for (const language of ['en', 'de', 'es', 'fr', 'it', 'tr']) {
    const genders = loadPackage<Map<string, string>>(`gender-detection-from-name/names/${language}.js`);
    for (const [name, gender] of genders) {
      if (gender !== 'male') lists.female.add(name);
      if (gender !== 'female') lists.male.add(name);
    }
  }
}
