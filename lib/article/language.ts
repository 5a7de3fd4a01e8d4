import { KNOWN_BY_WORDS, languagesByWords } from './function-words.ts';
import type { PageFacts } from './structured.ts';

/** UTF-16 units that are enough to tell a language. */
const SAMPLE = 2400;

/** So many function words, as a share of all, make a language sure; fewer than the second, none is. */
const SURE = 0.2;
const LEAST = 0.06;

/** A tag is believed where its function words are at least this share of the best language's. */
const CLOSE = 0.6;

/** Scripts that name a language by themselves; the detector is made for alphabets. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u1000-\u109f]/g, 'my'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u4e00-\u9fff]/g, 'zh'],
];

/** Languages that share a script with others of their kind: a tag among these is believed where the text has the script. */
const BY_SCRIPT: [RegExp, RegExp][] = [
  [/[\u0600-\u06ff]/g, /^(ar|fa|ur|ps|ckb|sd|ug)$/],
  [/[\u0400-\u04ff]/g, /^(ru|uk|bg|sr|mk|be|kk|ky|mn|tg)$/],
  [/[\u0900-\u097f]/g, /^(hi|mr|ne|sa)$/],
];

/**
 * The article's language as a BCP 47 primary tag: the page's own tag where the text agrees, else what the text looks
 * like; "und" where neither can tell.
 */
export function findLanguage(document: Document, facts: PageFacts, text: string): string {
  const tags = [
    document.documentElement.getAttribute('lang'),
    facts.meta('content-language', 'language', 'dc.language'),
    facts.meta('og:locale'),
  ]
    .map((tag) => tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '')
    .filter((tag) => /^[a-z]{2,3}$/.test(tag));
  const middle = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const sample = text.slice(middle, middle + SAMPLE);
  for (const [script, language] of SCRIPTS)
    if (share(sample, script) > (language === 'ja' ? 0.12 : 0.3)) return language;
  const likely = languagesByWords(sample).filter((guess) => guess.share >= LEAST);
  const best = likely[0];
  for (const [script, languages] of BY_SCRIPT) {
    if (share(sample, script) > 0.3)
      return tags.find((tag) => languages.test(tag)) ?? best?.language ?? 'und';
  }
  const tag = tags.find((known) => {
    if (!best) return true;
    if (!KNOWN_BY_WORDS.has(known)) return best.share < SURE;
    return likely.some(({ language, share }) => language === known && share >= best.share * CLOSE);
  });
  return tag ?? best?.language ?? tags[0] ?? 'und';
}

function share(text: string, script: RegExp): number {
  return text.length === 0 ? 0 : (text.match(script)?.length ?? 0) / text.length;
}
