import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  DEFAULT_SETTINGS,
  isSiteOn,
  type Settings,
  settings,
  siteOf,
  withSite,
} from '../../../lib/extension/settings.ts';

describe('sites', () => {
  it.each([
    ['https://www.harbour-post.example/a?b#c', 'harbour-post.example'],
    ['https://live.harbour-post.example/', 'live.harbour-post.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['about:blank', ''],
    ['no url', ''],
  ])('%s is listed as %j', (url, want) => {
    expect(siteOf(url)).toBe(want);
  });

  const only: Settings = {
    ...DEFAULT_SETTINGS,
    sites: { mode: 'only', off: ['a.example'], only: ['b.example'] },
  };

  it('are on unless listed, or off unless listed', () => {
    expect(isSiteOn('a.example', { ...only, sites: { ...only.sites, mode: 'all-but' } })).toBe(false);
    expect(isSiteOn('b.example', { ...only, sites: { ...only.sites, mode: 'all-but' } })).toBe(true);
    expect(isSiteOn('a.example', only)).toBe(false);
    expect(isSiteOn('b.example', only)).toBe(true);
  });

  it.each<[Settings, string]>([
    [DEFAULT_SETTINGS, 'c.example'],
    [only, 'c.example'],
    [only, 'b.example'],
  ])('are switched off and on again in the list that counts', (now, site) => {
    const off = withSite(now, site, false);
    const on = withSite(off, site, true);
    expect([isSiteOn(site, off), isSiteOn(site, on)]).toEqual([false, true]);
    expect(withSite(on, site, true)).toEqual(on);
    expect(off.sites.mode).toBe(now.sites.mode);
  });

  it('without a name change nothing', () => {
    expect(withSite(DEFAULT_SETTINGS, '', false)).toBe(DEFAULT_SETTINGS);
  });
});

describe('stored settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('begin with the defaults, and are kept where the browser syncs them', async () => {
    expect(await settings.getValue()).toEqual(DEFAULT_SETTINGS);
    await settings.setValue({ ...DEFAULT_SETTINGS, openDelay: 500 });
    expect(await fakeBrowser.storage.sync.get('settings')).toMatchObject({ settings: { openDelay: 500 } });
  });

  it('tell of every change', async () => {
    const seen: number[] = [];
    const stop = settings.watch((now) => seen.push(now.openDelay));
    await settings.setValue({ ...DEFAULT_SETTINGS, openDelay: 700 });
    stop();
    await settings.setValue({ ...DEFAULT_SETTINGS, openDelay: 900 });
    expect(seen).toEqual([700]);
  });
});
