import type { Article, ContextNote, Person, Span } from '../reading.ts';
import { factsAbout } from './facts.ts';
import { type NameInContext, type NoteCandidate, type NoteFamily, namesInContext } from './note-context.ts';
import { appositionAfter, appositionBefore } from './patterns/apposition.ts';
import { affiliation, statement } from './patterns/statement.ts';
import { groupTitle, title } from './patterns/title.ts';
import { WEAK_HEADS } from './role-words.ts';

const PATTERNS: ReadonlyArray<(name: NameInContext) => NoteCandidate[]> = [
  title,
  groupTitle,
  appositionAfter,
  appositionBefore,
  statement,
  affiliation,
];

/** Which family to believe first: measured by how often each is right. */
const RANK: Record<NoteFamily, number> = {
  apposition: 6,
  'apposition-before': 6,
  title: 5,
  'group-title': 4.5,
  appointed: 4,
  copula: 4,
  affiliation: 0,
};

/** The longest role that is shown, in UTF-16 units. */
const LONGEST_ROLE = 90;

/**
 * Context notes that the article itself states: a role at most once a person, and the age and party where they stand beside
 * the name. Every note is a contiguous slice of `article.text`; none starts with a pronoun. Linear in the text.
 */
export function findNotes(article: Article, people: readonly Person[]): ContextNote[] {
  const names = namesInContext(article, people);
  const roles = new Map<string, NoteCandidate>();
  for (const name of names) {
    for (const pattern of PATTERNS) {
      for (const found of pattern(name)) {
        if (found.span.end - found.span.start > LONGEST_ROLE) continue;
        const best = roles.get(found.person);
        if (!best || weight(found, article) > weight(best, article)) roles.set(found.person, found);
      }
    }
  }
  const notes: ContextNote[] = [];
  for (const { id } of people) {
    const role = roles.get(id);
    if (role) notes.push(noteOf(article, id, 'role', trimmed(article.text, role.span)));
  }
  for (const fact of factsAbout(names)) notes.push(noteOf(article, fact.person, fact.field, fact.span));
  return notes;
}

/** Trust first, then the family, then the earlier place. */
function weight({ trust, family, span }: NoteCandidate, { text }: Article): number {
  const words =
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const weak = words.length < 3 && WEAK_HEADS.has(words.at(-1) ?? '') ? 0.3 : 0;
  return trust + RANK[family] / 20 - weak - (0.2 * span.start) / Math.max(text.length, 1);
}

/** Without its article, and without a bracket that it would leave open. */
function trimmed(text: string, { start, end }: Span): Span {
  const article = /^(?:the|an?)\s+/i.exec(text.slice(start, Math.min(end, start + 8)));
  const open = text.lastIndexOf('(', end - 1);
  const cut =
    open > start && text.indexOf(')', open) >= end ? text.slice(start, open).trimEnd().length + start : end;
  return { start: start + (article?.[0].length ?? 0), end: cut };
}

function noteOf(
  article: Article,
  about: string,
  field: ContextNote['field'],
  { start, end }: Span,
): ContextNote {
  return {
    about,
    field,
    text: article.text.slice(start, end),
    source: { kind: 'article', span: { start, end } },
  };
}
