import { articleFromText } from '../../lib/article/from-text.ts';
import { whoIsMeant } from '../../lib/people/gap.ts';
import type { PeopleModel } from '../../lib/people/model.ts';
import { readArticle } from '../../lib/read.ts';
import type { Span } from '../../lib/reading.ts';
import { type TagLine, tagLine } from './tag-line.ts';

const LONGEST_HEADLINE = 200;

/** One line of a file of texts: `dct` is the day the text was published. */
export interface TextLine {
  id: string;
  text: string;
  dct?: string | null;
  /** A line of the GAP corpus asks whether the pronoun means the one name or the other. */
  pronoun?: Span;
  A?: Span;
  B?: Span;
}

export interface PronounLine {
  id: string;
  A: boolean;
  B: boolean;
}

/** People, quotes and dates of one text, or the answer to its question. */
export function tagText(line: TextLine, model: PeopleModel): TagLine | PronounLine {
  const { id, text, dct = null, pronoun, A, B } = line;
  if (pronoun && A && B) {
    const meant = whoIsMeant(text, pronoun, A, B);
    return { id, A: meant === 'A', B: meant === 'B' };
  }
  const article = articleFromText(text, { published: dct, id });
  return tagLine(id, readArticle(article, model), headlineOf(article.blocks));
}

/** A short first line with more to come. */
function headlineOf([first, second]: readonly Span[]): Span | null {
  return first && second && first.end - first.start <= LONGEST_HEADLINE ? first : null;
}
