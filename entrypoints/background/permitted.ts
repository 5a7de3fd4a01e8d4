import type { Settings } from '../../lib/extension/settings.ts';

/** Whether a change of settings lets pages be read that were left alone before: then open tabs are asked again. */
export function opensMore(was: Settings | null, now: Settings | null): boolean {
  if (!was || !now || now.run === 'click') return false;
  return was.run === 'click' || JSON.stringify(was.sites) !== JSON.stringify(now.sites);
}
