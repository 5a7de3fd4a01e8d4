import type { Article, Person } from '../reading.ts';
import type { PeopleModel } from './model.ts';
import { tagNames } from './names.ts';
import { showName } from './who/canonical.ts';
import { clusterMentions } from './who/cluster.ts';
import { collectMentions } from './who/mentions.ts';

/**
 * The people of an article, in the order of their first mention by name, each with all of its mentions (text order, no
 * overlaps). Ambiguous names stay apart. Pure; throws nothing for any text.
 */
export function findPeople(article: Article, model: PeopleModel): Person[] {
  const tagged = tagNames(article.text, model);
  const clusters = clusterMentions(collectMentions(tagged, article), model.lexicon);
  return clusters.map((cluster, i) => ({
    id: `p${i}`,
    ...showName(cluster),
    gender: cluster.gender,
    mentions: cluster.mentions.map(({ start, end }) => ({ start, end, kind: 'name' })),
  }));
}
