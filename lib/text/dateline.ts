import { ACCENT, CAPITAL, isCapital, LETTER } from './letters.ts';

/** Where a report was filed, as its first paragraph says: "KYIV, Ukraine (AP) — ". UTF-16 offsets into the paragraph. */
export interface DatelineFound {
  /** The end of the dateline, behind its dash. */
  end: number;
  /** The place alone: "KYIV, Ukraine". */
  place: { start: number; end: number };
}

/** A dateline is no longer than this. */
const LONGEST = 110;

/** Who signs behind a place in small letters, too. */
const AGENCY =
  '(?:AP|AFP|Reuters|dpa|DPA|UPI|UP|Xinhua|TASS|PTI|ANI|IANS|Bloomberg|KNA|epd|EPD|SID|AA|EFE|ANSA|CNN|BBC|PA|APA|ATS|SDA|Kyodo|Yonhap|NPR|VOA|CBS|NBC|ABC|JTA|CP|CNA|BNS|ČTK|MTI|PAP|NTB|TT|ANP|Belga)';

const CAPITALS = `[${CAPITAL}][${CAPITAL}${ACCENT}.'’-]*[${CAPITAL}]\\.?|ST\\.`;
const CAPITAL_PLACE = `(?:${CAPITALS})(?:[ /-](?:${CAPITALS})){0,4}`;
const MIXED_WORD = `[${CAPITAL}][${LETTER}${ACCENT}.'’-]*`;
const MIXED_PLACE = `${MIXED_WORD}(?:[ /](?:(?:de|of|the|am|an der|la|del) )?${MIXED_WORD}){0,3}`;
const REGION = `(?:, (?![${LETTER}]{3,9}\\.? \\d)${MIXED_WORD}(?: (?:of |and )?${MIXED_WORD}){0,3})?`;
const DAY = `(?:,? (?:[${LETTER}]{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? [${LETTER}]{3,9})(?:,? \\d{4})?)?`;
const DASH = ' ?(?:[—―]|--| [–-](?= )) ?';
const OPENS = `(?=["“„«‘'(]?[${CAPITAL}\\d])`;

/** What `DASH` needs. */
const SET_OFF = /[—―]|--|[–-] /;

const IN_CAPITALS = new RegExp(`^(${CAPITAL_PLACE}${REGION})${DAY}(?: \\([^()]{2,40}\\))?${DASH}${OPENS}`);
const SIGNED = new RegExp(
  `^(${MIXED_PLACE}${REGION})${DAY} \\(${AGENCY}(?:[/, -]{1,2}${MIXED_WORD}|[/, ]{1,2}${AGENCY}){0,2}\\)${DASH}${OPENS}`,
);

/** Where an agency may have signed. */
const SIGN = /\([A-ZČde].*\)/;

/** "U.S." and "UN" are no places to file from; four letters are ("LIMA"). */
const LONG_WORD = new RegExp(`[${LETTER}]{4}|[${LETTER}][ -][${LETTER}]`);

/** Labels in capitals that are no places. */
const LABEL =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|LIVE|WATCH|LISTEN|READ|ANALYSIS|OPINION|COMMENT|EDITORIAL|EXPLAINER|FACT.?CHECK|VIDEO|PHOTOS?|NEWS|ALERT|CORRECTION|NOTE|EDITOR.S NOTE|INTERVIEW|REVIEW|PROFILE|FEATURE|FACTBOX|TIMELINE|WARNING|SPOILER|STORY|HEADLINES?|SPORTS?|BUSINESS|POLITICS|WORLD|TV|Q ?& ?A|FAQ|WHO|WHAT|WHEN|WHERE|WHY|HOW|YES|NO)\b/;

/**
 * The dateline that a paragraph starts with, or null. In capitals a place and a dash are enough; in small letters a
 * known agency must have signed.
 */
export function findDateline(paragraph: string): DatelineFound | null {
  const head = paragraph.slice(0, LONGEST);
  // Few paragraphs have a dash near their beginning: the others are spared the patterns, which are slow to compile.
  if (!SET_OFF.test(head)) return null;
  const match =
    (startsInCapitals(head) ? IN_CAPITALS.exec(head) : null) ?? (SIGN.test(head) ? SIGNED.exec(head) : null);
  const place = match?.[1];
  if (!match || !place || LABEL.test(place) || !LONG_WORD.test(place)) return null;
  return { end: match[0].trimEnd().length, place: { start: 0, end: place.length } };
}

/** Two capitals, or one, a mark and another: "KYIV", "L’AQUILA". */
function startsInCapitals(text: string): boolean {
  const [first = '', second = '', third = ''] = text.slice(0, 3);
  return isCapital(first) && (isCapital(second) || (/[.'’-]/.test(second) && isCapital(third)));
}
