import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { bareScript } from './tools/build/bare-script.ts';
import { withoutInnerHtml } from './tools/build/without-inner-html.ts';

/** One manifest for both stores: Manifest V3, the fewest permissions that marks on news pages need. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({ plugins: [withoutInnerHtml(), bareScript('/entrypoints/gate.ts')] }),
  // What commands leave behind is no source.
  zip: { excludeSources: ['out/**'] },
  manifest: ({ browser }) => ({
    name: 'Who Said When',
    description:
      'Reads a news article along with you: the people, the quotes and who said them, the dates. All on your device.',
    permissions: ['scripting', 'storage', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go to the next mark' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: 'Go to the previous mark',
      },
      'read-page': { description: 'Read this page now' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'who-said-when@who-said-when.example',
              strict_min_version: '142.0',
              // Nothing is sent unless the reader switches the look-up on: then a name that stands on the page.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // The tagger's weights ship as they are: fetched once by the background, no parsing.
    'build:publicAssets': (wxt, files) => {
      files.push({
        absoluteSrc: resolve(wxt.config.root, 'assets/people.model'),
        relativeDest: 'people.model',
      });
    },
    // The gate runs on every page, so it is a bare script: no framework around it, no polyfill in it.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts ??= [];
      manifest.content_scripts.push({
        matches: ['http://*/*', 'https://*/*'],
        run_at: 'document_idle',
        js: ['gate.js'],
      });
    },
  },
});
