/** Letters that belong together, an escape, a class of characters, the opening of a group, or a single character. */
const TOKEN = /[a-z]+(?![?*])|\\.|\[[^\]]*\]|\(\?(?::|<\w+>|<?[=!])|./gs;

/**
 * The words that a match of a pattern may begin with, in small letters; "0" stands for any number in digits. `source` is
 * that of a regular expression in small letters that is tried where a word begins; no letter of it is repeated.
 */
export function firstWords(source: string): ReadonlySet<string> {
  const tokens = source.match(TOKEN) ?? [];
  const found = new Set<string>();
  let at = 0;
  for (const word of branches([''])) found.add(word);
  return found;

  /** Reads to the end of a group: from the beginnings of words before it to those after it. */
  function branches(open: string[]): string[] {
    const ends: string[] = [];
    let words = open;
    for (let token = tokens[at++]; token && token !== ')'; token = tokens[at++]) {
      const before = words;
      if (token === '|') {
        ends.push(...words);
        words = open;
      } else if (token.startsWith('(')) {
        const inside = branches(words);
        if (!/[=!]$/.test(token)) words = inside;
      } else if (token !== '\\b') words = words.flatMap((word) => longer(word, token));
      if (tokens[at] === '?' || tokens[at] === '*') {
        at++;
        words = [...before, ...words];
      }
    }
    return [...ends, ...words];
  }

  /** The beginning of a word and what follows it; nothing where the word ends. */
  function longer(word: string, token: string): string[] {
    if (/^[a-z]/.test(token)) return [word + token];
    if (word || /\d|\\d/.test(token)) found.add(word || '0');
    return [];
  }
}
