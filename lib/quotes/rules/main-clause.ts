import type { Setting } from '../clue.ts';
import { onlyBesideQuote } from '../cue-verbs.ts';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../function-words.ts';
import type { Word } from '../outline.ts';
import { isCueVerb } from '../phrases/cue-verb.ts';

/**
 * After Lund called it “a shame,” Hale said she agreed. — the quotation stands in a clause that opens the sentence, and the
 * verb of speech at `verb` has something of its own to say. A tag ("…,” Hale said, “…”) has not.
 */
export function isMainClause(setting: Setting, verb: number): boolean {
  const { outline, at, sentence } = setting;
  const { words } = outline;
  const opener = words[sentence.first] as Word;
  if (at === sentence.first || !OPENING.has(opener.lower)) return false;
  return isTold(words, sentence.first, at) || hasContent(setting, verb);
}

/** "Hale said she agreed", not "…,” Hale said, “…”": the verb of speech at `verb` has something of its own to say. */
export function hasContent({ outline: { words }, sentence }: Setting, verb: number): boolean {
  const next = words[verb + 1];
  if (!next || verb + 1 >= sentence.last) return false;
  if (next.lower === 'that' || next.quote >= 0) return true;
  return (
    !ADDRESSED.has((words[verb] as Word).lower) &&
    (next.name !== null ||
      /^(?:no|yes|there)$/.test(next.lower) ||
      SUBJECT_PRONOUNS.has(next.lower) ||
      DETERMINERS.has(next.lower))
  );
}

const BESIDE = 6;

/** "When Lund asked “why now,”": the opening clause has a verb of speech of its own right before the quotation. */
function isTold(words: readonly Word[], first: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - BESIDE); i--) {
    const { lower, text, quote } = words[i] as Word;
    if (quote >= 0 || text === ',') return false;
    if (isCueVerb(words, i) && !lower.endsWith('ing') && !onlyBesideQuote(lower)) return true;
  }
  return false;
}

/** What a clause before the main one begins with. */
const OPENING = new Set(
  'after before when while although though because since once until as if whereas despite asked pressed told questioned'.split(
    ' ',
  ),
);
/** "told the crew": whom, and not what. */
const ADDRESSED = new Set('told tells asked asks reminded reminds assured assures warned warns'.split(' '));
