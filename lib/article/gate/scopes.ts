/** A page with this many paragraphs of text outside its shadow trees is judged by those alone. */
const ENOUGH_PARAGRAPHS = 2;

/** Shorter paragraphs are no prose, in characters. */
const LONG = 80;

/** Most paragraphs and most elements that are looked at: a page of any size costs about the same. */
const MOST_PARAGRAPHS = 200;
const MOST_ELEMENTS = 3000;

/** Where the gate looks for text: the document, and its open shadow trees where the document itself has next to no prose. */
export function readableScopes(document: Document): ParentNode[] {
  const scopes: ParentNode[] = [document];
  if (hasProse(document)) return scopes;
  let left = MOST_ELEMENTS;
  for (let i = 0; i < scopes.length && left > 0; i++) {
    const elements = scopes[i]?.querySelectorAll('*') ?? [];
    for (let k = 0; k < elements.length && left > 0; k++, left--) {
      const root = elements[k]?.shadowRoot;
      if (root) scopes.push(root);
    }
  }
  return scopes;
}

function hasProse(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let long = 0;
  for (let i = 0; i < paragraphs.length && i < MOST_PARAGRAPHS; i++) {
    if ((paragraphs[i]?.textContent?.length ?? 0) >= LONG && ++long === ENOUGH_PARAGRAPHS) return true;
  }
  return false;
}
