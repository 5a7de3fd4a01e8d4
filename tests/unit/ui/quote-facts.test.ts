import { expect, test } from 'vitest';
import type { Quote } from '../../../lib/reading.ts';
import { quoteFacts } from '../../../lib/ui/card/quote-facts.ts';
import { article, reading } from './story.ts';

const facts = (index: number) => quoteFacts(article, reading, reading.quotes[index] as Quote);
const slice = (span: { start: number; end: number } | null) =>
  span && article.text.slice(span.start, span.end);

test('speaker and cue make one phrase, and a description is said to be one', () => {
  expect(facts(1)).toMatchObject({ part: 1, writtenAs: 'the minister', speaker: { name: 'Adele Moreau' } });
  expect(slice(facts(1).because)).toBe('the minister said');
  expect(facts(1).utterance.parts).toHaveLength(2);
});

test('someone who is not named keeps the words they are called by', () => {
  expect(facts(2)).toMatchObject({
    writtenAs: null,
    note: null,
    speaker: { kind: 'unnamed', name: 'a spokesman' },
  });
});

test('no speaker, no reason', () => {
  expect(facts(3)).toMatchObject({ because: null, speaker: { kind: 'unknown', name: '' } });
});

test('a person that the reading does not know is unknown', () => {
  const quote = { ...(reading.quotes[0] as Quote), id: 'q9', utterance: 'q9' };
  expect(quoteFacts(article, { ...reading, people: [] }, quote)).toMatchObject({
    because: null,
    speaker: { kind: 'unknown' },
  });
});

test('a cue far from the speaker is left out of the phrase', () => {
  const quote = reading.quotes[0] as Quote;
  const far = { ...quote, speaker: { ...quote.speaker, cue: { start: 0, end: 7 } } } as Quote;
  expect(slice(quoteFacts(article, { ...reading, quotes: [far] }, far).because)).toBe('the minister');
});
