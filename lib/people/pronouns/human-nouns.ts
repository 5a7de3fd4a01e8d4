import type { Gender } from '../../reading.ts';

/** Nouns for one human being. "The woman" with no name attached is still somebody that "she" may mean. */
const set = (words: string) => new Set(words.split(' '));

const FEMALE = set(
  'woman girl mother wife daughter sister aunt niece grandmother granddaughter girlfriend widow actress queen princess duchess ' +
    'countess spokeswoman congresswoman chairwoman businesswoman policewoman councilwoman lady mum mom stepmother bride nun ' +
    'stepdaughter heroine waitress hostess midwife goddess fiancée mistress',
);
const MALE = set(
  'man boy father husband son brother uncle nephew grandfather grandson boyfriend widower king prince duke count spokesman ' +
    'congressman chairman businessman policeman councilman gentleman dad stepfather groom monk priest stepson hero waiter host ' +
    'fireman fisherman cameraman salesman pope bishop fiancé',
);
const EITHER = set(
  'official spokesperson doctor teacher judge lawyer officer minister president senator governor mayor director manager coach ' +
    'player singer actor author writer journalist reporter editor analyst expert professor scientist researcher student child ' +
    'teenager victim suspect witness driver neighbour neighbor resident voter worker nurse soldier detective sheriff prosecutor ' +
    'attorney aide adviser advisor ambassador diplomat general colonel captain secretary commissioner chief leader candidate ' +
    'politician lawmaker lawmaker activist artist musician pilot passenger patient person colleague friend parent cousin partner ' +
    'defendant complainant plaintiff caller speaker founder owner chairperson',
);

/** The gender that a human noun (lower case, singular) tells; null for any other word. */
export function humanNoun(lower: string): Gender | null {
  if (FEMALE.has(lower)) return 'female';
  if (MALE.has(lower)) return 'male';
  return EITHER.has(lower) ? 'unknown' : null;
}
