import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { follow, type Seen } from '../../../entrypoints/popup/follow.ts';
import { factsOf } from '../../../entrypoints/popup/tab.ts';
import type { TabFacts } from '../../../lib/ui/popup/view.ts';

vi.mock('../../../entrypoints/popup/tab.ts', () => ({
  popupTab: async () => ({ id: 7, url: 'https://www.harbour.example/story' }),
  factsOf: vi.fn(),
}));
const facts = vi.mocked(factsOf);
const show = vi.fn<(seen: Seen) => void>();

const FACTS: TabFacts = {
  url: 'https://www.harbour.example/story',
  page: null,
  permitted: true,
  contentType: 'text/html',
  site: 'www.harbour.example',
  siteOn: true,
  run: 'automatic',
};
const reading: TabFacts = { ...FACTS, page: { status: 'reading' } };
const failed: TabFacts = { ...FACTS, page: { status: 'error', message: 'no model' } };
const betweenPages: TabFacts = { ...FACTS, contentType: null };
const noArticle: TabFacts = FACTS;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  show.mockReset();
  facts.mockReset();
});
afterEach(() => vi.useRealTimers());

/** The kinds that the popup shows one after the other, when the tab is in these states at its looks. */
async function kinds(...states: TabFacts[]): Promise<string[]> {
  for (const state of states) facts.mockResolvedValueOnce(state);
  facts.mockResolvedValue(states.at(-1) as TabFacts);
  follow({ id: 7, url: FACTS.url }, show);
  await vi.advanceTimersByTimeAsync(15_000);
  return show.mock.calls.map(([{ view }]) => view.kind);
}

test.each([
  ['a page that is being read', [reading, failed], ['reading', 'error']],
  [
    'a page that is loaded anew',
    [failed, betweenPages, noArticle, reading],
    ['error', 'closed', 'waiting', 'reading'],
  ],
  ['the same again is not shown again', [noArticle, noArticle, noArticle], ['waiting']],
])('%s', async (_name, states, want) => expect(await kinds(...states)).toEqual(want));

test('a page that is read for too long is an error', async () => {
  facts.mockResolvedValue(reading);
  follow({ id: 7, url: FACTS.url }, show);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(show.mock.calls.map(([{ view }]) => view.kind)).toEqual(['reading', 'error']);
});
