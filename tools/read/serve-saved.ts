import type { CDPSession } from 'playwright';
import type { SavedPage } from './saved-page.ts';

/**
 * Nothing but the page itself: no script, style, picture or frame from anywhere, so that a page reads the same today and
 * next year. A page's policy does not bind extensions.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export interface SavedPageServer {
  /** From now on this page is served under its url in this tab, and every other address refused. */
  serve(page: SavedPage): void;
}

/** Answers a tab's requests for documents from saved bytes, before they reach the network. */
export async function serveSavedPages(session: CDPSession): Promise<SavedPageServer> {
  let current: SavedPage | null = null;
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answered =
      current && isSame(request.url, current.url)
        ? session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'Content-Type', value: current.contentType },
              { name: 'Content-Security-Policy', value: POLICY },
            ],
            body: current.bytes.toString('base64'),
          })
        : // "Aborted" leaves the present page in place; other reasons would put an error page there.
          session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // The tab may have been closed or have moved on meanwhile.
    answered.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*', resourceType: 'Document' }] });
  return {
    serve(page) {
      current = page;
    },
  };
}

/** The same address; a browser may have turned http into https on its own. */
function isSame(requested: string, wanted: string): boolean {
  const plain = (url: string) => new URL(url).href.replace(/^https?:|#.*$/g, '');
  return plain(requested) === plain(wanted);
}
