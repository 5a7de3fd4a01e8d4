import { isCapitalised } from '../text/chars.ts';
import { startsWithLetter, wholeWords } from '../text/word-shapes.ts';
import type { Attribution } from './attribute.ts';
import type { Setting } from './clue.ts';
import { cueStrength, onlyBesideQuote, SPEECH_NOUNS } from './cue-verbs.ts';
import type { Word } from './outline.ts';
import { isCueVerb } from './phrases/cue-verb.ts';

/** Above this the words in marks quote nobody. Weights and threshold set by hand on development texts. */
const SCARE = 2;

/**
 * Which quotations are somebody's speech, and which a title, a term, a nickname, words held at arm's length? Words in
 * marks that are joined by "and" or a comma ("Miss Lamp" and "Miss Chair") share their fate: a long quotation takes a short
 * one with it.
 */
export function areSpeech(attributions: readonly Attribution[]): boolean[] {
  const scores = attributions.map(scareScore);
  const speech: boolean[] = [];
  for (let first = 0; first < scores.length; ) {
    let last = first;
    while (last + 1 < scores.length && areJoined(attributions[last], attributions[last + 1])) last++;
    const mean = scores.slice(first, last + 1).reduce((sum, score) => sum + score, 0) / (last + 1 - first);
    for (; first <= last; first++) speech.push(mean <= SCARE);
  }
  return speech;
}

function areJoined(left: Attribution | undefined, right: Attribution | undefined): boolean {
  if (!left || !right || left.setting.full !== right.setting.full) return false;
  const { words } = left.setting.outline;
  const between = words.slice(left.setting.at + 1, right.setting.at);
  if (words[left.setting.at]?.sentence !== words[right.setting.at]?.sentence || between.length > 3)
    return false;
  return (
    between.every(({ lower }) => /^(?:,|and|or|a|an|the|as|nor)$/.test(lower)) && right.setting.words <= 6
  );
}

/** Evidence that the words in marks quote nobody, in arbitrary units. */
export function scareScore({ setting, clue }: Attribution): number {
  const { outline, words: length, quote, at } = setting;
  const quotation = outline.quotations[quote] as (typeof outline.quotations)[number];
  if (quotation.nickname) return 9;
  const inner = outline.text.slice(quotation.inner.start, quotation.inner.end).trim();
  const before = outline.words.slice(Math.max(setting.sentence.first, at - 6), at);
  const titled = looksLikeTitle(inner, length) && !isVerdict(before);
  const after = outline.words.slice(at + 1, at + 14);
  if (isCitation(after, outline.words[at]?.paragraph)) return 9;
  if (clue?.rule !== 'by' && isCredited(after, outline.words[at]?.paragraph)) return 9;
  // The writer says it: these are other people's words, and nobody's in particular.
  if (before.at(-1)?.lower === 'so-called' && length <= 6) return 9;
  let score = lengthScore(length) + clueScore(clue?.rule, clue?.score ?? 0, setting.full && !titled);
  if (titled) score += length > 1 ? 1.7 : 0.7;
  score += leadScore(before, titled);
  if (length === 1 && HANDLE.test(inner)) score += 1;
  if (isWeak(clue?.rule) && !titled) score += contextScore(setting, before);
  if (!titled && namesSomebody(outline.words, clue)) score -= 0.2;
  if (!titled && GOES_ON.test(after[0]?.lower ?? '')) score -= 0.3;
  if (isInscription(after) || isDefined(after)) score += 1.5;
  if (/[,.?!]$/.test(inner) && length > 5) score -= 1;
  if (/[?!]$/.test(inner)) score -= 1;
  if (/\b(?:I|we|my|our|you|your)\b/i.test(inner) && length > 2 && !titled) score -= 0.8;
  if (quotation.single && !outline.usesSingleMarks) score += length <= 3 ? 0.9 : 0.3;
  return score;
}

