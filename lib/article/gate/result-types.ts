/** Kinds of XPath results by number: `XPathResult`, which names them, would have to be made ready in each page first. */
export const STRING = 2;

/** Nodes, one after the other in the page's order. */
export const NODES = 5;
