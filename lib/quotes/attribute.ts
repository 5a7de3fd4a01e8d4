import type { Clue, Rule, Setting } from './clue.ts';
import { cueStrength } from './cue-verbs.ts';
import { isAnswered } from './dialogue.ts';
import type { Outline, Word } from './outline.ts';
import { isCueVerb } from './phrases/cue-verb.ts';
import type { Phrase } from './phrases/phrase.ts';
import { firstSubject, subjectBefore } from './phrases/subject.ts';
import { accordingTo, asPutIt, byLine, signature, subjectThenVerb, verbThenSubject } from './rules/after.ts';
import {
  accordingBefore,
  colonBefore,
  inTheWordsOf,
  invertedBefore,
  labelBefore,
  ownWords,
  sentenceSubject,
} from './rules/before.ts';
import { cueBefore } from './rules/cue-before.ts';
import { bareTag, closingTag, invertedTag, toldAfterwards } from './rules/tags.ts';
import { settingOf } from './setting.ts';

const RULES: readonly Rule[] = [
  accordingTo,
  verbThenSubject,
  subjectThenVerb,
  toldAfterwards,
  closingTag,
  invertedTag,
  signature,
  byLine,
  asPutIt,
  bareTag,
  cueBefore,
  accordingBefore,
  inTheWordsOf,
  invertedBefore,
  colonBefore,
  labelBefore,
  ownWords,
  sentenceSubject,
];
/** Below this a clue from the sentence itself gives way to the speaker of the quotation before. */
const OWN_EVIDENCE = 60;
const WORDS_BETWEEN_PARTS = 12;

export interface Attribution {
  setting: Setting;
  clue: Clue | null;
  /** The quotation whose speaker goes on here. */
  continues: number | null;
}

/** For each quotation the best clue to its speaker: first from its own sentence, then from its neighbours. */
export function attribute(outline: Outline): Attribution[] {
  const found: Attribution[] = outline.quotations.map((_, quote) => {
    const setting = settingOf(outline, quote);
    return { setting, clue: bestClue(setting), continues: null };
  });
  found.forEach((attribution, quote) => {
    if ((attribution.clue?.score ?? 0) >= OWN_EVIDENCE) return;
    fromNeighbours(outline, found, quote);
  });
  return found;
}

function bestClue(setting: Setting): Clue | null {
  let best: Clue | null = null;
  let told = false;
  for (const rule of RULES) {
    const clue = rule(setting);
    if (clue?.rule === 'cue-alone') told = true;
    if (clue && (!best || clue.score > best.score)) best = clue;
  }
  // Words are quoted, though the verb of speech has no subject that could be made out.
  return told && best?.rule === 'sentence-subject' ? { ...best, rule: 'cue-alone' } : best;
}

function fromNeighbours(outline: Outline, found: Attribution[], quote: number): void {
  const own = found[quote] as Attribution;
  const previous = found[quote - 1];
  const { setting } = own;
  const { words } = outline;
  const goOn = (rule: string, score: number) => {
    if (!previous?.clue) return false;
    own.clue = { ...previous.clue, cue: previous.clue.cue, rule, score };
    own.continues = quote - 1;
    return true;
  };
  const samePlace =
    previous !== undefined &&
    endParagraph(outline, previous.setting) === setting.outline.words[setting.at]?.paragraph;
  if (samePlace && previous && isRestOf(previous, setting) && goOn('same-paragraph', 84)) return;
  if (samePlace && setting.full) {
    const sentenceStarts = setting.sentence.first === setting.at;
    if (
      (sentenceStarts || setting.at - previous.setting.at <= WORDS_BETWEEN_PARTS) &&
      goOn('same-paragraph', 72)
    )
      return;
  }
  if (setting.sentence.first === setting.at) {
    const before = outline.sentences[(words[setting.at] as Word).sentence - 1];
    const sameParagraph = before && words[before.first]?.paragraph === words[setting.at]?.paragraph;
    const colon = before && /^[:,]$/.test(words[before.last - 1]?.text ?? '');
    if (before && (sameParagraph || colon)) {
      const clue = lastSpeaker(words, before, colon ? 75 : 66);
      if (clue) {
        own.clue = clue;
        return;
      }
    }
  }
  if (setting.paragraph.first !== setting.at) return;
  const before = outline.sentences[(words[setting.at] as Word).sentence - 1];
  const reported = before && setting.full ? reportedSpeaker(words, before) : null;
  if (reported) {
    own.clue = reported;
    return;
  }
  const gap = previous ? (words[setting.at] as Word).paragraph - endParagraph(outline, previous.setting) : 2;
  if (gap > 1) return;
  const goesOn = standsAlone(outline, own, previous) && !isAnswered(outline, found, quote - 1);
  goOn('next-paragraph', goesOn ? 64 : 55);
}

