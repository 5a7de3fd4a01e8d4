import { classAt, isLetterClass, UPPER } from '../../text/chars.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/** How a sentence is set: as running text, With Capital Letters, or IN CAPITALS. */
export type Casing = 0 | 1 | 2;

const LONG_WORD = 4;

/** Casing of a sentence, from its words of four letters and more. */
export function casingOf(tokens: readonly Token[], { first, last }: Sentence): Casing {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { text } = tokens[i] as Token;
    const kind = classAt(text, 0);
    if (text.length < LONG_WORD || !isLetterClass(kind)) continue;
    words++;
    if (kind !== UPPER) continue;
    capitalised++;
    if (text === text.toUpperCase()) capitals++;
  }
  if (words >= 3 && capitals / words > 0.7) return 2;
  return words >= 4 && capitalised / words > 0.75 ? 1 : 0;
}
