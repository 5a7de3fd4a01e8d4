import type { Token } from '../../text/tokens.ts';
import { isLowerWith, startsWithLetter } from '../../text/word-shapes.ts';
import { AUXILIARIES, SUBORDINATORS } from './closed-classes.ts';
import { isVerb } from './roles.ts';

/** Adverbs that stand between a subject and its verb: "later", "warmly". */
export function isAdverb(text: string): boolean {
  return ADVERBS.test(text) || (text.length > 3 && isLowerWith(text, 'ly'));
}

const ADVERBS = /^(?:then|later|also|instead|again|once|first|now|still|soon|never|always|even|just)$/;

/** Does another clause begin between two tokens? */
export function clauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i] as Token;
    if (text === ';' || text === ':') return true;
    const lower = text.toLowerCase();
    if (
      SUBORDINATORS.has(lower) &&
      !(lower === 'as' || lower === 'after' || lower === 'before' || lower === 'since' || lower === 'until')
    )
      return true;
    if ((lower === 'and' || lower === 'but') && (i + 1 === to || hasOwnSubject(tokens, i + 1, to)))
      return true;
  }
  return false;
}

const LONGEST_SUBJECT = 4;

/** "but later the rules allowed": behind the conjunction comes a subject before its verb. "and later allowed" goes on with the old one. */
function hasOwnSubject(tokens: readonly Token[], from: number, to: number): boolean {
  let first = from;
  while (first < to && isAdverb((tokens[first] as Token).text)) first++;
  if (isVerb(tokens[first]?.text ?? '') && !isPluralNoun(tokens, first)) return false;
  for (let i = first + 1; i < Math.min(to, first + 1 + LONGEST_SUBJECT); i++) {
    if (isVerb((tokens[i] as Token).text)) return true;
    if (!startsWithLetter((tokens[i] as Token).text)) return false;
  }
  return false;
}

/** "rules allowed": what looks like a verb in the present before another one is its subject. */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  return text.endsWith('s') && !AUXILIARIES.has(text) && isVerb(tokens[at + 1]?.text ?? '');
}
