import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../../wxt.config.ts';

const ignored = readFileSync(new URL('../../../.gitignore', import.meta.url), 'utf8').split('\n');

test('the sources package holds nothing of what commands write into the project’s folder', () => {
  const folders = ignored.filter((line) => line.startsWith('/'));
  expect(folders).toContain('/out/');
  for (const folder of folders) expect(config.zip?.excludeSources).toContain(`${folder.slice(1)}**`);
});
