import type { Plugin } from 'vite';

/** What the framework wraps an unlisted script in, before the path of its module. */
const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * Bundles an unlisted script, by the end of its module's path, without what the framework wraps around its `main`: a
 * logger that says nothing in a build, and a second look at errors. In a script for every page even that costs time.
 */
export function bareScript(module: string): Plugin {
  return {
    name: 'bare-script',
    transform(_code, id) {
      const at = id.indexOf(WRAPPER);
      if (at < 0 || !id.endsWith(module)) return null;
      const path = JSON.stringify(id.slice(at + WRAPPER.length));
      return { code: `import script from ${path};\nexport default script.main();`, map: null };
    },
  };
}
