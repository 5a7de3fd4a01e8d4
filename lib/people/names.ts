import type { PeopleModel } from './model.ts';
import { trimPerson } from './tagger/edges.ts';
import type { FeatureGroups } from './tagger/features.ts';
import { propagateSurnames } from './tagger/propagate.ts';
import { type TaggedText, tagText } from './tagger/tag.ts';

/**
 * The names in a text, refined: what the model proposes, then surnames made to agree over the document, then spans cut
 * down to the name alone. Linear; any text will do.
 */
export function tagNames(text: string, model: PeopleModel, groups?: FeatureGroups): TaggedText {
  const tagged = tagText(text, model, groups);
  const entities = propagateSurnames(tagged).flatMap((entity) => {
    if (entity.type !== 'PER') return [entity];
    const trimmed = trimPerson(tagged.tokens, entity.first, entity.last);
    return trimmed ? [{ ...entity, ...trimmed }] : [];
  });
  return { ...tagged, entities };
}
