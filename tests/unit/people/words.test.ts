import { describe, expect, it } from 'vitest';
import { COMMON_WORD, DICTIONARY, FIRST_NAME, flagsOf, LAST_NAME } from '../../../lib/people/lexicon.ts';
import { readWords } from '../../../lib/people/tagger/words.ts';
import { sentences as splitSentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { lexiconOf } from './model.ts';

const lexicon = lexiconOf({
  begun: DICTIONARY,
  dispute: COMMON_WORD,
  orla: FIRST_NAME,
  shore: DICTIONARY | LAST_NAME,
});

function capitalised(text: string): string[] {
  const tokens = tokenize(text);
  const words = readWords(tokens, splitSentences(text, tokens), lexicon);
  return tokens.flatMap((token, i) => (words.cap[i] ? [token.text] : []));
}

describe('readWords', () => {
  it('finds words by any case, and not those it does not know', () => {
    expect(flagsOf(lexicon, 'Orla')).toBe(FIRST_NAME);
    expect(flagsOf(lexicon, 'Vance')).toBe(0);
  });

  it('leaves what is in capitals among Capital Letters as it is', () => {
    const shapes = (text: string) => {
      const tokens = tokenize(text);
      const { shape } = readWords(tokens, splitSentences(text, tokens), lexicon);
      return tokens.map((_, i) => shape[i]);
    };
    const headline = shapes('Voters Desert the SNP After Vance Scandal');
    const sentence = shapes('They left the SNP with Vance in May.');
    expect(headline[3]).toBe(sentence[3]);
    expect(headline[3]).not.toBe(headline[5]);
  });

  it.each<[string, string[]]>([
    [
      'Trial Begun Against Vance After Dispute Over Brannick',
      ['Trial', 'Against', 'Vance', 'After', 'Over', 'Brannick'],
    ],
    [
      'TRIAL BEGUN AGAINST VANCE AFTER DISPUTE OVER BRANNICK',
      ['TRIAL', 'AGAINST', 'VANCE', 'AFTER', 'OVER', 'BRANNICK'],
    ],
    [
      'Trial Against Orla Shore Begun After Dispute Over Brannick',
      ['Trial', 'Against', 'Orla', 'Shore', 'After', 'Over', 'Brannick'],
    ],
    ['They said that Begun and Shore were there.', ['They', 'Begun', 'Shore']],
  ])('takes dictionary words for small ones in headlines only: %s', (text, want) => {
    expect(capitalised(text)).toEqual(want);
  });
});
