import type { Article, ContextNote, Quote, Reading, Span } from '../../reading.ts';
import {
  evidenceOf,
  identify,
  type SpeakerIdentity,
  speakerNote,
  type Utterance,
  utterancesOf,
} from '../export/utterances.ts';

/** What the card of a quote shows. */
export interface QuoteFacts {
  utterance: Utterance;
  /** Index of the quote among the parts of its utterance. */
  part: number;
  speaker: SpeakerIdentity;
  /** A person's role, or the full name of an organisation. */
  note: ContextNote | null;
  /** The words that say who spoke: speaker and cue in one slice where they stand together. */
  because: Span | null;
  /** The speaker as written there, where that is not a name: "the secretary". */
  writtenAs: string | null;
}

export function quoteFacts(article: Article, reading: Reading, quote: Quote): QuoteFacts {
  const utterance = utterancesOf(article, reading).find(({ parts }) =>
    parts.some(({ id }) => id === quote.id),
  ) ?? {
    id: quote.id,
    parts: [quote],
    speaker: quote.speaker,
    text: article.text.slice(quote.start, quote.end),
  };
  const said = quote.speaker.kind === 'unknown' ? utterance.speaker : quote.speaker;
  const speaker = identify(said, reading.people);
  const known = speaker.kind !== 'unknown' && said.kind !== 'unknown' ? said : null;
  const written = known ? article.text.slice(known.span.start, known.span.end) : '';
  return {
    utterance,
    part: Math.max(
      0,
      utterance.parts.findIndex(({ id }) => id === quote.id),
    ),
    speaker,
    note: speakerNote(reading, speaker, utterance.parts),
    because: known && evidenceOf(known),
    writtenAs: written && !speaker.name.includes(written) ? written : null,
  };
}
