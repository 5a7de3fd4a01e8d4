/** Letters without case and accents, so that "ozil" finds "Özil". */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A test for texts that contain every word of the query, in any order. An empty query passes everything. */
export function matcher(query: string): (...texts: string[]) => boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (...texts) => {
    const all = folded(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
}
