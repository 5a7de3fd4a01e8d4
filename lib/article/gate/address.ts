/**
 * What the words of an address say, on any site: parts of host and path between dots and slashes. Searched as
 * text, because patterns and sets would have to be built anew in every page.
 */
const SERVICE =
  ' doc docs documentation help support wiki guide guides tutorial tutorials reference manual api product products shop store service services solutions pricing compare course courses seminar seminars job jobs career careers recipe recipes ';
const FORUM =
  ' forum forums foren thread threads discussion discussions question questions community board boards viewtopic showthread topic stackexchange talk ';
const LEGAL =
  ' impressum datenschutz datenschutzerklaerung imprint privacy terms agb legal disclaimer cookie cookies kontakt contact about nutzungsbedingungen mentions-legales aviso-legal ';
const SECTION =
  ' category categories tag tags thema themen topics section sections rubrik author authors search suche archive archives page label ';
const NEWS =
  ' news article articles story stories artikel nachrichten noticia noticias actualite actualites politics politik world sport sports business wirtschaft opinion panorama press presse magazin blog ';
const PAGE_NUMBER = ' page p start offset pg seite s ';
const START = ' index home default ';

/** The signals of the address, as in `ADDRESS_SIGNALS`. In plain loops: each function called costs its own compiling. */
export function addressSignals(url: string): number[] {
  const [address = ''] = url.toLowerCase().split('#');
  const [whole = '', query = ''] = address.split('?');
  const place = whole.slice(whole.indexOf('//') + 2);
  const host = place.split('/', 1)[0] ?? '';
  const segments: string[] = [];
  for (const segment of place.slice(host.length).split('/')) if (segment) segments.push(segment);
  const depth = segments.length;
  const last = segments[depth - 1] ?? '';
  const words = last.split(/[-_+]|%20/).length;
  const numbered = /\d{5,}|(19|20)\d\d[/-]?\d\d/.test(`${segments.join('/')}?${query}`);

  let [service, forum, legal, section] = [false, false, false, false];
  let news = /\/(19|20)\d\d\/\d\d?\//.test(whole);
  for (const part of place.replaceAll('.', '/').split('/')) {
    if (!part) continue;
    const word = ` ${part} `;
    service ||= SERVICE.includes(word);
    forum ||= FORUM.includes(word);
    legal ||= LEGAL.includes(word);
    section ||= SECTION.includes(word);
    news ||= NEWS.includes(word);
  }
  let paged = false;
  for (let i = 1; i < depth; i++) paged ||= isPageNumber(segments[i - 1], segments[i]);
  for (const field of query ? query.split('&') : []) {
    const [name, value] = field.split('=');
    paged ||= isPageNumber(name, value);
    forum ||= FORUM.includes(` ${name} `);
  }
  return [
    depth === 0 || (depth === 1 && START.includes(` ${last.split('.', 1)[0]} `)),
    Math.min(depth, 6) / 6,
    words >= 4,
    numbered,
    depth > 0 && words < 3 && !numbered,
    paged,
    service,
    forum,
    legal,
    section,
    news,
  ].map(Number);
}

function isPageNumber(name: string | undefined, value: string | undefined): boolean {
  return Boolean(name && value) && PAGE_NUMBER.includes(` ${name} `) && Number(value) >= 0;
}
