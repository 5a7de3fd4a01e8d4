import type { Span } from '../reading.ts';
import { classAt, DIGIT, UPPER } from '../text/chars.ts';
import { isInitials, isUpper } from '../text/word-shapes.ts';

/** A white-space-delimited piece of a block: its word (`start`..`end`) and the punctuation stuck to it. */
export interface Chunk extends Span {
  word: string;
  opening: string;
  closing: string;
}

const OPENING = /^[“”"‘'«„([{¿¡—–-]+/u;
const CLOSING = /[”“"’'»)\]},.;:!?…—–]+$/u;
const ABBREVIATION =
  /^(?:gen|lt|col|sgt|maj|capt|adm|rep|sen|gov|pres|brig|supt|cmdr|insp|det|dr|prof|rev|hon|mr|mrs|ms|st|jr|sr|inc|co|corp|ltd|no|dept|univ|ind|calif|mass|conn|pa|ky|va|md|fla|ga|tex|ariz|wash|ore|mich|wis|minn|tenn)$/i;

/** Whether a full stop after this word belongs to it: "Col.", "Inc.", "U.S.". */
export const isAbbreviation = (word: string): boolean =>
  (!word.endsWith('.') && isInitials(word)) || ABBREVIATION.test(word);

/** Splits `text[start, end)` at white space. Offsets are into `text`. Linear. */
export function chunksOf(text: string, start: number, end: number): Chunk[] {
  const chunks: Chunk[] = [];
  let at = start;
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    // A dash without spaces ends a piece and closes it: "the nomination—Governor".
    while (at < end && !isSpace(text.charCodeAt(at)) && !(at > from && text.charCodeAt(at - 1) === 0x2014))
      at++;
    if (at > from) chunks.push(chunk(text.slice(from, at), from));
  }
  return chunks;
}

function chunk(raw: string, from: number): Chunk {
  // A piece longer than any word is not language: its edges are not worth a search.
  if (raw.length > 200) return { start: from, end: from + raw.length, word: raw, opening: '', closing: '' };
  const opening = OPENING.exec(raw)?.[0] ?? '';
  const rest = raw.slice(opening.length);
  let closing = CLOSING.exec(rest)?.[0] ?? '';
  // The apostrophe of a plural owner belongs to its word: "the ministers’ adviser".
  if (opening === '' && /^[’']/.test(closing) && /s$/.test(rest.slice(0, -closing.length)))
    closing = closing.slice(1);
  const word = rest.slice(0, rest.length - closing.length);
  const start = from + opening.length;
  return { start, end: start + word.length, word, opening, closing };
}

/** White space, and the marks of no width that some pages put between words. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x2060 ||
  code === 0xfeff;

/** Whether a phrase may not go on past this piece: it closes with punctuation that is not an abbreviation's full stop. */
export function endsPhrase({ word, opening, closing }: Chunk): boolean {
  if (isAcronym(word, opening, closing)) return false;
  if (closing === '') return word === '';
  return !(closing === '.' && isAbbreviation(word));
}

/** Whether the piece opens something (a bracket, a quotation) so that a phrase cannot reach further left. */
export const beginsPhrase = ({ word, opening, closing }: Chunk): boolean =>
  opening !== '' && !isAcronym(word, opening, closing);

/** "(NATO)" inside a name belongs to it. */
const isAcronym = (word: string, opening: string, closing: string): boolean =>
  opening === '(' && closing === ')' && word.length > 1 && word.length <= LONGEST_ACRONYM && isUpper(word);

const LONGEST_ACRONYM = 8;

export const isCapitalised = (word: string): boolean => {
  const kind = classAt(word, 0);
  return kind === UPPER || kind === DIGIT;
};

/** Index of the first chunk that starts at or after `offset`. Binary search. */
export function chunkAt(chunks: readonly Chunk[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
