import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPeopleModel, type PeopleModel } from '../../../lib/people/model.ts';
import type { Article } from '../../../lib/reading.ts';

/** The bytes of the model that ships. */
export function modelBytes(): ArrayBuffer {
  const file = readFileSync(join(import.meta.dirname, '../../../assets/people.model'));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

export function shippedModel(): PeopleModel {
  return loadPeopleModel(modelBytes());
}

/** An article of plain paragraphs; lines that begin with "! " are captions, the first line with "# " is the headline. */
export function articleOf(...paragraphs: string[]): Article {
  let text = '';
  const blocks: Article['blocks'] = [];
  for (const paragraph of paragraphs) {
    const kind = paragraph.startsWith('! ')
      ? 'caption'
      : paragraph.startsWith('# ')
        ? 'headline'
        : 'paragraph';
    const content = paragraph.replace(/^[!#] /, '');
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + content.length, kind });
    text += content;
  }
  return {
    url: 'https://news.example/story',
    title: '',
    byline: [],
    siteName: '',
    language: 'en',
    published: null,
    text,
    blocks,
  };
}
