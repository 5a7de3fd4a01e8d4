import type { Span } from '../reading.ts';
import type { MarkFamily, QuotationMark } from './quotation-marks.ts';

/** A stretch in quotation marks, the outermost ones. Quotations of several paragraphs are one stretch. */
export interface Quotation extends Span {
  /** First and last character between the marks. */
  inner: Span;
  /** False where the closing mark is missing: it ends with its paragraph or at the next opening mark. */
  closed: boolean;
  single: boolean;
}

/** Where a reading of the marks can stand: outside, in a quotation, in one nested in it. */
const OUTSIDE = 0;
const DOUBLE = 1;
const DOUBLE_IN_DOUBLE = 2;
const SINGLE = 3;
const DOUBLE_IN_SINGLE = 4;
const SINGLE_IN_SINGLE = 5;
const STATES = 6;

/** Prices of irregular readings, in units of "a mark that looks like the opposite" (3). */
const COST = {
  nest: 2,
  nestOtherFamily: 0.7,
  nestInSingle: 0.4,
  nestSingleInSingle: 1.2,
  closeBoth: 0.3,
  /** Between two equal places to close, the first. */
  stay: 0.05,
  reopen: 2.4,
  unclosed: 3,
  unclosedSingle: 6,
  carryWithOpener: 0.2,
  /** Dearer than leaving it unclosed: an opener of another kind begins something else. */
  carryWithOther: 3.2,
  carryWithout: 2.4,
  carrySingle: 1.5,
  mixedFamilies: 0.4,
};

type Step = { kind: 'open' | 'close' | 'reopen'; mark: QuotationMark } | { kind: 'end'; at: number };

/** One way to read the marks so far: the cheapest that ends in its state. `family` is that of the open mark. */
interface Path {
  cost: number;
  family: MarkFamily | null;
  last: { step: Step; before: Path['last'] } | null;
}

/**
 * Pairs marks by the cheapest reading of the whole text (Viterbi over six states): takes missing, doubled and mistyped
 * marks, nesting, and openers repeated at each paragraph. Linear in the number of marks.
 */
export function pairMarks(byParagraph: readonly { paragraph: Span; marks: QuotationMark[] }[]): Quotation[] {
  let paths: (Path | null)[] = [{ cost: 0, family: null, last: null }, null, null, null, null, null];
  byParagraph.forEach(({ paragraph, marks }, index) => {
    for (const mark of marks) {
      const carried = index > 0 && mark.leads;
      paths = afterMark(paths, mark, carried);
    }
    paths = afterParagraph(paths, paragraph, byParagraph[index + 1]?.marks[0]);
  });
  return read(paths[OUTSIDE]?.last ?? null);
}

function afterMark(paths: readonly (Path | null)[], mark: QuotationMark, carried: boolean): (Path | null)[] {
  const next: (Path | null)[] = new Array(STATES).fill(null);
  const go = (to: number, from: Path, cost: number, step: Step | null, family = from.family) => {
    const total = from.cost + cost;
    const rival = next[to];
    if (rival && rival.cost <= total) return;
    next[to] = { cost: total, family, last: step ? { step, before: from.last } : from.last };
  };
  paths.forEach((path, state) => {
    if (path) (mark.single ? readSingle : readDouble)(path, state, mark, carried, go);
  });
  return next;
}

type Go = (to: number, from: Path, cost: number, step: Step | null, family?: MarkFamily | null) => void;

function readDouble(path: Path, state: number, mark: QuotationMark, carried: boolean, go: Go): void {
  const mixed = path.family !== null && path.family !== mark.family ? COST.mixedFamilies : 0;
  switch (state) {
    case OUTSIDE:
      go(DOUBLE, path, mark.open, { kind: 'open', mark }, mark.family);
      go(OUTSIDE, path, mark.skip, null);
      return;
    case DOUBLE:
      go(OUTSIDE, path, mark.close + mixed, { kind: 'close', mark }, null);
      go(DOUBLE, path, mark.open + COST.reopen, { kind: 'reopen', mark }, mark.family);
      go(DOUBLE_IN_DOUBLE, path, mark.open + (mixed > 0 ? COST.nestOtherFamily : COST.nest), null);
      go(DOUBLE, path, carried ? mark.open : mark.skip, null);
      return;
    case DOUBLE_IN_DOUBLE:
      go(DOUBLE, path, mark.close, null);
      go(DOUBLE_IN_DOUBLE, path, carried ? mark.open : mark.skip, null);
      return;
    case SINGLE:
      go(DOUBLE_IN_SINGLE, path, mark.open + COST.nestInSingle, null);
      go(SINGLE, path, mark.skip, null);
      return;
    case DOUBLE_IN_SINGLE:
      go(SINGLE, path, mark.close, null);
      go(DOUBLE_IN_SINGLE, path, mark.skip, null);
      closeBoth(path, mark, go);
      return;
    default:
      go(SINGLE_IN_SINGLE, path, mark.skip, null);
      closeBoth(path, mark, go);
  }
}

