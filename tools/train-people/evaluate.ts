import type { PeopleModel } from '../../lib/people/model.ts';
import { tagNames } from '../../lib/people/names.ts';
import type { FeatureGroups } from '../../lib/people/tagger/features.ts';
import type { GoldDocument } from './corpus.ts';

export interface PeopleScore {
  precision: number;
  recall: number;
  f1: number;
  msPerThousandWords: number;
}

/** Exact-span scores of person names, over all documents. */
export function scorePeople(
  documents: readonly GoldDocument[],
  model: PeopleModel,
  groups: FeatureGroups,
): PeopleScore {
  let gold = 0;
  let found = 0;
  let right = 0;
  let words = 0;
  let elapsed = 0;
  for (const { text, spans } of documents) {
    const wanted = new Set(
      spans.filter(({ type }) => type === 'PER').map(({ start, end }) => `${start}:${end}`),
    );
    const started = performance.now();
    const { entities, tokens } = tagNames(text, model, groups);
    elapsed += performance.now() - started;
    words += text.split(/\s+/).length;
    gold += wanted.size;
    for (const { first, last, type } of entities) {
      if (type !== 'PER') continue;
      found++;
      if (wanted.has(`${tokens[first]?.start}:${tokens[last - 1]?.end}`)) right++;
    }
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, gold);
  const f1 = (2 * right) / Math.max(1, found + gold);
  return { precision, recall, f1, msPerThousandWords: (elapsed / words) * 1000 };
}
