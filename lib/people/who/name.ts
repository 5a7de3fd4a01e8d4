import type { Token } from '../../text/tokens.ts';
import { isInitials, withoutMarks } from '../../text/word-shapes.ts';
import { isSuffix } from '../titles.ts';

/** A name as written, taken apart. Parts are folded (lower case, no accents, no stops); suffixes ("Jr.") stand apart. */
export interface Name {
  /** As written, single spaces. */
  text: string;
  parts: string[];
  suffix: string;
}

const QUOTE_MARK = /^["“”'‘’()[\]«»,]$/;
const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos du la le al el bin bint ibn ben abu ter ten af av y e ul ur zu st st. santa san'.split(
    ' ',
  ),
);

/** Lower case without accents, apostrophes made plain: what two spellings of one name have in common. */
export function fold(word: string): string {
  return withoutMarks(word.normalize('NFD'))
    .replace(/[’ʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\.$/, '');
}

/** Takes the name in tokens [first, last) apart. Nicknames in quotation marks are left out of the parts. */
export function parseName(text: string, tokens: readonly Token[], first: number, last: number): Name {
  const parts: string[] = [];
  let suffix = '';
  let inMarks = false;
  for (let i = first; i < last; i++) {
    const word = (tokens[i] as Token).text;
    if (QUOTE_MARK.test(word)) {
      if (word !== ',') inMarks = !inMarks;
      continue;
    }
    if (i > first && isSuffix(word.toLowerCase()) && i === last - 1) suffix = fold(word);
    else if (!inMarks || last - first <= 2) parts.push(fold(word));
  }
  const raw = text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
  return { text: raw.replace(/\s+/g, ' '), parts: parts.length > 0 ? parts : [fold(raw)], suffix };
}

/** The family name with its particles: ["ursula","von","der","leyen"] → "von der leyen". */
export function familyOf(parts: readonly string[]): string {
  let from = parts.length - 1;
  while (from > 1 && PARTICLES.has(parts[from - 1] as string)) from--;
  return parts.slice(from).join(' ');
}

/** Is this part an initial ("j", "j.r.")? */
export function isInitial(part: string): boolean {
  return !part.endsWith('.') && isInitials(part);
}

/** A single family name, with or without its particles: "leyen", "von der leyen". */
export function isSingle(parts: readonly string[]): boolean {
  // Far more often a first name.
  if (parts.length === 2 && parts[0] === 'ben') return false;
  return parts.slice(0, -1).every((part) => PARTICLES.has(part));
}
