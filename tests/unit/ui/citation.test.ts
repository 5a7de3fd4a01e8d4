import { expect, test } from 'vitest';
import { markdownCitation, plainCitation } from '../../../lib/ui/card/citation.ts';
import { quoteFacts } from '../../../lib/ui/card/quote-facts.ts';
import { article, reading } from './story.ts';

function citation(index: number) {
  const quote = reading.quotes[index];
  if (!quote) throw new RangeError(String(index));
  const { utterance, speaker, note } = quoteFacts(article, reading, quote);
  return { article, utterance, speaker: speaker.name, role: note?.text ?? null, locale: 'en-GB' };
}

test('plain text has all that is needed to find the quote again', () => {
  const text = plainCitation(citation(0));
  expect(text).toContain('“The boats are back … They will stay.” — Adele Moreau (Transport minister)');
  expect(text).toContain(
    '“Ferries return to [Port Sael]”, The Harbour Post, 2 Mar 2031, https://harbour.example/ferries#:~:text=',
  );
});

test('Markdown links the title, and the title cannot break the link', () => {
  const text = markdownCitation(citation(0));
  expect(text).toMatch(/^> “The boats are back/);
  expect(text).toContain('[Ferries return to \\[Port Sael\\]](https://harbour.example/ferries#:~:text=');
});

test('an unknown speaker is not made up', () => {
  expect(plainCitation(citation(3))).toContain('“Who paid for it?” — speaker not stated');
});

test('without a date or an outlet nothing is left open', () => {
  const bare = { ...citation(2), article: { ...article, siteName: '', published: null } };
  expect(plainCitation(bare)).toMatch(/— a spokesman, “Ferries return to \[Port Sael\]”, https:/);
  expect(markdownCitation(bare)).not.toContain(', ,');
});
