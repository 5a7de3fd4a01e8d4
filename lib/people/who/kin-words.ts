import type { Gender } from '../../reading.ts';

/** What somebody is to somebody else: one word for all that mean it, and what the other one is in turn, by gender. */
export interface Kin {
  kin: string;
  back: (gender: Gender) => string | undefined;
}

const byGender = (female: string, male: string) => (gender: Gender) =>
  gender === 'female' ? female : gender === 'male' ? male : undefined;

const TABLE: readonly [words: string, back: Kin['back']][] = [
  ['wife', byGender('wife', 'husband')],
  ['husband', byGender('wife', 'husband')],
  ['son', byGender('mother', 'father')],
  ['daughter', byGender('mother', 'father')],
  ['mother mum mom', byGender('daughter', 'son')],
  ['father dad', byGender('daughter', 'son')],
  ['brother', byGender('sister', 'brother')],
  ['sister', byGender('sister', 'brother')],
  ['lawyer attorney advocate solicitor barrister counsel', () => 'client'],
  ['client', () => 'lawyer'],
];

const KIN: ReadonlyMap<string, Kin> = new Map(
  TABLE.flatMap(([words, back]) => {
    const all = words.split(' ');
    const kin = all[0] as string;
    return all.map((word) => [word, { kin, back }] as const);
  }),
);

/** What a lower-case word ("mum") says somebody is to somebody else; undefined for all other words. */
export function kinWord(word: string | undefined): Kin | undefined {
  return word === undefined ? undefined : KIN.get(word);
}
