// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../lib/people/corrections.ts';
import { Card } from '../../../lib/ui/card/card.tsx';
import type { CardCorrecting } from '../../../lib/ui/card/types.ts';
import { article, at, reading } from './harbour-story.ts';

let root: HTMLElement;
const make = vi.fn();
const undo = vi.fn();
const close = vi.fn();
const actions = { jump: vi.fn(), show: vi.fn(), emphasise: vi.fn(), copy: vi.fn(), close };
const own = { lookUp: null, keptOf: () => null, keep: null };

beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
  vi.clearAllMocks();
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(id: string, correcting: CardCorrecting | null): void {
  const props = { article, reading, pinned: true, locale: 'en-GB', today: '2031-03-02', own, actions };
  const target = { kind: 'people' as const, id, span: at('Tomas Okafor') };
  act(() => render(<Card {...props} target={target} correcting={correcting} />, root));
}
const open = (id: string, made: Correction | null = null) => show(id, { made, make, undo });
const button = (text: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(text));
const press = (text: string) => act(() => (button(text) as HTMLElement).click());
const offers = () => [...root.querySelectorAll('.offer')].map(({ textContent }) => textContent);

describe('a card of a person who is shown wrongly', () => {
  it('asks what is wrong only when it is told to', () => {
    open('p2');
    expect(offers()).toEqual([]);
    expect(button('Wrong?')?.getAttribute('aria-expanded')).toBe('false');
    press('Wrong?');
    expect(button('Wrong?')?.getAttribute('aria-expanded')).toBe('true');
    expect(offers()).toEqual(['Not a person', '“Okafor” is a different person', 'Same person as…']);
    press('Wrong?');
    expect(offers()).toEqual([]);
  });

  it.each<[string, string[], Correction]>([
    ['nobody', ['Not a person'], { kind: 'not-a-person', name: 'Tomas Okafor' }],
    ['somebody else', ['“Okafor” is'], { kind: 'different', name: 'Tomas Okafor', called: 'Okafor' }],
    ['another one', ['Same person as', 'Mara'], { kind: 'same', name: 'Tomas Okafor', as: 'Mara Ellison' }],
  ])('says that it is %s', (_, presses, want) => {
    open('p2');
    press('Wrong?');
    for (const text of presses) press(text);
    expect(make).toHaveBeenCalledExactlyOnceWith(want);
  });

  it('offers no other people where nobody has another name', () => {
    open('p0');
    press('Wrong?');
    expect(offers()).toEqual(['Not a person', 'Same person as…']);
  });

  it('offers first those who share a name', () => {
    const people = reading.people.map((one) => (one.id === 'p2' ? { ...one, name: 'Ada Varga' } : one));
    const props = { article, pinned: true, locale: 'en', today: '2031-03-02', own, actions };
    const target = { kind: 'people' as const, id: 'p0', span: at('Lena Varga') };
    act(() =>
      render(
        <Card
          {...props}
          reading={{ ...reading, people }}
          target={target}
          correcting={{ made: null, make, undo }}
        />,
        root,
      ),
    );
    press('Wrong?');
    press('Same person as');
    expect(offers().slice(-2)).toEqual(['Ada Varga', 'Mara Ellison']);
  });

  it('asks nothing where nothing can be kept', () => {
    show('p2', null);
    expect(button('Wrong?')).toBeUndefined();
  });
});

describe('a correction that was just made', () => {
  it.each<[Correction, string]>([
    [{ kind: 'not-a-person', name: 'Sandpiper' }, 'Sandpiper is no longer shown as a person. Undo'],
    [{ kind: 'same', name: 'Elison', as: 'Mara Ellison' }, 'Elison is shown as Mara Ellison. Undo'],
    [
      { kind: 'different', name: 'Tomas Okafor', called: 'Okafor' },
      'Okafor is shown apart from Tomas Okafor. Undo',
    ],
  ])('is told in words, with the keyboard there: %j', (made, want) => {
    open('gone', made);
    expect(root.querySelector('[role=status]')?.textContent).toBe(want);
    expect(document.activeElement).toBe(root.querySelector('[role=status]'));
    press('Undo');
    expect(undo).toHaveBeenCalledOnce();
  });

  it('can be left', () => {
    open('gone', { kind: 'not-a-person', name: 'Sandpiper' });
    act(() => (root.querySelector('[aria-label=Close]') as HTMLElement).click());
    expect(close).toHaveBeenCalledOnce();
  });
});

it.each<[string, Correction | null]>([
  ['with the question open', null],
  ['with a correction made', { kind: 'not-a-person', name: 'Tomas Okafor' }],
])('has nothing that axe objects to: %s', async (_, made) => {
  document.title = 'An article';
  document.documentElement.lang = 'en';
  open('p2', made);
  if (!made) {
    press('Wrong?');
    press('Same person as');
  }
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});
