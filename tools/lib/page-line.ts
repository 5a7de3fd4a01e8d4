import type { Story } from '../../lib/extension/messages.ts';
import type {
  Article,
  Block,
  ContextNote,
  NoteField,
  Person,
  PersonMention,
  Reading,
} from '../../lib/reading.ts';
import { speakerName } from './tag-line.ts';

/** What `npm run read` writes for one page: the fields of the page tasks and of the readings, side by side. */
export interface PageLine {
  id: string;
  isArticle: boolean;
  title: string | null;
  /** The authors as the page states them: persons, then institutions. */
  byline: string[];
  /** ISO date or date-time. */
  published: string | null;
  lang: string | null;
  /** Standfirst and body paragraphs, without headline and captions, joined with a blank line. */
  body: string;
  /** The article's text with the headline first; the offsets below are UTF-16 units into it. */
  text: string;
  people: { name: string; note: string | null; mentions: PersonMention[] }[];
  quotes: { start: number; end: number; speech: boolean; speaker: string | null }[];
  dates: { start: number; end: number; type: string; value: string | null }[];
}

export function noArticleLine(id: string): PageLine {
  return {
    id,
    isArticle: false,
    title: null,
    byline: [],
    published: null,
    lang: null,
    body: '',
    text: '',
    people: [],
    quotes: [],
    dates: [],
  };
}

/**
 * A page that the extension does not take for an article: what it would find there if its user asked for it, so that text
 * and date can be judged apart from the gate. Nothing is tagged in it.
 */
export function leftAloneLine(id: string, article: Article): PageLine {
  return { ...noArticleLine(id), ...factsOf(article) };
}

export function pageLine(id: string, { article, reading }: Story): PageLine {
  const headed = headlineFirst(article);
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: headed.shift(span.start),
    end: headed.shift(span.end),
  });
  return {
    id,
    isArticle: true,
    ...factsOf(article),
    text: headed.text,
    people: reading.people.map((person) => ({
      name: person.name,
      note: noteOf(person, reading.notes),
      mentions: person.mentions.map(({ start, end, kind }) => shift({ start, end, kind })),
    })),
    quotes: reading.quotes.map(({ start, end, speech, speaker }) =>
      shift({ start, end, speech, speaker: speakerName(speaker, reading.people) }),
    ),
    dates: shownDates(reading).map(({ start, end, type, value }) =>
      shift({ start, end, type, value: value || null }),
    ),
  };
}

function factsOf(article: Article) {
  return {
    title: article.title,
    byline: [...article.byline, ...article.credit],
    published: article.published?.iso ?? null,
    lang: article.language,
    body: bodyOf(article),
  };
}

const shownDates = ({ dates }: Reading) => dates.filter((date) => date.shown);

const NOT_BODY: Block['kind'][] = ['headline', 'caption'];
function bodyOf({ text, blocks }: Article): string {
  return blocks
    .filter((block) => !NOT_BODY.includes(block.kind))
    .map((block) => text.slice(block.start, block.end))
    .join('\n\n');
}

/** The text with the title before it where the page's own headline is not among the blocks. */
function headlineFirst({ text, title, blocks }: Article): {
  text: string;
  shift: (offset: number) => number;
} {
  if (!title || blocks.some((block) => block.kind === 'headline')) return { text, shift: (offset) => offset };
  const before = `${title}\n\n`;
  return { text: before + text, shift: (offset) => offset + before.length };
}

/** The role that the article itself states: what the sets judge. */
const NOTE_ORDER: NoteField[] = ['role', 'relation'];
function noteOf(person: Person, notes: ContextNote[]): string | null {
  const own = notes.filter((note) => note.about === person.id && note.source.kind === 'article');
  for (const field of NOTE_ORDER) {
    const note = own.find((candidate) => candidate.field === field);
    if (note) return note.text;
  }
  return null;
}
