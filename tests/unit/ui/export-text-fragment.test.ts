import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../lib/ui/export/text-fragment.ts';
import { article, at, text } from './harbour-story.ts';

const link = (words: string, n = 0) => passageLink(article, [at(words, n)]).slice(article.url.length);
const inText = (body: string, words: string, url = 'https://a.example/b') => {
  const start = body.indexOf(words);
  return passageLink({ url, text: body }, [{ start, end: start + words.length }]);
};

describe('passageLink', () => {
  it.each([
    ['Lena Varga', '#:~:text=Lena%20Varga'],
    // Marks and stops at the edges are no words.
    ['“The rest is work.”', '#:~:text=The%20rest%20is%20work'],
    // Hyphens and commas have a meaning in directives.
    ['then-speaker', '#:~:text=then%2Dspeaker'],
    ['short, and', '#:~:text=short%2C%20and'],
  ])('links %s', (words, want) => {
    expect(link(words)).toBe(want);
  });

  it('gives words that stand elsewhere too their neighbours', () => {
    expect(link('2028', 1)).toBe('#:~:text=back%20on%20Sunday.%20In-,2028,-nobody%20had%20waited%20for');
    expect(link('2028', 0)).toBe('#:~:text=then%2Dspeaker%20Lena%20Varga%20in-,2028');
  });

  it('keeps the opening mark in the words before, as nothing may lie between them and the passage', () => {
    expect(inText('He said “never” and she said “never” too.', '“never” too'.slice(0, 7))).toBe(
      'https://a.example/b#:~:text=He%20said%20%E2%80%9C-,never,-%E2%80%9D%20and%20she%20said',
    );
  });

  it('links long passages and passages over paragraphs by their ends', () => {
    expect(inText(text, PARAGRAPH)).toMatch(
      /^https:\/\/a\.example\/b#:~:text=Defence%20secretary%20Mara%20Ellison%20said%20on,neither%20ministry%20had%20answered%20the%20other$/,
    );
    expect(inText('One two.\n\nThree four.', 'One two.\n\nThree four.')).toBe(
      'https://a.example/b#:~:text=One%20two.,Three%20four',
    );
  });

  it('joins several passages, keeps a fragment of the page, replaces an old directive', () => {
    expect(passageLink(article, [at('Lena Varga'), at('Tomas Okafor')])).toBe(
      `${article.url}#:~:text=Lena%20Varga&text=Tomas%20Okafor`,
    );
    expect(inText('A word.', 'word', 'https://a.example/b#top')).toBe('https://a.example/b#top:~:text=word');
    expect(inText('A word.', 'word', 'https://a.example/b#:~:text=old')).toBe(
      'https://a.example/b#:~:text=word',
    );
  });

  it('is the page alone where there are no words to find', () => {
    expect(inText('A — b', '—')).toBe('https://a.example/b');
    expect(passageLink(article, [])).toBe(article.url);
  });

  it('survives lone surrogates and long runs of marks', () => {
    expect(inText('x \uD800y z', '\uD800y')).toContain('text=');
    expect(inText('“'.repeat(20_000), '“'.repeat(20_000))).toBe('https://a.example/b');
    expect(inText(`a${'”'.repeat(20_000)}`, `a${'”'.repeat(20_000)}`)).toBe('https://a.example/b#:~:text=a');
  });
});

const PARAGRAPH = text.split('\n\n')[1] ?? '';
