import type { MadePerson, Pools } from './pools.ts';

const SLOT = /\{(?:(age)|(h)|(I0)|H(\d+)|D(\d+)|(U?)([FSGIJRCMKTLOVN]?)(\d+))\}(\p{Ll}?)/gu;
const REGNAL = ['II', 'III', 'I', 'IV', 'VI'];
const NESTED = /\{([$%~])([^}]+)\}/g;
const INNER = /\b([FSG])(\d+)/g;

/**
 * Fills the slots of one document and marks them up: `{F1}` a full name, `{S1}`, `{G1}`, `{I1}` family name, first name, initial
 * and family name of the same person, `{J1}` initials without stops, `{R1}` first name and numeral; `{C1}` a company, `{M1}` a newspaper or agency, `{K1}` a club, `{O1}` a party, `{T1}` a town,
 * `{L1}` a country or county, `{V1}` a province; after `U` the same in capitals (`{U1}` = full name). Without a span: `{H1}` a horse, `{N1}` a people or language, `{D1}` an
 * adjective, `{I0}` an initial, `{age}`, `{h}` an account name. A slot with letters after it ("{S1}s") is no name any more.
 * `{$F1 Memorial Hospital}` is an organisation with a name inside, `{%…}` such a place, `{~…}` such a thing (no span).
 */
export function fillSlots(template: string, pools: Pools): string {
  const people = new Map<string, MadePerson>();
  const others = new Map<string, string>();
  const person = (index: string) => remember(people, index, () => pools.person());
  const other = (slot: string, draw: () => string) => remember(others, slot, draw);
  const draw = (kind: string, index: string): [string, string] => {
    switch (kind) {
      case 'F':
        return ['P', person(index).full];
      case 'S':
        return ['P', person(index).family];
      case 'G':
        return ['P', person(index).given];
      case 'I':
        return ['P', `${person(index).given.slice(0, 1)}. ${person(index).family}`];
      case 'J':
        return [
          'P',
          `${person(index).given.slice(0, 1)}${person(index).family.slice(0, 1).toUpperCase()} ${person(index).family}`,
        ];
      case 'R':
        return ['P', `${person(index).given} ${REGNAL[Number(index) % REGNAL.length]}`];
      case 'C':
        return ['O', other(kind + index, pools.company)];
      case 'M':
        return ['O', other(kind + index, pools.medium)];
      case 'K':
        return ['O', other(kind + index, pools.club)];
      case 'O':
        return ['O', other(kind + index, pools.party)];
      case 'V':
        return ['L', other(kind + index, pools.province)];
      case 'N':
        return ['', other(kind + index, pools.people)];
      case 'T':
        return ['L', other(kind + index, pools.city)];
      default:
        return ['L', other(kind + index, pools.region)];
    }
  };
  const nested = template.replace(NESTED, (_, mark: string, text: string) => {
    const value = text.replace(INNER, (_match, kind: string, index: string) => draw(kind, index)[1]);
    return mark === '~' ? value : `[${mark === '$' ? 'O' : 'L'}:${value}]`;
  });
  return nested.replace(
    SLOT,
    (_, age, handle, initial, horse, adjective, upper, kind, index, letter: string) => {
      if (age) return String(18 + pools.number(70));
      if (handle) return person('1').family.toLowerCase();
      if (initial) return pools.letter();
      if (horse) return other(`H${horse}`, () => `${pools.city()} ${pools.person().given}`);
      if (adjective) return other(`D${adjective}`, pools.demonym);
      const [mark, value] = draw(kind || 'F', index);
      if (letter) return value + letter;
      const shown = upper ? value.toUpperCase() : value;
      return mark === '' ? shown : `[${mark}:${shown}]`;
    },
  );
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
