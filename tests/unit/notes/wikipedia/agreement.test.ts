import { describe, expect, it } from 'vitest';
import pack from '../../../../assets/pack.json' with { type: 'json' };
import { indexCountries } from '../../../../lib/notes/pack/countries.ts';
import { agrees } from '../../../../lib/notes/wikipedia/agreement.ts';

/** [name in the article, its role there, title of the page, its description, first words] of an article of 2 March 2031. */
type Case = readonly [string, string, string, string, string?];
const countries = indexCountries(pack.countries);
const check = ([name, role, title, description, extract = '']: Case): boolean =>
  agrees({ title, description, extract, url: '' }, { name, role, published: '2031-03-02' }, countries);

describe('the same person', () => {
  const same: Case[] = [
    ['Ana Ruiz', 'Foreign Minister', 'Ana Ruiz', 'Norlandic politician (born 1970)'],
    ['Ana Ruiz', 'Norland’s foreign minister', 'Ana Ruíz', 'Foreign minister of Norland since 2029'],
    [
      'Bo Lund',
      'chief executive of Acme Ferries',
      'Bo Lund (businessman)',
      'Norlandic businessman (born 1965)',
    ],
    ['Eva Holt', 'striker', 'Eva Holt', 'Norlandic footballer (born 2004)'],
    ['Omar Said', 'Omani trade minister', 'Omar Said', 'Omani politician (born 1970)'],
    ['Omar Said', 'US envoy to Oman', 'Omar Said', 'American diplomat (born 1970)'],
    ['Eva Holt', 'Georgia governor', 'Eva Holt', 'American politician (born 1970)'],
    ['Eva Holt', 'Scottish novelist', 'Eva Holt', 'British writer (born 1970)'],
    ['Eva Holt', 'Peruvian minister', 'Eva Holt', 'Politician (born 1970)'],
    ['Peter B. Mill', 'economist', 'Peter B Mill', 'Norlandic economist'],
    ['Lena Varga', 'former speaker', 'Lena Varga', 'Norlandic politician (1944–2030)'],
    ["Siobhan O'Dell", 'novelist', 'Siobhan O’Dell', 'Norlandic writer (born 1950)'],
    ['Omar Said', 'High Court judge', 'Omar Said', 'Norlandic jurist and judge'],
    [
      'Tom Vale',
      'general',
      'Tom Vale',
      'Norlandic military officer',
      'Tom Vale is a general of the Norlandic army.',
    ],
  ];
  it.each(same)('%s, %s = %s, %s', (...c) => expect(check(c as unknown as Case)).toBe(true));
});

describe('maybe someone else: never shown as this person', () => {
  const other: Case[] = [
    ['Ana Ruiz', 'Foreign Minister', 'Ana Ruiz', 'Norlandic golfer (born 1999)'],
    ['Ana Ruiz', 'Foreign Minister', 'Ana Ruiz', 'Norlandic politician (1844–1901)'],
    ['Ana Ruiz', 'Foreign Minister', 'Ana Ruiz Castillo', 'Norlandic politician (born 1970)'],
    ['Ana Ruiz', 'Foreign Minister', 'Ana Ruiz', 'Village in Norland'],
    ['Ana Ruiz', 'Foreign Minister', 'Ana Ruiz', ''],
    ['Ana Ruiz', '', 'Ana Ruiz', 'Norlandic politician (born 1970)'],
    ['Ana Ruiz', 'of Third Pier Partners', 'Ana Ruiz', 'Norlandic politician (born 1970)'],
    ['Ana Ruiz', 'mayor', 'Ana Ruiz', 'Norlandic politician (born 2026)'],
    ['Omar Said', 'Omani minister', 'Omar Said', 'Moroccan politician (born 1970)'],
    ['Omar Said', 'Nigerien general', 'Omar Said', 'Nigerian general (born 1970)'],
    ['Lena Varga', 'Slovak president', 'Lena Varga', 'Slovene politician (born 1970)'],
    ['Lena Varga', 'South Korean novelist', 'Lena Varga', 'North Korean writer (born 1970)'],
    ['Bo Lund', 'chief executive', 'Bo Lund', 'Norlandic poet (born 1965)'],
    ['Bo Lund', 'teacher', 'Bo Lund', 'Norlandic politician (born 1965)'],
    ['Bo Lund', 'witness', 'Bo Lund', 'Norlandic footballer'],
    ['Bo Lund', 'striker', 'Bo Lund', 'Norlandic economist'],
    ['Bo Lund', 'fisherman', 'Bo Lund', 'Norlandic singer (born 1980)'],
    ['Bo Lund', 'bishop', 'Bo Lund', 'Norlandic cyclist'],
    ['Eva Holt', 'nurse', 'Eva Holt', 'Norlandic actress (born 1980)'],
    ['Eva Holt', 'singer', 'Eva Holt', 'Norlandic singer (1890–1960)'],
    ['Eva Holt', 'singer', 'Evan Holt', 'Norlandic singer'],
    ['Eva Holt', 'singer', 'Eva Holt (ship)', '1931 ship'],
    ['Eva Holt', 'pilot', 'Eva Holt', 'Character in a novel'],
    ['Eva Holt', 'lawyer', 'Eva Holt', 'Norlandic chemist'],
    ['Tom Vale', 'farmer', 'Tom Vale', 'Norlandic politician'],
    ['Tom Vale', 'journalist', 'Tom Vale', 'Norlandic boxer'],
    ['Tom Vale', 'coach', 'Tom Vale', 'Norlandic botanist (1920–1999)'],
    ['Tom Vale', 'detective', 'Tom Vale', 'Norlandic painter'],
    ['Tom Vale', 'professor', 'Tom Vale', 'Norlandic criminal (born 1961)'],
    ['Tom Vale', 'waiter', 'Tom Vale', 'Norlandic philosopher'],
    ['Tom Vale', 'general', 'Tom Vale', 'Norlandic rapper'],
    ['Tom Vale', 'judge', 'Tom Vale', 'Norlandic long-distance runner'],
    ['Tom Vale', 'prince', 'Tom Vale', 'Norlandic programmer'],
    ['Omar Said', 'imam', 'Omar Said', 'Norlandic scholar (1770–1863)'],
    ['Omar Said', 'driver', 'Omar Said', 'Norlandic novelist'],
  ];
  it('covers at least thirty names', () => expect(other.length).toBeGreaterThanOrEqual(30));
  it.each(other)('%s, %s ≠ %s, %s', (...c) => expect(check(c as unknown as Case)).toBe(false));
});
