/** What the demo site's own scripts and the browsers put into the page's world. */
declare global {
  var navigate: (to: string) => void;
  var rerender: () => void;
  var arrive: () => void;
  var arriveMore: () => void;
  var policyViolations: string[];
  var broken: unknown;
  /** Set by a test: the texts that were lit. */
  var flashed: string[];
  /** Set by a test: ms. */
  var longestTask: number;
}

export {};
