// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import type { Reading } from '../../../lib/reading.ts';
import { Card } from '../../../lib/ui/card/card.tsx';
import type { CardActions, CardProps, CardTarget } from '../../../lib/ui/card/types.ts';
import { article, at, reading } from './story.ts';

let root: HTMLElement;
let actions: { [K in keyof CardActions]: Mock<CardActions[K]> };

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  actions = {
    jump: vi.fn(),
    show: vi.fn(),
    emphasise: vi.fn(),
    copy: vi.fn(async () => true),
    close: vi.fn(),
  };
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(target: CardTarget, more: Partial<CardProps> = {}): void {
  act(() => {
    const props = {
      article,
      reading,
      target,
      pinned: false,
      locale: 'en-GB',
      today: '2031-03-02',
      own: { lookUp: null, keptOf: () => null, keep: null },
      correcting: null,
      actions,
      ...more,
    };
    render(<Card {...props} />, root);
  });
}

function press(text: string): void {
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(text) || one.getAttribute('aria-label') === text,
  );
  if (!button) throw new Error(`no button ${text} in ${root.textContent}`);
  act(() => button.click());
}

const person: CardTarget = { kind: 'people', id: 'p0', span: at('Adele Moreau') };
const quote: CardTarget = { kind: 'quotes', id: 'q0', span: at('“The boats are back,”') };
const date: CardTarget = { kind: 'dates', id: 'd0', span: at('on Friday') };

test('person: name, note and its source, other names, count and quotes', () => {
  show(person);
  const text = root.textContent ?? '';
  for (const part of [
    'Adele Moreau',
    'Transport minister',
    '2 mentions',
    'also: the minister',
    'also spelled: Morau',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain('“The boats are back … They will stay.”');
  press('In this article:');
  expect(actions.jump).toHaveBeenCalledWith(at('Transport minister'));
});

test('person, opened on a description: says who is meant', () => {
  show({ ...person, span: at('the minister') });
  expect(root.querySelector('.label')?.textContent).toBe('“the minister” is');
});

test('person: steps through names and descriptions, not through pronouns', () => {
  show(person);
  expect(root.textContent).toContain('1 of 2');
  press('Next mention');
  expect(actions.show).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'p0', span: expect.objectContaining(at('the minister')) }),
  );
});

test.each([
  ['Next mention', 'the minister', 'Adele Moreau'],
  ['Previous mention', 'Adele Moreau', 'the minister'],
])('person: goes round: %s after %j', (button, from, to) => {
  show({ ...person, span: at(from) });
  press(button);
  expect(actions.jump).toHaveBeenCalledWith(expect.objectContaining(at(to)));
  expect(actions.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'p0' }));
});

test('person: no note without its source, none when the article says nothing', () => {
  show(person, { reading: { ...reading, notes: [] } as Reading });
  expect(root.querySelector('.note')).toBeNull();
  expect(root.querySelector('.source')).toBeNull();
});

test.each([
  [
    'an acronym spelled out',
    'expansion',
    'HPA: Harbour Pilots Association',
    'HPA: Harbour Pilots Association',
  ],
  ['a full name', 'full-name', 'Adele Marie Moreau', 'in full: Adele Marie Moreau'],
] as const)('person: %s names the offline list beside the article', (_name, field, text, shown) => {
  const source = { kind: 'pack' as const, record: 'record', dataDate: '2030-12-01' };
  const spelled = { about: person.id, field, text, source };
  show(person, { reading: { ...reading, notes: [...reading.notes, spelled] } });
  expect(root.textContent).toContain(shown);
  expect(root.textContent).toContain('In this article:');
  expect(root.textContent).toContain('From the offline list of 1 Dec 2030');
});

test('quote: speaker as a person, the words that say so, the other part', () => {
  show(quote);
  expect(root.querySelector('.name')?.textContent).toBe('Adele Moreau');
  expect(root.textContent).toContain('part 1 of 2');
  press('the minister said');
  expect(actions.jump).toHaveBeenCalledWith({ start: at('the minister').start, end: at('said').end });
  press('Other part');
  expect(actions.show).toHaveBeenCalledWith(expect.objectContaining({ id: 'q1' }));
});

test('quote: the full name of an organisation comes with its source, and is no part of the citation', async () => {
  const speaker = { kind: 'organisation' as const, name: 'HPA', span: at('a spokesman'), cue: null };
  const source = { kind: 'pack' as const, record: 'institution:HPA', dataDate: '2030-12-01' };
  const full = { about: 'q2', field: 'full-name' as const, text: 'Harbour Pilots Association', source };
  const quotes = reading.quotes.map((one) => (one.id === 'q2' ? { ...one, speaker } : one));
  show(
    { kind: 'quotes', id: 'q2', span: at('“We waited long enough,”') },
    { reading: { ...reading, quotes, notes: [...reading.notes, full] } },
  );
  expect(root.querySelector('.note')?.textContent).toBe('Harbour Pilots Association');
  expect(root.textContent).toContain('From the offline list of 1 Dec 2030');
  press('Copy citation');
  await vi.waitFor(() =>
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('— HPA. The Harbour Post, ')),
  );
});

test('quote: an unknown speaker is said to be unknown', () => {
  show({ kind: 'quotes', id: 'q3', span: at('“Who paid for it?”') });
  expect(root.querySelector('.name')?.textContent).toBe('Speaker not stated');
  expect(root.textContent).not.toContain('Because');
});

test('quote: a copy says what became of it', async () => {
  show(quote);
  press('Copy citation');
  await vi.waitFor(() => expect(root.textContent).toContain('Copied'));
  expect(actions.copy).toHaveBeenCalledWith(
    expect.stringContaining('Adele Moreau, Transport minister. The Harbour Post, '),
  );
  actions.copy.mockImplementation(async () => false);
  press('as Markdown');
  await vi.waitFor(() => expect(root.textContent).toContain('refused'));
});

test('date: full date, distance, what it was counted from', () => {
  show(date);
  expect(root.querySelector('.name')?.textContent).toMatch(/^Friday,? 28 February 2031$/);
  expect(root.textContent).toContain('2 days before this article');
  expect(root.textContent).toContain("“on Friday”: counted from the article's date");
});

test('a card that stays can be closed', () => {
  show(date);
  expect(root.querySelector('.close')).toBeNull();
  show(date, { pinned: true });
  press('Close');
  expect(actions.close).toHaveBeenCalled();
});

test('what the reading does not know has no card', () => {
  for (const kind of ['people', 'quotes', 'dates'] as const) {
    show({ kind, id: 'x9', span: { start: 0, end: 1 } });
    expect(root.textContent).toBe('');
  }
});

test('markup in a name is text', () => {
  const name = '<img src=x onerror=alert(1)>';
  show(person, { reading: { ...reading, people: reading.people.map((one) => ({ ...one, name })) } });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(name);
});

test.each([
  ['person', person],
  ['quote', quote],
  ['date', date],
])('the card of a %s has no accessibility violations', async (_name, target) => {
  show(target, { pinned: true });
  expect(root.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBeTruthy();
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
