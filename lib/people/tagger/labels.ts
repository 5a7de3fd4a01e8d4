/** BILOU labels (Ratinov & Roth 2009): where a token stands in a name, and what kind of name it is. */
export const LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'L-PER',
  'U-PER',
  'B-ORG',
  'I-ORG',
  'L-ORG',
  'U-ORG',
  'B-LOC',
  'I-LOC',
  'L-LOC',
  'U-LOC',
] as const;

export type EntityType = 'PER' | 'ORG' | 'LOC';

export const LABEL_COUNT: number = LABELS.length;
export const OUTSIDE = 0;
/** The state before the first token and after the last one. */
export const EDGE: number = LABEL_COUNT;

export const TYPES: readonly EntityType[] = ['PER', 'ORG', 'LOC'];

/** Position of a label within its name. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** 0 PER, 1 ORG, 2 LOC; -1 outside. */
export function typeOf(label: number): number {
  return label === OUTSIDE || label === EDGE ? -1 : (label - 1) >> 2;
}

/** BEGIN, INSIDE, LAST or UNIT; -1 outside. */
export function positionOf(label: number): number {
  return label === OUTSIDE || label === EDGE ? -1 : (label - 1) & 3;
}

export function labelOf(type: number, position: number): number {
  return 1 + type * 4 + position;
}

function mayFollow(before: number, after: number): boolean {
  const open = positionOf(before) === BEGIN || positionOf(before) === INSIDE;
  const continues = positionOf(after) === INSIDE || positionOf(after) === LAST;
  return open ? continues && typeOf(before) === typeOf(after) : !continues;
}

/** For each label (and EDGE), the labels and EDGE that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from(
  { length: LABEL_COUNT + 1 },
  (_, after) =>
    Array.from({ length: LABEL_COUNT + 1 }, (_, before) => before).filter((before) =>
      mayFollow(before, after),
    ),
);

/** True where the label sequence is a sequence of whole names. */
export function isValidSequence(labels: ArrayLike<number>): boolean {
  let before = EDGE;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (!mayFollow(before, label)) return false;
    before = label;
  }
  return mayFollow(before, EDGE);
}
