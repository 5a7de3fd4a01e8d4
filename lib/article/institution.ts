/**
 * News agencies by the names and letters they sign with. Those that sign with letters do so in capitals, some of them
 * small: other cases are words or somebody's initials.
 */
const LETTERS = new Set(
  (
    'AFP AP dpa DPA SDA ATS APA SID sid EPD epd KNA ANSA EFE PTI ANI IANS UPI TASS AAP ANP NTB STT PAP ČTK MTI BTA ' +
    'SITA TASR AGI LUSA HINA SAPA APF RTR'
  ).split(' '),
);
const NAMES = new Set(
  (
    'reuters|associated press|the associated press|agence france-presse|deutsche presse-agentur|pa media|' +
    'press association|the press association|keystone-sda|schweizerische depeschenagentur|dpa-afx|austria presse agentur|' +
    'sport-informations-dienst|evangelischer pressedienst|katholische nachrichten-agentur|agenzia ansa|agencia efe|' +
    'europa press|press trust of india|united press international|united news of india|xinhua|kyodo|kyodo news|jiji press|' +
    'yonhap|yonhap news|yonhap news agency|bloomberg|bloomberg news|anadolu agency|anadolu ajansı|demirören haber ajansı|' +
    'ihlas haber ajansı|interfax|interfax-ukraine|ukrinform|belga|ritzau|lusa|agência lusa|agência brasil|tanjug|agerpres|' +
    'canadian press|the canadian press|australian associated press|tass|ria novosti|bernama|antara|adnkronos|askanews|' +
    '共同通信|共同通信社|時事通信|時事通信社|ロイター|연합뉴스|新华社|新華社|укрінформ|интерфакс|рейтер'
  ).split('|'),
);

/** A part of the newsroom by its subject: "Gear Team", "Data Desk". */
const DESK = /^(?:[A-Z][\w&’'-]* ){1,3}(?:Team|Desk)$/;
/** Words of a desk's name that say no more than "staff" does. */
const STAFF =
  /\b(the|our|editorial|editors?|news|newsroom|web|online|digital|staff|content|media|copy|social)\b/i;

/** Words, in small letters, that outlets, agencies and their newsrooms are called by. */
const ORGANISATION =
  /^(?:staff|team|desk|editors|editorial|news\w*|r[eé]da[ckzç]\w*|agenc\w+|agentur\w*|press|wire|media|group|gmbh|inc|ltd|llc|tv|radio|times|post|magazine|journal|zeitung|correspondents?|reporters?|contributors)$/;
const ORGANISATION_THERE = /新聞|編集部|取材班|通信社|报社|日报/;
/** Words of a name that go without a capital. */
const SMALL =
  /^(?:the|our|own|of|and|for|at|de|del|della|di|da|do|la|le|du|des|et|y|e|der|die|das|von|und|für)$/;
/** Accounts and stand-ins: nobody's name, and no institution's. */
const NOBODY =
  /\b(?:admin\w*|webmaster|guest|anonymous|unknown|authors?|partner|sponsored|copyright)\b|@|\/\/|\bwww\./i;

/** Letters that an institution's name has at most. */
const MOST_LETTERS = 60;

/** Could this be an institution's name at all, or is it a sentence, an address, a stand-in? */
export function isNameable(text: string): boolean {
  return text.length > 1 && text.length <= MOST_LETTERS && text.split(' ').length <= 7 && !NOBODY.test(text);
}

/** Does this name say by its own words that it is an institution's: "Gazette staff", "Redaktion Kultur", "Tide Press"? */
export function isInstitution(name: string): boolean {
  if (ORGANISATION_THERE.test(name)) return true;
  const words = name.split(/[\s/]+/);
  const isWord = (word: string) => ORGANISATION.test(word.toLowerCase());
  return (
    words.some(isWord) &&
    words.every(
      (word) =>
        word.charAt(0) !== word.charAt(0).toLowerCase() ||
        isWord(word) ||
        SMALL.test(word) ||
        /^[\d&–-]/.test(word),
    )
  );
}

/** Is this the name or the sign of a news agency? */
export function isAgency(name: string): boolean {
  return LETTERS.has(name) || NAMES.has(name.toLowerCase());
}

/** Is this the name of a desk that says what it writes about? */
export function isDesk(name: string): boolean {
  return DESK.test(name) && !STAFF.test(name);
}
