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
const POINTER =
  /^[\W_]*(read (more|also|next|on|our|the full)\b|also read|see also|related( (articles?|stories|content|topics?|reading|links?))?\s*:?\s*($|[:|])|more (on this|from|stories)|sign up|subscribe|follow (us|our)|click here|advertisement|share this|recommended|watch( now)?:|listen( to)?:|download (the|our)|get (the|our) .{0,40}newsletter|copyright|©|\(c\)|all rights reserved|photos?:|image:|credit:|lesen sie (auch|mehr)|mehr zum thema|auch interessant|zum thema|lees ook|lire aussi|à lire|lea también|leia (também|mais)|leggi anche|читайте также|läs (också|mer))/i;

/** Does this line point elsewhere instead of telling the story? */
export function isPointer(text: string): boolean {
  return POINTER.test(text);
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
