/**
 * What the words of an address say, on any site: parts of host and path between dots and slashes, names of the query's
 * fields. Each list begins with the place of its signal. Searched as text, because patterns and sets would have to be
 * built anew in every page.
 */
const WORDS =
  ' =7 doc docs documentation help support wiki guide guides tutorial tutorials reference manual api product products shop store service services solutions pricing compare course courses seminar seminars job jobs career careers recipe recipes' +
  ' =8 forum forums foren thread threads discussion discussions question questions community board boards viewtopic showthread viewforum topic posts messages groups answers comments t stackexchange talk' +
  ' =9 impressum datenschutz datenschutzerklaerung imprint privacy terms agb legal disclaimer cookie cookies kontakt contact about nutzungsbedingungen mentions-legales aviso-legal' +
  ' =10 category categories tag tags thema themen topics section sections rubrik author authors search suche archive archives label' +
  ' =11 news article articles story stories artikel nachrichten noticia noticias actualite actualites politics politik world sport sports business wirtschaft opinion panorama press presse magazin blog ';
const PAGE_NUMBER = ' page p start offset pg seite s ';
const START = ' index home default ';

/** Places among the signals. */
const START_PAGE = 1;
const DEEP = 2;
const MANY_WORDS = 3;
const NUMBERED = 4;
const LIKE_A_SECTION = 5;
const PAGED = 6;
const NEWS = 11;
const ENDS_WITH_NEWS = 12;
const ASKS = 13;

/** Characters. */
const PLUS = 43;
const DASH = 45;
const SLASH = 47;
const NINE = 57;
const UNDERSCORE = 95;

/**
 * The signals of the address, as in `ADDRESS_SIGNALS`, after that of the bias. Without patterns and in one function:
 * each costs its own compiling in every page.
 */
export function addressSignals(address: string): number[] {
  const signals = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const url = (address.split('#', 1)[0] ?? '').toLowerCase();
  const [whole = '', query = ''] = url.split('?');
  const segments = whole.split('/');
  let depth = 0;
  let last = '';
  // After the scheme, nothing and the host.
  for (let i = 3; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment) continue;
    depth++;
    if (Number(segment) >= 0) {
      if (PAGE_NUMBER.includes(` ${last} `)) signals[PAGED] = 1;
      // A year, and a month that is not the end.
      if (last.length === 4 && Number(last) > 1900 && Number(last) < 2100 && i + 1 < segments.length)
        signals[NEWS] = 1;
    }
    last = segment;
  }

  const parts = segments.slice(2).join('.').replaceAll('_', '.').split('.');
  for (const field of query.split('&')) {
    const [name = '', value] = field.split('=');
    parts.push(name);
    if (value && Number(value) >= 0 && PAGE_NUMBER.includes(` ${name} `)) signals[PAGED] = 1;
  }
  for (const part of parts) {
    const at = part ? WORDS.indexOf(` ${part} `) : -1;
    if (at < 0) continue;
    const list = Number.parseInt(WORDS.slice(WORDS.lastIndexOf('=', at) + 1), 10);
    signals[list] = 1;
    if (list === NEWS && part === last) signals[ENDS_WITH_NEWS] = 1;
  }

  // Slashes and dashes do not end a number: a date is one.
  let digits = 0;
  let words = 1;
  for (let i = segments.slice(0, 3).join('/').length; i < url.length; i++) {
    const c = url.charCodeAt(i);
    if (c > SLASH && c <= NINE) digits++;
    else if (c !== SLASH && c !== DASH) digits = 0;
    if (digits > 4) signals[NUMBERED] = 1;
    if (c === SLASH && i < whole.length - 1) words = 1;
    else if (i < whole.length && (c === DASH || c === UNDERSCORE || c === PLUS)) words++;
  }

  if (depth === 0 || (depth === 1 && START.includes(` ${last.split('.', 1)[0]} `))) signals[START_PAGE] = 1;
  signals[DEEP] = Math.min(depth, 6) / 6;
  if (words > 3) signals[MANY_WORDS] = 1;
  if (query) signals[ASKS] = 1;
  if (depth > 0 && words < 3 && !signals[NUMBERED]) signals[LIKE_A_SECTION] = 1;
  return signals;
}
