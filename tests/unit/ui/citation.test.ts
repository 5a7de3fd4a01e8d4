import { expect, test } from 'vitest';
import { quoteFacts } from '../../../lib/ui/card/quote-facts.ts';
import { citation } from '../../../lib/ui/export/citation.ts';
import { article, reading } from './story.ts';

/** As the card of a quote copies it: the card and the popup share one wording. */
function cited(index: number, format: 'markdown' | 'plain', from = article): string {
  const quote = reading.quotes[index];
  if (!quote) throw new RangeError(String(index));
  return citation(from, reading, quoteFacts(from, reading, quote).utterance, format);
}

test('plain text has all that is needed to find the quote again', () => {
  const text = cited(0, 'plain');
  expect(text).toContain('“The boats are back … They will stay.” — Adele Moreau, Transport minister. ');
  expect(text).toContain(
    'The Harbour Post, “Ferries return to [Port Sael]”, 2 March 2031. https://harbour.example/ferries#:~:text=',
  );
});

test('the second part of an utterance is cited with the first', () => {
  expect(cited(1, 'plain')).toBe(cited(0, 'plain'));
});

test('Markdown links the title, and the title cannot break the link', () => {
  const text = cited(0, 'markdown');
  expect(text).toMatch(/^> “The boats are back/);
  expect(text).toContain('[Ferries return to \\[Port Sael\\]](https://harbour.example/ferries#:~:text=');
});

test('an unknown speaker is not made up', () => {
  expect(cited(3, 'plain')).toContain('“Who paid for it?” — speaker not stated. ');
});

test('without a date or an outlet nothing is left open', () => {
  const bare = { ...article, siteName: '', published: null };
  expect(cited(2, 'plain', bare)).toMatch(
    /— a spokesman\. harbour\.example, “Ferries return to \[Port Sael\]”, undated\. https:/,
  );
  expect(cited(2, 'markdown', bare)).not.toContain(', ,');
});

test('the author is the person, else the organisation that the page states, and the outlet is named once', () => {
  const by = (authors: Partial<typeof article>) => cited(2, 'plain', { ...article, ...authors });
  expect(by({ byline: ['Ida Roe'], credit: ['Tidewire'] })).toContain(
    '. Quoted by Ida Roe, The Harbour Post, “',
  );
  expect(by({ credit: ['Tidewire'] })).toContain('. Quoted by Tidewire, The Harbour Post, “');
  expect(by({ credit: ['The Harbour Post'] })).toContain(' — a spokesman. The Harbour Post, “');
  const many = ['Ida Roe', 'Tom Brisk', 'Orla Venn', 'Runa Halden', 'Ivo Lund'];
  expect(by({ byline: many })).toContain('Quoted by Ida Roe, Tom Brisk, Orla Venn and 2 others, ');
  expect(cited(2, 'markdown', { ...article, credit: ['Tide*wire'] })).toContain(
    '. Quoted by Tide\\*wire, *The',
  );
});
