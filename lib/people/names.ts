import { COUNTRY, DEMONYM, FIRST_NAME, ORGANISATION } from './lexicon.ts';
import type { PeopleModel } from './model.ts';
import { nameAfterTitles } from './tagger/after-titles.ts';
import { crowds } from './tagger/crowds.ts';
import { trimPerson } from './tagger/edges.ts';
import type { FeatureGroups } from './tagger/features.ts';
import { joinNames } from './tagger/joins.ts';
import { isKnownName } from './tagger/known-organisations.ts';
import { namesakes } from './tagger/namesakes.ts';
import { isNoPerson } from './tagger/no-people.ts';
import { placesByCompany } from './tagger/places.ts';
import { propagateSurnames } from './tagger/propagate.ts';
import { namesOfSubjects } from './tagger/subjects.ts';
import { type Entity, type TaggedText, tagText } from './tagger/tag.ts';
import { isOnlyTitle, isTitle } from './titles.ts';

/**
 * The names in a text, refined: what the model proposes, then surnames made to agree over the document, then spans cut
 * down to the name alone. Linear; any text will do.
 */
export function tagNames(text: string, model: PeopleModel, groups?: FeatureGroups): TaggedText {
  const tagged = tagText(text, model, groups);
  // First the posts go, so that no country or rank before a name is taken for a first name elsewhere.
  const bare = tagged.entities.map((entity) =>
    entity.type === 'PER' ? { ...entity, first: withoutPost(tagged, entity) } : entity,
  );
  const agreed = propagateSurnames({ ...tagged, entities: bare });
  const proposed = joinNames(tagged, namesOfSubjects(tagged, nameAfterTitles(tagged, agreed)));
  const surnames = wordsOfFullNames(tagged, proposed);
  const places = placesByCompany(tagged, proposed);
  const isNamesake = namesakes(tagged);
  const isCrowd = crowds(tagged, model.lexicon, surnames);
  const entities = proposed.flatMap((entity) => {
    if (entity.type !== 'PER') return [entity];
    if (isGovernment(tagged, entity) || isNamesake(entity) || isCrowd(entity)) return [];
    if (entity.last - entity.first === 1 && places.has(tagged.words.low[entity.first] as number))
      return [{ ...entity, type: 'LOC' as const }];
    if (isKnownOrganisation(tagged, entity, surnames)) return [{ ...entity, type: 'ORG' as const }];
    const first = withoutPost(tagged, { ...entity, first: afterDateline(tagged, entity) });
    if (isPostAlone(tagged, first, entity.last)) return [];
    const trimmed = trimPerson(tagged.tokens, first, entity.last);
    if (trimmed === null) return [];
    const person = { ...entity, ...trimmed };
    return isNoPerson(tagged, person) ? [] : [person];
  });
  return { ...tagged, entities };
}

const POSTS: ReadonlySet<string> = new Set(
  'war state defense defence commerce treasury justice health education energy labor agriculture interior transportation'.split(
    ' ',
  ),
);

/** "Ambassador to Norway NAME". */
const AT_A_PLACE: ReadonlySet<string> = new Set(['of', 'to', 'in', 'for', 'from']);

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-', '--', '|']);

/** "OSLO — NAME": the name begins after the last dash that stands by itself. */
function afterDateline({ words }: TaggedText, { first, last }: Entity): number {
  for (let i = last - 2; i > first; i--) if (DASHES.has(words.lower[i] as string)) return i + 1;
  return first;
}

/**
 * "Secretary of War NAME", "Governor of Ohio NAME", "Canadian NAME", "Home Secretary NAME": the first words are not part of the name
 * where two words or more are left.
 */
function withoutPost({ words }: TaggedText, { first, last }: Entity): number {
  if (last - first < 3) return first;
  const flags = words.flags[first] as number;
  if ((flags & FIRST_NAME) !== 0) return first;
  const before = words.lower[first - 1] ?? '';
  const isPost =
    (before === 'of' && POSTS.has(words.lower[first] as string)) ||
    (AT_A_PLACE.has(before) && (flags & COUNTRY) !== 0);
  if (isPost || (flags & DEMONYM) !== 0) return first + 1;
  for (let i = Math.min(last - 3, first + MOST_POST_WORDS); i > first; i--) {
    if (isOnlyTitle(words.lower[i] as string)) return i + 1;
  }
  return first;
}

const MOST_POST_WORDS = 3;

/** "Texas Senator" beside a name: a post whose place was taken for a name. */
function isPostAlone({ words }: TaggedText, first: number, last: number): boolean {
  if (last - first !== 2 || !isOnlyTitle(words.lower[first + 1] as string)) return false;
  return ((words.flags[first] as number) & FIRST_NAME) === 0 && words.cap[last] === 1;
}

function wordsOfFullNames({ words }: TaggedText, entities: readonly Entity[]): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const { first, last, type } of entities) {
    if (type !== 'PER' || last - first < 2) continue;
    for (let i = first; i < last; i++) seen.add(words.low[i] as number);
  }
  return seen;
}

/** A company's or a paper's name; one word only where no title stands before it and no full name of the article explains it. */
function isKnownOrganisation(
  { words }: TaggedText,
  { first, last }: Entity,
  explained: ReadonlySet<number>,
): boolean {
  if (last - first > 1) return isKnownName(words.lower.slice(first, last).join(' '));
  if (((words.flags[first] as number) & ORGANISATION) === 0) return false;
  return !explained.has(words.low[first] as number) && !isTitle(words.lower[first - 1] ?? '');
}

const GOVERNMENTS: ReadonlySet<string> = new Set([
  'administration',
  'regime',
  'cabinet',
  'presidency',
  'era',
]);

/** "the NAME administration" is not the person. */
function isGovernment({ words }: TaggedText, { first, last }: Entity): boolean {
  return GOVERNMENTS.has(words.lower[last] ?? '') && words.lower[first - 1] !== '’s';
}
