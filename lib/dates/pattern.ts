/** One blank of a source stands for one to three of the text, " ?" for none to three. */
export function spaced(source: string): string {
  return source.replaceAll(/ \??/g, (blank) => (blank === ' ' ? ' {1,3}' : ' {0,3}'));
}

/**
 * A parser's pattern: sticky, case-insensitive, and ending at the end of a word. The scanner tries it only where a
 * word begins.
 */
export function pattern(source: string): RegExp {
  return new RegExp(`(?:${spaced(source)})(?![A-Za-z0-9_])`, 'iy');
}
