import type { Block } from '../../reading.ts';
import type { ReporterText } from './reporter-tokens.ts';

interface Placed {
  sentence: number;
  paragraph: number;
}

export interface Asides {
  /** The same with sentences counted as if no caption stood between. */
  place<T extends Placed>(one: T): T;
  /** Can a pronoun in the one place go back to somebody in the other? */
  reach(one: Placed, target: Placed): boolean;
}

/**
 * Captions stand beside the text and are read apart from it: "he" in the paragraph below a picture does not mean its photographer.
 * `blocks` are the paragraphs that `reporter` counts.
 */
export function asides({ bounds, paragraph }: ReporterText, blocks: readonly Block[]): Asides {
  const isCaption = (block: number) => blocks[block]?.kind === 'caption';
  let captions = 0;
  const before = bounds.map(({ from }) => (isCaption(paragraph[from] as number) ? captions++ : captions));
  return {
    place: (one) =>
      isCaption(one.paragraph) ? one : { ...one, sentence: one.sentence - (before[one.sentence] ?? 0) },
    reach: (one, target) =>
      one.paragraph === target.paragraph || (!isCaption(one.paragraph) && !isCaption(target.paragraph)),
  };
}
