// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createLife, type Life } from '../../../entrypoints/reader/life.ts';
import { type Changes, watchAddress, watchText } from '../../../entrypoints/reader/watch.ts';

let life: Life;
let seen: Changes[];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const LONG = 'The ferry came in late and nobody was there to see it. '.repeat(4);

beforeEach(() => {
  document.body.replaceChildren();
  life = createLife();
  seen = [];
  watchText(life, 'own-host', (changes) => seen.push(changes));
});
afterEach(() => {
  endLife();
  vi.restoreAllMocks();
});

function endLife(): void {
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
  life.isOn();
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

test('many changes are told once', async () => {
  for (let i = 0; i < 5; i++) {
    document.body.append(paragraph(LONG));
    await wait(20);
  }
  await wait(250);
  expect(seen).toEqual([{ grown: true }]);
});

test('labels and scripts are no text', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = LONG;
  document.body.append(script, paragraph('12:04'));
  await wait(250);
  expect(seen).toEqual([{ grown: false }]);
});

test('a flood of changes is one change', async () => {
  for (let i = 0; i < 1500; i++) document.body.append(paragraph('x'));
  await wait(400);
  expect(seen).toEqual([{ grown: true }]);
});

test('a page that never rests is told of all the same', async () => {
  for (let i = 0; i < 20; i++) {
    document.body.append(paragraph('x'));
    await wait(50);
  }
  expect(seen.length).toBeGreaterThanOrEqual(1);
});

test("the extension's own element is not the page's", async () => {
  document.documentElement.append(document.createElement('own-host'));
  await wait(250);
  expect(seen).toEqual([]);
});

test('after the end of life nothing is told', async () => {
  endLife();
  document.body.append(paragraph(LONG));
  await wait(250);
  expect(seen).toEqual([]);
});

test('another address is told once, a hash is not', () => {
  let told = 0;
  const address = watchAddress(life, () => told++);
  history.pushState({}, '', '#part');
  address.check();
  expect(told).toBe(0);
  history.pushState({}, '', '?story=2');
  address.check();
  address.check();
  expect(told).toBe(1);
});
