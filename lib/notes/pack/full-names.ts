import type { Article, Person } from '../../reading.ts';
import type { OfficeRecord } from './types.ts';

/** A person whom the article calls by surname only, and the record that has the full name. */
export interface FullName {
  person: string;
  name: string;
  record: string;
}

/**
 * "President Lund" in an article of the years in which one Bo Lund was president: the full name of somebody whom the article
 * calls by surname alone, always or now and then behind the post that `held`, the offices of that day, give to one bearer of the
 * surname. None where the post is said to be over or of another country ("former President Lund", "the Ruritanian President Lund").
 */
export function fullNamesOf(
  { text }: Pick<Article, 'text'>,
  people: readonly Person[],
  held: readonly OfficeRecord[],
): FullName[] {
  return people.flatMap((person) => {
    if (/\s/.test(person.name)) return [];
    const surname = fold(person.name);
    const offices = held.filter(({ names }) => names.some((name) => fold(lastWord(name)) === surname));
    const [office] = offices;
    if (!office || offices.length > 1) return [];
    const befores = person.mentions
      .filter(({ kind }) => kind === 'name')
      .map(({ start }) => postBefore(text, start, office));
    if (!befores.includes('held') || befores.includes('other')) return [];
    return [{ person: person.id, name: office.names[0] as string, record: office.id }];
  });
}

const LONGEST_BEFORE = 60;

/** Does the post stand right before the name at `at`, as the one of this record or as another one? */
function postBefore(text: string, at: number, { office }: OfficeRecord): 'held' | 'other' | null {
  const post = office.replace(/ of (?:the )?\p{Lu}.*$/u, '').toLowerCase();
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at).trimEnd();
  if (!before.toLowerCase().endsWith(post)) return null;
  const lead = before.slice(0, before.length - post.length);
  if (/[\p{L}\p{N}]$/u.test(lead)) return null;
  const word = /([\p{L}.-]+)\s+$/u.exec(lead)?.[1] ?? '';
  if (NOT_NOW.test(word)) return 'other';
  return DEMONYM.test(word) && !isOf(word, office) ? 'other' : 'held';
}

const NOT_NOW = /^(?:former|ex|vice|deputy|then|late|acting|future|first)$/i;
/** "French", "Ruritanian"; not the "when" that begins a sentence. */
const DEMONYM = /^(?!(?:When|Then|Than|Even)$)\p{Lu}\p{Ll}+(?:n|sh|ch|se|i|ss)$/u;
const OTHERWISE: Record<string, string> = {
  American: 'United States',
  British: 'United Kingdom',
  Dutch: 'Netherlands',
};

/** Is it the people of the office's country? "Russian" and "President of Russia" begin alike. */
function isOf(demonym: string, office: string): boolean {
  const country = / of (?:the )?(\p{Lu}.*)$/u.exec(office)?.[1] ?? '';
  return OTHERWISE[demonym] === country || demonym.slice(0, 2) === country.slice(0, 2);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const fold = (name: string): string => name.normalize('NFC').toLowerCase();
