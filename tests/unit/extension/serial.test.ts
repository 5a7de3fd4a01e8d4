import { expect, test } from 'vitest';
import { createSerial } from '../../../lib/extension/serial.ts';

test('tasks run one after the other, also after one that failed', async () => {
  const inTurn = createSerial();
  const seen: string[] = [];
  const task = (name: string, fail = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await new Promise((later) => setTimeout(later, 2));
      seen.push(`${name} ends`);
      if (fail) throw new Error(name);
      return name;
    });
  const answers = await Promise.allSettled([task('a'), task('b', true), task('c')]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
