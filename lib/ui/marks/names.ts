import type { MarkKind } from '../../extension/settings.ts';

/** What the text stands on: marks on dark paper need other colours than marks on light. */
export type Tone = 'light' | 'dark';

/**
 * rest: as a page is read; faint: descriptions of a person; strong: under the pointer and all that belongs to it; echo: its
 * pronouns; flash: just jumped to.
 */
export type Strength = 'rest' | 'faint' | 'strong' | 'echo' | 'flash';

export interface Layer {
  kind: MarkKind;
  strength: Strength;
  tone: Tone;
}

const KINDS: MarkKind[] = ['quotes', 'dates', 'people'];
const STRENGTHS: Strength[] = ['faint', 'rest', 'echo', 'strong', 'flash'];

/** All layers from the lowest to the topmost: inner marks lie above the quote they stand in, strong ones above all. */
export const LAYERS: Layer[] = STRENGTHS.flatMap((strength) =>
  KINDS.flatMap((kind) => (['light', 'dark'] as const).map((tone) => ({ kind, strength, tone }))),
);

/** The name a layer is registered under. The page shares the registry, so our names carry a prefix of their own. */
export function highlightName({ kind, strength, tone }: Layer): string {
  return `who-said-when-${kind}-${strength}-${tone}`;
}
