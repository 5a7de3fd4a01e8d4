// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PopupActions } from '../../../lib/ui/popup/actions.ts';
import { languageName } from '../../../lib/ui/popup/states.tsx';
import type { View } from '../../../lib/ui/popup/view.ts';
import { article } from './harbour-story.ts';
import { actions, all, click, read, root, show, texts } from './popup-stage.tsx';

const STATES: [string, View, string, keyof PopupActions | null][] = [
  ['a page of the browser', { kind: 'closed', page: 'browser' }, 'A page of the browser', null],
  ['a store', { kind: 'closed', page: 'store' }, 'An extension store', null],
  ['a PDF', { kind: 'closed', page: 'pdf' }, 'A PDF document', null],
  ['a file', { kind: 'closed', page: 'file' }, 'A file on this device', null],
  [
    'a page that did not load',
    { kind: 'closed', page: 'not-loaded' },
    'This page is closed to extensions',
    null,
  ],
  ['rights taken away', { kind: 'no-permission' }, 'Not allowed on this page', 'grant'],
  ['a site switched off', { kind: 'site-off', site: 'a.example' }, 'Switched off here', 'setSite'],
  ['no article', { kind: 'waiting', because: 'no-article' }, 'No article found here', 'readAnyway'],
  ['reading on click', { kind: 'waiting', because: 'click' }, 'Reads when you ask', 'readAnyway'],
  ['reading', { kind: 'reading' }, 'Reading…', null],
  ['an error', { kind: 'error', message: 'It broke.' }, 'This page could not be read', 'reload'],
];

describe('states', () => {
  it('an error keeps its own words in small print', async () => {
    await show({ kind: 'error', message: 'It broke.' });
    expect(texts('.state .source')).toEqual(['What went wrong: It broke.']);
  });

  it.each(STATES)('%s', async (_, view, title, action) => {
    await show(view);
    expect(texts('.state h2')).toEqual([title]);
    expect(texts('p[role=status]').at(-1)).toBe(title);
    const button = root.querySelector<HTMLElement>('.state button');
    if (action === null) expect(button).toBeNull();
    else {
      await click(button as HTMLElement);
      expect(actions[action]).toHaveBeenCalledOnce();
    }
  });

  it('names another language, and says that only English is read', async () => {
    const german = {
      article: { ...article, language: 'de' },
      reading: { status: 'language' as const, people: [], quotes: [], dates: [], notes: [] },
    };
    await show({ ...read, stories: [german] });
    expect(texts('.state h2')).toEqual(['An article in German']);
    expect(texts('.state p')[0]).toContain('Only English is read so far');
    expect(all('[role=tab], .kind')).toEqual([]);
  });

  it.each([
    ['de', 'German'],
    ['und', null],
    ['', null],
    ['not a tag', null],
    ['qqq', null],
  ])('language %j is %j', (tag, want) => {
    expect(languageName(tag, 'en')).toBe(want);
  });
});
