import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pack from '../../../../assets/pack.json' with { type: 'json' };
import { countriesFrom, institutionsFrom, officesFrom } from '../../../../tools/build-pack/tables.ts';
import { officesFromWikidata } from '../../../../tools/build-pack/wikidata.ts';

const row = (person: string, name: string, office: string, from?: string, to?: string) => ({
  person: { type: 'uri', value: `http://www.wikidata.org/entity/${person}` },
  personLabel: { type: 'literal', value: name },
  officeLabel: { type: 'literal', value: office },
  ...(from ? { from: { type: 'literal', value: from } } : {}),
  ...(to ? { to: { type: 'literal', value: to } } : {}),
});

const countries = countriesFrom('Norland\tN.L.\tNorlandic|Norlander');

describe('the tables', () => {
  it('reads institutions', () => {
    const table = '# A\tB\nNHA\tNorland Harbour Authority\tNorland\nWOB\tWorld Office of Boats\t\tx\n';
    expect(institutionsFrom(table, countries)).toEqual([
      {
        id: 'institution:NHA',
        acronym: 'NHA',
        fullName: 'Norland Harbour Authority',
        country: 'Norland',
        shared: false,
        source: 0,
      },
      {
        id: 'institution:WOB',
        acronym: 'WOB',
        fullName: 'World Office of Boats',
        country: null,
        shared: true,
        source: 0,
      },
    ]);
  });
  it('reads countries', () => {
    expect(countries).toEqual([
      { id: 'country:Norland', names: ['Norland', 'N.L.'], demonyms: ['Norlandic', 'Norlander'], source: 0 },
    ]);
  });
  it.each([
    ['an acronym twice', () => institutionsFrom('A\tOne\nA\tTwo', countries)],
    ['a row without a name', () => institutionsFrom('A', countries)],
    ['a country that is none', () => institutionsFrom('A\tOne\tSudland', countries)],
    ['a country twice', () => countriesFrom('A\t\tAish\nA\t\tAic')],
    ['a country without a demonym', () => countriesFrom('A')],
    ['a date that is none', () => officesFrom('Ana\t\tMayor\tMay 2020\t')],
    ['an office that ends before it starts', () => officesFrom('Ana\t\tMayor\t2020-01-01\t2019-01-01')],
  ])('refuses %s', (_, build) => expect(build).toThrow());
  it('reads offices', () => {
    expect(officesFrom('Ana Ruiz\tAna Ruíz\tMayor of Lund\t2020-01-01\t')).toEqual([
      {
        id: 'office:Ana Ruiz:2020-01-01',
        names: ['Ana Ruiz', 'Ana Ruíz'],
        office: 'Mayor of Lund',
        from: '2020-01-01',
        to: null,
        source: 0,
      },
    ]);
  });
});

describe('the pack that ships', () => {
  const table = (name: string) =>
    readFileSync(new URL(`../../../../tools/build-pack/${name}`, import.meta.url), 'utf8');
  it('is what the tables say', () => {
    const known = countriesFrom(table('countries.tsv'));
    expect(pack.countries).toEqual(known);
    expect(pack.institutions).toEqual(institutionsFrom(table('institutions.tsv'), known));
    expect(pack.offices).toEqual(officesFrom(table('offices.tsv')));
    expect(pack.institutions.length).toBeGreaterThanOrEqual(150);
  });
});

describe('an answer of the query service', () => {
  it('becomes offices; rows that tell too little are left out', () => {
    const bindings = [
      row('Q1', 'Ana Ruiz', 'president of Norland', '2028-05-01T00:00:00Z'),
      row('Q2', 'Bo Lund', 'president of Norland', '2024-05-01T00:00:00Z', '2028-05-01T00:00:00Z'),
      row('Q3', 'Q3', 'president of Norland', '2020-05-01T00:00:00Z'),
      row('Q4', 'Eva Holt', 'president of Norland'),
      row('Q5', 'Tom Vale', 'president of Norland', 't1234567', undefined),
    ];
    expect(officesFromWikidata({ head: { vars: [] }, results: { bindings } })).toEqual([
      {
        id: 'wikidata:Q1:2028-05-01',
        names: ['Ana Ruiz'],
        office: 'President of Norland',
        from: '2028-05-01',
        to: null,
        source: 1,
      },
      {
        id: 'wikidata:Q2:2024-05-01',
        names: ['Bo Lund'],
        office: 'President of Norland',
        from: '2024-05-01',
        to: '2028-05-01',
        source: 1,
      },
    ]);
  });
  it.each([[null], [[]], [{ results: {} }]])('refuses %j', (answer) =>
    expect(() => officesFromWikidata(answer)).toThrow(),
  );
});
