import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';

const blockTexts = (text: string) => articleFromText(text).blocks.map((b) => text.slice(b.start, b.end));

describe('articleFromText', () => {
  const cases: [title: string, text: string, blocks: string[]][] = [
    [
      'blank lines part paragraphs',
      'First one.\n\nSecond one.\n \t\nThird.',
      ['First one.', 'Second one.', 'Third.'],
    ],
    [
      'so do single line breaks',
      'A HEADLINE\nThe ferry left.\nNobody waved.',
      ['A HEADLINE', 'The ferry left.', 'Nobody waved.'],
    ],
    [
      'lines wrapped at a fixed width stay together',
      'The ferry left the harbour\nwith nobody aboard and came\nback full.\n\nOn Monday it\nleft again.',
      ['The ferry left the harbour\nwith nobody aboard and came\nback full.', 'On Monday it\nleft again.'],
    ],
    ['space around paragraphs is not part of them', '  \n One. \r\nTwo.  ', ['One.', 'Two.']],
    ['nothing', ' \n\n ', []],
    ['lone surrogates', 'a\ud800\nB', ['a\ud800', 'B']],
  ];
  test.each(cases)('%s', (_title, text, blocks) => {
    expect(blockTexts(text)).toEqual(blocks);
  });

  test('keeps the text as it is', () => {
    const text = ' “Odd”  spacing \n\n stays.';
    expect(articleFromText(text).text).toBe(text);
  });

  test.each([
    ['2031-04-05', '2031-04-05'],
    ['2031-04-05T23:30:00-07:00', '2031-04-05'],
    ['last Tuesday', null],
    ['2031-13-40', null],
    [null, null],
  ])('published %s', (published, day) => {
    expect(articleFromText('Text.', { published }).published?.day ?? null).toBe(day);
  });

  test('a megabyte of line breaks is read in linear time', () => {
    const start = performance.now();
    articleFromText('a\n \n'.repeat(250_000));
    articleFromText('\n'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
