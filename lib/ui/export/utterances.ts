import type { Article, ContextNote, Person, Quote, Reading, Span, Speaker } from '../../reading.ts';

/** One utterance as the lists show it: all its parts in text order, joined to one text, with one speaker. */
export interface Utterance {
  /** Id of its first quote. */
  id: string;
  parts: Quote[];
  speaker: Speaker;
  /** The words as printed, one pair of marks around them, the reporter's words between the parts as "…". */
  text: string;
}

/** Who a speaker is for the lists. `key` is equal for the same speaker within one reading. */
export interface SpeakerIdentity {
  kind: Speaker['kind'];
  key: string;
  /** Empty when unknown. */
  name: string;
  person: Person | null;
}

/** The speaker as a name to show. A person that the reading does not know is unknown: no name is made up. */
export function identify(speaker: Speaker, people: readonly Person[]): SpeakerIdentity {
  switch (speaker.kind) {
    case 'person': {
      const person = people.find(({ id }) => id === speaker.person);
      if (person) return { kind: 'person', key: `person:${person.id}`, name: person.name, person };
      break;
    }
    case 'organisation':
    case 'unnamed':
      return {
        kind: speaker.kind,
        key: `${speaker.kind}:${speaker.name.toLowerCase()}`,
        name: speaker.name,
        person: null,
      };
    default:
      break;
  }
  return { kind: 'unknown', key: 'unknown', name: '', person: null };
}

/**
 * The speech of an article, parts of one utterance joined, in text order. Parts that disagree about their speaker are
 * not joined: better two short quotes than one under a wrong name.
 */
export function utterancesOf(article: Article, reading: Reading): Utterance[] {
  const byId = new Map<string, Quote[]>();
  for (const quote of reading.quotes) {
    if (!quote.speech) continue;
    const parts = byId.get(quote.utterance);
    if (parts) parts.push(quote);
    else byId.set(quote.utterance, [quote]);
  }
  return [...byId.values()]
    .flatMap((parts) => (agree(parts, reading.people) ? [parts] : parts.map((part) => [part])))
    .map((parts) => utterance(article.text, parts))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** The stretches of the article that an utterance stands on. */
export function spansOf({ parts }: Utterance): Span[] {
  return parts.map(({ start, end }) => ({ start, end }));
}

/** Speaker and cue further apart than this are not one phrase. */
const ONE_PHRASE = 90;

/** The words that say who spoke: speaker and cue in one slice where they stand together, else the speaker. */
export function evidenceOf(speaker: Speaker): Span | null {
  if (speaker.kind === 'unknown') return null;
  const { span, cue } = speaker;
  const start = Math.min(span.start, cue?.start ?? span.start);
  const end = Math.max(span.end, cue?.end ?? span.end);
  return end - start <= ONE_PHRASE ? { start, end } : { start: span.start, end: span.end };
}

/** The note that says who a person is: their role, else a relation, spelled out with the name of the other person. */
export function roleOf({ notes, people }: Reading, person: string): ContextNote | null {
  const note = notes.find(
    ({ about, field }) => about === person && (field === 'role' || field === 'relation'),
  );
  if (!note) return null;
  const other = people.find(({ id }) => id === note.of);
  return other ? { ...note, text: `${note.text} of ${other.name}` } : note;
}

/** What is known of a speaker: a person's role or, for an organisation called by its acronym, its full name. */
export function speakerNote(
  reading: Reading,
  { person }: SpeakerIdentity,
  parts: readonly Quote[],
): ContextNote | null {
  if (person) return roleOf(reading, person.id);
  const isHere = ({ about, field }: ContextNote) =>
    field === 'full-name' && parts.some(({ id }) => id === about);
  return reading.notes.find(isHere) ?? null;
}

function agree(parts: readonly Quote[], people: readonly Person[]): boolean {
  const known = parts
    .map(({ speaker }) => identify(speaker, people))
    .filter(({ kind }) => kind !== 'unknown');
  return new Set(known.map(({ key }) => key)).size <= 1;
}

function startOf({ parts }: Utterance): number {
  return parts[0]?.start ?? 0;
}

function utterance(text: string, parts: Quote[]): Utterance {
  const texts = parts.map(({ start, end }) => inOneLine(text.slice(start, end)));
  const first = parts.find(({ speaker }) => speaker.kind !== 'unknown') ?? parts[0];
  return {
    id: parts[0]?.id ?? '',
    parts,
    speaker: first?.speaker ?? { kind: 'unknown' },
    text: texts
      .reduce(
        (joined, next) => `${joined.replace(CLOSING, '').replace(/,$/, '')} … ${next.replace(OPENING, '')}`,
      )
      .replace(LAST_COMMA, '$1'),
  };
}

/** The comma before "she said" belongs to the reporter's sentence. */
const LAST_COMMA = /,((?:["“”«»‹›‘’']|'')?)$/;
const OPENING = /^(?:["“”„«»‹›‘’‚']|''|``)/;
const CLOSING = /(?:["“”«»‹›‘’']|'')$/;

/** A quote over several paragraphs repeats its opening mark in each: shown as running text it has only one. */
function inOneLine(quote: string): string {
  return quote.replace(/\s*\n\s*["“„«]?/g, ' ').replace(/\s+/g, ' ');
}
