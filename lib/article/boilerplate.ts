/** Words in class names and ids of boxes that stand in an article but are no part of it. Matched word by word. */
const BOX_WORDS = new Set(
  (
    'related recirc recirculation newsletter newsletters promo promos promobox signup subscribe subscription paywall ' +
    'piano share sharing sharebar social byline bylines author authors bio tags taglist tag topics topic breadcrumb ' +
    'breadcrumbs comment comments disqus cookie cookies consent gdpr advert adverts advertisement advertising ad ads ' +
    'sponsor sponsored outbrain taboola trending popular readmore teaser teasers widget toolbar timestamp pagination ' +
    'rating feedback hidden listen audio player video gallery slideshow embed donate donation contribute ' +
    'login register menu nav navigation footer copyright disclaimer correction infobox factbox recommended ' +
    'recommendation recommendations affiliate print dateline meta published modal popup overlay'
  ).split(' '),
);

/** Two words in a row that say so where each alone does not. */
const BOX_PAIRS =
  / (read|see|learn) (more|also|next|on) | (more|most) (on|from|read|stories|popular|viewed|articles) | sign up | log in | sr only | (visually|screen) (hidden|reader)| (call to action|cta) | (follow|about) (us|author) | (article|post|entry) (meta|footer|info|header|tools|actions|utility) /;

/** Does an element's class or id (as `nameWords`) say that it is a box in, not of, the article? The word, or null. */
export function boxWord(words: string): string | null {
  for (const word of words.split(' ')) if (BOX_WORDS.has(word)) return word;
  return BOX_PAIRS.exec(words)?.[0].trim() ?? null;
}

/** How a line begins that points elsewhere: other stories, newsletters, apps, rights. */
const POINTERS = [
  'read (more|also|next|on|our|the full)\\b',
  '(also|see also|must|don.t) (read|miss|see)\\b',
  'see also\\b',
  'related( (articles?|stories|content|topics?|reading|links?))?\\s*:?\\s*($|[:|])',
  '(more|most) (on this|from|stories|about|popular)\\b',
  '(sign up|subscribe|register now|follow (us|our|me)|like us|join our|click (here|on)|tap here|advertisement|recommended|promoted)\\b',
  '(share|print|save|email) (this|article)\\b',
  '(watch|listen|in pictures|photos?|video|image|picture|credit|source)( now)?( \\(.*\\))?\\s*[:|]',
  '(download|get) (the|our|your) .{0,40}(app|newsletter|inbox)',
  '(copyright|all rights reserved)\\b',
  '(©|\\(c\\) )',
  'about the (author|writer)s?\\b',
  '(with files|additional reporting|reporting|editing) (from|by)\\b',
  '(lesen sie|lest|mehr (zu|zum|dazu|über|aus|lesen)|auch interessant|zum thema|zum artikel|hier (finden|lesen) sie|weitere (artikel|nachrichten|themen)|anzeige\\b|newsletter\\b)',
  '(lees (ook|meer)|lire (aussi|la suite)|à lire|voir aussi|lea también|lee también|te puede interesar|leia (também|mais)|veja também|leggi anche|читайте (также|ещё)|läs (också|mer)|les også|læs også|přečtěte si|czytaj też|ayrıca oku)',
];
const POINTER = new RegExp(`^[\\W_]*(${POINTERS.join('|')})`, 'iu');

/** What a line says that asks for a subscription, an account or a click, wherever in the line. */
const APPEAL =
  /\b(newsletters?|push[- ]nachrichten|whatsapp[- ](channel|kanal)|google news|preferred source|e-paper|ad blocker|javascript|add us as|sign in to|log in to|inbox|facebook page)\b|会員登録|メールマガジン/i;

/** Does this line point elsewhere instead of telling the story? Give short lines only. */
export function isPointer(text: string): boolean {
  return POINTER.test(text);
}

/** Does this line ask the reader for something: to subscribe, to follow, to switch a blocker off? */
export function isAppeal(text: string): boolean {
  return APPEAL.test(text);
}

const STAMP_WORDS =
  /(published|posted|updated?|created|last|modified|reading time|min(ute)?s?( read)?|read|stand|aktualisiert|veröffentlicht|erstellt|am|um|uhr|lesedauer|lesezeit|minuten|publié|mis à jour|le|à|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|aktualizováno|güncelleme|giriş|à|às|de|by|on|at|the|of|a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|[cp][sd]?t|cest|cet|bst|ist|mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?/giu;

/** Is this line nothing but a time stamp: "Published 3:04 p.m. ET, Nov. 2", "Stand: 24.04.2024 22:58 Uhr", "4 min read"? */
export function isStamp(text: string): boolean {
  if (text.length > 110 || !/\d/.test(text)) return false;
  const rest = text
    .replace(/\d+/g, ' ')
    .replace(STAMP_WORDS, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return (
    rest === '' ||
    (rest.split(' ').length <= 2 && /\d[\d:.h]+/.test(text) && rest.length < 22 && /\d{4}|:\d\d/.test(text))
  );
}

/** A line that ends with the name of a picture's owner: "(Image: NAME)", "Foto: NAME", "NAME/Getty Images". */
export function isCredit(text: string): boolean {
  return (
    text.length < 300 &&
    /([([] ?(image|photo|picture|pic|bild|foto|credit|photograph|illustration|screenshot|ap photo|reuters|file)\b[^)\]]{0,80}[)\]]|\b(bild|foto|photo|image|illustration|credit|quelle|imago|picture)s?( credit| by)?\s?[:|] ?[^.!?]{2,60}|(getty images|shutterstock|picture alliance|afp|ap photo|dpa|reuters|imago)[^.!?]{0,25})\.?$/i.test(
      text,
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
