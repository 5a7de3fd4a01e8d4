import { isCalling } from './callings.ts';

/** Words before a name that are not part of it. Lower case. */
const TITLES =
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. president sen. sen senator rep. rep governor gov. gov professor prof. prof ' +
  'king queen prince princess sir lord lady captain capt. capt judge justice minister premier secretary general gen. gen ' +
  'pope saint rev. rev reverend revd congressman congresswoman representative chancellor colonel col. col lieutenant lt lt. ' +
  'major maj. sergeant sgt. sgt admiral adm. inspector commissioner mayor ambassador director chairman chairwoman ' +
  'chairperson chair coach manager striker midfielder defender goalkeeper winger actor actress singer author writer analyst ' +
  'spokesman spokeswoman spokesperson officer leader candidate sheikh ayatollah imam emir sultan father sister brother ' +
  'cardinal archbishop bishop dame baroness baron count duchess comrade cde datuk dato tan sri shri smt advocate founder ' +
  'co-founder chief ceo cfo coo journalist reporter correspondent editor detective constable deputy vice-president lawyer ' +
  'attorney mp mk mep msp assemblyman assemblywoman lawmaker lieutenant-general major-general vice vice-chairman his her ' +
  'royal highness excellency h.e. he hh president-elect ex-president former prime foreign defence defense finance interior ' +
  'cabinet junior senior lieut. brigadier commander superintendent md engr eng hajj haji sayyid emperor empress tsar czar ' +
  'councillor cllr alderman sheriff supt. supt det. det pc sgt-major cpl. cpl corporal private pte pte. pvt pvt. hon. hon ' +
  'msgr. msgr monsignor rabbi mullah maulana pastor rector provost dean principal headteacher economist strategist scientist ' +
  'researcher historian photographer presenter host economist skipper captain all-rounder quarterback fast bowler uncle aunt ' +
  'auntie grandma grandpa acting interim incoming outgoing late u.s. us uk then-president then-prime m. mme mme. mlle herr frau ' +
  'señor senor señora signor don doña st. vice-admiral rear-admiral director-general attorney-general governor-general president-designate madam madame democrat republican incumbent independent grandmother grandfather tsar maharaja nawab congresswoman-elect secretary-general counselor counsellor honourable first and the';

const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.split(' '));

/** Titles that are also names: they come off only in front of two more words ("Dean Orla Vance", not "Dean Vance"). */
const ALSO_NAMES: ReadonlySet<string> = new Set(
  (
    'md he eng dean don duke count baron royal major senior junior private m. fast first st. chase hon miss lady sri tan saint rabbi ' +
    'principal host and the us general marshal coach chief forward'
  ).split(' '),
);

const SUFFIXES: ReadonlySet<string> = new Set(
  'jr jr. sr sr. ii iii iv v phd ph.d. md m.d. esq esq. mp qc kc obe mbe cbe'.split(' '),
);

export function isTitle(lower: string): boolean {
  return TITLE_WORDS.has(lower) || isCalling(lower);
}

/** True for words that are titles and nothing else, so that they never begin a name. */
export function isOnlyTitle(lower: string): boolean {
  return isTitle(lower) && !ALSO_NAMES.has(lower);
}

/** "Jr", "III", "QC": after a name. */
export function isSuffix(lower: string): boolean {
  return SUFFIXES.has(lower);
}

const FEMALE_TITLES: ReadonlySet<string> = new Set(
  (
    'mrs mrs. ms ms. miss lady dame baroness queen princess duchess empress congresswoman assemblywoman chairwoman spokeswoman ' +
    'actress sister mother aunt auntie grandma mme mme. mlle frau señora councilwoman policewoman businesswoman'
  ).split(' '),
);
const MALE_TITLES: ReadonlySet<string> = new Set(
  (
    'mr mr. sir lord king prince duke baron count emperor congressman assemblyman chairman spokesman actor father brother uncle ' +
    'grandpa herr señor signor pope archbishop cardinal imam ayatollah sheikh councilman policeman businessman emir sultan'
  ).split(' '),
);

/** What a title says about gender. */
export function genderOfTitle(lower: string): 'female' | 'male' | 'unknown' {
  return FEMALE_TITLES.has(lower) ? 'female' : MALE_TITLES.has(lower) ? 'male' : 'unknown';
}
