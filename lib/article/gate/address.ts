/**
 * What the words of an address say, on any site: parts of host and path between dots, slashes and low lines. Each list
 * begins with the place of its signal. Searched as text, because patterns and sets would have to be built anew in every
 * page.
 */
const WORDS =
  ' =6 doc docs documentation help support wiki guide guides tutorial tutorials reference manual api product products shop store service services solutions pricing compare course courses seminar seminars job jobs career careers recipe recipes' +
  ' =7 forum forums foren thread threads discussion discussions question questions community board boards viewtopic showthread viewforum topic posts messages groups answers comments t stackexchange talk' +
  ' =8 impressum datenschutz datenschutzerklaerung imprint privacy terms agb legal disclaimer cookie cookies kontakt contact about nutzungsbedingungen mentions-legales aviso-legal' +
  ' =9 category categories tag tags thema themen topics section sections rubrik author authors search suche archive archives label' +
  ' =10 news article articles story stories artikel nachrichten noticia noticias actualite actualites politics politik world sport sports business wirtschaft opinion panorama press presse magazin blog ';
const START = ' index home default ';

/** Places among the signals. */
const START_PAGE = 1;
const DEEP = 2;
const MANY_WORDS = 3;
const NUMBERED = 4;
const LIKE_A_SECTION = 5;
const NEWS = 10;
const ENDS_WITH_NEWS = 11;
const ASKS = 12;

/** So many digits make a number, or a date; dashes and slashes do not end it. */
const MANY_DIGITS = 5;

/** Characters. */
const SLASH = 47;
const NINE = 57;

/**
 * The signals of the address, as in `ADDRESS_SIGNALS`, after that of the bias. Without patterns, and with few turns of
 * few loops: in a page where it is new, each costs more than its work.
 */
export function addressSignals(address: string): number[] {
  const signals = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const url = (address.split('#', 1)[0] ?? '').toLowerCase();
  const path = url.split('?', 1)[0] ?? '';
  // After the scheme, nothing and the host.
  const segments = path.split('/').slice(3).filter(Boolean);
  const last = segments.at(-1) ?? '';
  const parts = path.replaceAll('/', '.').replaceAll('_', '.').split('.');
  for (let i = 0; i < parts.length; i++) {
    const at = parts[i] ? WORDS.indexOf(` ${parts[i]} `) : -1;
    if (at < 0) continue;
    const list = Number.parseInt(WORDS.slice(WORDS.lastIndexOf('=', at) + 1), 10);
    signals[list] = 1;
    if (list === NEWS && parts[i] === last) signals[ENDS_WITH_NEWS] = 1;
  }
  const joined = url.split('/').slice(3).join('').replaceAll('-', '');
  // In a number of so many digits, every so many-th character is one of them.
  for (let i = MANY_DIGITS - 1; i < joined.length; i += MANY_DIGITS) {
    let from = i;
    let to = i;
    while (isDigit(joined.charCodeAt(from))) from--;
    while (isDigit(joined.charCodeAt(to))) to++;
    if (to - from > MANY_DIGITS) signals[NUMBERED] = 1;
  }
  const words = last.replaceAll('_', '-').replaceAll('+', '-').split('-').length;
  const depth = segments.length;
  if (depth === 0 || (depth === 1 && START.includes(` ${last.split('.', 1)[0]} `))) signals[START_PAGE] = 1;
  signals[DEEP] = Math.min(depth, 6) / 6;
  if (words > 3) signals[MANY_WORDS] = 1;
  if (path !== url) signals[ASKS] = 1;
  if (depth > 0 && words < 3 && !signals[NUMBERED]) signals[LIKE_A_SECTION] = 1;
  return signals;
}

function isDigit(c: number): boolean {
  return c > SLASH && c <= NINE;
}
