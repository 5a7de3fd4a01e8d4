import type { Person, Quote } from '../reading.ts';
import type { Named, Outline, Word } from './outline.ts';
import { isCueVerb } from './phrases/cue-verb.ts';
import { isOpener } from './phrases/phrase.ts';
import { firstSubject } from './phrases/subject.ts';
import { isOrganisationNoun } from './speaker-nouns.ts';

/** Who is described so mostly stays without a name. */
const NEVER_NAMED =
  /^(?:source|insider|aide|official|user|viewer|reader|reporter|friend|neighbou?r|representative|[a-z-]*spoke[a-z]+)s?$/;

/**
 * "A teacher said the roof “leaks”." and then, in the next paragraph: "Jane Hale, 34, said …". News often describe a
 * speaker first and name them next: the subject of the paragraph that follows, or the speaker of the quotation that opens
 * it, where the article has not named that person before.
 */
export function namedLater(outline: Outline, quotes: readonly Quote[], mentions: readonly Named[]): Quote[] {
  const firstNamed = new Map<Person, number>();
  const byId = new Map<string, Person>();
  for (const { kind, person, start } of mentions) {
    byId.set(person.id, person);
    if (kind === 'name' && !firstNamed.has(person)) firstNamed.set(person, start);
  }
  const wordAt = new Map(outline.words.map((word, index) => [word.start, index]));
  return quotes.map((quote, index) => {
    const { speaker, speech } = quote;
    const first = speaker.kind === 'unnamed' ? wordAt.get(speaker.span.start) : undefined;
    if (!speech || speaker.kind !== 'unnamed' || first === undefined) return quote;
    if (!isSomebodyNew(outline, first, speaker.span.end)) return quote;
    const next = outline.paragraphs[(outline.words[first] as Word).paragraph + 1];
    if (!next || next.last <= next.first) return quote;
    const from = (outline.words[next.first] as Word).start;
    const opens = quotes.slice(index + 1, index + 6).find(({ start }) => start === from);
    const named =
      opens?.speaker.kind === 'person'
        ? byId.get(opens.speaker.person)
        : opens
          ? undefined
          : subjectOf(outline, next.first, next.last);
    const newly = named && (firstNamed.get(named) ?? 0) > from - 1;
    return newly ? { ...quote, speaker: { ...speaker, kind: 'person', person: named.id } } : quote;
  });
}

/** "a teacher", "a leader of the painters’ union": one person whom the article describes for the first time. */
function isSomebodyNew({ words }: Outline, first: number, end: number): boolean {
  if (!/^(?:a|an)$/.test((words[first] as Word).lower)) return false;
  let head = '';
  for (let i = first + 1; i < words.length && (words[i] as Word).start < end; i++) {
    const { lower } = words[i] as Word;
    if (/^(?:of|for|at|from|in|with|who|,)$/.test(lower)) break;
    head = lower;
  }
  return SOMEBODY.test(head) && !isOrganisationNoun(head) && !NEVER_NAMED.test(head);
}

/** Nouns for a human being, most of them by their ending. */
const SOMEBODY =
  /(?:[^p]er|or|ist|yst|ian|[ae]nt|man|woman|iff|ive)$|^(?:mother|father|expert|chief|coach|nurse|judge|wife|husband|widow|son|daughter|boss|guard|candidate|critic|diplomat|attorney|host|pilot|captain|star|priest|cleric|academic|ex-[a-z]+)$/;

/** Titles and roles that may stand between the start of the paragraph and the name. */
const FARTHEST_NAME = 7;

function subjectOf({ words }: Outline, first: number, last: number): Person | undefined {
  const subject = firstSubject(words, first, Math.min(last, first + 40));
  if (subject?.kind !== 'name' || words[subject.last + 1]?.lower === 'and') return undefined;
  const opening = words.slice(first, subject.last);
  if (opening.length > FARTHEST_NAME || opening.some(({ lower, text }) => text === ',' || isOpener(lower)))
    return undefined;
  for (let i = subject.last + 1; i < last; i++)
    if ((words[i] as Word).quote >= 0 || isCueVerb(words, i)) return words[subject.last]?.name?.person;
  return undefined;
}
