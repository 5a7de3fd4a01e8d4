import { beside } from '../beside.ts';
import { year } from '../parsers/year.ts';
import type { Candidate } from '../types.ts';

const REACH = 40;
/** After a weekday or a month: the name of a newspaper, a programme or a work. */
const PUBLICATION =
  /^ (?:Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|Sun|Star|People|World|Globe|Live|Lights|Football|Fever|Independent|Guardian|Review|Magazine)\b/;
/** Streets, squares, movements and works that carry a date in their name. */
const PLACE = /^ (?:Street|St\.|Avenue|Road|Square|Bridge|Movement|Brigades?|Airport)\b/;
/** After a year: the make of a car of that model year. */
const CAR =
  /^ (?:Audi|BMW|Cadillac|Chevrolet|Dodge|Ford|Honda|Jeep|Mercedes|Nissan|Porsche|Tesla|Toyota|Volkswagen)\b/;
/** Weekdays of feasts, films and customs. */
const FEAST =
  /\b(?:Good|Palm|Easter|Shrove|Ash|Whit|Maundy|Black|Bloody|Super|Ruby|Holy|Man|Girl|Freaky|Cyber|Giving|Fat) $/;
const CUSTOM = /^ (?:school|best|roast|drivers?|the (?:13|thirteen)th)\b/i;
/** Between two weekdays: every week's, "open Monday to Friday". */
const THROUGH = /^(?: (?:through|thru|to) | ?[-–] ?)$/;

/** Drops candidates that are part of a name, or of a weekly timetable. */
export function dropTraps(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate, i) => {
    const isTimetable =
      opensTimetable(text, candidate, candidates[i + 1]) ||
      opensTimetable(text, candidates[i - 1], candidate);
    return !isTimetable && !isTrap(text, candidate);
  });
}

function opensTimetable(text: string, a: Candidate | undefined, b: Candidate | undefined): boolean {
  if (a?.meaning.is !== 'weekday' || b?.meaning.is !== 'weekday') return false;
  const isFrom = /\bfrom $/i.test(text.slice(Math.max(0, a.start - 6), a.start));
  return !isFrom && THROUGH.test(text.slice(a.end, b.start));
}

/** Words in capitals after a quotation mark, up to the other or to more capitals: a programme, a film, "This Week With …". */
function isTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(' ');
  if (words.length < 2 || !words.every((word) => /^[A-Z0-9]/.test(word))) return false;
  return (
    /["“']$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:[,.]?["”']| (?:With|In|On|For|At|From|and|of) [A-Z])/.test(text.slice(end, end + 8)) &&
    !/\d{4}|\d$/.test(words.at(-1) ?? '')
  );
}

function isTrap(text: string, candidate: Candidate): boolean {
  const { start, end, parser, meaning } = candidate;
  const { before, after } = beside(text, candidate, REACH);
  if (isTitle(text, start, end)) return true;
  if (meaning.is === 'duration' || meaning.is === 'set' || meaning.is === 'vague') return false;
  if (PLACE.test(after)) return true;
  if ((meaning.is === 'weekday' || meaning.is === 'month') && PUBLICATION.test(after)) return true;
  if (meaning.is === 'weekday' && (FEAST.test(before) || CUSTOM.test(after))) return true;
  return parser === year && CAR.test(after);
}
