import type { Passage } from './passage.ts';

const COMMA = /\p{Terminal_Punctuation}/u;
/** Thai, Lao, Burmese, Khmer, Hangul, Han, kana. */
const WIDE =
  /[\u0e01-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u9fff\ua960-\ua97c\uac00-\ud7fb\uf900-\ufad9\uff66-\uff6f\uff71-\uffdc]/g;

/** Thai and Lao set their sentences apart by blanks; a line of them that is longer than a headline is prose. */
const WITHOUT_STOPS = /[\u0e01-\u0eff]/;
const LONG_WITHOUT_STOPS = 200;

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

/** Is it running prose: long enough, mostly outside links, with punctuation where the script has any? */
export function isProse(passage: Passage): boolean {
  const { text, linked } = passage;
  const weight = weightOf(passage);
  if (weight < 60 || linked >= text.length / 2) return false;
  return COMMA.test(text) || (weight >= LONG_WITHOUT_STOPS && WITHOUT_STOPS.test(text));
}

/** Does it end as a sentence does? */
export function endsAsSentence(text: string): boolean {
  return /[\p{Sentence_Terminal}…]["”’»')\]\d*]*$/u.test(text);
}
