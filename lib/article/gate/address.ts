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

/** The signals of the address, as in `ADDRESS_SIGNALS`. */
export function addressSignals(url: string): number[] {
  const [address = ''] = url.toLowerCase().split('#');
  const [whole = '', query = ''] = address.split('?');
  const [host = '', ...folders] = whole.slice(whole.indexOf('//') + 2).split('/');
  const segments = folders.filter(Boolean);
  const last = segments.at(-1) ?? '';
  const words = last.split(/[-_+]|%20/).length;
  const numbered = /\d{5,}|(19|20)\d\d[/-]?\d\d/.test(`${segments.join('/')}?${query}`);
  const parts = [...host.split('.'), ...segments.flatMap((segment) => [...segment.split('.'), segment])];
  const says = (words: string) => parts.some((part) => isOneOf(part, words));
  const fields = query.split('&').map((field) => field.split('='));
  const paged = (name = '', value = '') => isOneOf(name, PAGE_NUMBER) && Number(value) >= 0 && value !== '';
  return [
    segments.length === 0 || (segments.length === 1 && isStart(last)),
    Math.min(segments.length, 6) / 6,
    words >= 4,
    numbered,
    segments.length > 0 && words < 3 && !numbered,
    fields.some(([name, value]) => paged(name, value)) ||
      segments.some((segment, i) => paged(segment, segments[i + 1])),
    says(SERVICE),
    says(FORUM) || fields.some(([name = '']) => isOneOf(name, FORUM)),
    says(LEGAL),
    says(SECTION),
    says(NEWS) || /\/(19|20)\d\d\/\d\d?\//.test(whole),
  ].map(Number);
}

function isStart(page: string): boolean {
  return ['index', 'home', 'default'].includes(page.split('.')[0] ?? '');
}

function isOneOf(word: string, words: string): boolean {
  return word !== '' && words.includes(` ${word} `);
}
