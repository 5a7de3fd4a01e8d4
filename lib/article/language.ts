import { detect, detectAll } from 'tinyld/light';
import type { PageFacts } from './structured.ts';

/** UTF-16 units that are enough to tell a language. */
const SAMPLE = 1200;

/** The languages with an alphabet that the detector knows; a tag that names another is believed unless the text is surely English. */
const ALPHABETS = new Set('fr en de es pt it nl fi no hu ro pl tr sv'.split(' '));
const SURE = 0.5;

/** A tag is believed where the detector gives it at least this share of what it gives its best guess. */
const CLOSE = 0.35;

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
  for (const [script, languages] of BY_SCRIPT) {
    if (share(sample, script) > 0.3)
      return tags.find((tag) => languages.test(tag)) ?? (detect(sample) || 'und');
  }
  const likely = detectAll(sample);
  const best = likely[0];
  const tag = tags.find((known) => {
    if (!best) return true;
    if (!ALPHABETS.has(known)) return best.lang !== 'en' || best.accuracy < SURE;
    return likely.some(({ lang, accuracy }) => lang === known && accuracy > best.accuracy * CLOSE);
  });
  return tag ?? best?.lang ?? tags[0] ?? 'und';
}

function share(text: string, script: RegExp): number {
  return text.length === 0 ? 0 : (text.match(script)?.length ?? 0) / text.length;
}
