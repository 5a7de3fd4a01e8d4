import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../lib/extension/messages.ts';
import { type TabFacts, viewOf } from '../../../lib/ui/popup/view.ts';
import { story } from './harbour-story.ts';

const web: TabFacts = {
  url: 'https://harbour-post.example/two-ministries',
  page: null,
  permitted: true,
  contentType: 'text/html',
  site: 'harbour-post.example',
  siteOn: true,
  run: 'automatic',
};
const read: Extract<PageState, { status: 'read' }> = { status: 'read', stories: [story], current: 0 };

describe('what the popup shows', () => {
  it.each<[string, Partial<TabFacts>, object]>([
    ['a page of the browser', { url: 'chrome://settings' }, { kind: 'closed', page: 'browser' }],
    ['about:blank', { url: 'about:blank' }, { kind: 'closed', page: 'browser' }],
    ['the source of a page', { url: 'view-source:https://a.example/' }, { kind: 'closed', page: 'browser' }],
    ['another extension', { url: 'moz-extension://abc/page.html' }, { kind: 'closed', page: 'browser' }],
    ['a hidden url', { url: undefined }, { kind: 'closed', page: 'browser' }],
    ['a hidden url without rights', { url: undefined, permitted: false }, { kind: 'no-permission' }],
    ['a local file', { url: 'file:///home/a.html' }, { kind: 'closed', page: 'file' }],
    [
      'the Chrome store',
      { url: 'https://chromewebstore.google.com/detail/x' },
      { kind: 'closed', page: 'store' },
    ],
    ['the Firefox store', { url: 'https://addons.mozilla.org/en/' }, { kind: 'closed', page: 'store' }],
    ['a site with a like name', { url: 'https://addons.mozilla.org.example/' }, { kind: 'waiting' }],
    ['a PDF', { contentType: 'application/pdf' }, { kind: 'closed', page: 'pdf' }],
    [
      'a PDF in a closed viewer',
      { url: 'https://a.example/x.pdf?p=1', contentType: null },
      { kind: 'closed', page: 'pdf' },
    ],
    ['a page that did not load', { contentType: null }, { kind: 'closed', page: 'not-loaded' }],
    ['rights taken away', { permitted: false, contentType: null }, { kind: 'no-permission' }],
    ['rights for this site only', { permitted: false, page: read }, { kind: 'read' }],
    ['a site switched off', { siteOn: false }, { kind: 'site-off', site: 'harbour-post.example' }],
    ['switched off with a reader still there', { siteOn: false, page: read }, { kind: 'site-off' }],
    ['no reader in the page', {}, { kind: 'waiting', because: 'no-article' }],
    ['reading on click', { run: 'click' }, { kind: 'waiting', because: 'click' }],
    [
      'a reader that found nothing',
      { page: { status: 'no-article' } },
      { kind: 'waiting', because: 'no-article' },
    ],
    // Asked to read and nothing found: offering to read it again would be no answer.
    [
      'found nothing on click',
      { run: 'click', page: { status: 'no-article' } },
      { kind: 'waiting', because: 'no-article' },
    ],
    ['a reader at work', { page: { status: 'reading' } }, { kind: 'reading' }],
    ['an error', { page: { status: 'error', message: 'lost' } }, { kind: 'error', message: 'lost' }],
    ['an article', { page: read }, { kind: 'read', stories: [story], current: 0 }],
    ['no story at all', { page: { ...read, stories: [] } }, { kind: 'waiting', because: 'no-article' }],
  ])('%s', (_, facts, want) => {
    expect(viewOf({ ...web, ...facts })).toMatchObject(want);
  });
});
