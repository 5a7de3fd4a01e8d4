/**
 * A parser's pattern: sticky, case-insensitive, and ending at the end of a word. The scanner tries it only where a
 * word begins.
 */
export function pattern(source: string): RegExp {
  return new RegExp(`(?:${source})(?![A-Za-z0-9_])`, 'iy');
}
