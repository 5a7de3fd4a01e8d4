import type { CountryRecord, InstitutionRecord, OfficeRecord } from '../../lib/notes/pack/types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads "country ⇥ other names and parts, by | ⇥ demonyms, by |". Throws on a row without a name or a demonym and on a name that stands twice. */
export function countriesFrom(table: string): CountryRecord[] {
  const seen = new Set<string>();
  return rows(table).map(([name = '', also = '', demonyms = '']) => {
    if (!name || !demonyms) throw new Error(`countries: incomplete row "${name}"`);
    if (seen.has(name)) throw new Error(`countries: "${name}" stands twice`);
    seen.add(name);
    const names = [name, ...also.split('|').filter(Boolean)];
    return { id: `country:${name}`, names, demonyms: demonyms.split('|'), source: 0 };
  });
}

/**
 * Reads "acronym ⇥ full name ⇥ country ⇥ x where others share the acronym". Throws on a row without a name, on an acronym
 * that stands twice and on a country that is not among `countries`.
 */
export function institutionsFrom(table: string, countries: readonly CountryRecord[]): InstitutionRecord[] {
  const seen = new Set<string>();
  return rows(table).map(([acronym = '', fullName = '', country = '', shared = '']) => {
    if (!acronym || !fullName) throw new Error(`institutions: incomplete row "${acronym}"`);
    if (seen.has(acronym))
      throw new Error(`institutions: "${acronym}" stands for two things, so it tells nothing`);
    seen.add(acronym);
    if (country !== '' && !countries.some(({ names }) => names[0] === country))
      throw new Error(`institutions: no country "${country}"`);
    return {
      id: `institution:${acronym}`,
      acronym,
      fullName,
      country: country || null,
      shared: shared === 'x',
      source: 0,
    };
  });
}

/** Reads "name ⇥ other spellings, by | ⇥ office ⇥ from ⇥ to". Throws on a date that is none and on an office that ends before it starts. */
export function officesFrom(table: string): OfficeRecord[] {
  return rows(table).map(([name = '', also = '', office = '', from = '', to = '']) => {
    if (!name || !office || !DAY.test(from) || (to !== '' && !(DAY.test(to) && to > from))) {
      throw new Error(`offices: bad row "${name}"`);
    }
    return {
      id: `office:${name}:${from}`,
      names: [name, ...also.split('|').filter(Boolean)],
      office,
      from,
      to: to === '' ? null : to,
      source: 0,
    };
  });
}

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
