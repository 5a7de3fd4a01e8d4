import type { InstitutionRecord, OfficeRecord } from '../../lib/notes/pack/types.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads "acronym ⇥ full name ⇥ country". Throws on a row without a name and on an acronym that stands twice. */
export function institutionsFrom(table: string): InstitutionRecord[] {
  const seen = new Set<string>();
  return rows(table).map(([acronym = '', fullName = '']) => {
    if (!acronym || !fullName) throw new Error(`institutions: incomplete row "${acronym}"`);
    if (seen.has(acronym))
      throw new Error(`institutions: "${acronym}" stands for two things, so it tells nothing`);
    seen.add(acronym);
    return { id: `institution:${acronym}`, acronym, fullName, source: 0 };
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
