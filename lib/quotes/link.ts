import type { Person, Speaker } from '../reading.ts';
import type { Clue } from './clue.ts';
import type { Named, Outline, Word } from './outline.ts';

/** Turns the phrase of a clue into a speaker: a person where a mention of one heads the phrase. */
export function speakerOf(outline: Outline, clue: Clue, mentions: readonly Named[]): Speaker {
  const { words, text } = outline;
  const first = words[clue.phrase.first] as Word;
  const last = words[clue.phrase.last] as Word;
  const span = { start: first.start, end: last.end };
  const person = personIn(outline, clue, mentions);
  if (person) return { kind: 'person', person: person.id, span, cue: clue.cue };
  const name = text.slice(span.start, span.end);
  if (clue.phrase.kind === 'name') return { kind: 'organisation', name, span, cue: clue.cue };
  if (clue.phrase.kind === 'nominal') return { kind: 'unnamed', name, span, cue: clue.cue };
  return { kind: 'unknown', span, cue: clue.cue };
}

function personIn(outline: Outline, { phrase }: Clue, mentions: readonly Named[]): Person | null {
  const { words } = outline;
  const start = (words[phrase.first] as Word).start;
  const end = (words[phrase.last] as Word).end;
  const inside = mentionsWithin(mentions, start, end).filter(
    (mention) => !isGenitive(outline.text, mention.end, end),
  );
  const exact = inside.find((mention) => mention.start === start && mention.end === end);
  if (exact) return exact.person;
  if (phrase.kind === 'pronoun') return inside[0]?.person ?? null;
  const names = inside.filter(
    (mention) => mention.kind === 'name' && !followsPreposition(outline, phrase.first, mention),
  );
  const named = names.at(-1);
  if (named) return named.person;
  const nominal = inside.filter((mention) => mention.kind === 'nominal' && mention.start <= start + 4).at(-1);
  return nominal?.person ?? null;
}

/** Mentions that overlap the span. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Named).start < start - 120) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as Named).start < end; i++) {
    const mention = mentions[i] as Named;
    if (mention.end > start) found.push(mention);
  }
  return found;
}

function isGenitive(text: string, at: number, end: number): boolean {
  return at < end && /^[’']s?(?![\p{L}])/u.test(text.slice(at, at + 3));
}

function followsPreposition(outline: Outline, first: number, mention: Named): boolean {
  for (let i = first; i < outline.words.length; i++) {
    const word = outline.words[i] as Word;
    if (word.start >= mention.start) return false;
    if (/^(?:of|for|to|at|from|with|by|about)$/.test(word.lower)) return true;
  }
  return false;
}
