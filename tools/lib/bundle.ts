import { createRequire } from 'node:module';

interface Esbuild {
  buildSync(options: object): { outputFiles: { text: string }[] };
}

/** One script out of a module and all that it imports; its exports become the global `name`. */
export function bundleScript(entry: string, name: string, { minify = false } = {}): string {
  const { outputFiles } = esbuild().buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    globalName: name,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The bundler that the TypeScript runner brings along. */
function esbuild(): Esbuild {
  const here = createRequire(import.meta.url);
  return createRequire(here.resolve('tsx/package.json'))('esbuild');
}
