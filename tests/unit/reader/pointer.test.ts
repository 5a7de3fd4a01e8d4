// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createLife, type Life } from '../../../entrypoints/reader/life.ts';
import type { PlacedMark } from '../../../entrypoints/reader/place.ts';
import { watchPointer } from '../../../entrypoints/reader/pointer.ts';

const place = (id: string): PlacedMark => ({
  story: 0,
  ranges: [],
  mark: { kind: 'people', id, start: 0, end: 1, faint: false },
});
/** Two marks side by side, and nothing right of 200. */
const left = place('p0');
const right = place('p1');

let life: Life;
let opened: { placed: PlacedMark; pinned: boolean } | null;
let card: ReturnType<typeof watchPointer>;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  fakeBrowser.reset();
  life = createLife();
  opened = null;
  card = watchPointer(life, {
    markAt: (x) => (x < 100 ? left : x < 200 ? right : null),
    inCard: () => false,
    opened: () => opened,
    open: (placed, { pinned }) => {
      opened = { placed, pinned };
    },
    close: () => {
      opened = null;
    },
    hover: () => {},
    openDelay: () => 300,
  });
});
afterEach(() => {
  loseExtension();
  life.isOn();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function loseExtension(): void {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
}

function move(x: number, more: object = {}): void {
  const event = new MouseEvent('pointermove', { clientX: x, clientY: 10, bubbles: true, ...more });
  document.body.dispatchEvent(event);
  vi.advanceTimersByTime(20);
}

function click(x: number, element: Element = document.body): void {
  element.dispatchEvent(
    new MouseEvent('click', { clientX: x, clientY: 10, bubbles: true, cancelable: true }),
  );
}

test('opens after a rest', () => {
  move(50);
  vi.advanceTimersByTime(200);
  expect(opened).toBeNull();
  vi.advanceTimersByTime(100);
  expect(opened?.placed).toBe(left);
});

test('a trembling hand rests, a passing mouse does not', () => {
  for (let i = 0; i < 20; i++) move(50 + (i % 3));
  expect(opened?.placed).toBe(left);
  opened = null;
  move(300);
  for (let x = 10; x < 199; x += 8) move(x);
  move(250);
  vi.advanceTimersByTime(1000);
  expect(opened).toBeNull();
});

test('closes some time after leaving, not when the pointer has reached the card', () => {
  opened = { placed: left, pinned: false };
  move(300);
  vi.advanceTimersByTime(250);
  expect(opened).not.toBeNull();
  card.cardEntered();
  vi.advanceTimersByTime(1000);
  expect(opened).not.toBeNull();
  card.cardLeft();
  vi.advanceTimersByTime(300);
  expect(opened).toBeNull();
});

test('with a card open the next one comes sooner', () => {
  opened = { placed: left, pinned: false };
  move(150);
  vi.advanceTimersByTime(100);
  expect(opened.placed).toBe(right);
});

test('a click pins: then nothing but a click closes', () => {
  click(50);
  expect(opened).toEqual({ placed: left, pinned: true });
  move(150);
  move(300);
  vi.advanceTimersByTime(2000);
  expect(opened?.placed).toBe(left);
  click(300);
  expect(opened).toBeNull();
});

test('a click on a link is for the link', () => {
  const link = document.createElement('a');
  link.href = '#there';
  document.body.append(link);
  click(50, link);
  expect(opened).toBeNull();
  link.remove();
});

test('a pressed button means that text is being selected', () => {
  move(50, { buttons: 1 });
  vi.advanceTimersByTime(1000);
  expect(opened).toBeNull();
});

test('a page that scrolls under a resting pointer opens nothing', () => {
  move(300);
  move(50);
  window.dispatchEvent(new Event('scroll'));
  move(50);
  vi.advanceTimersByTime(1000);
  expect(opened).toBeNull();
});

test('an extension that has gone does nothing more', () => {
  loseExtension();
  move(50);
  vi.advanceTimersByTime(1000);
  expect(opened).toBeNull();
  expect(life.signal.aborted).toBe(true);
});
