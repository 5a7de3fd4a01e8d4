import type { Span } from '../reading.ts';

/** The text to the left and to the right of a span. */
export interface Beside {
  before: string;
  after: string;
}

/** Up to `reach` characters on either side: all that a rule may look at, so that the work stays linear. */
export function beside(text: string, { start, end }: Span, reach: number): Beside {
  return { before: text.slice(Math.max(0, start - reach), start), after: text.slice(end, end + reach) };
}