/** Two single marks in a row close a nested quotation and the one around it. */
function closeBoth(path: Path, mark: QuotationMark, go: Go): void {
  if (mark.end - mark.start === 2)
    go(OUTSIDE, path, mark.close + COST.closeBoth, { kind: 'close', mark }, null);
}

function readSingle(path: Path, state: number, mark: QuotationMark, carried: boolean, go: Go): void {
  if (state === OUTSIDE) {
    go(SINGLE, path, mark.open, { kind: 'open', mark }, mark.family);
    go(OUTSIDE, path, mark.skip, null);
  } else if (state === SINGLE) {
    go(OUTSIDE, path, mark.close, { kind: 'close', mark }, null);
    go(SINGLE, path, carried ? mark.open : mark.skip + COST.stay, null);
    go(SINGLE_IN_SINGLE, path, mark.open + COST.nestSingleInSingle, null);
  } else if (state === SINGLE_IN_SINGLE) {
    go(SINGLE, path, mark.close, null);
    go(SINGLE_IN_SINGLE, path, mark.skip, null);
  } else {
    // Within double marks a single one nests or is an apostrophe: neither matters.
    go(state, path, 0, null);
  }
}

/** At the end of a paragraph a quotation ends unclosed, or goes on: best with an opening mark before the next one. */
function afterParagraph(
  paths: readonly (Path | null)[],
  paragraph: Span,
  next: QuotationMark | undefined,
): (Path | null)[] {
  const [outside, double, , single] = paths;
  const after: (Path | null)[] = [outside ?? null, null, null, null, null, null];
  const leave = (path: Path | null | undefined, cost: number, keep: boolean) => {
    const rival = after[OUTSIDE];
    if (!path || (rival && rival.cost <= path.cost + cost)) return;
    const step: Step = { kind: 'end', at: keep ? paragraph.end : -1 };
    after[OUTSIDE] = { cost: path.cost + cost, family: null, last: { step, before: path.last } };
  };
  leave(double, COST.unclosed, true);
  leave(paths[DOUBLE_IN_DOUBLE], COST.unclosed + 1, true);
  leave(single, COST.unclosedSingle, false);
  leave(paths[DOUBLE_IN_SINGLE], COST.unclosedSingle + 1, false);
  leave(paths[SINGLE_IN_SINGLE], COST.unclosedSingle + 1, false);
  const reopens = next?.leads === true;
  if (double) {
    const sameKind = next?.family === double.family ? COST.carryWithOpener : COST.carryWithOther;
    const cost = reopens && !next.single ? sameKind : COST.carryWithout;
    after[DOUBLE] = { ...double, cost: double.cost + cost };
  }
  if (single && reopens && next.single) after[SINGLE] = { ...single, cost: single.cost + COST.carrySingle };
  return after;
}

/** Turns the steps of the cheapest reading into quotations. */
function read(last: Path['last']): Quotation[] {
  const steps: Step[] = [];
  for (let link = last; link; link = link.before) steps.push(link.step);
  const found: Quotation[] = [];
  let open: QuotationMark | null = null;
  const add = (end: number, innerEnd: number, closed: boolean) => {
    if (!open) return;
    found.push({
      start: open.start,
      end,
      inner: { start: open.end, end: innerEnd },
      closed,
      single: open.single,
    });
    open = null;
  };
  for (const step of steps.reverse()) {
    if (step.kind === 'end') {
      if (step.at < 0) open = null;
      else add(step.at, step.at, false);
      continue;
    }
    if (step.kind === 'close') add(step.mark.end, step.mark.start, true);
    else {
      add(step.mark.start, step.mark.start, false);
      open = step.mark;
    }
  }
  return found;
}
