import type { Article, BlockKind, Person, Span } from '../reading.ts';
import { type Chunk, chunkAt, chunksOf } from './chunks.ts';

/** One name mention with all that the patterns may look at. */
export interface NameInContext {
  person: Person;
  mention: Span;
  /** The chunks of the block that the mention stands in. */
  chunks: readonly Chunk[];
  kind: BlockKind;
  /** The chunks of the paragraph just before it; empty for none. */
  lead: readonly Chunk[];
  /** Index of the first chunk of the name, and of the first one after it. */
  first: number;
  after: number;
  /** The mention has a given name: it cannot mean a namesake. */
  full: boolean;
  /** Whether the chunk with this index belongs to the name of any person. */
  isName(index: number): boolean;
}

/** What a pattern found: a slice of the text, and how far to trust it (0 to 1). */
export interface NoteCandidate {
  person: string;
  family: NoteFamily;
  span: Span;
  trust: number;
  /** Relations: the id of the person whose they are. */
  of?: string;
}

export type NoteFamily =
  | 'title'
  | 'group-title'
  | 'apposition'
  | 'apposition-before'
  | 'copula'
  | 'appointed'
  | 'introduction'
  | 'relative-clause'
  | 'description'
  | 'relation'
  | 'affiliation';

/**
 * All name mentions, block by block. A lone surname counts only when one person of the article bears it: a note belongs
 * to a person, not to a namesake.
 */
export function namesInContext(article: Article, people: readonly Person[]): NameInContext[] {
  const shared = sharedSurnames(people);
  const names = people
    .flatMap((person) =>
      person.mentions.filter((m) => m.kind === 'name').map((mention) => ({ person, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start);
  const found: NameInContext[] = [];
  let next = 0;
  for (const [i, block] of article.blocks.entries()) {
    while (next < names.length && (names[next]?.mention.start ?? 0) < block.start) next++;
    const from = next;
    while (next < names.length && (names[next]?.mention.start ?? 0) < block.end) next++;
    if (next === from) continue;
    const opens = names[from]?.mention.start === block.start;
    const lead = opens ? article.blocks[i - 1] : undefined;
    found.push(
      ...namesInBlock(
        block.kind,
        chunksOf(article.text, block.start, block.end),
        lead && LEADS.has(lead.kind) ? chunksOf(article.text, lead.start, lead.end) : [],
        names.slice(from, next),
        article.text,
        shared,
      ),
    );
  }
  return found;
}

/** Kinds of block that can lead up to the next one. */
const LEADS = new Set<BlockKind>(['standfirst', 'paragraph']);

type Named = { person: Person; mention: Span };

function namesInBlock(
  kind: BlockKind,
  chunks: Chunk[],
  lead: readonly Chunk[],
  names: readonly Named[],
  text: string,
  shared: ReadonlySet<string>,
): NameInContext[] {
  const nameChunks = new Set<number>();
  const placed = names.map((name) => {
    const first = chunkAt(chunks, name.mention.start);
    let after = first;
    while (after < chunks.length && (chunks[after]?.start ?? 0) < name.mention.end) nameChunks.add(after++);
    return { ...name, first, after };
  });
  return placed
    .filter(({ first }) => first < chunks.length)
    .map(({ person, mention, first, after }) => {
      const surface = text.slice(mention.start, mention.end);
      return {
        person,
        mention,
        chunks,
        kind,
        lead,
        first,
        after,
        full: after - first > 1,
        isName: (index: number) => nameChunks.has(index),
        surface,
      };
    })
    .filter(({ full, surface }) => full || !shared.has(surface.toLowerCase()));
}

function sharedSurnames(people: readonly Person[]): ReadonlySet<string> {
  const owner = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name } of people) {
    for (const word of name.toLowerCase().split(/\s+/)) {
      if (owner.has(word) && owner.get(word) !== id) shared.add(word);
      owner.set(word, id);
    }
  }
  return shared;
}
