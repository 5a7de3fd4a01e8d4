import { builtExtension } from '../../tools/lib/built-extension.ts';
import { startChromium } from './drivers/chromium.ts';
import { runSpecs } from './lib/run-specs.ts';

runSpecs('Chromium', (proxyPort) =>
  startChromium(builtExtension('chrome'), [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
);
