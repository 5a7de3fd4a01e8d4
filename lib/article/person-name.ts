/** Words that make an author a desk, an agency or an outlet: nobody's name. */
const NOBODY =
  /\b(the|staff|editors?|editorial|desk|team|newsroom|redaktion\w*|redazione|redacción|redaction|rédaction|agenc\w+|agentur\w*|news|press|reuters|bloomberg|wire|services?|correspondents?|contributors?|reporters?|writers?|experts?|guest|admin\w*|webmaster|online|media|group|gmbh|inc|ltd|tv|radio|times|post|magazine|journal|zeitung|anonymous|unknown|authors?|partner|sponsored|copyright|updated?|published|minutes?|comments?|articles?|profile|policy|agreement|www|com|http\w*)\b/i;

/** Agencies that sign with capitals, or as dpa does. */
const AGENCY = /\b(AFP|AP|DPA|dpa|SID|EPD|epd|KNA|ANSA|EFE|APA|SDA|ATS|PA|PTI|ANI|IANS|UPI|TASS|RIA|AM|PM)\b/;

/** "List of authors", "editors", "reporter" in Japanese and Chinese. */
const NOBODY_THERE = /一覧|編集|著者|記者|新聞|社|网|网站/;

const UNCASED = /\p{Lo}/u;
const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}]/u;

/** "Ann", "O’Neill", "J.K.", "Jean-Luc", "d’Arc", "al-Saud", "McKay", a word in a script without capitals. */
const NAME_WORD =
  /^(?:(?:[dlDL]|[oO]|al|el|ad|as|an)['’-])?(?:\p{Lu}[\p{L}\p{M}]*\.?|\p{Lo}[\p{L}\p{M}]*)(?:['’.-]*[\p{L}\p{M}]+\.?)*$/u;

/** Words of names that go without a capital. */
const PARTICLE =
  /^(de|da|di|do|du|dos|das|del|della|degli|der|den|van|von|vom|zu|zur|la|le|el|al|bin|ibn|ben|bint|abu|af|av|ter|ten|te|y|i|mac)$/;

/** Does this text look like the name of one person, first and last name as written, in any script? */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || NOBODY.test(text) || AGENCY.test(text)) return false;
  if (EAST_ASIAN.test(text))
    return text.length >= 2 && text.length <= 12 && !/[、。・「」]/.test(text) && !NOBODY_THERE.test(text);
  const words = text.replace(/["“”„]/g, '').split(' ');
  const names = words.filter((word) => NAME_WORD.test(word));
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    names.length >= 2 &&
    words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    NAME_WORD.test(words.at(-1) ?? '')
  );
}

/** First and last name in whatever case: enough where the page says that it is a person's. */
export function isPlainName(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]{2,}){1,3}$/u.test(text) &&
    !NOBODY.test(text) &&
    !AGENCY.test(text)
  );
}

/** One name alone: enough where the page says that it is a person's. */
export function isSingleName(text: string): boolean {
  return (
    (/^\p{Lu}\p{Ll}{2,14}$/u.test(text) || (UNCASED.test(text) && !/\s/.test(text))) && !NOBODY.test(text)
  );
}
