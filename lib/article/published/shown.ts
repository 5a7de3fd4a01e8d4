import { LETTER } from '../../text/letters.ts';
import { isStamp } from '../boilerplate.ts';
import { inParts, type Passage } from '../passage.ts';
import { nameWords, parentOf } from '../tree.ts';
import { readMachineDate } from './parse-day.ts';
import type { DateCandidate } from './stated.ts';
import { type DateHabits, type DateInText, readWrittenDate, readWrittenDates } from './written-date.ts';

const UPDATE_WORD =
  /updat|modif|änderung|aktualis|geändert|mis à jour|actuali|atualiz|aggiorn|bijgewerkt|güncel|обновл|更新|revised|last edit|editiert|edited/i;
const DATE_NAME =
  / (date|dates|datum|fecha|data|time|timestamp|published|publish|pub|pubdate|posted|dateline|byline|meta|info|entry|submitted|created|stand|datetime|day|when|updated|modified) /;
const PUBLISHED_WORD =
  /publish|publiziert|posted|erschienen|erstellt|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowan|stand\b|on:|date\b|datum|掲載|公開|written|filed|issued/i;

/** What stands right before the day of publication and nothing else. */
const EXPLICIT = new RegExp(
  '(?:first published|published|publiziert|erschienen|veröffentlicht|erstellt|publiée?|publicado|pubblicato|gepubliceerd|opublikowano)(?: (?:on|am|le|el|em|il|op))?\\s?:?\\s*' +
    `(?:[${LETTER}]{2,10},? )?$`,
  'i',
);
const WORDS = new RegExp(`[${LETTER}]{2,}`, 'g');
const LEADING_WORDS = new RegExp(`^[\\s${LETTER}]*`);

/** Boxes that hold somebody else's text: an embedded post, a reader's comment. */
const FOREIGN =
  'blockquote,figure,.twitter-tweet,.instagram-media,.comment,.comments,.comment-list,.comment-content,.comment-meta,.comment-header,#comments,[id^="comment-"]';

/** The page's masthead and menus: a date there is today's. */
const MENU = 'nav,[role="banner"],[role="navigation"]';
const MASTHEAD_NAME = / (topbar|navbar|masthead|navtop|current date|today|todays|top bar) /;
const MENU_NAME = / nav /;

/** The first lines of a page, up to this one, are its masthead, unless the headline follows at once. */
const TOP = 2;

/** A longer line is a paragraph: only a date that leads it, within so many characters, can be the story's. */
const LONGEST_LINE = 220;
const LEAD = 60;

/** More words beside a date than a name makes: a sentence. */
const MOST_WORDS_BESIDE = 4;

/** So many dates of several days in elements of one make are a list's. */
const LEAST_OF_LIST = 3;

/** Where the story stands on the page. */
export interface Place {
  /** Passages between this one and the headline or the body. */
  distanceOf(passage: Passage): number;
  /** Does it stand before both? */
  isBefore(passage: Passage): boolean;
  /** Does it stand under the headline ("head"), in the running text ("text"), or elsewhere? */
  partOf(element: Element): 'head' | 'text' | 'elsewhere';
}

/** Elements that machines read: time elements with their place in the page. */
export function timeElements(
  box: Element,
  { partOf }: Pick<Place, 'partOf'>,
  habits: DateHabits,
): DateCandidate[] {
  const found: (DateCandidate & { make: string })[] = [];
  const elements = [...box.querySelectorAll('time,abbr.published,abbr[title].date,relative-time')];
  for (const element of elements.slice(0, 60)) {
    const text = (element.textContent ?? '').trim();
    const stamp = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
    const read = readMachineDate(stamp) ?? readWrittenDate(stamp, habits) ?? readWrittenDate(text, habits);
    if (!read) continue;
    const name = nameWords(element);
    const around = `${name} ${(parentOf(element)?.textContent ?? '').slice(0, 80)}`;
    const update = UPDATE_WORD.test(`${text} ${around}`) && !PUBLISHED_WORD.test(around);
    const pub = element.hasAttribute('pubdate') || / (published|entry date|post date|pubdate) /.test(name);
    const part = partOf(element);
    const place = { head: 0.72, text: 0.62, elsewhere: 0.35 }[part];
    const apart = element.closest(FOREIGN)
      ? 0.35
      : part !== 'head' && (isMenu(element) || isNamed(element, MASTHEAD_NAME))
        ? 0.25
        : 0;
    const make = part === 'head' ? '' : makeOf(element);
    found.push({ ...read, source: 'time-element', trust: place + (pub ? 0.1 : 0) - apart, update, make });
  }
  return withoutLists(found);
}

