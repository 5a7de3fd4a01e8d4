import { readLines } from './places.ts';
import type { MadePerson } from './pools.ts';

/** Names of one origin, and how a name is made of them. */
interface Origin {
  order: string;
  given: string[];
  family: string[];
}

/** Draws whole numbers below a bound. */
type Draw = (below: number) => number;

/** The origins of lists/world-names.txt. */
export function readOrigins(): Origin[] {
  const words = (column = '') => column.split(' ').map((word) => word.replaceAll('_', ' '));
  return readLines('world-names.txt').map((line) => {
    const [, order = '', given, family] = line.split(' | ');
    return { order, given: words(given), family: family === undefined ? [] : words(family) };
  });
}

const DOTTED = 3;

/**
 * Makes up a person of one origin: the name in the order and with the particles of that origin. `family` is what news calls the person
 * by itself: the given name where there are no family names (Malay, Tamil, Burmese).
 */
export function drawPerson(origins: readonly Origin[], draw: Draw): MadePerson {
  const pick = <T>(items: readonly T[]) => items[draw(items.length)] as T;
  const { order, given, family } = pick(origins);
  const own = pick(given);
  const chance = (percent: number) => draw(100) < percent;
  switch (order) {
    case 'one':
      return { full: own, family: own, given: own };
    case 'east': {
      const last = pick(family);
      return { full: `${last} ${own}`, family: last, given: own };
    }
    case 'initials': {
      const letters = Array.from({ length: 1 + draw(2) }, () => pick([...'ABCDGHJKLMNPRSTV']));
      const style = draw(DOTTED + 2);
      const initials =
        style === 0
          ? letters.join(' ')
          : style === 1
            ? letters.join('')
            : letters.map((l) => `${l}.`).join(' ');
      return { full: `${initials} ${own}`, family: own, given: own };
    }
    case 'malay': {
      const father = chance(50) ? pick(family) : `${pick(['bin', 'Bin', 'binti'])} ${pick(family)}`;
      return { full: `${own} ${father}`, family: own, given: own };
    }
    case 'arabic': {
      const article = pick(['al-', 'Al-', 'Al ', 'el-', '', '', '']);
      const last = article + pick(family);
      const middle = chance(30) ? `${pick(['bin ', 'Bin ', 'ibn ', '', ''])}${pick(given)} ` : '';
      return { full: `${own} ${middle}${last}`, family: last, given: own };
    }
    case 'spanish': {
      const first = chance(8) ? `de la ${pick(family)}` : pick(family);
      const second = chance(35) ? ` ${pick(family)}` : '';
      const middle = chance(25) ? ` ${pick(given)}` : '';
      return {
        full: `${own}${middle} ${first}${second}`,
        family: chance(15) ? first + second : first,
        given: own,
      };
    }
    default: {
      const last = pick(family);
      const middle = chance(12) ? ` ${pick(chance(50) ? given : family)}` : '';
      return { full: `${own}${middle} ${last}`, family: last, given: own };
    }
  }
}

/** All words of the lists, for the lexicon: given names and family names. */
export function readWorldNames(): { first: Set<string>; last: Set<string> } {
  const names = { first: new Set<string>(), last: new Set<string>() };
  for (const { given, family } of readOrigins()) {
    for (const name of given) for (const word of name.split(' ')) names.first.add(word);
    for (const name of family)
      for (const word of name.split(' ')) if (/^\p{Lu}/u.test(word)) names.last.add(word);
  }
  return names;
}
