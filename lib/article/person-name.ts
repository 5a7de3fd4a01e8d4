import { ACCENT, isCapital, LETTER } from '../text/letters.ts';

/** Words, in small letters, that make an author a desk, an agency or an outlet: nobody's name. */
const NOBODY =
  /\b(the|staff|editors?|editorial|desk|team|newsroom|redaktion\w*|redazione|redacción|redaction|rédaction|agenc\w+|agentur\w*|news|press|reuters|bloomberg|wire|services?|correspondents?|contributors?|reporters?|writers?|experts?|guest|admin\w*|webmaster|online|media|group|gmbh|inc|ltd|tv|radio|times|post|magazine|journal|zeitung|anonymous|unknown|authors?|partner|sponsored|copyright|updated?|published|minutes?|comments?|articles?|profile|policy|agreement|www|com|http\w*)\b/;

/** Agencies that sign with capitals, or as dpa does. */
const AGENCY = /\b(AFP|AP|DPA|dpa|SID|EPD|epd|KNA|ANSA|EFE|APA|SDA|ATS|PA|PTI|ANI|IANS|UPI|TASS|RIA|AM|PM)\b/;

/** "List of authors", "editors", "reporter" in Japanese and Chinese. */
const NOBODY_THERE = /一覧|編集|著者|記者|新聞|社|网|网站/;

const EAST_ASIAN =
  /[\u1100-\u11ff\u3005-\u3007\u3041-\u30ff\u3131-\u318e\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uffdc]/;

/** "Ann", "O’Neill", "J.K.", "Jean-Luc", "d’Arc", "al-Saud", "McKay", a word in a script without capitals. */
const NAME_WORD = new RegExp(
  `^(?:(?:[dlDL]|[oO]|al|el|ad|as|an)['’-])?([${LETTER}])[${LETTER}${ACCENT}]*\\.?(?:['’.-]*[${LETTER}${ACCENT}]+\\.?)*$`,
);

function isNameWord(word: string): boolean {
  const first = NAME_WORD.exec(word)?.[1];
  return first !== undefined && (startsName(word.charAt(0)) || startsName(first));
}

/** A capital, or a letter of a script without capitals. */
function startsName(letter: string): boolean {
  return isCapital(letter) || letter === letter.toUpperCase();
}

/** Words of names that go without a capital. */
const PARTICLE =
  /^(de|da|di|do|du|dos|das|del|della|degli|der|den|van|von|vom|zu|zur|la|le|el|al|bin|ibn|ben|bint|abu|af|av|ter|ten|te|y|i|mac)$/;

/** Does this text look like the name of one person, first and last name as written, in any script? */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || NOBODY.test(text.toLowerCase()) || AGENCY.test(text)) return false;
  if (EAST_ASIAN.test(text))
    return text.length >= 2 && text.length <= 12 && !/[、。・「」]/.test(text) && !NOBODY_THERE.test(text);
  const words = text.replace(/["“”„]/g, '').split(' ');
  const names = words.filter(isNameWord);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    names.length >= 2 &&
    words.every((word) => isNameWord(word) || PARTICLE.test(word)) &&
    isNameWord(words.at(-1) ?? '')
  );
}

const PLAIN_NAME = new RegExp(`^[${LETTER}][${LETTER}${ACCENT}'’.-]+(?: [${LETTER}${ACCENT}'’.-]{2,}){1,3}$`);
const ONE_WORD = new RegExp(`^[${LETTER}]{3,15}$`);
const UNCASED = /[\u05d0-\u10cf\u1100-\u1cff\u2d30-\ua63f\ua840-\ufdff\ufe70-\ufefc\uff66-\uffdc]/;

/** First and last name in whatever case: enough where the page says that it is a person's. */
export function isPlainName(text: string): boolean {
  return PLAIN_NAME.test(text) && !NOBODY.test(text.toLowerCase()) && !AGENCY.test(text);
}

/** One name alone: enough where the page says that it is a person's. */
export function isSingleName(text: string): boolean {
  return (
    (isCapitalised(text) || (UNCASED.test(text) && !/\s/.test(text))) && !NOBODY.test(text.toLowerCase())
  );
}

function isCapitalised(word: string): boolean {
  const rest = word.slice(1);
  return ONE_WORD.test(word) && isCapital(word.charAt(0)) && rest === rest.toLowerCase();
}