/** Dates in visible short lines near the headline, or named as a date. */
export function writtenDates(
  passages: Passage[],
  { distanceOf, isBefore }: Omit<Place, 'partOf'>,
  habits: DateHabits,
): DateCandidate[] {
  const found: (DateCandidate & { make: string })[] = [];
  for (const [i, passage] of passages.entries()) {
    const { element } = passage;
    if (!/\d/.test(passage.text)) continue;
    const distance = distanceOf(passage);
    if (distance > 60) continue;
    const { text, dates } = datesOf(passage, habits);
    if (dates.length === 0) continue;
    const leads = !element.closest('li') && isLead(text, dates[0] as DateInText);
    if (text.length > LONGEST_LINE && !leads) continue;
    const short = text.length < 90 || leads;
    const named =
      DATE_NAME.test(nameWords(element)) || DATE_NAME.test(nameWords(parentOf(element) ?? element));
    const near = distance <= 4 ? 0.12 : distance <= 12 ? 0.06 : -0.05;
    const bare = leads || isStamp(text) || isMostlyDate(text, dates) ? 0.1 : 0;
    const onTop = passage.index <= TOP && distance > 3;
    const apart = element.closest(FOREIGN)
      ? 0.25
      : onTop ||
          (distance > 4 && isMenu(element)) ||
          ((distance > 4 || isBefore(passage)) && isNamed(element, MASTHEAD_NAME))
        ? 0.2
        : 0;
    const trust = 0.3 + (short ? 0.08 : -0.1) + (named ? 0.14 : 0) + bare + near - apart;
    const make = distance <= 4 ? '' : makeOf(element);
    const before = passages[i - 1]?.text ?? '';
    for (const [k, date] of (leads ? dates.slice(0, 1) : dates.slice(0, 3)).entries()) {
      const label = labelOf(text, dates, k, before.length < 25 ? before : '');
      const said = PUBLISHED_WORD.test(label);
      const update = UPDATE_WORD.test(label) && !said;
      const { day, iso } = date;
      // Words that leave no doubt make up for a long line far away.
      const surely = EXPLICIT.test(label) ? (short ? 0 : 0.18) - Math.min(near, 0) : 0;
      const own = trust + (said ? 0.14 : 0) + surely - 0.02 * k;
      found.push({ day, iso, source: 'text', trust: own, update, make });
    }
  }
  return withoutLists(found);
}

/** The dates of a line and the text that they stand in: parted where elements touch, unless that takes a day apart. */
function datesOf(passage: Passage, habits: DateHabits): { text: string; dates: DateInText[] } {
  if (passage.text.length > LONGEST_LINE) {
    return { text: passage.text, dates: readWrittenDates(passage.text.slice(0, LEAD), habits) };
  }
  const dates = readWrittenDates(passage.text, habits);
  const parted = inParts(passage, ' ');
  if (parted === passage.text) return { text: parted, dates };
  const more = readWrittenDates(parted, habits);
  return more.length >= dates.length ? { text: parted, dates: more } : { text: passage.text, dates };
}

/** Does a line or paragraph start with the date, set off from what follows? */
function isLead(text: string, { start, end }: DateInText): boolean {
  const words = LEADING_WORDS.exec(text.slice(end, end + 12))?.[0] ?? '';
  return /^\W{0,3}$/.test(text.slice(0, start)) && words === words.toUpperCase();
}

/** Is there hardly more in a line than its dates: an author's name, a place? */
function isMostlyDate(text: string, dates: DateInText[]): boolean {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest.match(WORDS) ?? [];
  return words.length <= MOST_WORDS_BESIDE && words.join('').length <= 30;
}

/** The words that say what a date is: those before it, or after it where nothing stands before. */
function labelOf(text: string, dates: DateInText[], k: number, lineBefore: string): string {
  const date = dates[k] as DateInText;
  const from = dates[k - 1]?.end ?? 0;
  const before = text.slice(Math.max(from, date.start - 60), date.start);
  if (before.search(WORDS) >= 0) return before;
  // "2025.03.26 last update", but not "January 19, 2025 / updated 8 hours ago".
  const after = /^[^|/•·]*/.exec(text.slice(date.end, date.end + 40))?.[0] ?? '';
  return `${k === 0 ? lineBefore : ''} ${dates.length === 1 ? after : ''}`;
}

function isMenu(element: Element): boolean {
  return element.closest(MENU) !== null || isNamed(element, MENU_NAME);
}

/** Does the element or one close around it have such a name? */
function isNamed(element: Element, names: RegExp): boolean {
  for (let e: Element | null = element, i = 0; e && i < 3; e = parentOf(e), i++)
    if (names.test(nameWords(e))) return true;
  return false;
}

/** What elements of a list have in common. */
function makeOf(element: Element): string {
  return `${element.nodeName} ${element.getAttribute('class') ?? ''} ${parentOf(element)?.getAttribute('class') ?? ''}`;
}

/** Trusts dates less that stand in elements of one make with others of other days: teasers, comments, tables. */
function withoutLists(found: (DateCandidate & { make: string })[]): DateCandidate[] {
  const days = new Map<string, { count: number; days: Set<string> }>();
  for (const { make, day } of found) {
    const known = days.get(make) ?? { count: 0, days: new Set() };
    known.count++;
    known.days.add(day);
    days.set(make, known);
  }
  return found.map(({ make, ...candidate }) => {
    const list = days.get(make);
    const listed = make !== '' && list && list.count >= LEAST_OF_LIST && list.days.size > 1;
    return listed ? { ...candidate, trust: candidate.trust - 0.2 } : candidate;
  });
}
