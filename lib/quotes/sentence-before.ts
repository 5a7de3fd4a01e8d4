import type { Gender, Person } from '../reading.ts';
import { CONJUNCTIONS } from './function-words.ts';
import type { Named, Outline, Word } from './outline.ts';
import type { Phrase } from './phrases/phrase.ts';
import { firstSubject } from './phrases/subject.ts';

const MEANS: Record<string, Gender> = { he: 'male', she: 'female' };

/**
 * Whom the sentence before is about, for a "he said" or "she said": its subject, where that is a name of fitting gender.
 * "Al Hale urged the town to wait. “We have time,” he said."
 */
export function subjectOfSentenceBefore(
  { words, sentences }: Outline,
  phrase: Phrase,
  mentions: (from: number, to: number) => Named[],
): { person: Person; others: Set<Person> } | null {
  const pronoun = words[phrase.first] as Word;
  const gender = MEANS[pronoun.lower];
  const before = sentences[pronoun.sentence - 1];
  if (!gender || !before || before.last <= before.first) return null;
  const subject = firstSubject(words, before.first, before.last);
  if (subject?.kind !== 'name' || NO_SUBJECT.test(leadOf(words, subject.first))) return null;
  if (namesSomebody(words, sentences[pronoun.sentence]?.first ?? phrase.first, phrase.first)) return null;
  if (/^(?:and|,)$/.test(words[subject.last + 1]?.lower ?? '') && words[subject.last + 2]?.name) return null;
  const person = words[subject.last]?.name?.person;
  if (!person || (person.gender !== gender && person.gender !== 'unknown')) return null;
  const found = mentions((words[before.first] as Word).start, pronoun.start);
  return { person, others: new Set(found.map((mention) => mention.person)) };
}

/** What stands before a name that is no subject of the sentence: a genitive, a preposition, "When". */
const NO_SUBJECT =
  /^(?:[’']s?|[a-zß-öø-ÿ]+|When|While|As|After|Before|Although|Though|Because|Since|Once|Until|If|Whereas)$/;

/** "In a talk with Al Hale": what stands right before a name says that it is no subject. Words like "but" do not. */
function leadOf(words: readonly Word[], first: number): string {
  const lead = words[first - 1];
  if (!lead || lead.sentence !== words[first]?.sentence || CONJUNCTIONS.has(lead.lower)) return '';
  return lead.text;
}

function namesSomebody(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words[i]?.name) return true;
  return false;
}
