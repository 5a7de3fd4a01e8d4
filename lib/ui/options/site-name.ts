/**
 * The site that somebody means by what they typed or pasted: "https://www.example.org/news" → "example.org". Null when it
 * names no site. Names with letters beyond ASCII are kept as browsers write them (punycode), as pages' hosts are.
 */
export function siteName(typed: string): string | null {
  const text = typed.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (/\s/.test(text) || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
  const isName = host.includes('.') && !/^[\d.]*$/.test(host) && !/[%*"'!]/.test(host);
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('[');
  return isName || isAddress || host === 'localhost' ? host : null;
}
