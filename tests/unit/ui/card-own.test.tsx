// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PersonNote } from '../../../lib/notes/people-notes.ts';
import type { LookupQuestion, LookupResult } from '../../../lib/notes/wikipedia/types.ts';
import { Card } from '../../../lib/ui/card/card.tsx';
import type { OwnSide } from '../../../lib/ui/card/types.ts';
import { article, at, reading } from './story.ts';

let root: HTMLElement;
const keep = vi.fn<NonNullable<OwnSide['keep']>>();
const lookUp = vi.fn<NonNullable<OwnSide['lookUp']>>();
const actions = {
  jump: vi.fn(),
  show: vi.fn(),
  emphasise: vi.fn(),
  copy: vi.fn(async () => true),
  close: vi.fn(),
};
const nothing: OwnSide = { lookUp: null, keptOf: () => null, keep: null };

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  root = document.body.appendChild(document.createElement('main'));
  keep.mockReset().mockResolvedValue(true);
  lookUp.mockReset();
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(own: Partial<OwnSide>, name = 'Adele Moreau'): Promise<void> {
  const people = reading.people.map((person) => ({ ...person, name }));
  const props = { article, pinned: true, locale: 'en-GB', today: '2031-03-02', correcting: null, actions };
  const target = { kind: 'people' as const, id: 'p0', span: at('Adele Moreau') };
  return act(() =>
    render(
      <Card {...props} reading={{ ...reading, people }} target={target} own={{ ...nothing, ...own }} />,
      root,
    ),
  );
}
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
const button = (text: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(text));
const press = (text: string) =>
  act(async () => {
    (button(text) as HTMLElement).click();
    await new Promise((answered) => setTimeout(answered));
  });
const field = () => root.querySelector('textarea') as HTMLTextAreaElement;

const kept: PersonNote = { name: 'Adele Moreau', followed: true, note: 'Heard her speak\nin Port Sael.' };

describe('follow and note', () => {
  test('are not there where nothing can be kept, but what is kept is shown', async () => {
    await show({ keptOf: () => kept });
    expect(button('Follow')).toBeUndefined();
    expect(button('note')).toBeUndefined();
    expect(texts('.own')[0]).toContain('Heard her speak');
  });

  test.each(['Moreau', 'A. Moreau'])('are not there for a bare name: %s', async (name) => {
    await show({ keep }, name);
    expect(button('Follow')).toBeUndefined();
    expect(button('Add a note')).toBeUndefined();
  });

  test('follow is a switch that says how it stands', async () => {
    await show({ keep });
    expect(button('Follow')?.getAttribute('aria-pressed')).toBe('false');
    await press('Follow');
    expect(keep).toHaveBeenLastCalledWith({ name: 'Adele Moreau', followed: true });
    expect(button('Following')?.getAttribute('aria-pressed')).toBe('true');
    await press('Following');
    expect(keep).toHaveBeenLastCalledWith({ name: 'Adele Moreau', followed: false });
  });

  test.each([
    ['refused', () => keep.mockResolvedValue(false)],
    ['lost', () => keep.mockRejectedValue(new Error('gone'))],
  ])('what was %s is not shown as kept', async (_, fail) => {
    fail();
    await show({ keep });
    await press('Follow');
    expect(button('Following')).toBeUndefined();
  });

  test('a note is saved when its field is left', async () => {
    await show({ keep });
    await press('Add a note');
    expect(document.activeElement).toBe(field());
    expect(field().maxLength).toBe(500);
    field().value = ' Sails. ';
    await act(async () => field().blur());
    expect(keep.mock.calls).toEqual([[{ name: 'Adele Moreau', note: 'Sails.' }]]);
    expect(texts('.editor [role=status]')).toEqual(['Saved on this device.']);
    // Nothing moves under the pointer whose press has left the field.
    expect(texts('.own')).toEqual([]);
    await press('Close note');
    expect(texts('.own')).toEqual(['Sails. your note']);
    expect(field()).toBeNull();
    expect(keep).toHaveBeenCalledOnce();
  });

  test('and each time it is left with other words in it', async () => {
    await show({ keep });
    await press('Add a note');
    for (const words of ['Sails.', 'Sails.', 'Sails well.', '']) {
      field().value = words;
      await act(async () => {
        field().focus();
        field().blur();
      });
    }
    expect(keep.mock.calls.map(([{ note }]) => note)).toEqual(['Sails.', 'Sails well.', '']);
  });

  test.each(['ctrlKey', 'metaKey'])(
    'and with Enter and %s, which gives the keyboard back',
    async (modifier) => {
      await show({ keep, keptOf: () => kept });
      await press('Edit note');
      expect(field().value).toBe(kept.note);
      field().value = 'Sails.';
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, [modifier]: true });
      await act(async () => void field().dispatchEvent(key));
      expect(keep.mock.calls).toEqual([[{ name: 'Adele Moreau', note: 'Sails.' }]]);
      expect(document.activeElement).toBe(button('Edit note'));
    },
  );

  test('and when the card goes', async () => {
    await show({ keep });
    await press('Add a note');
    field().value = 'Sails.';
    await act(() => render(null, root));
    expect(keep.mock.calls).toEqual([[{ name: 'Adele Moreau', note: 'Sails.' }]]);
  });

  test('but not when nothing was changed', async () => {
    await show({ keep, keptOf: () => kept });
    await press('Edit note');
    await act(async () => field().blur());
    expect(keep).not.toHaveBeenCalled();
  });
});

