import type { Gender } from '../../reading.ts';
import { classAt, isWordClass } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import { NOUN_STARTERS } from './closed-classes.ts';

/** What a third-person pronoun says about who is meant. */
export interface PronounForm {
  gender: Exclude<Gender, 'unknown'>;
  use: 'subject' | 'object' | 'genitive' | 'reflexive';
}

/** The form of the pronoun at `at`; null for any other word. "Her" before a noun is a genitive. */
export function pronounAt(tokens: readonly Token[], at: number): PronounForm | null {
  switch ((tokens[at] as Token).text.toLowerCase()) {
    case 'he':
      return { gender: 'male', use: 'subject' };
    case 'she':
      return { gender: 'female', use: 'subject' };
    case 'him':
      return { gender: 'male', use: 'object' };
    case 'his':
      return { gender: 'male', use: 'genitive' };
    case 'her':
      return { gender: 'female', use: nounFollows(tokens, at) ? 'genitive' : 'object' };
    case 'hers':
      return { gender: 'female', use: 'object' };
    case 'himself':
      return { gender: 'male', use: 'reflexive' };
    case 'herself':
      return { gender: 'female', use: 'reflexive' };
    default:
      return null;
  }
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined && isWordClass(classAt(next.text, 0)) && !NOUN_STARTERS.has(next.text.toLowerCase())
  );
}
