import type { Candidate } from '../types.ts';

const REACH = 40;
/** After a weekday or a month: the name of a newspaper, a programme or a work. */
const PUBLICATION =
  /^ (?:Times|Post|Telegraph|Mail|Mirror|Express|Herald|Tribune|Sun|Star|People|World|Globe|(?:Night )?(?:Live|Lights|Football|Fever)|Independent|Guardian|Review|Magazine)\b/;
/** Streets, squares, movements and works that carry a date in their name. */
const PLACE = /^ (?:Street|St\.|Avenue|Road|Square|Bridge|Revolution Square|Movement|Brigades?|Airport)\b/;
/** Before a number: things that are numbered. */
const EDITION =
  /\b(?:Windows|Office|Euro|Expo|FIFA|Madden|Agenda|Vision|Blade Runner|Space Odyssey|Horizon|Project|Plan|Formula|Mark|Model|Series|Type|Class|Flight|Channel|Studio)(?: |-)$/;
/** A year that names a thing: "Agenda 2030", "Vision 2030". */
const NAMED_BY_YEAR = new Set(['year']);

/** Drops candidates that are part of a name. */
export function dropTraps(text: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => !isTrap(text, candidate));
}

/** Words in capitals between quotation marks: a programme, a film, a song. */
function isTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(' ');
  if (words.length < 2 || !words.every((word) => /^[A-Z0-9]/.test(word))) return false;
  return (
    /["“']$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[,.]?["”']/.test(text.slice(end, end + 2)) &&
    !/\d{4}|\d$/.test(words.at(-1) ?? '')
  );
}

function isTrap(text: string, { start, end, parser, meaning }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (isTitle(text, start, end)) return true;
  if (meaning.is === 'duration' || meaning.is === 'set' || meaning.is === 'vague') return false;
  if (PLACE.test(after)) return true;
  if ((meaning.is === 'weekday' || meaning.is === 'month') && PUBLICATION.test(after)) return true;
  if (
    meaning.is === 'weekday' &&
    /\b(?:Good|Palm|Easter|Shrove|Ash|Whit|Maundy|Black|Bloody|Super|Ruby|Holy|Man|Girl|Freaky|Cyber|Giving|Fat) $/.test(
      before,
    )
  )
    return true;
  return NAMED_BY_YEAR.has(parser) && EDITION.test(before);
}