/** "tideWatch", "@harbour", "ferry.example": the name of an account, a tag or an address. */
const HANDLE = /^[@#][A-Za-z]|[a-z][A-Z]|[A-Za-z]\.[A-Za-z]{2}/;

/** “rigged” the vote, “unfit” to lead: words that are part of what the sentence says. */
const GOES_ON = /^(?:of|the|to|and)$/;

/** “Save the pier” caps, “PRESS” painted on the roof: words that are read, not heard. */
function isInscription([next, preposition]: readonly Word[]): boolean {
  if (
    /^(?:T-shirts?|hats?|caps?|shirts?|buttons?|stickers?|signs?|banners?|posters?|placards?|badges?|flags?|bumper)$/i.test(
      next?.text ?? '',
    )
  )
    return true;
  return (
    /^(?:written|painted|printed|emblazoned|scrawled|stamped|spray-painted|embroidered)$/.test(
      next?.lower ?? '',
    ) && /^(?:on|in|across|over|above|below|under)$/.test(preposition?.lower ?? '')
  );
}

/** a “tide zone,” which is defined as the land below the wall: a term and what it means. */
function isDefined(after: readonly Word[]): boolean {
  const [which, is, defined] = after[0]?.text === ',' ? after.slice(1) : after;
  return (
    which?.lower === 'which' &&
    /^(?:is|are|was|were)$/.test(is?.lower ?? '') &&
    /^(?:defined|called|known|meant)$/.test(defined?.lower ?? '')
  );
}

/** Somebody is named who may have said it. */
function namesSomebody(words: readonly Word[], clue: Attribution['clue']): boolean {
  return clue?.phrase != null && words[clue.phrase.last]?.name != null;
}

/** The rules that only tell who the sentence is about, not that somebody speaks. */
function isWeak(rule: string | undefined): boolean {
  return rule === undefined || rule === 'sentence-subject' || rule === 'subject-before';
}

/** Signs in the sentence that its words in marks were spoken: "his call for “order”", "asked about the “deal”". */
function contextScore({ outline: { words }, sentence, at }: Setting, before: readonly Word[]): number {
  let score = 0;
  if (before.some(({ lower }) => SPEECH_NOUNS.has(lower))) score -= 1;
  if (before.some(({ lower }) => lower === 'about')) score -= 0.5;
  if (words[at + 1]?.lower === 'of') score -= 0.5;
  // "a class called “thrift”": that it is called so is no sign of speech.
  const names =
    cueStrength(before.at(-1)?.lower ?? '') === 'naming' && !before.some(({ lower }) => lower === 'what');
  for (let i = names ? at - 2 : at - 1; i >= sentence.first; i--)
    if (isCueVerb(words, i) && !onlyBesideQuote((words[i] as Word).lower)) return score - 0.6;
  return score;
}

function lengthScore(length: number): number {
  if (length <= 1) return 1.6;
  if (length === 2) return 1.4;
  if (length === 3) return 1.1;
  if (length <= 5) return 0.7;
  return length <= 8 ? 0 : -2.5;
}

/** How strongly the attribution speaks for speech. */
function clueScore(rule: string | undefined, score: number, wholeSentence: boolean): number {
  if (rule === undefined) return 1;
  if (rule === 'sentence-subject' || rule === 'subject-before') return 0.7;
  if (rule === 'same-paragraph' || rule === 'next-paragraph') return wholeSentence ? -1 : 0.3;
  if (rule === 'cue-sentence') return -0.5;
  if (rule === 'cue-alone' || rule === 'passive' || rule === 'negated') return -0.5;
  return score >= 84 || rule === 'colon' ? -1.6 : -0.8;
}

/** A line of a list of sources: "Bridge closed again" — The Daily Post, May 4, 2019. */
function isCitation(after: readonly Word[], paragraph: number | undefined): boolean {
  const line = after.filter((word) => word.paragraph === paragraph);
  return (
    /^[—–―-]$/.test(line[0]?.text ?? '') &&
    isCapitalised(line[1]?.text ?? '') &&
    line.length > 2 &&
    line.some(({ text }) => /^(?:19|20)\d\d$/.test(text)) &&
    !line.some(({ quote }) => quote >= 0)
  );
}

/** “Bridge closed again,” by Jane Hale: the line under a work. */
function isCredited(after: readonly Word[], paragraph: number | undefined): boolean {
  const [by, author] = after[0]?.text === ',' ? after.slice(1) : after;
  return (
    by?.lower === 'by' &&
    by.paragraph === paragraph &&
    by.sentence === author?.sentence &&
    isCapitalised(author?.text ?? '')
  );
}

/** Not in a title, nor with an apostrophe ("I’d", "you’re"). */
const SPOKEN = /^(?:I|we|you)(?:[’']|$)/i;

/** The claim was rated “Mostly True”, was labelled “False”: what somebody found, though it has a title's capitals. */
function isVerdict(before: readonly Word[]): boolean {
  const [earlier, last] = before.slice(-2).map(({ lower }) => lower);
  return (
    /^(?:rated|ruled|deemed|judged|graded)$/.test(last ?? '') ||
    (/^labell?ed$/.test(last ?? '') && /^(?:was|were|is|are|been|being)$/.test(earlier ?? ''))
  );
}

/** Every word of weight has a capital: "Meet the Press". Not so "I would, Donald" or "We are America". */
function looksLikeTitle(inner: string, length: number): boolean {
  if (length > 12 || /[?!]$/.test(inner) || /[.!?]\s/.test(inner)) return false;
  const words = wholeWords(inner);
  if (length <= 3 && words.some((word) => SPOKEN.test(word))) return false;
  const capitals = words.filter(isCapitalised).length;
  if (length === 1) return capitals === 1;
  const weighty = words.filter((word) => word.length >= 4 && startsWithLetter(word));
  return (
    capitals >= 2 &&
    capitals >= weighty.length &&
    weighty.filter((word) => !isCapitalised(word)).length <= weighty.length / 4
  );
}

const WORKS = new Set(
  (
    'book film movie song show album series documentary section website episode ad memoir novel single magazine column play ' +
    'program programme exhibit exhibition robot team podcast anthem radio spot commercial broadcast hosts author titled entitled ' +
    'including poem opera musical painting game app newspaper journal blog essay commentary titles named nicknamed'
  ).split(' '),
);
const TERMS = new Set(
  'word words term terms phrase so-called called dubbed label nickname aka formerly known name labelled labeled user codenamed'.split(
    ' ',
  ),
);

/** "used the term", "never said the words": somebody did say it, or might have. */
const USING = /^(?:us(?:e|es|ed|ing)|sa(?:y|ys|id|ying)|utter(?:s|ed|ing)?|repeat(?:s|ed|ing)?)$/;
const SPOKEN_TERM = /^(?:terms?|phrases?|words?)$/;

/** What stands right before the marks. */
function leadScore(before: readonly Word[], titled: boolean): number {
  const words = before.filter(({ text }) => text !== ',' && text !== ':');
  const last = words.at(-1);
  const comma = before.at(-1)?.text === ',';
  if (!last) return 0;
  const earlier = words.slice(-4).map(({ lower }) => lower);
  if (earlier.includes('known')) return 1.3;
  if (earlier.slice(-2).includes('as')) return -0.7;
  if (!titled && /^[’']s$/.test(last.lower)) return -0.3;
  if (SPOKEN_TERM.test(last.lower) && earlier.some((lower) => USING.test(lower))) return -0.5;
  if (TERMS.has(last.lower))
    return isVerdict(before) || (/^(?:called|dubbed|labelled|labeled)$/.test(last.lower) && !titled)
      ? 0
      : 1.3;
  if (WORKS.has(last.lower)) return titled ? 1.8 : 0.9;
  if (titled && /^[’']s$/.test(last.lower)) return 1.8;
  if (titled && /^(?:on|of|in|at|for|at)$/.test(last.lower)) return 1.5;
  if (titled && comma && earlier.some((lower) => WORKS.has(lower))) return 1.5;
  if (earlier.some((lower) => lower === 'term' || lower === 'word' || lower === 'known' || lower === 'name'))
    return 0.8;
  if (/^(?:the|a|an|its|their|his|her|this|these|those)$/.test(last.lower)) return titled ? 1 : 0.2;
  return 0;
}
