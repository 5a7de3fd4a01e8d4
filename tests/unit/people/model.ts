import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, type Lexicon } from '../../../lib/people/lexicon.ts';
import { loadPeopleModel, type PeopleModel } from '../../../lib/people/model.ts';
import { hashString } from '../../../lib/people/tagger/hash.ts';
import type { Article } from '../../../lib/reading.ts';
import { buildLexicon } from '../../../tools/train-people/lexicon.ts';

/** The bytes of the model that ships. */
export function modelBytes(): ArrayBuffer {
  const file = readFileSync(join(import.meta.dirname, '../../../assets/people.model'));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

export function shippedModel(): PeopleModel {
  return loadPeopleModel(modelBytes());
}

/** A lexicon of a few words with their flags. */
export function lexiconOf(flags: Record<string, number>): Lexicon {
  const entries = Object.entries(flags)
    .map(([word, bits]) => ({ key: keyOf(hashString(word)), flags: bits, cluster: 0 }))
    .sort((a, b) => a.key - b.key);
  return buildLexicon(entries, { middle: new Uint16Array(0), coarse: new Uint16Array(0) });
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
    credit: [],
    siteName: '',
    language: 'en',
    published: null,
    text,
    blocks,
  };
}
