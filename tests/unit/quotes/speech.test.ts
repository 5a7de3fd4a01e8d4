import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text.ts';
import { findQuotes } from '../../../lib/quotes/index.ts';
import { peopleOf } from './help.ts';

/** For each pair of marks in a text: is it speech? */
function speechIn(text: string): boolean[] {
  return findQuotes(articleFromText(text), peopleOf(text, ['Jane Hale|Hale', 'Peter Lund|Lund'])).map(
    (quote) => quote.speech,
  );
}

type Case = [text: string, want: boolean[]];
const table = (name: string, cases: Case[]) =>
  describe(name, () => {
    test.each(cases)('%s', (text, want) => expect(speechIn(text)).toEqual(want));
  });

table('titles, names and signs are no speech', [
  ['Hale spoke on Channel Nine’s “Morning Round” about the bridge.', [false]],
  ['Her novel “The Long Tide” came out in May.', [false]],
  ['Hale wrote a song titled “Rivers of Dorling” last year.', [false]],
  ['The band played “Evening Bells” at the gate.', [false]],
  ['The film, “Salt and Iron,” opens on Friday.', [false]],
  ['Robert “Bobby” Finch swam to the pier.', [false]],
  ['Thomas ‘Tip’ Wells ran the shop.', [false]],
  ['The word “bridge” has six letters.', [false]],
  ['The so-called “sponge” soaks up rain.', [false]],
  ['Jane Hale, who leads the board, called the firm’s so-called “fresh start” an insult.', [false]],
  ['In the trade it is known as a “dry weld”.', [false]],
  ['They study “sponges” in a tank.', [false]],
  ['A robot named “Tin Lizzie” serves tea.', [false]],
  ['The ship, the “Morning Star”, sank in June.', [false]],
  ['On “The Late Round,” Hale laughed.', [false]],
  ['“River bridge shut again” — Dorling Echo, May 4, 2019', [false]],
  ['The author of “Bread and Ashes” lives here.', [false]],
  ['He hosts the podcast “Two Left Feet” at home.', [false]],
  ['The ‘sponge’ is a wet field.', [false]],
]);

table('words of somebody, however few', [
  ['Hale called the plan “absurd”.', [true]],
  ['Hale said the plan was “absurd”.', [true]],
  ['Hale described the delay as “a shame”.', [true]],
  ['The plan is “absurd,” Hale said.', [true]],
  ['The plan is “absurd,” according to Hale.', [true]],
  ['“No,” Hale said.', [true]],
  ['“Never!” Lund shouted.', [true]],
  ['Lund accused Hale of “sabotage”.', [true]],
  ['Hale dismissed Lund as a “tourist” and a “poser”.', [true, true]],
  ['Hale said: “We are late because the road was closed by the county.”', [true]],
  ['“We are late because the road was closed by the county.”', [true]],
  ['Lund has long derided Hale as “Madam Cement”.', [true]],
  ['“I would, Peter,” Hale said. “I would, Anna.”', [true, true]],
  ['It was, Hale wrote, “a very long night”.', [true]],
  ['Hale warned of “dire straits” for the town.', [true]],
  // What somebody found, though it has a title's capitals; not what stands on a box.
  ['When checkers looked at her sentence on the bridge, it was labelled “Mostly True.”', [true]],
  ['The board rated both parts of the claim “Half True.”', [true]],
  ['She bought lamps labelled “Made in Dorling” at the fair.', [false]],
]);

table('few words, no clear speaker: the sentence tells whether they were spoken', [
  ['Lund lost with his call for “order”.', [true]],
  ['Lund lost with his taste for “order”.', [false]],
  ['The town has tired of her boasts of “plenty”.', [true]],
  ['The town has tired of its years of “plenty”.', [false]],
  ['Hale has made much of chants about “bread”.', [true]],
  ['Of late, what many dockers called “thrift” led to the strike.', [true]],
  ['A class called “thrift” led to the strike.', [false]],
  ['Five in ten of those on the quay said they were “cross”.', [true]],
  ['Hale argued with the firm over the “lost” crates.', [true]],
  ['Hale walked with the crew past the “lost” crates.', [false]],
]);

table('the line under a work, the name of an account', [
  ['“The bridge that nobody wanted to open again,” by Anna Reed of the Echo.', [false]],
  ['The plan was called “a bridge that nobody wanted to open again” by Anna Reed.', [true]],
  ['Lund was told to change the name of its account to “tideWatch” for a day.', [false]],
]);

table('one text, both kinds', [
  ['“It is a fine song,” Hale said of “Evening Bells”.', [true, false]],
  ['“We sail at dawn,” Lund told Channel Nine’s “Morning Round.”', [true, false]],
  ['Hale said the “Dry Dock Act” was “a mess from the start”.', [false, true]],
]);

test('which kind of quotation: a whole clause or words within a sentence', () => {
  const text = '“We are late because of the road,” Hale said. She called it “a shame”.';
  const kinds = findQuotes(articleFromText(text), peopleOf(text, ['Jane Hale|Hale|She'])).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['direct', 'mixed']);
});

test('parts of one utterance share an id, other utterances do not', () => {
  const text = '“We start,” Hale said, “in May.” The town slept.\n\n“We hope so,” Lund said.';
  const quotes = findQuotes(articleFromText(text), peopleOf(text, ['Jane Hale|Hale', 'Peter Lund|Lund']));
  expect(quotes.map(({ id, utterance }) => [id, utterance])).toEqual([
    ['q0', 'q0'],
    ['q1', 'q0'],
    ['q2', 'q2'],
  ]);
});

test('a speaker carries the words that say so', () => {
  const text = '“We start in May,” according to Hale. The engineer, Jane Hale, smiled.';
  const [quote] = findQuotes(articleFromText(text), peopleOf(text, ['Jane Hale|Hale']));
  expect(quote?.speaker.kind).toBe('person');
  if (quote?.speaker.kind !== 'person' || !quote.speaker.cue) return;
  expect(text.slice(quote.speaker.cue.start, quote.speaker.cue.end)).toBe('according to');
  expect(text.slice(quote.speaker.span.start, quote.speaker.span.end)).toBe('Hale');
});

table('a paragraph that begins with “By” is no line of credit', [
  [
    'Hale said the bridge was shut. “We waited for an hour and nobody came to see us.”\n\nBy Friday, Lund had left.',
    [true],
  ],
  ['“The Bridge That Never Opened,” by Jane Hale, is out now.', [false]],
]);

table('words that are read, not heard, and terms with their meaning', [
  ['Fans in “We are Dorling” T-shirts stood at the gate.', [false]],
  ['They wore vests with “CREW” painted on the back.', [false]],
  ['Hale bought land in a “tide zone,” which is defined as all that lies below the wall.', [false]],
  ['Hale said the vests were “painted on a whim.”', [true]],
]);

table('terms that somebody uses', [
  ['Lund has used the phrase “dry weld” often.', [true]],
  ['Hale never said the words “dry weld” to us.', [true]],
  ['The phrase “dry weld” has two words.', [false]],
]);
