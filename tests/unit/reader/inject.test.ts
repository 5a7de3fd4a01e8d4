import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '../../../entrypoints/background/index.ts';
import { isReadable, readTab, restyle, targetOf } from '../../../entrypoints/background/inject.ts';
import { LOOKS_LIKE_ARTICLE } from '../../../lib/extension/gate-message.ts';
import { DEFAULT_SETTINGS, settings } from '../../../lib/extension/settings.ts';

vi.mock('../../../lib/extension/messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../../../entrypoints/background/model.ts', () => ({ createModelLoader: () => async () => ({}) }));

const scripting = {
  insertCSS: vi.fn(async () => {}),
  removeCSS: vi.fn(async () => {}),
  executeScript: vi.fn(async () => []),
};
const event = { addListener: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    scripting,
    commands: { onCommand: event },
    contextMenus: { onClicked: event },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1',
  });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '9.9.9' }) as never;
  for (const mock of Object.values(scripting)) mock.mockClear();
  background.main();
});

const sender = { tab: { id: 7 }, documentId: 'doc', url: 'https://www.harbour.example/story' };

async function gateSays(message: unknown, from: object = sender): Promise<void> {
  await fakeBrowser.runtime.onMessage.trigger(message, from as never);
  await new Promise((resolve) => setTimeout(resolve, 10));
}

test('the reader goes into the very document that the gate spoke for', async () => {
  await gateSays(LOOKS_LIKE_ARTICLE);
  const target = { tabId: 7, documentIds: ['doc'] };
  expect(scripting.executeScript).toHaveBeenCalledWith({ target, files: ['/reader.js'] });
  expect(scripting.insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target, origin: 'AUTHOR' }));
});

test.each([
  [
    'the site is off',
    { ...DEFAULT_SETTINGS, sites: { mode: 'all-but' as const, off: ['harbour.example'], only: [] } },
  ],
  [
    'only other sites are on',
    { ...DEFAULT_SETTINGS, sites: { mode: 'only' as const, off: [], only: ['other.example'] } },
  ],
  ['pages are read only on click', { ...DEFAULT_SETTINGS, run: 'click' as const }],
])('not when %s', async (_name, now) => {
  await settings.setValue(now);
  scripting.executeScript.mockClear();
  await gateSays(LOOKS_LIKE_ARTICLE);
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('other messages and pages of the browser are nothing to the gate', async () => {
  await gateSays('hello');
  await gateSays(LOOKS_LIKE_ARTICLE, { ...sender, url: 'about:blank' });
  await gateSays(LOOKS_LIKE_ARTICLE, { url: sender.url });
  expect(scripting.executeScript).not.toHaveBeenCalled();
});

test('asked for by the user, a page is read whatever the settings; where that is not allowed the answer is no', async () => {
  await settings.setValue({ ...DEFAULT_SETTINGS, run: 'click' });
  expect(await readTab(3)).toBe(true);
  scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await readTab(3)).toBe(false);
});

test('new colours take the place of the old ones', async () => {
  const was = DEFAULT_SETTINGS.colours;
  await restyle({ tabId: 3 }, { was, now: { ...was, people: '#00aa00' } });
  expect(scripting.removeCSS).toHaveBeenCalledTimes(1);
  expect(scripting.insertCSS).toHaveBeenCalledWith(
    expect.objectContaining({ css: expect.stringContaining('#00aa00') }),
  );
});

test('targets and addresses', () => {
  expect(targetOf({ tab: { id: 2 } } as never)).toEqual({ tabId: 2 });
  expect(targetOf({} as never)).toBeNull();
  expect(
    ['https://a.example/', 'http://a.example/', 'about:blank', 'file:///a.html', undefined].map(isReadable),
  ).toEqual([true, true, false, false, false]);
});
