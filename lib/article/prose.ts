import type { Passage } from './passage.ts';

const COMMA = /\p{Terminal_Punctuation}/u;
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** Length of a passage without its links, in letters of an alphabet: a Han or Hangul character counts for more. */
export function weightOf({ text, linked }: Pick<Passage, 'text' | 'linked'>): number {
  const wide =
    text.length > 4 ? (text.slice(0, 400).match(WIDE)?.length ?? 0) / Math.min(text.length, 400) : 0;
  return (text.length - linked) * (1 + 1.5 * wide);
}

/** Words in a text; where words are not set apart by blanks, six letters' weight make one. */
export function wordCount(text: string): number {
  const weight = weightOf({ text, linked: 0 });
  return weight > 1.2 * text.length ? weight / 6 : text.split(' ').length;
}

/** Is it running prose: long enough, mostly outside links, with punctuation? */
export function isProse(passage: Passage): boolean {
  const weight = weightOf(passage);
  return weight >= 60 && passage.linked < passage.text.length / 2 && COMMA.test(passage.text);
}

/** Does it end as a sentence does? */
export function endsAsSentence(text: string): boolean {
  return /[\p{Sentence_Terminal}…]["”’»')\]\d*]*$/u.test(text);
}
