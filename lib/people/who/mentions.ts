import type { Article, BlockKind, Gender } from '../../reading.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { genderOfTitle, isTitle } from '../titles.ts';
import { type Name, parseName } from './name.ts';

/** One mention of a person by name. */
export interface NameMention {
  start: number;
  end: number;
  /** Tokens [first, last). */
  first: number;
  last: number;
  name: Name;
  /** What titles before the name say ("Mrs"). */
  gender: Gender;
  /** Stands after a title. */
  titled: boolean;
  block: BlockKind;
}

const MAX_TITLES = 4;

/** The person names of a tagged text, with what stands around them. In text order. */
export function collectMentions(tagged: TaggedText, article: Article): NameMention[] {
  const { tokens, text } = tagged;
  let block = 0;
  return tagged.entities
    .filter((entity) => entity.type === 'PER')
    .map(({ first, last }) => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? 0;
      while (block + 1 < article.blocks.length && (article.blocks[block]?.end ?? 0) <= start) block++;
      return {
        start,
        end,
        first,
        last,
        name: parseName(text, tokens, first, last),
        ...titlesBefore(tagged, first),
        block: article.blocks[block]?.kind ?? 'paragraph',
      };
    });
}

function titlesBefore({ words }: TaggedText, first: number): { gender: Gender; titled: boolean } {
  let titled = false;
  for (let i = first - 1; i >= Math.max(0, first - MAX_TITLES); i--) {
    const lower = words.lower[i] as string;
    if (!isTitle(lower)) break;
    titled = true;
    const gender = genderOfTitle(lower);
    if (gender !== 'unknown') return { gender, titled };
  }
  return { gender: 'unknown', titled };
}
