import type { Article, Person, PersonMention } from '../reading.ts';
import type { PeopleModel } from './model.ts';
import { tagNames } from './names.ts';
import { resolvePronouns } from './pronouns.ts';
import type { TaggedText } from './tagger/tag.ts';
import { showName } from './who/canonical.ts';
import { type Cluster, clusterMentions } from './who/cluster.ts';
import { type Description, findDescriptions } from './who/descriptions.ts';
import { findKinships } from './who/kin.ts';
import { addKinDescriptions } from './who/kin-descriptions.ts';
import { collectMentions } from './who/mentions.ts';

/**
 * The people of an article, in the order of their first mention by name, each with all of its mentions (text order, no
 * overlaps). Ambiguous names stay apart. Pure; throws nothing for any text.
 */
export function findPeople(article: Article, model: PeopleModel): Person[] {
  const tagged = withoutDatelines(tagNames(article.text, model), article);
  const clusters = clusterMentions(collectMentions(tagged, article), model.lexicon);
  const kinships = findKinships(tagged, clusters);
  const descriptions = findDescriptions(tagged, clusters, kinships, article, model.lexicon);
  const people = clusters.map((cluster, i): Person => {
    const own = descriptions.filter((description) => description.cluster === i);
    const { name, alsoCalled, alsoSpelled } = showName(cluster);
    return {
      id: `p${i}`,
      name,
      gender: cluster.gender,
      mentions: mentionsOf(cluster, own),
      alsoCalled: [
        ...new Set([...alsoCalled, ...own.map(({ start, end }) => article.text.slice(start, end))]),
      ],
      alsoSpelled,
    };
  });
  return addKinDescriptions(tagged, clusters, resolvePronouns(article, people));
}

/** The place that a report was filed from is nobody's name. */
function withoutDatelines(tagged: TaggedText, { blocks }: Article): TaggedText {
  const datelines = blocks.flatMap(({ dateline }) => dateline ?? []);
  if (datelines.length === 0) return tagged;
  const { tokens } = tagged;
  const entities = tagged.entities.filter(({ first, type }) => {
    const at = tokens[first]?.start ?? 0;
    return type !== 'PER' || !datelines.some(({ start, end }) => at >= start && at < end);
  });
  return { ...tagged, entities };
}

function mentionsOf(cluster: Cluster, descriptions: readonly Description[]): PersonMention[] {
  const names = cluster.mentions.map(({ start, end }) => ({ start, end, kind: 'name' as const }));
  const nominals = descriptions.map(({ start, end }) => ({ start, end, kind: 'nominal' as const }));
  return [...names, ...nominals].sort((a, b) => a.start - b.start);
}
