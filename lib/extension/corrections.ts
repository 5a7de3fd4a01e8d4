import { storage } from 'wxt/utils/storage';
import type { Correction } from '../people/corrections.ts';

/** By site, in the order they were made: each counts upon those before it. */
export type Corrections = Readonly<Record<string, readonly Correction[]>>;

/** On this device only, never in the sync. Watch it: corrections count in open tabs at once. */
export const corrections = storage.defineItem<Corrections>('local:corrections', { fallback: {} });

export interface CorrectionChange {
  correction: Correction;
  /** Take it back. */
  undo: boolean;
}

/** What was corrected on this site. */
export function correctionsOf(all: Corrections | null, site: string): readonly Correction[] {
  return all && Object.hasOwn(all, site) ? (all[site] ?? []) : [];
}

/** All with one more or one less. A correction made again is the last one. */
export function withCorrection(
  all: Corrections,
  site: string,
  { correction, undo }: CorrectionChange,
): Corrections {
  const others = correctionsOf(all, site).filter((one) => !isSame(one, correction));
  const next = undo ? others : [...others, correction];
  const { [site]: _, ...elsewhere } = all;
  return next.length > 0 ? { ...elsewhere, [site]: next } : elsewhere;
}

export function isSame(a: Correction, b: Correction): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(correction: Correction): string {
  const { kind, name } = correction;
  const other = kind === 'same' ? correction.as : kind === 'different' ? correction.called : '';
  return JSON.stringify([kind, name, other]);
}
