import type { Article, Block, PublishedDate } from '../reading.ts';
import { withDatelines } from './dateline.ts';

/**
 * An Article made of plain text, for texts that come without a page. Needs no DOM.
 * `text` is kept as it is, so offsets of a Reading are offsets into the very string that was given; blocks are its
 * paragraphs (without the white space around them). `published` is an ISO date or date-time; anything else counts as unknown.
 */
export function articleFromText(
  text: string,
  { published = null, id = '' }: { published?: string | null; id?: string } = {},
): Article {
  return {
    url: id,
    title: '',
    byline: [],
    credit: [],
    siteName: '',
    language: 'en',
    published: givenDate(published),
    text,
    blocks: withDatelines(text, paragraphs(text)),
  };
}

function givenDate(published: string | null): PublishedDate | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  if (published === null || day === undefined || Number.isNaN(Date.parse(day))) return null;
  return { day, iso: published, source: 'given', confidence: 1 };
}

/** Blank lines always part paragraphs; single line breaks do too, unless the text is wrapped at a fixed width. */
function paragraphs(text: string): Block[] {
  const paragraph = isHardWrapped(text) ? /\S[^\n]*(?:\n(?![^\S\n]*\n)[^\n]+)*/g : /\S[^\n]*/g;
  return Array.from(text.matchAll(paragraph), ({ 0: match, index }) => ({
    start: index,
    end: index + match.trimEnd().length,
    kind: 'paragraph' as const,
  }));
}

/** A new paragraph hardly ever starts in lower case, a wrapped line mostly does: a third of such lines settles it. */
function isHardWrapped(text: string): boolean {
  let breaks = 0;
  let continued = 0;
  for (const [, next = ''] of text.matchAll(/[^\s]\r?\n(?=[ \t]*(\S))/g)) {
    breaks++;
    if (/\p{Ll}/u.test(next)) continued++;
  }
  return continued * 3 > breaks;
}
