import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createOwnSide } from '../../../entrypoints/reader/own-side.ts';
import { sendMessage } from '../../../lib/extension/messages.ts';
import { peopleStore } from '../../../lib/extension/people-store.ts';
import { DEFAULT_SETTINGS } from '../../../lib/extension/settings.ts';

vi.mock('../../../lib/extension/messages.ts', () => ({ sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage);

const settings = (wikipedia: boolean) => () => ({ ...DEFAULT_SETTINGS, wikipedia });
const setPrivate = (inIncognitoContext: boolean) =>
  Object.assign(fakeBrowser, { extension: { inIncognitoContext } });
const ana = { name: 'Ana Ruiz', followed: true, note: 'Sails.' };

beforeEach(async () => {
  fakeBrowser.reset();
  send.mockReset();
  setPrivate(false);
  await peopleStore.setValue({ 'ana ruiz': ana });
});

const started = async (wikipedia = false) => {
  const own = createOwnSide(settings(wikipedia));
  await vi.waitFor(() => expect(own().keptOf('Ana Ruiz')).toEqual(ana));
  return own;
};

describe('the reader’s own side of a card', () => {
  it('looks up only while that is switched on', async () => {
    expect((await started(false))().lookUp).toBeNull();
    const question = { name: 'Ana Ruiz', language: 'en', role: '', published: null };
    await (await started(true))().lookUp?.(question);
    expect(send.mock.calls).toEqual([['lookUp', question]]);
  });

  it('shows what is kept in private windows, and keeps nothing there', async () => {
    setPrivate(true);
    expect((await started())().keep).toBeNull();
  });

  it('shows a change before the store tells of it, and takes back what was not kept', async () => {
    const own = await started();
    send.mockResolvedValueOnce(true as never);
    const kept = own().keep?.({ name: 'Bo Lund', followed: true });
    expect(own().keptOf('Bo Lund')).toMatchObject({ followed: true });
    expect(await kept).toBe(true);
    send.mockResolvedValueOnce(false as never);
    expect(await own().keep?.({ name: 'Cy Moss', followed: true })).toBe(false);
    expect(own().keptOf('Cy Moss')).toBeNull();
    send.mockRejectedValueOnce(new Error('Quota exceeded') as never);
    await expect(own().keep?.({ name: 'Di Hale', followed: true })).rejects.toThrow();
    expect(own().keptOf('Di Hale')).toBeNull();
  });

  it('follows changes made elsewhere', async () => {
    const own = await started();
    await peopleStore.setValue({});
    await vi.waitFor(() => expect(own().keptOf('Ana Ruiz')).toBeNull());
  });
});
