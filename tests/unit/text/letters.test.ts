import { describe, expect, it } from 'vitest';
import { bareLetters, isCapital, wordsIn } from '../../../lib/text/letters.ts';

describe('letters', () => {
  it.each([
    ['“Harbour bridge”, it says – 9 months', ['Harbour', 'bridge', 'it', 'says', '9', 'months']],
    ['Brücke über Ærø: geöffnet!', ['Brücke', 'über', 'Ærø', 'geöffnet']],
    ['Мост открыт, говорит порт.', ['Мост', 'открыт', 'говорит', 'порт']],
    ['Η γέφυρα· άνοιξε; ναι', ['Η', 'γέφυρα', 'άνοιξε', 'ναι']],
    ['فُتح الجسر، قالت البلدية؟', ['فُتح', 'الجسر', 'قالت', 'البلدية']],
    ['पुल खुल गया। बधाई', ['पुल', 'खुल', 'गया', 'बधाई']],
    ['橋が開通、港湾局「安全」', ['橋が開通', '港湾局', '安全']],
    ['다리 개통·안전', ['다리', '개통', '안전']],
    [' … — 🎉 ', []],
  ])('parts %s into its words', (text, words) => expect(wordsIn(text)).toEqual(words));

  it('leaves nothing but small letters and digits to compare by', () => {
    expect(bareLetters('“Harbour Bridge”: 9 months – Ærø!')).toBe('harbourbridge9monthsærø');
  });

  it.each([
    ['Å', true],
    ['å', false],
    ['Ж', true],
    ['橋', false],
    ['9', false],
    ['', false],
  ])('%s: a capital? %s', (char, answer) => expect(isCapital(char)).toBe(answer));

  it('holds what Unicode calls a letter, but for rare signs', () => {
    const missed = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => /\p{L}/u.test(char) && wordsIn(char).length === 0,
    );
    expect(missed.length).toBeLessThan(250);
    const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => /[\p{Po}\p{Pd}\p{Pi}\p{Pf}\p{Sc}\p{Sm}]/u.test(char) && wordsIn(char).length > 0,
    );
    expect(signs.length).toBeLessThan(250);
  });
});
