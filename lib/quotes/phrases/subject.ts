import { isCapitalised } from '../../text/chars.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from './cue-verb.ts';
import { antecedent, phraseEnding } from './ending.ts';
import { isWord, type Phrase, wordAt } from './phrase.ts';
import { phraseStarting } from './starting.ts';

/** The subject that ends just left of the verb at `verb`: skips auxiliaries, adverbs, appositions and brackets. */
export function subjectBefore(words: readonly Word[], verb: number, from: number): Phrase | null {
  let i = verb - 1;
  for (;;) {
    while (i >= from && (isSkippable(wordAt(words, i)) || isHearsay(words, i))) i--;
    const earlier = beforeTime(words, i, from);
    if (earlier === i) break;
    i = earlier;
  }
  if (i < from) return null;
  const phrase = phraseEnding(words, i, from);
  return phrase && (whoBefore(words, phrase, from) ?? phrase);
}

/** "a man who lived in the house said": the man, not the house. */
function whoBefore(words: readonly Word[], phrase: Phrase, from: number): Phrase | null {
  if (phrase.kind === 'pronoun' || phrase.kind === 'relative') return null;
  for (let i = phrase.first - 1; i > from && phrase.first - i < 20; i--) {
    const word = wordAt(words, i);
    if (!isWord(word) || isCueVerb(words, i) || word.lower === 'that') return null;
    if (word.lower === 'who') return i === phrase.first - 1 ? null : antecedent(words, i, from);
  }
  return null;
}

/** "Smith on Monday evening said", "Smith last week said": the word before the time. */
function beforeTime(words: readonly Word[], i: number, from: number): number {
  let at = i;
  if (/^(?:morning|afternoon|evening|night)$/.test(wordAt(words, at).lower)) at--;
  if (at < from || !TIMES.has(wordAt(words, at).lower)) return i;
  at--;
  while (at >= from && /^(?:on|in|late|early|last|earlier|this|next)$/.test(wordAt(words, at).lower)) at--;
  return at;
}

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year today yesterday tonight'.split(
    ' ',
  ),
);

function isSkippable(word: Word): boolean {
  if (!isWord(word)) return false;
  return (
    AUXILIARIES.has(word.lower) ||
    /^(?:both|each)$/.test(word.lower) ||
    (/ly$/.test(word.text) && !isCapitalised(word.text) && word.text.length > 4)
  );
}

/** "is reported to have said": the subject of the whole is the one who speaks. */
function isHearsay(words: readonly Word[], i: number): boolean {
  return (
    /^(?:reported|said|alleged|believed|thought|known|rumou?red)$/.test(wordAt(words, i).lower) &&
    wordAt(words, i + 1).lower === 'to' &&
    AUXILIARIES.has(wordAt(words, i - 1).lower)
  );
}

const ADVERBS = new Set(
  'ever maybe back here there indeed however meanwhile still then now also yet perhaps instead later earlier once even nor not today recently'.split(
    ' ',
  ),
);

/** The subject of the clause that starts at `from`, past a leading "On Monday, ", "Worried by the cost, " or "But ". */
export function firstSubject(words: readonly Word[], from: number, to: number): Phrase | null {
  const comma = leadingComma(words, from, to);
  return (comma > 0 ? subjectFrom(words, comma + 1, to) : null) ?? subjectFrom(words, from, to);
}

/** Where a phrase ends that stands before the subject; -1 where the clause begins with the subject itself. */
function leadingComma(words: readonly Word[], from: number, to: number): number {
  const word = wordAt(words, from);
  const leads =
    PREPOSITIONS.has(word.lower) ||
    SUBORDINATORS.has(word.lower) ||
    ADVERBS.has(word.lower) ||
    isOpeningParticiple(words, from);
  if (!leads || word.name) return -1;
  for (let i = from + 1; i < to - 1; i++) {
    if (wordAt(words, i).quote >= 0) return -1;
    if (wordAt(words, i).text === ',') return pastPlace(words, i, to);
  }
  return -1;
}

/** "At a rally in Ames, Iowa, on Sunday, Hale": the comma behind the whole of it. */
function pastPlace(words: readonly Word[], comma: number, to: number): number {
  const isPlace = (i: number) => isCapitalised(wordAt(words, i).text) && !wordAt(words, i).name;
  let last = comma;
  let end = comma + 1;
  while ((isPlace(end) || wordAt(words, end).text === '.') && end - comma <= 4) end++;
  if (isPlace(comma - 1) && end > comma + 1 && end < to && wordAt(words, end).text === ',') last = end;
  if (!PREPOSITIONS.has(wordAt(words, last + 1).lower)) return last;
  for (let i = last + 2; i < Math.min(to - 1, last + 8); i++) {
    if (wordAt(words, i).quote >= 0) return last;
    if (wordAt(words, i).text === ',') return i;
  }
  return last;
}

function subjectFrom(words: readonly Word[], from: number, to: number): Phrase | null {
  for (let i = from; i < to && i - from < 40; i++) {
    const word = words[i] as Word;
    if (!isWord(word)) continue;
    const opened = i === from + 1 && ADVERBS.has(wordAt(words, from).lower);
    if (i > from && !opened && words[i - 1]?.text !== ',' && !CONJUNCTIONS.has(words[i - 1]?.lower ?? '')) {
      if (!word.name || word.name === words[i - 1]?.name || PREPOSITIONS.has(words[i - 1]?.lower ?? ''))
        continue;
    }
    if (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower) || CONJUNCTIONS.has(word.lower))
      continue;
    if (!word.name && (TIMES.has(word.lower) || ADVERBS.has(word.lower) || isOpeningParticiple(words, i)))
      continue;
    const phrase = phraseStarting(words, i, to);
    if (!phrase || isTime(words, phrase)) continue;
    if (phrase.kind !== 'nominal') return phrase;
    if (
      hasOwner(words, phrase) ||
      (DETERMINERS.has(wordAt(words, phrase.first).lower) && phrase.last > phrase.first)
    )
      return phrase;
  }
  return null;
}

/** "a few days later", "the next morning" */
function isTime(words: readonly Word[], { last }: Phrase): boolean {
  return (
    TIMES.has(wordAt(words, last).lower.replace(/s$/, '')) ||
    /^(?:later|ago|earlier|after|before)$/.test(wordAt(words, last + 1).lower) ||
    /^(?:day|hour|minute|later|morning|afternoon|evening|moment|time)s?$/.test(wordAt(words, last).lower)
  );
}

/** "Asked about the road, she said": no name. */
function isOpeningParticiple(words: readonly Word[], i: number): boolean {
  const { text } = wordAt(words, i);
  return isCapitalised(text) && /(?:ed|ing|ly)$/.test(text) && !isCapitalised(wordAt(words, i + 1).text);
}

/** "Hale’s family": one word after the other, and not Hale. */
export function hasOwner(words: readonly Word[], { first, last }: Phrase): boolean {
  return words.slice(first, last).some(({ text }) => /^[’']s$/.test(text));
}
