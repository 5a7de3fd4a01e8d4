import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '../../../entrypoints/background/index.ts';
import { DEFAULT_SETTINGS, settings } from '../../../lib/extension/settings.ts';
import { createWikipediaMemory } from '../../../lib/extension/wikipedia-cache.ts';

vi.mock('../../../lib/extension/messages.ts', () => ({ onMessage: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../../../entrypoints/background/model.ts', () => ({ createModelLoader: () => async () => ({}) }));

const event = { addListener: vi.fn() };
const { cache } = createWikipediaMemory(() => 0);
const kept = () => cache.get('en:Ana Ruiz');

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    scripting: { insertCSS: vi.fn(), removeCSS: vi.fn(), executeScript: vi.fn(async () => []) },
    commands: { onCommand: event },
    contextMenus: { onClicked: event },
  });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'x', version: '9.9.9' }) as never;
  await settings.setValue({ ...DEFAULT_SETTINGS, wikipedia: true });
  await cache.set('en:Ana Ruiz', { answer: { kind: 'none', readOn: '2031-03-02' }, until: 1 });
  background.main();
});

test('what Wikipedia has answered is kept while other settings change', async () => {
  await settings.setValue({ ...DEFAULT_SETTINGS, wikipedia: true, openDelay: 500 });
  await new Promise((later) => setTimeout(later, 20));
  expect(await kept()).not.toBeNull();
});

test('and deleted when looking up is switched off', async () => {
  await settings.setValue(DEFAULT_SETTINGS);
  await vi.waitFor(async () => expect(await kept()).toBeNull());
});
