import { expect, test } from 'vitest';
import { opensMore } from '../../../entrypoints/background/permitted.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings.ts';

const off: Settings = { ...DEFAULT_SETTINGS, sites: { mode: 'all-but', off: ['harbour.example'], only: [] } };
const click: Settings = { ...DEFAULT_SETTINGS, run: 'click' };

test.each([
  [off, DEFAULT_SETTINGS, true],
  [click, DEFAULT_SETTINGS, true],
  [DEFAULT_SETTINGS, click, false],
  [off, click, false],
  [DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, openDelay: 500 }, false],
  [null, DEFAULT_SETTINGS, false],
])('case %#', (was, now, want) => {
  expect(opensMore(was, now)).toBe(want);
});
