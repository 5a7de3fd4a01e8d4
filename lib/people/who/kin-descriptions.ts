import type { Person, PersonMention } from '../../reading.ts';
import { isCapitalised } from '../../text/chars.ts';
import type { Token } from '../../text/tokens.ts';
import type { TaggedText } from '../tagger/tag.ts';
import { isKin, type Kinship, kinOf } from './kin.ts';

const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);

/**
 * Adds "his wife", "her father" to the person they mean, where the pronoun is already known to mean somebody and the text says who
 * that person's wife or father is. `people` are the clusters' people in the same order. Changes no argument.
 */
export function addKinDescriptions(
  { tokens, words }: Pick<TaggedText, 'tokens' | 'words'>,
  people: readonly Person[],
  kinships: readonly Kinship[],
): Person[] {
  if (kinships.length === 0) return [...people];
  const pronouns = new Map<number, number>();
  people.forEach(({ mentions }, p) => {
    for (const { kind, start } of mentions) if (kind === 'pronoun') pronouns.set(start, p);
  });
  const added = people.map((): PersonMention[] => []);
  for (let i = 0; i + 1 < tokens.length; i++) {
    const kin = words.lower[i + 1] as string;
    if (!POSSESSIVES.has(words.lower[i] as string) || !isKin(kin)) continue;
    const start = tokens[i]?.start ?? 0;
    const of = pronouns.get(start);
    const is = of === undefined ? null : kinOf(kinships, of, kin);
    if (is !== null && !namesAnother(tokens, i + 2, people[is]))
      added[is]?.push({ start, end: tokens[i + 1]?.end ?? start, kind: 'nominal' });
  }
  return people.map((person, p) => ({
    ...person,
    mentions: [...person.mentions, ...(added[p] ?? [])].sort((a, b) => a.start - b.start || b.end - a.end),
  }));
}

/** "his wife, Ida": somebody else than the wife who is known. */
function namesAnother(tokens: readonly Token[], after: number, person: Person | undefined): boolean {
  const at = tokens[after]?.text === ',' ? after + 1 : after;
  const next = tokens[at]?.text ?? '';
  return isCapitalised(next) && !person?.name.split(' ').includes(next);
}
