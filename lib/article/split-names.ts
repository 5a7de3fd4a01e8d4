import { ACCENT, isCapital, LETTER, wordsIn } from '../text/letters.ts';

/** Words before the names, wherever they were found; in small letters. */
const BY = new RegExp(
  '^\\W*((exclusive|story|words|text|written|report|reported|posted|published|photos?|interview|from|von|ein (beitrag|artikel|kommentar|gastbeitrag|interview) von|by|par|por|di|door|av|af|przez|szerző:?|autor(in|en)?(/-?(autor)?(in)?)?:?|authors?:?|auteur:?|texte?:?|de|著者[：:]?)' +
    `(?=[^${LETTER}])[\\s:：]*)+`,
);

/** The first of them: spares names the pattern. */
const BY_WORDS = new Set(
  (
    'exclusive story words text written report reported posted published photo photos interview from von ein by par por di ' +
    'door av af przez szerző autor autorin autoren author authors auteur texte de 著者'
  ).split(' '),
);

const LABEL = /^(?:\s*[\w ]{0,20}:\s)/;
const EDGES = new RegExp(`^[^${LETTER}]+|[^${LETTER}${ACCENT}.]+$`, 'g');

/** A byline's text without "By" and what else stands before the names. */
export function withoutBy(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(LABEL, (label, _at, all) => (isCapital(all.charAt(label.length)) ? '' : label));
  const small = line.toLowerCase();
  const by = BY_WORDS.has(wordsIn(small)[0] ?? '') ? (BY.exec(small)?.[0].length ?? 0) : 0;
  return line.slice(by).trim();
}

/** "By Ann Lee and Bo Ray, City News" gives each of its parts, without roles after a dash, bar or bracket. */
export function splitNames(text: string): string[] {
  return withoutBy(text)
    .split(
      /\s*(?:[,;|/&•·]|\s[–—-]\s|\b(?:and|und|et|y|e|en|og|och|with|mit|avec|for|für|in|by|updated|published|aktualisiert)\b(?=\s|$)|\(|\d)\s*/i,
    )
    .map((name) => name.replace(EDGES, '').trim());
}
