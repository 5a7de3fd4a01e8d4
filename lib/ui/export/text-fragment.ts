import type { Article, Span } from '../../reading.ts';

/** Longer passages are linked by their first and last words: a link of a whole paragraph is unreadable in a text. */
const WHOLE_UP_TO = 120;
const WORDS_AT_ENDS = 6;
const WORDS_OF_CONTEXT = 4;

/**
 * A link to passages of the article: its url with one text directive for each span (URL Fragment Text Directives, WICG
 * scroll-to-text-fragment: `#:~:text=[prefix-,]start[,end][,-suffix]`). Browsers without it open the page at its top.
 * Spans without a letter or digit add no directive. Never throws.
 */
export function passageLink({ url, text }: Pick<Article, 'url' | 'text'>, spans: readonly Span[]): string {
  const [page = ''] = url.split(':~:');
  const directives = spans.map((span) => directive(text, span)).filter((found) => found !== '');
  if (directives.length === 0) return page.replace(/#$/, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:${directives.map((found) => `text=${found}`).join('&')}`;
}

function directive(text: string, span: Span): string {
  const { start, end } = withoutEdges(text, span);
  if (start >= end) return '';
  const passage = text.slice(start, end);
  const whole = !passage.includes('\n') && passage.length <= WHOLE_UP_TO;
  const head = whole ? passage : firstWords(passage, WORDS_AT_ENDS);
  const tail = whole ? '' : lastWords(passage, WORDS_AT_ENDS);
  const found = tail === '' ? encode(head) : `${encode(head)},${encode(tail)}`;
  // The browser takes the first place that fits: words that stand elsewhere too need their neighbours.
  if (isOnlyThere(text, head, start)) return found;
  const prefix = withWords(lastWords(lineBefore(text, start), WORDS_OF_CONTEXT));
  const suffix = withWords(firstWords(lineAfter(text, end), WORDS_OF_CONTEXT));
  return `${prefix && `${encode(prefix)}-,`}${found}${suffix && `,-${encode(suffix)}`}`;
}

/** Matches begin and end at words, so the quotation marks and stops around a passage are left out. */
function withoutEdges(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const first = inner.search(WORD);
  if (first < 0) return { start, end: start };
  const last = inner.search(EDGE_AT_END);
  return { start: start + first, end: last < 0 ? end : start + last };
}

const WORD = /[\p{L}\p{N}]/u;
const EDGE_AT_END = /(?<=[\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/u;

function isOnlyThere(text: string, words: string, at: number): boolean {
  return text.indexOf(words) === at && text.indexOf(words, at + 1) < 0;
}

/** The first words of a text, without leaving its first line: a match must not cross blocks. */
function firstWords(text: string, count: number): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.split(/\s+/).slice(0, count).join(' ').trim();
}

function lastWords(text: string, count: number): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  return line.trim().split(/\s+/).slice(-count).join(' ');
}

/** A lone stop or quotation mark tells nothing. */
function withWords(context: string): string {
  return WORD.test(context) ? context : '';
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

function lineAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
}

/** Percent-encoding for text directives: "-", "," and "&" have a meaning there, brackets end links in Markdown. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(
    /[-()'*!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