/** “We start,” said Hale, “and we go on.”: the second part begins in lower case, behind the tag and its comma. */
function isRestOf(
  { setting: before, clue }: Attribution,
  { outline: { words }, at, sentence, full }: Setting,
): boolean {
  return (
    !full &&
    before.full &&
    before.at >= sentence.first &&
    /^(?:verb-subject|subject-verb)$/.test(clue?.rule ?? '') &&
    /^[,—–-]$/.test(words[at - 1]?.text ?? '')
  );
}

/** A paragraph that is nothing but a quotation, after one that ends with another or with its tag. */
function standsAlone(outline: Outline, { setting }: Attribution, previous: Attribution | undefined): boolean {
  const { words, sentences } = outline;
  if (!previous || setting.words < 4 || !setting.full || setting.paragraph.last !== setting.at + 1)
    return false;
  const before = words[setting.at - 1];
  const last = before && sentences[before.sentence];
  return (
    last !== undefined &&
    (previous.clue?.score ?? 0) >= OWN_EVIDENCE &&
    previous.setting.full &&
    previous.setting.at >= last.first
  );
}

/** Verbs of praise and blame that tell of words even where none are quoted beside them. */
const JUDGING =
  /^(?:prais|lament|bemoan|condemn|criticis|criticiz|denounc|dismiss|decri|hail|applaud|laud|rebuk|mock|ridicul|slamm|blast)(?:ed|es|s)$/;

/** "Lind said the road was closed." and then, in a paragraph of its own, what he said. */
function reportedSpeaker(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
): Clue | null {
  // “…,” Lind said. — no report, but the tag of what is quoted there.
  if ((words[first] as Word).quote >= 0) return null;
  const subject = firstSubject(words, first, last);
  if (!subject) return null;
  for (let i = subject.last + 1; i < last; i++) {
    const word = words[i] as Word;
    if (word.quote >= 0) return null;
    if (!isCueVerb(words, i) || word.lower.endsWith('ing')) continue;
    const judges = JUDGING.test(word.lower) && !isCueVerb(words, last - 2);
    if (cueStrength(word.lower) !== 'saying' && !judges) continue;
    const phrase = subjectBefore(words, i, first);
    if (!phrase || (phrase.first !== subject.first && !isApposed(words, subject, phrase))) return null;
    return { phrase, cue: { start: word.start, end: word.end }, rule: 'reported-before', score: 66 };
  }
  return null;
}

/** "The head of the mill, Jane Hale, says": the name behind the description that opens the sentence. */
function isApposed(words: readonly Word[], subject: Phrase, { first, kind }: Phrase): boolean {
  return kind === 'name' && first === subject.last + 2 && words[first - 1]?.text === ',';
}

function endParagraph(outline: Outline, setting: Setting): number {
  const next = outline.words[setting.at + 1];
  const quotation = outline.quotations[setting.quote];
  if (next && quotation && !/[\n\r]/.test(outline.text.slice(quotation.end, next.start)))
    return next.paragraph;
  let paragraph = (outline.words[setting.at] as Word).paragraph;
  for (const at of outline.text.slice(quotation?.start, quotation?.end).matchAll(/\n[^\n]/g))
    if (at) paragraph++;
  return paragraph;
}

/** The subject of the last verb of speech in the sentence before. */
function lastSpeaker(
  words: readonly Word[],
  { first, last }: { first: number; last: number },
  score: number,
): Clue | null {
  for (let i = last - 1; i > first; i--) {
    if (!isCueVerb(words, i)) continue;
    const phrase = subjectBefore(words, i, first);
    if (phrase && phrase.kind !== 'nominal') {
      const cue = { start: (words[i] as Word).start, end: (words[i] as Word).end };
      return { phrase, cue, rule: 'sentence-before', score };
    }
  }
  const phrase = firstSubject(words, first, last);
  return phrase?.kind === 'name' && words[phrase.last]?.name
    ? { phrase, cue: null, rule: 'subject-before', score: score - 2 }
    : null;
}
