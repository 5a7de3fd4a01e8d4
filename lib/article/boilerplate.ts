import { LETTER, wordsIn } from '../text/letters.ts';

/** Words in class names and ids of boxes that stand in an article but are no part of it. Matched word by word. */
const BOX_WORDS = new Set(
  (
    'related recirc recirculation newsletter newsletters promo promos promobox signup subscribe subscription paywall ' +
    'piano share sharing sharebar social byline bylines author authors bio tags taglist tag topics topic breadcrumb ' +
    'breadcrumbs comment comments disqus cookie cookies consent gdpr advert adverts advertisement advertising ad ads ' +
    'sponsor sponsored outbrain taboola trending popular readmore teaser teasers widget toolbar timestamp pagination ' +
    'rating feedback hidden listen audio player video gallery slideshow embed donate donation contribute ' +
    'login register menu nav navigation footer copyright disclaimer correction infobox factbox recommended ' +
    'recommendation recommendations affiliate print dateline meta published modal popup overlay authorprofile ' +
    'biography disclosure postmetadata postinfo'
  ).split(' '),
);

/** Two words in a row that say so where each alone does not. */
const BOX_PAIRS =
  / (read|see|learn) (more|also|next|on) | (more|most) (on|from|read|stories|popular|viewed|articles) | sign up | log in | sr only | d none | (visually|screen) (hidden|reader)| (call to action|cta) | (follow|about) (us|author) | (article|post|entry) (meta|footer|info|header|tools|actions|utility) /;

/** Does an element's class or id (as `nameWords`) say that it is a box in, not of, the article? The word, or null. */
export function boxWord(words: string): string | null {
  for (const word of words.split(' ')) if (BOX_WORDS.has(word)) return word;
  return BOX_PAIRS.exec(words)?.[0].trim() ?? null;
}

/** Boxes that send the reader on: without a link they are none, but a part of the text that is cut off for some. */
const SENDS_ON = new Set(['paywall', 'piano', 'teaser', 'teasers', 'related', 'recommended', 'promo']);

/** Is a box of this name one only when there is a link in it? */
export function sendsOn(word: string): boolean {
  return SENDS_ON.has(word);
}

/** What a line, in small letters, says that asks for a subscription, an account or a click, wherever in the line. */
const APPEAL =
  /\b(push[- ]nachrichten|whatsapp[- ](channel|kanal)|preferred source|ad blocker|add us as|sign in to|log in to|all rights reserved|contributed to this (report|story|article)|affiliate links?)\b|会員登録|会員限定|メールマガジン/;

/** What such lines are about, and how they turn to the reader: a story may be about newsletters, too. */
const OFFER =
  /\b(newsletters?|javascript|e-paper|inbox|google news|facebook page|subscribe|forums?|abonnements?)\b/;
const REQUEST =
  /(^|[.!?:;–—,>-]\s*|\b(to|and|please|bitte|or) )(sign up|subscribe|get|join|receive|enter|enable|turn on|click|follow|like us|check out|register|download|try|discover|start|abonnieren|melden sie|bestellen|aktivieren)\b|\b(in|to) your (e-?mail|inbox)\b|\b(informiert|erhalten|können|finden|wenn) sie\b|\bour (free |daily |weekly |\S+ )?(newsletters?|forums?|app)\b|\bjetzt\b/;

