import { articleFromText } from '../../lib/article/from-text.ts';
import { whoIsMeant } from '../../lib/people/gap.ts';
import type { PeopleModel } from '../../lib/people/model.ts';
import { readArticle } from '../../lib/read.ts';
import type { Span } from '../../lib/reading.ts';
import { headingLines } from './heading-lines.ts';
import { type TagLine, tagLine } from './tag-line.ts';

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
  const reading = readArticle(article, model);
  return tagLine(id, reading, headingLines(text, article.blocks, reading.quotes));
}
