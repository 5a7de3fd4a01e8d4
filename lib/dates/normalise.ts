/** The same text with one kind of space, apostrophe and hyphen. The length stays, so offsets hold. Line breaks stay. */
export function normalise(text: string): string {
  return text
    .replace(/[\t\u00a0\u2002\u2003\u2009\u202f]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011\u2212]/g, '-');
}
