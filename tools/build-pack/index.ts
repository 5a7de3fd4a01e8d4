import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Pack } from '../../lib/notes/pack/types.ts';
import { countriesFrom, institutionsFrom, officesFrom } from './tables.ts';
import { officesFromWikidata, WIKIDATA_QUERY } from './wikidata.ts';

const OUT = new URL('../../assets/pack.json', import.meta.url);
/** The day up to which the hand-written tables were checked. */
const TABLES_DATE = '2025-05-10';

/**
 * Builds assets/pack.json.
 *   npx tsx tools/build-pack                    from the tables in this folder
 *   npx tsx tools/build-pack --wikidata FILE    offices from a saved answer of the query that --print-query prints
 */
function main(): void {
  const { values } = parseArgs({
    options: { wikidata: { type: 'string' }, date: { type: 'string' }, 'print-query': { type: 'boolean' } },
  });
  if (values['print-query']) {
    console.log(WIKIDATA_QUERY);
    return;
  }
  const table = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  if (values.wikidata && !values.date)
    throw new Error('--wikidata needs --date YYYY-MM-DD, the day of the query');
  const countries = countriesFrom(table('countries.tsv'));
  const pack: Pack = {
    dataDate: values.date ?? TABLES_DATE,
    sources: [
      { name: 'written for this project from public facts', licence: 'CC0-1.0' },
      ...(values.wikidata ? [{ name: 'Wikidata', licence: 'CC0-1.0' }] : []),
    ],
    countries,
    institutions: institutionsFrom(table('institutions.tsv'), countries),
    offices: values.wikidata
      ? officesFromWikidata(JSON.parse(readFileSync(values.wikidata, 'utf8')))
      : officesFrom(table('offices.tsv')),
  };
  writeFileSync(OUT, `${JSON.stringify(pack)}\n`);
  console.log(
    `${pack.countries.length} countries, ${pack.institutions.length} institutions, ${pack.offices.length} offices, data of ${pack.dataDate}`,
  );
}

main();
