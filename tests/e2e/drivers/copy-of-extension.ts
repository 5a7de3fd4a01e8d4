import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built extension's folder copied for one browser, so that a test may damage it. */
export interface CopyOfExtension {
  folder: string;
  /** Takes one of its files away until the answer is called. */
  without(file: string): () => void;
  remove(): void;
}

export function copyOfExtension(built: string): CopyOfExtension {
  const place = mkdtempSync(join(tmpdir(), 'extension-'));
  const folder = join(place, 'installed');
  cpSync(built, folder, { recursive: true });
  return {
    folder,
    without(file) {
      const aside = join(place, file);
      renameSync(join(folder, file), aside);
      return () => renameSync(aside, join(folder, file));
    },
    remove: () => rmSync(place, { recursive: true }),
  };
}
