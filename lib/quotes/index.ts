import type { Article, Block, Person, Quote, Speaker } from '../reading.ts';
import { type Attribution, attribute } from './attribute.ts';
import type { Clue } from './clue.ts';
import { isHeading, repeatedBelow } from './headings.ts';
import { speakerOf } from './link.ts';
import { namedLater } from './named-later.ts';
import { mentionsOf, type Outline, outline as outlineOf, type Word } from './outline.ts';
import type { Phrase } from './phrases/phrase.ts';
import { GENERAL_ROLES } from './speaker-nouns.ts';
import { areSpeech } from './speech.ts';

/** Characters between a quotation and the description that goes back to its speaker. */
const NEAR = 900;

/**
 * Finds every quotation of an article, tells speech from words in marks that quote nobody, and says who speaks.
 * `people` with their mentions (names, descriptions, pronouns) say who is meant. Quotes in text order, spans with their
 * marks. A speaker without sufficient evidence is "unknown". Linear; throws nothing.
 */
export function findQuotes(article: Article, people: Person[]): Quote[] {
  const outline = outlineOf(article, people);
  const mentions = mentionsOf(people);
  const attributions = attribute(outline);
  const repeated = repeatedBelow(outline, attributions, article.blocks);
  const speaks = areSpeech(attributions);
  const quotes: Quote[] = [];
  attributions.forEach((attribution, index) => {
    const { start, end } = outline.quotations[index] as { start: number; end: number };
    const from = repeated.get(index) ?? index;
    const source = attributions[from] as Attribution;
    const speech = speaks[from] === true;
    const clue = from === index && isBareHeading(outline, attribution, article.blocks) ? null : source.clue;
    const own: Speaker = speech && clue ? speakerOf(outline, clue, mentions) : { kind: 'unknown' };
    const speaker = asBefore(outline, own, clue, quotes.at(-1));
    const id = `q${index}`;
    const joined =
      attribution.continues ?? (isSplit(attributions[index - 1], attribution) ? index - 1 : null);
    const utterance = joined === null ? id : (quotes[joined]?.utterance ?? id);
    quotes.push({ id, start, end, kind: kindOf(attribution), speech, speaker, utterance });
  });
  return namedLater(outline, quotes, mentions);
}

/** "the official wrote", right after a quotation of somebody named: the same person. */
function asBefore(outline: Outline, own: Speaker, clue: Clue | null, before: Quote | undefined): Speaker {
  const { words } = outline;
  const phrase = clue?.phrase;
  if (own.kind !== 'unnamed' || !phrase || before?.speaker.kind !== 'person') return own;
  const general =
    phrase.last === phrase.first + 1 &&
    words[phrase.first]?.lower === 'the' &&
    GENERAL_ROLES.has(words[phrase.last]?.lower ?? '');
  const near = (words[phrase.first]?.start ?? 0) - before.end < NEAR;
  return general && near && !isBroughtIn(words, before.end, phrase)
    ? { kind: 'person', person: before.speaker.person, span: own.span, cue: own.cue }
    : own;
}

/** "A senior official said …" since the quotation that ends at `from`: then "the official" is that one. */
function isBroughtIn(words: readonly Word[], from: number, { first, last }: Phrase): boolean {
  for (let i = first - 1; i >= 0 && (words[i] as Word).start >= from; i--)
    if ((words[i] as Word).lower === words[last]?.lower) return true;
  return false;
}

/** A heading that is nothing but words in marks: what stands around it is not about it. */
function isBareHeading(outline: Outline, { setting }: Attribution, blocks: readonly Block[]): boolean {
  return (
    setting.paragraph.first === setting.at &&
    setting.paragraph.last === setting.at + 1 &&
    isHeading(outline, setting.at, blocks)
  );
}

function kindOf({ setting }: Attribution): Quote['kind'] {
  return setting.full && (setting.words > 3 || setting.open) ? 'direct' : 'mixed';
}

/** “We start,” Hale said, “in May.”: one tag for both parts. */
function isSplit(left: Attribution | undefined, right: Attribution): boolean {
  const [a, b] = [left?.clue, right.clue];
  if (!a?.phrase || !b?.phrase || !a.cue || !b.cue) return false;
  return a.phrase.first === b.phrase.first && a.cue.start === b.cue.start;
}
