import { expect, test } from 'vitest';
import { bareScript } from '../../../tools/build/bare-script.ts';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';
const transform = bareScript('/entrypoints/gate.ts').transform as (
  code: string,
  id: string,
) => { code: string } | null;

test('the wrapper of the script is replaced by the call of its main function', () => {
  expect(transform('wrapped()', `${WRAPPER}/home/reader/entrypoints/gate.ts`)?.code).toBe(
    'import script from "/home/reader/entrypoints/gate.ts";\nexport default script.main();',
  );
});

test.each([`${WRAPPER}/home/reader/entrypoints/reader/index.ts`, '/home/reader/entrypoints/gate.ts'])(
  '%s is left as it is',
  (id) => expect(transform('code()', id)).toBeNull(),
);
