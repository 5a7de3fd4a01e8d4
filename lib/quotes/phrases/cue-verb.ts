import { isCapitalised } from '../../text/chars.ts';
import { cueStrength, mayBeNoun } from '../cue-verbs.ts';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { DOCUMENTS } from '../speaker-nouns.ts';
import { isOpener, isWord, wordAt } from './phrase.ts';

/** A verb of speech here, and not the noun that is written like it ("his claims", "late-night tweets"). */
export function isCueVerb(words: readonly Word[], i: number): boolean {
  const word = wordAt(words, i);
  if (word.quote >= 0 || isCapitalised(word.text) || cueStrength(word.lower) === null) return false;
  if (/^(?:went|goes|going|go)$/.test(word.lower)) return wordAt(words, i + 1).lower === 'on';
  if (/^(?:shot|shoots?|fired?|fires)$/.test(word.lower)) return wordAt(words, i + 1).lower === 'back';
  if (/^(?:shooting|firing)$/.test(word.lower)) return false;
  if (/^continu(?:e|ed|es|ing)$/.test(word.lower) && wordAt(words, i + 1).lower === 'to') return false;
  if (!mayBeNoun(word.lower)) return true;
  const before = wordAt(words, i - 1);
  if (word.lower === 'read' && DOCUMENTS.has(before.lower)) return true;
  if (/ed$/.test(before.lower) && DETERMINERS.has(wordAt(words, i - 2).lower)) return false;
  if (!isWord(before)) return before.text === ',' || before.text === ')';
  if (
    SUBJECT_PRONOUNS.has(before.lower) ||
    before.name ||
    before.lower === 'to' ||
    AUXILIARIES.has(before.lower)
  )
    return true;
  if (isOpener(before.lower) && before.lower !== 'and') return false;
  if (ADJECTIVES.has(before.lower) || before.text.includes('-') || /^[’']s?$/.test(before.lower))
    return false;
  if (word.lower.endsWith('ing'))
    return wordAt(words, i + 1).quote >= 0 || /^[:,]$|^that$/.test(wordAt(words, i + 1).lower);
  if (isCapitalised(before.text) && !isOpener(before.lower)) return !isNounAfterName(words, i);
  const singular = !before.lower.endsWith('s');
  const third = /[^s]s$/.test(word.lower);
  if (singular !== third) return false;
  if (/(?:al|ive|ous|ic|ary|ful|ent)$/.test(before.lower)) return false;
  const after = wordAt(words, i + 1);
  return after.quote >= 0 || /^(?:that|the|a|an|it|he|she|they|its|their|how|[,.:])$/.test(after.lower);
}

/** "in a Lamplight post", "her Lamplight comments": an article of one thing stands before the name. */
function isNounAfterName(words: readonly Word[], i: number): boolean {
  let first = i - 1;
  while (isCapitalised(wordAt(words, first - 1).text)) first--;
  return /^(?:a|an|his|her|their|its|this|that|another)$/.test(wordAt(words, first - 1).lower);
}

const ADJECTIVES = new Set(
  'republican democratic american british french german russian chinese israeli canadian official public new false recent own other former early late first last political past'.split(
    ' ',
  ),
);
