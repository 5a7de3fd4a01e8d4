import { classAt, isLetterClass } from '../text/chars.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Posts and callings that are nobody's surname; also with a full stop. */
const CALLINGS = words(
  'administrator comptroller treasurer undersecretary under-secretary ombudsman envoy solicitor prosecutor investigator legislator ' +
    'coordinator astronaut commandant gens sens reps govs drs profs messrs',
);
/** After a hyphen: "Major-Gen", "attorney-general"; "Oscar-winner", "Paris-based". */
const COMPOUND_ENDS = words(
  'gen gen. general col col. colonel minister president winner winning nominee nominated born based star champion',
);
const TURNED = 'turned-';
const ENDS = ['ologist', 'woman', 'sperson', 'irperson'];
const SHORTEST = 2;
const LONGEST = 12;

/**
 * A rank, post or calling by the way it is made ("attorney-general", "chemist-turned-mayor", "councilwoman"); lower case. Without
 * patterns: those of letters take the background milliseconds to compile at each start.
 */
export function isCalling(lower: string): boolean {
  if (CALLINGS.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)) return true;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0)
    return ENDS.some((end) => lower.endsWith(end) && isWord(lower, 0, lower.length - end.length));
  if (!isWord(lower, 0, hyphen)) return false;
  const rest = lower.slice(hyphen + 1);
  return COMPOUND_ENDS.has(rest) || (rest.startsWith(TURNED) && isWord(rest, TURNED.length, rest.length));
}

/** Two to twelve letters. */
function isWord(text: string, from: number, to: number): boolean {
  if (to - from < SHORTEST || to - from > LONGEST) return false;
  for (let i = from; i < to; i++) if (!isLetterClass(classAt(text, i))) return false;
  return true;
}
