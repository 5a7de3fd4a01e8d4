import type { GoldDocument } from './corpus.ts';

/** What is learnt from: the documents as they are. */
export function prepare(documents: readonly GoldDocument[]): GoldDocument[] {
  return [...documents];
}
