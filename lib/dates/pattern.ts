/** What keeps its case: an escape, the name of a group, a reference to one. */
const KEPT = /\\k<\w+>|\\.|\(\?<\w+>|[A-Z]/gs;

/**
 * A parser's pattern: sticky, with the offsets of its groups, and ending at the end of a word. It matches in a text whose
 * letters were made small (`smallLetters`): a pattern that ignores case takes twice as long to compile. The scanner tries
 * it only where a word begins.
 */
export function pattern(source: string): RegExp {
  const small = source.replace(KEPT, (found) => (found.length === 1 ? found.toLowerCase() : found));
  return new RegExp(`(?:${small})(?![a-z0-9_])`, 'dy');
}

/** The text with small letters, each at its place. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
