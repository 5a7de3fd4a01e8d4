import { countWords, opensLikeSentence, startsLower } from '../text/word-shapes.ts';
import type { Setting, WordRange } from './clue.ts';
import { lastCharacter, type Outline, type Word } from './outline.ts';

/** Everything the rules ask about quotation number `quote`. */
export function settingOf(outline: Outline, quote: number): Setting {
  const { text, words, quotations } = outline;
  const quotation = quotations[quote] as Outline['quotations'][number];
  const at = outline.places[quote] as number;
  const word = words[at] as Word;
  const ends = lastCharacter(text, quotation.inner);
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  const next = words[at + 1];
  const after = next && next.sentence === word.sentence ? next : undefined;
  const open =
    /[,?!—–\-…]/.test(ends) ||
    after?.text === ',' ||
    (ends !== '.' && after !== undefined && startsLower(after.text));
  return {
    outline,
    quote,
    at,
    sentence: nearBy(at, pastDateline(outline, outline.sentences[word.sentence] as WordRange)),
    paragraph: nearBy(at, outline.paragraphs[word.paragraph] as WordRange),
    ends,
    open,
    full: opensLikeSentence(inner) || /^\s*[….[]/.test(inner),
    words: countWords(inner),
  };
}

const LONGEST_DATELINE = 12;

/** "LEEDS, Sept. 4 (AP) — The mayor said": the sentence begins after the dash. */
function pastDateline({ words, paragraphs }: Outline, sentence: WordRange): WordRange {
  if (paragraphs[(words[sentence.first] as Word).paragraph]?.first !== sentence.first) return sentence;
  for (let i = sentence.first; i < Math.min(sentence.last - 1, sentence.first + LONGEST_DATELINE); i++) {
    const word = words[i] as Word;
    if (word.quote >= 0 || startsLower(word.text)) return sentence;
    if (!/^[—–―-]$/.test(word.text) || i === sentence.first) continue;
    const first = words[i + 1]?.text === word.text ? i + 2 : i + 1;
    return first < sentence.last ? { first, last: sentence.last } : sentence;
  }
  return sentence;
}

/** Words of a sentence that a rule looks at on either side of the quotation: keeps every rule linear. */
const REACH = 160;

function nearBy(at: number, { first, last }: WordRange): WordRange {
  return { first: Math.max(first, at - REACH), last: Math.min(last, at + REACH) };
}
