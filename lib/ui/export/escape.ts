/** Text that stands in Markdown as it is: signs with a meaning there are escaped, line breaks become spaces. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

/** "[text](url)"; only the text where the url is no web address. */
export function markdownLink(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdownText(text);
  const target = url.replace(
    /[()<>\s\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${markdownText(text)}](${target})`;
}

/**
 * One field of a CSV file (RFC 4180). Spreadsheets run fields that begin with = + - @ as formulas, and the text of a web
 * page is nobody's to trust: such fields get a leading apostrophe (OWASP, CSV injection).
 */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
