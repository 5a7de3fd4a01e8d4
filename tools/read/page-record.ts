import { dirname, resolve } from 'node:path';
import { stateOf, type TabAnswer } from '../lib/ask-reader.ts';
import { leftAloneLine, noArticleLine, type PageLine, pageLine } from '../lib/page-line.ts';
import { type ReadOptions, readPages } from './read-pages.ts';
import { openSavedPage } from './saved-page.ts';

/** One line of a file of pages; `file` is absolute or relative to that file. */
export interface PageRecord {
  id: string;
  file: string;
  url: string;
}

export type PageOutcome = { line: PageLine } | { failed: string };

/** Reads the pages of a file of pages; yields a line of output, or why there is none, for each as it comes. */
export async function* readRecords(
  records: readonly PageRecord[],
  listFile: string,
  options: ReadOptions,
): AsyncGenerator<PageOutcome> {
  const open = ({ file, url }: PageRecord) => openSavedPage(resolve(dirname(listFile), file), url);
  for await (const result of readPages(records, open, options)) {
    const { id } = result.item;
    if ('error' in result) yield { failed: `${id}: ${result.error.message.split('\n', 1)[0]}` };
    else if (result.answer.status === 'error') yield { failed: `${id}: ${result.answer.message}` };
    else yield { line: lineOf(id, result.answer) };
  }
}

function lineOf(id: string, answer: TabAnswer): PageLine {
  const state = stateOf(answer);
  const story = state?.status === 'read' ? state.stories[0] : undefined;
  if (!story) return noArticleLine(id);
  return answer.status === 'left-alone' ? leftAloneLine(id, story.article) : pageLine(id, story);
}
