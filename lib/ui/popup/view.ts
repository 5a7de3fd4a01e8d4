import type { PageState } from '../../extension/messages.ts';
import type { Settings } from '../../extension/settings.ts';

/** Pages that no extension may read, told apart because each has its own way out. */
export type ClosedPage = 'browser' | 'store' | 'pdf' | 'file' | 'not-loaded';

/** What the popup shows. One of these at any time. */
export type View =
  | { kind: 'closed'; page: ClosedPage }
  | { kind: 'no-permission' }
  | { kind: 'site-off'; site: string }
  | { kind: 'waiting'; because: 'click' | 'no-article' }
  | { kind: 'reading' }
  | { kind: 'error'; message: string }
  | (Extract<PageState, { status: 'read' }> & { kind: 'read' });

/** What could be learned of the tab. */
export interface TabFacts {
  /** Undefined when the browser does not tell, which it does for pages that the extension has no right to. */
  url: string | undefined;
  /** The answer of the reader script; null when none is in the page. */
  page: PageState | null;
  /** Whether the extension has its right to news pages. */
  permitted: boolean;
  /** What the page itself is, by asking it; null when the browser does not let a script in. */
  contentType: string | null;
  site: string;
  siteOn: boolean;
  run: Settings['run'];
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Decides what to show, by what stands most in the way. Pure. */
export function viewOf(facts: TabFacts): View {
  const { url, page } = facts;
  // A tab whose url is hidden is a browser page, unless it is hidden because the right to it is gone.
  if (url === undefined && !facts.permitted) return { kind: 'no-permission' };
  if (url === undefined) return { kind: 'closed', page: 'browser' };
  if (/^file:/i.test(url)) return { kind: 'closed', page: 'file' };
  if (!/^https?:/i.test(url)) return { kind: 'closed', page: 'browser' };
  if (STORES.test(url)) return { kind: 'closed', page: 'store' };
  if (!facts.siteOn) return { kind: 'site-off', site: facts.site };
  if (page) return viewOfPage(page);
  if (!facts.permitted && facts.contentType === null) return { kind: 'no-permission' };
  if (facts.contentType === 'application/pdf' || /\.pdf([?#]|$)/i.test(url))
    return { kind: 'closed', page: 'pdf' };
  if (facts.contentType === null) return { kind: 'closed', page: 'not-loaded' };
  return { kind: 'waiting', because: facts.run === 'click' ? 'click' : 'no-article' };
}

function viewOfPage(page: PageState): View {
  switch (page.status) {
    case 'read': {
      if (page.stories.length === 0) return { kind: 'waiting', because: 'no-article' };
      return { kind: 'read', ...page };
    }
    case 'no-article':
      // The reader has looked already: offering that it reads when asked would be no answer.
      return { kind: 'waiting', because: 'no-article' };
    case 'error':
      return { kind: 'error', message: page.message };
    default:
      return { kind: 'reading' };
  }
}
