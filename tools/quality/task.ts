/**
 * What is measured, and what others reach on the very same sets: figures of the evaluation kit's README, measured there. All
 * figures are per cent as the kit's scorers give them, but the article's, which are shares.
 */
export interface Figure {
  label: string;
  /** Where the figure stands in the scorer's metrics. */
  path: string;
  /** The lower the better. */
  lowerIsBetter?: true;
  /** Others' figures: name → value. */
  peers?: Record<string, number>;
}

export interface Task {
  /** Name in tables and floors, as "dates/tbaq". */
  name: string;
  /** One of the kit's scorers. */
  scorer: string;
  /** Gold file under the kit's data folder. */
  gold: string;
  figures: Figure[];
}
