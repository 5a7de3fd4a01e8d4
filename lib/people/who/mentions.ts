import type { Article, BlockKind, Gender } from '../../reading.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { genderOfTitle, isTitle } from '../titles.ts';
import { type Name, parseName } from './name.ts';
import { ROLE_HEADS } from './role-words.ts';

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
  /** The post right before it ("Sen.", "Vice President"), or null. */
  post: string | null;
  block: BlockKind;
  /** Number of its block, and of its sentence. */
  paragraph: number;
  sentence: number;
  /** Is the first word of its sentence. */
  begins: boolean;
  /** Brought in as somebody's relative: "his wife, NAME". */
  relative: boolean;
}

const MAX_TITLES = 4;

/** The person names of a tagged text, with what stands around them. In text order. */
export function collectMentions(tagged: TaggedText, article: Article): NameMention[] {
  const { tokens, text } = tagged;
  let block = 0;
  let sentence = 0;
  return tagged.entities
    .filter((entity) => entity.type === 'PER')
    .map(({ first, last }) => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last - 1]?.end ?? 0;
      while (block + 1 < article.blocks.length && (article.blocks[block]?.end ?? 0) <= start) block++;
      while (sentence + 1 < tagged.sentences.length && (tagged.sentences[sentence]?.last ?? 0) <= first)
        sentence++;
      return {
        start,
        end,
        first,
        last,
        name: parseName(text, tokens, first, last),
        ...titlesBefore(tagged, first),
        post: ROLE_HEADS.get((tagged.words.lower[first - 1] ?? '').replace(/\.$/, '')) ?? null,
        block: article.blocks[block]?.kind ?? 'paragraph',
        paragraph: block,
        sentence,
        begins: tagged.sentences[sentence]?.first === first,
        relative: isRelative(tagged, first, last),
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

const RELATIVES: ReadonlySet<string> = new Set(
  (
    'wife husband spouse son daughter mother father brother sister twin widow widower niece nephew cousin uncle aunt grandson ' +
    'granddaughter grandmother grandfather mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law ' +
    'stepson stepdaughter ex-wife ex-husband fiancé fiancée fiance fiancee'
  ).split(' '),
);
const MAX_BETWEEN = 4;

/** "his wife, former senator NAME", "husband NAME", "first lady NAME", "Osei and Marta Osei", "Mayor Osei and Marta Osei": from the name back over titles. */
function isRelative({ words }: TaggedText, first: number, last: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 1 - MAX_BETWEEN); i--) {
    const lower = words.lower[i] as string;
    if (RELATIVES.has(lower) || (lower === 'lady' && words.lower[i - 1] === 'first')) return true;
    if (lower === 'and' && last - first > 1 && words.lower[i - 1] === words.lower[last - 1]) {
      // "Jon Osei and Marta Osei" tells nothing of Marta; "President Osei and Marta Osei" does.
      return words.cap[i - 2] !== 1 || isTitle(words.lower[i - 2] ?? '');
    }
    if (lower !== ',' && !isTitle(lower)) return false;
  }
  return false;
}
