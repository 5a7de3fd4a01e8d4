import { articleFromText } from '../../lib/article/from-text.ts';
import type { PeopleModel } from '../../lib/people/model.ts';
import { readArticle } from '../../lib/read.ts';
import { type TagLine, tagLine } from './tag-line.ts';

/** One line of a file of texts: `dct` is the day the text was published. */
export interface TextLine {
  id: string;
  text: string;
  dct?: string | null;
}

/** People, quotes and dates of one text, in the format of the text tasks. */
export function tagText({ id, text, dct = null }: TextLine, model: PeopleModel): TagLine {
  return tagLine(id, readArticle(articleFromText(text, { published: dct, id }), model));
}
