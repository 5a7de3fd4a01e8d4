import { createRequire } from 'node:module';

interface Esbuild {
  buildSync(options: object): { outputFiles: { text: string }[] };
}

/** One script out of a module and all that it imports; its exports become the global `name`. */
export function bundleScript(entry: string, name: string): string {
  return bundle(entry, { format: 'iife', globalName: name });
}

/** A module and all that it imports, minified: for its weight. */
export function bundleText(entry: string): string {
  return bundle(entry, { format: 'esm', minify: true });
}

function bundle(entry: string, options: object): string {
  const { outputFiles } = esbuild().buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2023',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}

/** The bundler that the TypeScript runner brings along. */
function esbuild(): Esbuild {
  const here = createRequire(import.meta.url);
  return createRequire(here.resolve('tsx/package.json'))('esbuild');
}