const BIOGRAPHY =
  /^(\p{Ll}*\p{Lu}\S* ){2,5}(is|was|has been|works|writes|covers|reports|ist|war|arbeitet|schreibt|berichtet) .{0,200}\b(writer|reporter|editor|journalist|author|columnist|correspondent|producer|curator|contributor|professor|researcher|fellow|director|founder|staff|Korrespondent\p{L}*|Reporter\p{L}*|Autor\p{L}*|Redakteur\p{L}*|Gründer\p{L}*|Professor\p{L}*|zuständig|'s|’s)\b/u;

/** Does this line introduce somebody as the author of an article is introduced at its end? Give the last lines only. */
export function isBiography(text: string): boolean {
  return BIOGRAPHY.test(text);
}

/** Does this line ask the reader for something: to subscribe, to follow, to switch a blocker off? */
export function isAppeal(text: string): boolean {
  const line = text.toLowerCase();
  return APPEAL.test(line) || (OFFER.test(line) && REQUEST.test(line));
}

const WAY = '(?:\\S+@\\S+\\.\\w+|https?://\\S+|www\\.\\S+|(?:twitter|x|facebook|instagram)\\.com/\\S+|@\\w+)';
const ADDRESS = new RegExp(
  `^[^${LETTER}\\d@]*(?:e-?mail:? ?)?${WAY}(?: ${WAY})*(?: ?\\(end\\))?[^${LETTER}\\d]*$`,
);

/** Is this line nothing but ways to reach somebody: an e-mail address, a link written out, an account? */
export function isAddress(text: string): boolean {
  const line = text.toLowerCase();
  return (line.includes('@') || line.includes('/') || line.includes('www.')) && ADDRESS.test(line);
}

/** In small letters. */
const STAMP_WORDS =
  /(published|posted|updated?|created|last|modified|reading time|min(ute)?s?( read)?|read|stand|aktualisiert|veröffentlicht|erstellt|am|um|uhr|lesedauer|lesezeit|minuten|publié|mis à jour|le|à|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|aktualizováno|güncelleme|giriş|à|às|de|by|on|at|the|of|a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|[cp][sd]?t|cest|cet|bst|ist|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?/g;

/** Is this line nothing but a time stamp: "Published 3:04 p.m. ET, Nov. 2", "Stand: 24.04.2024 22:58 Uhr", "4 min read"? */
export function isStamp(text: string): boolean {
  if (text.length > 110 || !/\d/.test(text) || /%|[$€£]\s?\d/.test(text)) return false;
  if (
    text.length < 70 &&
    /\b\d{4}\b/.test(text) &&
    /\b\d\d?[:.h]\d\d\b/.test(text) &&
    text.split(' ').length < 11
  )
    return true;
  const words = text.toLowerCase().replace(/\d+/g, ' ').replace(STAMP_WORDS, ' ');
  const rest = wordsIn(words).join(' ');
  return (
    rest === '' ||
    (rest.split(' ').length <= 2 && /\d[\d:.h]+/.test(text) && rest.length < 22 && /\d{4}|:\d\d/.test(text))
  );
}

/** Words that stand in every line of such a kind: spares the other lines the pattern. */
const CREDIT_HINT =
  /image|photo|pic|bild|foto|credit|illustration|screenshot|reuters|file|quelle|imago|getty|shutterstock|afp|dpa/;
/** A line that ends with the name of a picture's owner: "(Image: NAME)", "Foto: NAME", "NAME/Getty Images". */
export function isCredit(text: string): boolean {
  if (text.length >= 300) return false;
  const line = text.toLowerCase();
  return (
    CREDIT_HINT.test(line) &&
    /([([] ?(image|photo|picture|pic|bild|foto|credit|photograph|illustration|screenshot|ap photo|reuters|file)\b[^)\]]{0,80}[)\]]|\b(bild|foto|photo|image|illustration|credit|quelle|imago|picture)s?( credit| by)?\s?[:|] ?[^.!?]{2,60}|(^|[/©–—|:([] ?|\.|\b(via|by) )(getty images|getty|shutterstock|picture alliance|afp|ap photo|dpa|reuters|imago)[^.!?]{0,25})\.?$/.test(
      line,
    )
  );
}

/** Words of class names of captions and credits. */
export function isCaptionName(words: string): boolean {
  return / (caption|captions|figcaption|credit|credits|legend|bildunterschrift|cutline|photocredit|imagecaption) /.test(
    words,
  );
}

/** Words of class names of the lines between headline and body that sum the story up. */
export function isStandfirstName(words: string): boolean {
  return / (standfirst|dek|deck|subtitle|subhead|subheadline|subheading|summary|lead|lede|intro|introduction|excerpt|description|kicker text|vorspann|anriss|abstract|chapo|entradilla|sottotitolo|ingress) /.test(
    words,
  );
}
