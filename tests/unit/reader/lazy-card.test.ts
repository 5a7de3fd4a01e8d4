import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHost, CreateCardHost } from '../../../entrypoints/reader/card-host.ts';
import { createLazyCard } from '../../../entrypoints/reader/lazy-card.ts';
import type { Life } from '../../../entrypoints/reader/life.ts';

const events = { gone() {}, entered() {}, left() {}, pressed() {} };
const args = [{}, [], null, 'light'] as unknown as Parameters<CardHost['show']>;

let on = true;
const life = { isOn: () => on } as unknown as Life;

function fakeHost() {
  const host = {
    show: vi.fn(async () => {}),
    hide: vi.fn(),
    isOpen: () => true,
    holds: () => true,
    focus: vi.fn(),
  };
  const create = vi.fn(() => host as unknown as CardHost) as unknown as CreateCardHost;
  return { host, create };
}

beforeEach(() => {
  on = true;
});

describe('a card whose code comes when it is needed', () => {
  it('fetches nothing before it is wanted', () => {
    const load = vi.fn();
    const card = createLazyCard(life, events, load);
    expect([card.isOpen(), card.holds(new Event('x'))]).toEqual([false, false]);
    card.hide();
    card.focus();
    expect(load).not.toHaveBeenCalled();
  });

  it('fetches it once, and shows', async () => {
    const { host, create } = fakeHost();
    const load = vi.fn(async () => create);
    const card = createLazyCard(life, events, load);
    card.prepare();
    await card.show(...args);
    await card.show(...args);
    expect(load).toHaveBeenCalledTimes(1);
    expect(create).toHaveBeenCalledTimes(1);
    expect(host.show).toHaveBeenCalledTimes(2);
    expect(card.isOpen()).toBe(true);
  });

  it('does not open what was hidden while its code was on the way', async () => {
    const { host, create } = fakeHost();
    const card = createLazyCard(life, events, async () => create);
    const shown = card.show(...args);
    card.hide();
    await shown;
    expect(host.show).not.toHaveBeenCalled();
  });

  it('opens only the last of several', async () => {
    const { host, create } = fakeHost();
    const card = createLazyCard(life, events, async () => create);
    await Promise.all([card.show(...args), card.show(...args)]);
    expect(host.show).toHaveBeenCalledTimes(1);
  });

  it('opens nothing when the reader has gone meanwhile', async () => {
    const { host, create } = fakeHost();
    const card = createLazyCard(life, events, async () => create);
    const shown = card.show(...args);
    on = false;
    await shown;
    expect(host.show).not.toHaveBeenCalled();
  });

  it('tries again after a failure', async () => {
    const { host, create } = fakeHost();
    const load = vi
      .fn<() => Promise<CreateCardHost>>()
      .mockRejectedValueOnce(new Error('no'))
      .mockResolvedValue(create);
    const card = createLazyCard(life, events, load);
    await expect(card.show(...args)).rejects.toThrow('no');
    await card.show(...args);
    expect(host.show).toHaveBeenCalledTimes(1);
  });
});
