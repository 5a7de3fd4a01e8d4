import { storage } from 'wxt/utils/storage';
import type { CachedAnswer, LookupWorld } from '../notes/wikipedia/client.ts';
import { createSerial } from './serial.ts';

/** What Wikipedia has answered lately, by language and title; on this device only. */
const answers = storage.defineItem<Record<string, CachedAnswer>>('local:wikipedia', { fallback: {} });

/** Until when Wikipedia wants to be left alone, ms since 1970; forgotten when the browser ends. */
const pausedUntil = storage.defineItem<number>('session:wikipedia-pause', { fallback: 0 });

/** The memory of the look-up. What has run out is dropped at the next write, so that no name stays for longer. */
export function createWikipediaMemory(now: () => number): Pick<LookupWorld, 'cache' | 'pause'> {
  const inTurn = createSerial();
  return {
    cache: {
      get: async (key) => (await answers.getValue())[key] ?? null,
      set: (key, value) =>
        inTurn(async () => {
          const fresh = Object.entries(await answers.getValue()).filter(([, { until }]) => until > now());
          await answers.setValue({ ...Object.fromEntries(fresh), [key]: value });
        }),
    },
    pause: { get: () => pausedUntil.getValue(), set: (until) => pausedUntil.setValue(until) },
  };
}

/** When looking up is switched off, nothing of it stays. */
export async function forgetWikipedia(): Promise<void> {
  await answers.removeValue();
}
