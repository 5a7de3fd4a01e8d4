/** The parent element, through an open shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

/** The element itself and what stands around it, inside out, up to and including the root element. */
export function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let e: Element | null = element; e; e = parentOf(e)) chain.push(e);
  return chain;
}

/** The lowest element that holds all the given ones. Linear in elements × depth. Needs at least one element. */
export function commonElement(elements: Element[]): Element {
  const [first, ...rest] = new Set(elements);
  if (!first) throw new RangeError('commonElement of no elements');
  let chain = ancestors(first);
  for (const element of rest) {
    const shared = new Set(chain);
    let meeting: Element | null = element;
    while (meeting && !shared.has(meeting)) meeting = parentOf(meeting);
    if (meeting) chain = chain.slice(chain.indexOf(meeting));
  }
  return chain[0] ?? first;
}

/** Is `element` the given ancestor or inside it, also through shadow roots? */
export function isInside(element: Element, ancestor: Element): boolean {
  for (let e: Element | null = element; e; e = parentOf(e)) if (e === ancestor) return true;
  return false;
}

/** The element's class and id as lower-case words with blanks around and between: "camelCase" gives " camel case ". */
export function nameWords(element: Element, { id = true } = {}): string {
  const names = `${element.getAttribute('class') ?? ''} ${(id && element.getAttribute('id')) || ''}`.slice(
    0,
    400,
  );
  return ` ${names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d\u0080-\uffff]+/g, ' ')
    .toLowerCase()
    .trim()} `;
}
