import { storage } from 'wxt/utils/storage';

export type MarkKind = 'people' | 'quotes' | 'dates';

export interface Settings {
  /** Which kinds are marked in the page. */
  marks: Record<MarkKind, boolean>;
  /** Own colours, "#rrggbb"; null takes the theme's. */
  colours: Record<MarkKind, string | null>;
  /** Rest over a mark before its card opens, ms. */
  openDelay: number;
  /** automatic: every article is read; click: only when the reader asks. */
  run: 'automatic' | 'click';
  /** all-but: everywhere except `off`; only: nowhere except `only`. Host names without "www.". */
  sites: { mode: 'all-but' | 'only'; off: string[]; only: string[] };
  /** Cards of people offer to look the name up in Wikipedia. The only thing that ever uses the network. */
  wikipedia: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: { people: true, quotes: true, dates: true },
  colours: { people: null, quotes: null, dates: null },
  openDelay: 300,
  run: 'automatic',
  sites: { mode: 'all-but', off: [], only: [] },
  wikipedia: false,
};

/** Stored with the reader's browser account where sync is on. Watch it: changes take effect in open tabs at once. */
export const settings = storage.defineItem<Settings>('sync:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The name a site is listed under: its host without "www.". Empty for urls that have none. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Whether pages of this site are to be read, by the site lists alone. */
export function isSiteOn(site: string, { sites }: Settings): boolean {
  return sites.mode === 'only' ? sites.only.includes(site) : !sites.off.includes(site);
}

/** The settings with one site switched on or off, in the list that counts in the present mode. */
export function withSite(now: Settings, site: string, on: boolean): Settings {
  if (site === '') return now;
  const list = now.sites.mode === 'only' ? 'only' : 'off';
  const listed = list === 'only' ? on : !on;
  const others = now.sites[list].filter((other) => other !== site);
  return { ...now, sites: { ...now.sites, [list]: listed ? [...others, site].sort() : others } };
}
