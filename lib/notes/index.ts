import type { Article, BlockKind, ContextNote, Person, Span } from '../reading.ts';
import { classAt, isLetterClass } from '../text/chars.ts';
import { wholeWords } from '../text/word-shapes.ts';
import { isAbbreviation } from './chunks.ts';
import { factsAbout } from './facts.ts';
import { type NameInContext, type NoteCandidate, type NoteFamily, namesInContext } from './note-context.ts';
import { appositionAfter, appositionBefore } from './patterns/apposition.ts';
import { description } from './patterns/description.ts';
import { introduction } from './patterns/introduction.ts';
import { possessives, relation } from './patterns/relation.ts';
import { affiliation, relativeClause, statement } from './patterns/statement.ts';
import { groupTitle, title } from './patterns/title.ts';
import { LONGEST_ROLE } from './phrase-end.ts';
import { NO_MORE, OFFICES, WEAK_HEADS } from './role-words.ts';

const PATTERNS: ReadonlyArray<(name: NameInContext) => NoteCandidate[]> = [
  title,
  groupTitle,
  appositionAfter,
  appositionBefore,
  statement,
  relativeClause,
  introduction,
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
  'relative-clause': 2,
  introduction: 1,
  description: 1,
  affiliation: 0,
  relation: 0,
};

/** Headlines and captions leave words out: what the body says comes first. */
const LESS_TRUSTED: Partial<Record<BlockKind, number>> = { headline: 0.2, heading: 0.2, caption: 0.15 };

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
        found.trust -= LESS_TRUSTED[name.kind] ?? 0;
        const best = roles.get(found.person);
        if (!best || weight(found, article) > weight(best, article)) roles.set(found.person, found);
      }
    }
  }
  const relations = relationsAmong(names, article, people);
  const notes: ContextNote[] = [];
  for (const person of people) {
    const [role] = [roles.get(person.id) ?? description(article, person)].flat();
    const tie = relations.get(person.id);
    if (role) notes.push(noteOf(article, person.id, 'role', trimmed(article.text, role.span)));
    else if (tie)
      notes.push({ ...noteOf(article, person.id, 'relation', tie.span), ...(tie.of && { of: tie.of }) });
  }
  for (const fact of factsAbout(names)) notes.push(noteOf(article, fact.person, fact.field, fact.span));
  return notes;
}

/** The first relation of each person; none where the article seems to give the same one to two owners. */
function relationsAmong(
  names: readonly NameInContext[],
  article: Article,
  people: readonly Person[],
): Map<string, NoteCandidate> {
  const ownerAt = possessives(article, people);
  const found = new Map<string, NoteCandidate>();
  const doubtful = new Set<string>();
  for (const tie of names.flatMap((name) => relation(name, ownerAt))) {
    const first = found.get(tie.person);
    if (!first) found.set(tie.person, tie);
    else if (first.of !== tie.of) doubtful.add(tie.person);
  }
  for (const person of doubtful) found.delete(person);
  return found;
}

/** Trust first, then the family, then what the words say, then the earlier place. */
function weight({ trust, family, span }: NoteCandidate, { text }: Article): number {
  const words = wholeWords(text.slice(span.start, span.end).toLowerCase());
  let value = trust + RANK[family] / 20 - (0.2 * span.start) / Math.max(text.length, 1);
  if (words.length < 3 && WEAK_HEADS.has(words.at(-1) ?? '')) value -= 0.3;
  if (words.some((word) => OFFICES.has(word))) value += 0.1;
  else if (NO_MORE.has(words[0] ?? '')) value -= 0.1;
  return value;
}

/** Without its article, without a bracket that it would leave open, and with the full stop of an abbreviation. */
function trimmed(text: string, { start, end }: Span): Span {
  const article = /^(?:the|an?)\s+/i.exec(text.slice(start, Math.min(end, start + 8)));
  const open = text.lastIndexOf('(', end - 1);
  const cut =
    open > start && text.indexOf(')', open) >= end ? text.slice(start, open).trimEnd().length + start : end;
  // "Lt. Col.": the full stop of an abbreviation is part of it.
  let from = cut;
  while (from > start && (text[from - 1] === '.' || isLetterClass(classAt(text, from - 1)))) from--;
  const word = text.slice(from, cut);
  const stop = text[cut] === '.' && isAbbreviation(word) && cut - start < LONGEST_ROLE ? 1 : 0;
  return { start: start + (article?.[0].length ?? 0), end: cut + stop };
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
