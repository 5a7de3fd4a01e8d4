// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings.ts';
import type { PeopleNotes } from '../../../lib/notes/people-notes.ts';
import { accentStyle } from '../../../lib/ui/accents.ts';
import { isColour } from '../../../lib/ui/marks/colours.ts';
import { Options } from '../../../lib/ui/options/options.tsx';
import { siteName } from '../../../lib/ui/options/site-name.ts';

let root: HTMLElement;
let now: Settings;
let people: PeopleNotes;
const forget = vi.fn<(name: string) => void>();
const rights = { allowed: true, ask: vi.fn<() => Promise<boolean>>() };
const commands = [
  { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+.' },
  { name: 'read-page', description: 'Read this page now', shortcut: '' },
];

function show(): void {
  render(
    <Options
      settings={now}
      defaults={DEFAULT_SETTINGS}
      change={(next) => {
        now = next;
        show();
      }}
      commands={commands}
      version="1.2.3"
      wikipedia={rights}
      people={people}
      forget={forget}
      corrections={{ corrections: {}, takeBack: () => {} }}
      explaining={{ pages: [], explain: async () => null }}
    />,
    root,
  );
}

const one = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
const texts = (selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
const click = (selector: string) => act(() => one(selector).click());
const set = (selector: string, value: string, event: 'input' | 'change') =>
  act(() => {
    const field = one<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
const add = async (site: string) => {
  one<HTMLInputElement>('form input').value = site;
  await click('form button');
};

beforeEach(() => {
  now = structuredClone(DEFAULT_SETTINGS);
  people = {};
  rights.allowed = true;
  rights.ask.mockReset().mockResolvedValue(true);
  forget.mockReset();
  root = document.body.appendChild(document.createElement('div'));
  document.title = 'Settings';
  document.documentElement.lang = 'en';
  act(show);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('settings page', () => {
  it('switches each kind', async () => {
    await click('[aria-label="Mark quotes"]');
    expect(now.marks).toEqual({ people: true, quotes: false, dates: true });
    expect(one('[aria-label="Mark quotes"]').getAttribute('aria-checked')).toBe('false');
  });

  it('colours each kind and takes it back', async () => {
    await set('[aria-label="Colour of dates"]', '#00aabb', 'change');
    expect(now.colours).toEqual({ people: null, quotes: null, dates: '#00aabb' });
    expect(one('.paper.light .dates').style.getPropertyValue('--accent')).toContain('#00aabb');
    await click('[aria-label="Reset the colour of dates"]');
    expect(now.colours.dates).toBeNull();
  });

  it('sets the delay when the slider is let go, and takes it back', async () => {
    await set('#open-delay', '600', 'input');
    expect([now.openDelay, texts('output')]).toEqual([300, ['0.6 s']]);
    await set('#open-delay', '650', 'change');
    expect([now.openDelay, texts('output')]).toEqual([650, ['0.65 s']]);
    await click('[aria-label="Reset the delay"]');
    expect(now.openDelay).toBe(300);
  });

  it('chooses when to read', async () => {
    await click('input[value=click]');
    expect(now.run).toBe('click');
    await click('input[value=automatic]');
    expect(now.run).toBe('automatic');
  });

  it('adds and removes sites, in the list of the mode', async () => {
    await add('https://www.b.example/page');
    await add('a.example');
    expect(now.sites.off).toEqual(['a.example', 'b.example']);
    await click('input[value=only]');
    expect(texts('.sites .none')).toEqual(['No site yet: nothing is read anywhere.']);
    await add('c.example');
    expect(now.sites).toEqual({ mode: 'only', off: ['a.example', 'b.example'], only: ['c.example'] });
    await click('[aria-label="Remove c.example"]');
    expect(now.sites.only).toEqual([]);
    expect(document.activeElement).toBe(one('form input'));
  });

  it('does not take what is no site, and no site twice', async () => {
    await add('not a site');
    expect(texts('.wrong')).toEqual(['That is no site. Write it like “example.org”.']);
    expect(one('form input').getAttribute('aria-invalid')).toBe('true');
    await add('a.example');
    await add('www.a.example');
    expect(texts('.wrong')).toEqual(['a.example is in the list already.']);
    expect(now.sites.off).toEqual(['a.example']);
  });

  describe('the look-up on Wikipedia', () => {
    const name = 'Offer to look people up on Wikipedia';
    const state = () => one(`[aria-label="${name}"]`).getAttribute('aria-checked');

    it('is off, and says what it would send', () => {
      expect(state()).toBe('false');
      expect(texts('.look-up .source')[0]).toMatch(/When you click.*the name and the article’s language/);
    });

    it('goes on when the browser agrees, and off without asking', async () => {
      await click(`[aria-label="${name}"]`);
      await vi.waitFor(() => expect(now.wikipedia).toBe(true));
      expect(state()).toBe('true');
      await click(`[aria-label="${name}"]`);
      await vi.waitFor(() => expect(now.wikipedia).toBe(false));
      expect(rights.ask).toHaveBeenCalledOnce();
    });

    it('stays off when the browser or its user says no', async () => {
      rights.ask.mockResolvedValue(false);
      await click(`[aria-label="${name}"]`);
      await vi.waitFor(() => expect(texts('.refused')[0]).toContain('stays off'));
      expect(now.wikipedia).toBe(false);
    });

    it('is shown as off where the setting came from another device without the right', async () => {
      now = { ...now, wikipedia: true };
      rights.allowed = false;
      await act(show);
      expect(state()).toBe('false');
    });
  });

  it('lists followed people and notes, each to be deleted', async () => {
    expect(texts('.kept .none')).toHaveLength(1);
    people = {
      'bo lund': { name: 'Bo Lund', followed: false, note: 'Sails.' },
      'ana ruiz': { name: 'Ana Ruiz', followed: true, note: '' },
    };
    await act(show);
    expect(texts('.kept li')).toEqual(['Ana Ruiz ★ followedDelete', 'Bo LundSails.Delete']);
    await click('[aria-label="Delete Bo Lund"]');
    expect(forget.mock.calls).toEqual([['Bo Lund']]);
  });

  it('shows the keys as they are set, the privacy statement and the version', () => {
    expect(texts('.keys dd')).toEqual(['Alt+Shift+.', 'no key set', '/']);
    expect(texts('.about')[0]).toMatch(/no network request.*Version 1\.2\.3/);
  });

  it('gives axe nothing to say', async () => {
    await add('a.example');
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('siteName', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://www.Example.org/news?x#y ', 'example.org'],
    ['live.example.org:8080', 'live.example.org'],
    ['example.org.', 'example.org'],
    ['müller.example', 'xn--mller-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['localhost', 'localhost'],
    ['', null],
    ['example', null],
    ['two words.org', null],
    ['*.example.org', null],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['<b>.example', null],
  ])('%j is %j', (typed, want) => {
    expect(siteName(typed)).toBe(want);
  });
});

describe('accents', () => {
  it('lay own colours over the theme and take them off again', () => {
    const { style } = root;
    accentStyle(root, { people: '#ff0000', quotes: null, dates: null });
    expect(style.getPropertyValue('--person')).toContain('#ff0000');
    expect(style.getPropertyValue('--quote')).toBe('');
    accentStyle(root, { people: null, quotes: null, dates: null });
    expect(style.getPropertyValue('--person')).toBe('');
  });

  it.each([
    ['#a1b2c3', true],
    ['red', false],
    ['#fff', false],
    ['#000000; background: url(x)', false],
    [null, false],
  ])('%j is a colour: %s', (colour, want) => {
    expect(isColour(colour)).toBe(want);
  });
});
