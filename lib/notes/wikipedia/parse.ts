import type { WikipediaChoice, WikipediaPage } from './types.ts';

export type Summary =
  | { kind: 'page'; page: WikipediaPage }
  | { kind: 'disambiguation' }
  | { kind: 'nothing' };

const LONGEST_EXTRACT = 400;

/**
 * Reads an answer of `GET /page/summary/{title}` (MediaWiki "Specs/Summary" 1.3.0). Null when it has not that shape.
 * The values are text from the web: they are shown as text and never as markup.
 */
export function parseSummary(value: unknown): Summary | null {
  if (!isRecord(value) || typeof value.type !== 'string' || typeof value.title !== 'string') return null;
  if (value.type === 'disambiguation') return { kind: 'disambiguation' };
  if (value.type !== 'standard') return { kind: 'nothing' };
  const url = pageUrl(value.content_urls);
  if (typeof value.extract !== 'string' || url === null) return null;
  return {
    kind: 'page',
    page: {
      title: value.title,
      description: typeof value.description === 'string' ? value.description : '',
      extract: value.extract.slice(0, LONGEST_EXTRACT),
      url,
    },
  };
}

/** Reads an answer of `GET /w/rest.php/v1/search/title`: pages by name, with their short descriptions. */
export function parseTitles(value: unknown): WikipediaChoice[] | null {
  if (!isRecord(value) || !Array.isArray(value.pages)) return null;
  return value.pages
    .filter(isRecord)
    .flatMap((page) =>
      typeof page.title === 'string' && typeof page.description === 'string'
        ? [{ title: page.title, description: page.description }]
        : [],
    );
}

/** Only an https address on Wikipedia itself is ever made a link. */
function pageUrl(urls: unknown): string | null {
  if (!isRecord(urls) || !isRecord(urls.desktop)) return null;
  const page = urls.desktop.page;
  return typeof page === 'string' && /^https:\/\/[a-z-]+\.wikipedia\.org\//.test(page) ? page : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
