import { classAt, isCapitalised, isWordClass } from '../text/chars.ts';
import { cueStrength, mayBeNoun } from './cue-verbs.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PARTICLES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './function-words.ts';
import type { Word } from './outline.ts';

/** Who is said to speak, as written. Word indexes, `last` included. */
export interface Phrase {
  first: number;
  last: number;
  kind: 'name' | 'nominal' | 'pronoun' | 'relative';
  /** Of a relative: what it goes back to. */
  head?: Phrase;
}

const LONGEST_NOMINAL = 14;
const LONGEST_APPOSITION = 45;
/** A quotation: what stands for a missing word, so that every loop stops there. */
const NONE: Word = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  quote: 0,
  name: null,
  paragraph: -1,
  sentence: -1,
};
const wordAt = (words: readonly Word[], i: number): Word => words[i] ?? NONE;
const isWord = (word: Word): boolean => word.quote < 0 && isWordClass(classAt(word.text, 0));

/** A verb of speech here, and not the noun that is written like it ("his claims", "late-night tweets"). */
export function isCueVerb(words: readonly Word[], i: number): boolean {
  const word = wordAt(words, i);
  if (word.quote >= 0 || isCapitalised(word.text) || cueStrength(word.lower) === null) return false;
  if (/^(?:went|goes|going|go)$/.test(word.lower)) return wordAt(words, i + 1).lower === 'on';
  if (!mayBeNoun(word.lower)) return true;
  const before = wordAt(words, i - 1);
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
  const singular = !before.lower.endsWith('s');
  const third = /[^s]s$/.test(word.lower);
  if (singular !== third) return false;
  if (isCapitalised(before.text)) return true;
  const after = wordAt(words, i + 1);
  return after.quote >= 0 || /^(?:that|the|a|an|it|he|she|they|its|their|how|,)$/.test(after.lower);
}

const ADJECTIVES = new Set(
  'republican democratic american british french german russian chinese israeli canadian official public new false recent own other former early late first last political past'.split(
    ' ',
  ),
);

/** The subject that ends just left of the verb at `verb`: skips auxiliaries, adverbs, appositions and brackets. */
export function subjectBefore(words: readonly Word[], verb: number, from: number): Phrase | null {
  let i = verb - 1;
  for (;;) {
    while (i >= from && isSkippable(wordAt(words, i))) i--;
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
    if (word.lower === 'who') return antecedent(words, i, from);
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
    (/ly$/.test(word.text) && !isCapitalised(word.text) && word.text.length > 4)
  );
}

/** The noun phrase whose last word is at `i`, or, where a comma or bracket stands at `i`, the one before it. */
export function phraseEnding(words: readonly Word[], i: number, from: number): Phrase | null {
  const word = words[i];
  if (!word || i < from || word.quote >= 0) return null;
  if (word.text === ')' || word.text === ']') return beforeBracket(words, i, from);
  if (word.text === ',' || word.text === '—' || word.text === '–' || word.text === '-')
    return beforeApposition(words, i, from);
  if (!isWord(word)) return null;
  if (SUBJECT_PRONOUNS.has(word.lower)) {
    const relative = word.lower === 'who';
    if (relative) return antecedent(words, i, from);
    return { first: i, last: i, kind: 'pronoun' };
  }
  if (word.lower === 'that' || word.lower === 'which') return antecedent(words, i, from);
  if (i === from && !word.name && isOpener(word.lower)) return null;
  const phrase =
    word.name || isCapitalised(word.text) ? nameEnding(words, i, from) : nominalEnding(words, i, from);
  return phrase && climb(words, phrase, from);
}

/** "Smith, who": the span takes in the pronoun, which is what is written in the place of the subject. */
function antecedent(words: readonly Word[], i: number, from: number): Phrase | null {
  const before = words[i - 1]?.text === ',' ? i - 2 : i - 1;
  const phrase = before < from ? null : phraseEnding(words, before, from);
  return (
    phrase && {
      first: phrase.first,
      last: i,
      kind: phrase.kind === 'pronoun' ? 'pronoun' : 'relative',
      head: phrase,
    }
  );
}

