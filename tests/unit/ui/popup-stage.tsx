import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings.ts';
import type { PopupActions, PopupContext } from '../../../lib/ui/popup/actions.ts';
import { Popup } from '../../../lib/ui/popup/popup.tsx';
import type { View } from '../../../lib/ui/popup/view.ts';
import { story } from './harbour-story.ts';

export const context: PopupContext = {
  settings: DEFAULT_SETTINGS,
  people: {},
  site: 'harbour-post.example',
  siteOn: true,
  locale: 'en-GB',
  today: '2031-03-03',
};
export const read: Extract<View, { kind: 'read' }> = {
  kind: 'read',
  status: 'read',
  stories: [story],
  current: 0,
};

export const actions = {
  jump: vi.fn<PopupActions['jump']>(),
  emphasise: vi.fn<PopupActions['emphasise']>(),
  readAnyway: vi.fn<PopupActions['readAnyway']>(),
  grant: vi.fn<PopupActions['grant']>(),
  reload: vi.fn<PopupActions['reload']>(),
  setSite: vi.fn<PopupActions['setSite']>(),
  setMark: vi.fn<PopupActions['setMark']>(),
  openOptions: vi.fn<PopupActions['openOptions']>(),
  copy: vi.fn<PopupActions['copy']>(),
  save: vi.fn<PopupActions['save']>(),
};

export let root: HTMLElement;
export const show = (view: View, over: Partial<PopupContext> = {}) =>
  act(() => render(<Popup view={view} context={{ ...context, ...over }} actions={actions} />, root));
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);
export const named = (name: string) =>
  all('button').find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent)?.startsWith(name),
  ) as HTMLElement;
export const click = (element: HTMLElement) => act(async () => element.click());
export const key = (target: EventTarget, name: string) =>
  act(
    () =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );
export const type = (query: string) => {
  const input = root.querySelector('input') as HTMLInputElement;
  input.value = query;
  return act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
};

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  document.title = 'Popup';
  document.documentElement.lang = 'en';
  actions.jump.mockResolvedValue(true);
  actions.copy.mockResolvedValue(true);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});
