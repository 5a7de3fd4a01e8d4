import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createKeepPerson } from '../../../entrypoints/background/keep-person.ts';
import { peopleStore } from '../../../lib/extension/people-store.ts';
import { keptOf } from '../../../lib/notes/people-notes.ts';

const open = { tab: { id: 1, incognito: false } } as never;
const hidden = { tab: { id: 2, incognito: true } } as never;

beforeEach(() => fakeBrowser.reset());

test('follows and notes, on this device only', async () => {
  const keep = createKeepPerson();
  expect(await keep({ name: 'Ana Ruiz', followed: true }, open)).toBe(true);
  expect(await keep({ name: 'Ana Ruiz', note: 'Rows.' }, open)).toBe(true);
  expect(keptOf(await peopleStore.getValue(), 'Ana Ruiz')).toMatchObject({ followed: true, note: 'Rows.' });
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});

test.each([
  ['a private window', { name: 'Ana Ruiz', followed: true }, hidden],
  ['nobody knows where', { name: 'Ana Ruiz', followed: true }, {} as never],
  ['a bare name', { name: 'Ruiz', followed: true }, open],
])('keeps nothing from %s', async (_, change, sender) => {
  expect(await createKeepPerson()(change, sender)).toBe(false);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('two tabs at once lose nothing', async () => {
  const keep = createKeepPerson();
  const names = ['Ana Ruiz', 'Bo Lund', 'Cy Moss', 'Di Hale'];
  await Promise.all(names.map((name) => keep({ name, followed: true }, open)));
  expect(Object.keys(await peopleStore.getValue())).toHaveLength(4);
});