function beforeBracket(words: readonly Word[], i: number, from: number): Phrase | null {
  for (let j = i - 1; j >= from && i - j < 12; j--) {
    if (words[j]?.text === '(' || words[j]?.text === '[') return phraseEnding(words, j - 1, from);
  }
  return null;
}

/** "Smith, 45, a teacher from Leeds, said": the phrase before the first comma of the chain. */
function beforeApposition(words: readonly Word[], i: number, from: number): Phrase | null {
  const mark = wordAt(words, i).text;
  const inner = phraseEndingPlainly(words, i - 1, from);
  const innerIsPerson =
    inner !== null && wordAt(words, inner.last).name !== null && wordAt(words, inner.first - 1).text === mark;
  let nearest: Phrase | null = null;
  let named: Phrase | null = null;
  for (let j = i - 1; j >= from && i - j < LONGEST_APPOSITION; j--) {
    const word = wordAt(words, j);
    if (word.quote >= 0 || word.text === ';' || word.text === ':') break;
    if (word.text !== mark) continue;
    const phrase = phraseEndingPlainly(words, j - 1, from);
    if (!phrase) continue;
    nearest ??= phrase;
    if (
      nearest.kind === 'nominal' &&
      phrase.kind === 'name' &&
      wordAt(words, nearest.first - 1).text === mark
    )
      nearest = phrase;
    if (wordAt(words, phrase.last).name && opensClause(words, phrase.first, from)) named = phrase;
  }
  return named ?? (innerIsPerson ? inner : nearest);
}

function opensClause(words: readonly Word[], first: number, from: number): boolean {
  const before = wordAt(words, first - 1);
  return (
    first === from || before.text === ',' || CONJUNCTIONS.has(before.lower) || SUBORDINATORS.has(before.lower)
  );
}

function phraseEndingPlainly(words: readonly Word[], i: number, from: number): Phrase | null {
  const word = wordAt(words, i);
  if (!isWord(word) || i < from || SUBORDINATORS.has(word.lower) || isCueVerb(words, i))
    return word.text === ')' ? beforeBracket(words, i, from) : null;
  return phraseEnding(words, i, from);
}

function nameEnding(words: readonly Word[], i: number, from: number): Phrase {
  let first = i;
  while (first - 1 >= from && joinsName(words, first - 1, from)) first--;
  return { first, last: i, kind: 'name' };
}

function joinsName(words: readonly Word[], i: number, from: number): boolean {
  const word = wordAt(words, i);
  if (!isWord(word)) return word.text === '&' && isCapitalised(words[i - 1]?.text ?? '');
  if (word.name && word.name === words[i + 1]?.name) return true;
  if (isCapitalised(word.text))
    return !(i === from && isOpener(word.lower)) && !SUBJECT_PRONOUNS.has(word.lower);
  return PARTICLES.has(word.lower) && i - 1 >= from && isCapitalised(words[i - 1]?.text ?? '');
}

/** A function word that is capitalised only because it opens the sentence. */
export function isOpener(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    DETERMINERS.has(lower) ||
    AUXILIARIES.has(lower) ||
    SUBJECT_PRONOUNS.has(lower)
  );
}

/**
 * From a phrase up to the one it belongs to: "a spokesman for Mr. Lind", "the Bishop of Ely", "protesters marching through
 * the streets". A preposition that opens the clause ("In Ely the bishop") leads nowhere.
 */
function climb(words: readonly Word[], phrase: Phrase, from: number): Phrase | null {
  const start = phrase.kind === 'name' ? withDeterminer(words, phrase.first, from) : phrase.first;
  const lead = wordAt(words, start - 1);
  const whole = { ...phrase, first: start };
  if (start - 2 < from || !isWord(lead) || !CLIMBED.has(lead.lower)) return whole;
  const head = wordAt(words, start - 2);
  if (!isWord(head) || isCueVerb(words, start - 2)) return whole;
  if (/ing$/.test(head.lower) && !isCapitalised(head.text)) {
    return start - 3 >= from ? (phraseEndingPlainly(words, start - 3, from) ?? whole) : whole;
  }
  if (isOpener(head.lower)) return whole;
  const close = CLOSE.has(lead.lower);
  if (isCapitalised(head.text)) {
    if (head.name && !wordAt(words, phrase.last).name) return phraseEnding(words, start - 2, from);
    return head.name || !close ? whole : { ...nameEnding(words, start - 2, from), last: phrase.last };
  }
  const outer = nominalEnding(words, start - 2, from);
  const determined = outer !== null && DETERMINERS.has(wordAt(words, outer.first).lower);
  return outer && (determined || close) && !/(?:ed|ly)$/.test(head.lower)
    ? { ...outer, last: phrase.last }
    : whole;
}

