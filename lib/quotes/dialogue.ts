import type { Clue, Setting } from './clue.ts';
import type { Outline, Word } from './outline.ts';

/** A quotation and its speaker. */
interface Turn {
  setting: Setting;
  clue: Clue | null;
  continues: number | null;
}

/** Does quotation number `quote` call for words of somebody else? A question, or the second of two who talk by turns. */
export function isAnswered({ words }: Outline, found: readonly Turn[], quote: number): boolean {
  const own = found[quote];
  const before = found[quote - 1];
  if (own?.setting.ends === '?') return true;
  const [a, b] = [before?.clue?.phrase, own?.clue?.phrase];
  if (!before || !own || !a || !b || own.continues !== null) return false;
  const paragraph = (setting: Setting) => (words[setting.at] as Word).paragraph;
  if (paragraph(own.setting) !== paragraph(before.setting) + 1) return false;
  const [one, other] = [words[a.last], words[b.last]];
  if (one?.name && other?.name) return one.name.person !== other.name.person;
  return /^s?he$/.test(one?.lower ?? '') && /^s?he$/.test(other?.lower ?? '') && one?.lower !== other?.lower;
}
