import { LETTER } from '../text/letters.ts';

/**
 * How a line begins that points elsewhere: other stories, newsletters, apps, rights. First words, then a pattern for what
 * follows them; all in small letters. Only the pattern of a line's own first word is looked at: most lines have none.
 */
const POINTERS: [firstWords: string, rest: string][] = [
  ['read', ' (more|also|next|on|our|the full)\\b'],
  ['also must', ' (read|miss|see)\\b'],
  ['don', '.t (read|miss|see)\\b'],
  ['see', ' also\\b'],
  ['related', '( (articles?|stories|content|topics?|reading|links?))?\\s*:?\\s*($|[:|])'],
  ['more', ' (on this|from|about|stories (from|on|about|in|like))\\b'],
  ['most', ' (popular|read)\\b'],
  ['more', ' (\\S+ ){0,3}((stories|news|coverage|headlines)\\W*$|https?:)'],
  ['you', ' (may|might) (also )?like\\b'],
  ['also', ' like\\b'],
  ['our', ' standards:'],
  ['for', ' more (stories|news)\\b'],
  ['sign', ' up\\b'],
  ['register', ' now\\b'],
  ['follow', ' (us|our|me)\\b'],
  ['like', ' us\\b'],
  ['join', ' our\\b'],
  ['click', ' (here|on)\\b'],
  ['tap', ' here\\b'],
  ['subscribe advertisement recommended promoted', '\\b'],
  ['share print save email', ' (this|article)\\b'],
  [
    'follow',
    '\\b.{2,80}\\b(on|at) (\\S+ and )?(twitter|x|facebook|instagram|bluesky|threads|tiktok|youtube|https?:)',
  ],
  ['follow', ' .{0,20}full coverage\\b'],
  ['e', '-mail .{2,60}\\b(at|on) (\\S+@|@|twitter|https?:)'],
  ['email contact reach', ' .{2,60}\\b(at|on) (\\S+@|@|twitter|https?:)'],
  ['have got', ' an? (news )?(tip|story)\\b'],
  ['do', ' you have an? (news )?(tip|story)\\b'],
  ['get', ' in touch with (us|our)\\b'],
  ['listen', ' to .{2,40}\\b(live|here)\\b'],
  ['filed', ' under( (in|as|with))?\\s*:'],
  ['tag tags tagged categories keywords schlagworte themen', '( (in|as|with))?\\s*:'],
  ['be', ' the first to comment'],
  ['watch listen photo photos video image picture credit source', '( now)?( \\(.*\\))?\\s*[:|]'],
  ['in', ' pictures( now)?( \\(.*\\))?\\s*[:|]'],
  ['download get', ' (the|our|your) .{0,40}(app|newsletter|inbox)'],
  ['copyright', '\\b'],
  ['all', ' rights reserved\\b'],
  ['©', ' '],
  ['about', ' the (author|writer)s?\\b'],
  ['with', ' files (from|by)\\b'],
  ['additional', ' reporting (from|by)\\b'],
  ['reporting editing', ' (from|by)\\b'],
  ['lesen', ' sie'],
  ['lest', ''],
  ['mehr', ' (zu|zum|dazu|über|aus|lesen)'],
  ['auch', ' interessant'],
  ['zum', ' (thema|artikel)'],
  ['hier', ' (finden|lesen) sie'],
  ['weitere', ' (artikel|nachrichten|themen)'],
  ['anzeige newsletter', '\\b'],
  ['lees', ' (ook|meer)'],
  ['lire', ' (aussi|la suite)'],
  ['à', ' lire'],
  ['voir', ' aussi'],
  ['lea lee', ' también'],
  ['te', ' puede interesar'],
  ['leia', ' (também|mais)'],
  ['veja', ' também'],
  ['leggi', ' anche'],
  ['читайте', ' (также|ещё)'],
  ['läs', ' (också|mer)'],
  ['les', ' også'],
  ['læs', ' også'],
  ['přečtěte', ' si'],
  ['czytaj', ' też'],
  ['ayrıca', ' oku'],
];

const AFTER = new Map<string, string[]>();
for (const [words, rest] of POINTERS)
  for (const word of words.split(' ')) AFTER.set(word, [...(AFTER.get(word) ?? []), rest]);

/** Compiled when a line first asks for them. */
const compiled = new Map<string, RegExp | null>();

const SIGNS = new RegExp(`^[^${LETTER}\\d©(]+`);
const FIRST_WORD = new RegExp(`^(?:[${LETTER}]+|©)`);

/** Does this line point elsewhere instead of telling the story? Give short lines only. */
export function isPointer(text: string): boolean {
  const line = text.replace(SIGNS, '').toLowerCase();
  if (!line.startsWith('(')) return pointsOn(line);
  return line.startsWith('(c) ') || pointsOn(line.slice(1).replace(SIGNS, ''));
}

function pointsOn(line: string): boolean {
  const word = FIRST_WORD.exec(line)?.[0] ?? '';
  let rest = compiled.get(word);
  if (rest === undefined) {
    const patterns = AFTER.get(word);
    rest = patterns ? new RegExp(patterns.join('|'), 'y') : null;
    compiled.set(word, rest);
  }
  if (!rest) return false;
  rest.lastIndex = word.length;
  return rest.test(line);
}
