import type { OfficeRecord } from '../../lib/notes/pack/types.ts';

/** Heads of state and government since 2000. Run at the Wikidata query service, save as JSON, hand the file to the builder. */
export const WIKIDATA_QUERY = `
SELECT ?person ?personLabel ?officeLabel ?from ?to WHERE {
  { ?country wdt:P1313 ?office } UNION { ?country wdt:P1906 ?office }
  ?country wdt:P31 wd:Q3624078 .
  ?person p:P39 ?held .
  ?held ps:P39 ?office ; pq:P580 ?from .
  OPTIONAL { ?held pq:P582 ?to }
  FILTER(?from >= "2000-01-01T00:00:00Z"^^xsd:dateTime)
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
} ORDER BY ?personLabel ?from`.trim();

interface Binding {
  [variable: string]: { type: string; value: string } | undefined;
}

/**
 * Reads an answer in the SPARQL 1.1 JSON results format. Rows without an English name or with an unknown start are left
 * out. Throws when the file has not that format.
 */
export function officesFromWikidata(answer: unknown): OfficeRecord[] {
  const bindings = (answer as { results?: { bindings?: Binding[] } } | null)?.results?.bindings;
  if (!Array.isArray(bindings)) throw new Error('wikidata: not an answer in SPARQL JSON');
  return bindings.flatMap((row) => {
    const item = row.person?.value.split('/').at(-1) ?? '';
    const name = row.personLabel?.value ?? '';
    const office = row.officeLabel?.value ?? '';
    const from = day(row.from?.value);
    const to = day(row.to?.value);
    if (!name || !office || /^Q\d+$/.test(name) || /^Q\d+$/.test(office) || !from || (to && to <= from))
      return [];
    return [
      {
        id: `wikidata:${item}:${from}`,
        names: [name],
        office: office[0]?.toUpperCase() + office.slice(1),
        from,
        to,
        source: 1,
      },
    ];
  });
}

const day = (value: string | undefined): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value ?? '')?.[0] ?? null;
