/** One JSON-LD object, flattened: objects nested under @graph, mainEntity and the like stand beside it. */
export type LinkedData = Record<string, unknown>;

/** What the page says about itself outside its text. */
export interface PageFacts {
  linkedData: LinkedData[];
  /** The JSON-LD objects whose type is an article's. */
  articles: LinkedData[];
  /** `content` of the first meta tag with one of these names or properties (lower case); null where there is none. */
  meta(...names: string[]): string | null;
}

const NESTED = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'liveBlogUpdate',
  'itemListElement',
  'item',
  'hasPart',
];
const ARTICLE_TYPE = /(Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Reads JSON-LD and meta tags. Broken JSON is repaired where a line break in a string broke it, else left out. */
export function readFacts(document: Document): PageFacts {
  const linkedData: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    flatten(parse(script.textContent ?? ''), linkedData, 0);
  }
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return {
    linkedData,
    articles: linkedData.filter((data) => typesOf(data).some((type) => ARTICLE_TYPE.test(type))),
    meta: (...names) => names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null,
  };
}

/** The types of a JSON-LD object, without their vocabulary's address. */
export function typesOf(data: LinkedData): string[] {
  const type = data['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** A string, or the first of a list of strings, or an object's name; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value.name ?? value['@value']);
  return null;
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown, into: LinkedData[], depth: number): void {
  if (depth > 8 || into.length > 2000) return;
  if (Array.isArray(value)) {
    for (const item of value) flatten(item, into, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  into.push(value);
  for (const key of NESTED) if (value[key] !== undefined) flatten(value[key], into, depth + 1);
}

function parse(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  for (const attempt of [
    bare,
    bare.replace(/[\n\r\t]+/g, ' '),
    bare.replace(/,\s*([}\]])/g, '$1').replace(/[\n\r\t]+/g, ' '),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Next attempt, or none.
    }
  }
  return null;
}