/** "the Leeds-based Fair Rents Alliance": from the name back to its article. */
function withDeterminer(words: readonly Word[], first: number, from: number): number {
  for (let i = first - 1; i >= Math.max(from, first - 4); i--) {
    const word = wordAt(words, i);
    if (/^(?:the|a|an)$/.test(word.lower)) return i;
    if (!isWord(word) || isOpener(word.lower) || isCueVerb(words, i) || /(?:ed|ly)$/.test(word.lower)) break;
  }
  return first;
}

const CLIMBED = new Set(
  'of for at from in with to on by through about against near outside along behind around across into'.split(
    ' ',
  ),
);
const CLOSE = new Set(['of', 'for', 'at']);

function nominalEnding(words: readonly Word[], i: number, from: number): Phrase | null {
  const last = words[i] as Word;
  const counted = /^(?:of|all)$/.test(wordAt(words, i - 1).lower);
  if ((isOpener(last.lower) && !counted) || isCueVerb(words, i) || /^\d/.test(last.text)) return null;
  let first = -1;
  let bare = i;
  for (let j = i; j >= from && i - j < LONGEST_NOMINAL; j--) {
    const word = words[j] as Word;
    if (!isWord(word) && word.text !== '’s' && word.text !== "'s" && word.text !== "'" && word.text !== '’')
      break;
    if (DETERMINERS.has(word.lower)) {
      first = j;
      const before = words[j - 1];
      if (before && /^(?:of|for|at|from)$/.test(before.lower) && j - 2 >= from) {
        j -= 1;
        continue;
      }
      break;
    }
    if (
      j < i &&
      (SUBORDINATORS.has(word.lower) ||
        CONJUNCTIONS.has(word.lower) ||
        AUXILIARIES.has(word.lower) ||
        isCueVerb(words, j))
    )
      break;
    if (j < i && PREPOSITIONS.has(word.lower)) {
      if (!/^(?:of|for|at|from|in|with)$/.test(word.lower)) break;
      continue;
    }
    if (j === bare - 1 || j === i) bare = j;
  }
  return { first: first >= 0 ? first : bare, last: i, kind: 'nominal' };
}

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
  const kind = capital >= 0 && capital >= last - 0 ? 'name' : capital === i ? 'name' : 'nominal';
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
const ADVERBS = new Set(
  'here there indeed however meanwhile still then now also yet perhaps instead later earlier once even nor not today recently'.split(
    ' ',
  ),
);
const NOT_A_SPEAKER = new Set('him them me us reporters yes no not okay ok'.split(' '));

/** The subject of the clause that starts at `from`, past a leading "On Monday, " or "But ". */
export function firstSubject(words: readonly Word[], from: number, to: number): Phrase | null {
  for (let i = from; i < to && i - from < 40; i++) {
    const word = words[i] as Word;
    if (!isWord(word)) continue;
    if (
      i > from &&
      words[i - 1]?.text !== ',' &&
      !CONJUNCTIONS.has(words[i - 1]?.lower ?? '') &&
      !SUBORDINATORS.has(words[i - 1]?.lower ?? '')
    ) {
      if (!word.name || PREPOSITIONS.has(words[i - 1]?.lower ?? '')) continue;
    }
    if (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower) || CONJUNCTIONS.has(word.lower))
      continue;
    const phrase = phraseStarting(words, i, to);
    if (!phrase || isTime(words, phrase)) continue;
    if (phrase.kind !== 'nominal') return phrase;
    if (DETERMINERS.has(wordAt(words, phrase.first).lower) && phrase.last > phrase.first) return phrase;
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
