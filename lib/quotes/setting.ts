import type { Setting } from './clue.ts';
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
    (ends !== '.' && after !== undefined && /\p{Ll}/u.test(after.text[0] ?? ''));
  return {
    outline,
    quote,
    at,
    sentence: outline.sentences[word.sentence] as { first: number; last: number },
    paragraph: outline.paragraphs[word.paragraph] as { first: number; last: number },
    ends,
    open,
    full: /^[^\p{L}\p{N}]{0,4}[\p{Lu}\p{N}]/u.test(inner) || /^\s*[….[]/.test(inner),
    words: inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
  };
}
