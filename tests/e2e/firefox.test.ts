import { builtExtension } from '../../tools/lib/built-extension.ts';
import { startFirefox } from './drivers/firefox.ts';
import { runSpecs } from './lib/run-specs.ts';

runSpecs('Firefox', (proxyPort) =>
  startFirefox(builtExtension('firefox'), {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  }),
);
