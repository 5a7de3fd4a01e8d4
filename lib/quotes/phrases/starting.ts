import { isCapitalised } from '../../text/chars.ts';
import { DETERMINERS, PARTICLES, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from './cue-verb.ts';
import { isOpener, isWord, LONGEST_NOMINAL, type Phrase, wordAt } from './phrase.ts';

/** The noun phrase that starts at `from`: "said the minister", "according to Ms. Hale". Null where none starts. */
export function phraseStarting(words: readonly Word[], from: number, to: number): Phrase | null {
  let i = from;
  while (i < to && /\p{Ll}ly$/u.test(wordAt(words, i).text)) i++;
  const word = wordAt(words, i);
  if (!isWord(word) || i >= to) return null;
  if (SUBJECT_PRONOUNS.has(word.lower))
    return word.lower === 'who' ? null : { first: i, last: i, kind: 'pronoun' };
  const determined = DETERMINERS.has(word.lower) && !word.name;
  if (/^(?:that|this)$/.test(word.lower)) return null;
  if (!determined && !isCapitalised(word.text) && (isOpener(word.lower) || NOT_A_SPEAKER.has(word.lower)))
    return null;
  if (isOpener(word.lower) && !determined && !word.name) return null;
  let last = i;
  let capital = isCapitalised(word.text) && !determined ? i : -1;
  for (let j = i + 1; j < to && j - i < LONGEST_NOMINAL; j++) {
    const next = words[j] as Word;
    const genitive = next.lower === "'s" || next.lower === '’s';
    if (!isWord(next) && !genitive && next.text !== '&') break;
    if (next.name && next.name === words[j - 1]?.name) {
      last = j;
      capital = j;
      continue;
    }
    if (PARTICLES.has(next.lower) && isCapitalised(words[j + 1]?.text ?? '') && capital === j - 1) continue;
    if (
      next.lower === 'of' &&
      isCapitalised(words[j - 1]?.text ?? '') &&
      isCapitalised(words[j + 1]?.text ?? '')
    )
      continue;
    if (next.lower === 'of' && determined && capital < 0) continue;
    if (
      STOPS.has(next.lower) ||
      isCueVerb(words, j) ||
      (isOpener(next.lower) &&
        !(determined && j === i + 1 && DETERMINERS.has(next.lower)) &&
        !genitive &&
        !isCapitalised(next.text) &&
        !(next.lower === 'the' && words[j - 1]?.lower === 'of'))
    )
      break;
    if (/ly$/.test(next.text) && !isCapitalised(next.text)) break;
    if (/ed$/.test(next.text) && !isCapitalised(next.text) && capital === j - 1) break;
    last = j;
    if (isCapitalised(next.text)) capital = j;
  }
  if (words[last]?.name && words[last + 1]?.name === words[last]?.name) last += 1;
  const plain = !determined && capital < 0;
  if (plain && last === i && !/s$/.test(word.text)) return null;
  const kind = capital >= 0 && (capital === last || capital === i) ? 'name' : 'nominal';
  return {
    first: i,
    last: capital === i && !determined && last > capital && !hasRole(words, capital, last) ? capital : last,
    kind,
  };
}

const hasRole = (words: readonly Word[], first: number, last: number) =>
  Array.from({ length: last - first }, (_, k) => words[first + 1 + k] as Word).every(
    (word) => !/^(?:late|today|last|earlier|yesterday)$/.test(word.lower),
  );

const STOPS = new Set('today yesterday late last earlier while adding referring when who'.split(' '));
const NOT_A_SPEAKER = new Set('him them me us reporters yes no not okay ok'.split(' '));