describe('look-up', () => {
  const page = {
    title: 'Adele Moreau',
    description: 'Saelish politician (born 1979)',
    extract: 'Adele Moreau is minister of transport.',
    url: 'https://en.wikipedia.org/wiki/Adele_Moreau',
  };
  const found = (sure: boolean): LookupResult => ({ kind: 'page', page, readOn: '2031-03-02', sure });
  const question: LookupQuestion = {
    name: 'Adele Moreau',
    language: 'en',
    role: 'Transport minister',
    published: '2031-03-02',
  };

  test('is not offered while it is switched off, and asks nobody by itself', async () => {
    await show({});
    expect(button('Wikipedia')).toBeUndefined();
    await show({ lookUp });
    expect(lookUp).not.toHaveBeenCalled();
  });

  test('says that it asks, and asks once', async () => {
    lookUp.mockReturnValue(new Promise(() => {}));
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(texts('.answer')).toEqual(['Asking Wikipedia…']);
    expect(button('Look up')).toBeUndefined();
    expect(lookUp.mock.calls).toEqual([[question]]);
  });

  test('shows the page that agrees: description, sentence, link, day and licence', async () => {
    lookUp.mockResolvedValue(found(true));
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(texts('.answer p')).toEqual([
      'Adele Moreau: Saelish politician (born 1979)',
      'Adele Moreau is minister of transport.',
      'Wikipedia · read 2 Mar 2031 · CC BY-SA 4.0',
    ]);
    const link = root.querySelector('.answer a') as HTMLAnchorElement;
    expect([link.href, link.rel]).toEqual([page.url, 'noreferrer']);
    expect(document.activeElement).toBe(root.querySelector('.answer'));
  });

  test('offers a page that may be about someone else, and asks nothing more when it is chosen', async () => {
    lookUp.mockResolvedValue(found(false));
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(texts('.answer')[0]).toMatch(/^This may be someone else:/);
    expect(root.textContent).not.toContain(page.extract);
    await press('Saelish politician');
    expect(texts('.answer')[0]).toMatch(/^Chosen by you/);
    expect(root.textContent).toContain(page.extract);
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('offers those who bear the name, and looks up the chosen one', async () => {
    const choices = [
      { title: 'Adele Moreau (rower)', description: 'Saelish rower' },
      { title: 'Adele Moreau (minister)', description: 'Saelish politician' },
    ];
    lookUp.mockResolvedValueOnce({ kind: 'choice', choices, readOn: '2031-03-02' });
    lookUp.mockResolvedValueOnce(found(false));
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(texts('.offer')).toEqual([
      'Adele Moreau (rower)Saelish rower',
      'Adele Moreau (minister)Saelish politician',
    ]);
    await press('(minister)');
    expect(lookUp).toHaveBeenLastCalledWith({ ...question, name: 'Adele Moreau (minister)' });
    expect(texts('.answer')[0]).toMatch(/^Chosen by you.*born 1979/);
  });

  const until = new Date(2031, 2, 2, 14, 5).getTime();
  test.each<[LookupResult, string, boolean]>([
    [{ kind: 'none', readOn: '2031-03-02' }, 'Wikipedia has no page called “Adele Moreau”.', false],
    [{ kind: 'off' }, 'Looking up is not allowed on this device: switch it on in the settings.', false],
    [{ kind: 'error', error: { kind: 'offline' } }, 'Wikipedia could not be reached.', true],
    [{ kind: 'error', error: { kind: 'timeout' } }, 'Wikipedia did not answer in time.', true],
    [{ kind: 'error', error: { kind: 'limited', until } }, 'Wikipedia asks for a pause until 14:05.', true],
    [{ kind: 'error', error: { kind: 'server', status: 500 } }, 'a problem of its own (error 500).', true],
    [{ kind: 'error', error: { kind: 'malformed' } }, 'Wikipedia’s answer could not be understood.', true],
  ])('says in words: %j', async (result, words, retry) => {
    lookUp.mockResolvedValue(result);
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(texts('.answer')[0]).toContain(words);
    expect(Boolean(button('Try again'))).toBe(retry);
    expect(lookUp).toHaveBeenCalledOnce();
  });

  test('asks again by click only', async () => {
    lookUp.mockRejectedValueOnce(new Error('Could not establish connection'));
    lookUp.mockResolvedValueOnce(found(true));
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(texts('.answer')[0]).toContain('got lost inside the browser');
    await press('Try again');
    expect(lookUp.mock.calls).toEqual([[question], [question]]);
    expect(texts('.answer a')[0]).toBe('Wikipedia');
  });

  test('markup from the web is text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const bad = { ...page, title: evil, description: evil, extract: evil };
    lookUp.mockResolvedValue({ kind: 'page', page: bad, readOn: '2031-03-02', sure: true });
    await show({ lookUp });
    await press('Look up on Wikipedia');
    expect(root.querySelector('img')).toBeNull();
    expect(texts('.extract')).toEqual([evil]);
  });

  test.each(['sure', 'unsure', 'editing'])('axe has nothing to say: %s', async (state) => {
    lookUp.mockResolvedValue(found(state === 'sure'));
    await show({ lookUp, keep, keptOf: () => kept });
    await press(state === 'editing' ? 'Edit note' : 'Look up on Wikipedia');
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
