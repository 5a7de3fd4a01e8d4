import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardWorld } from '../reader/card-host.ts';
import { createCardHost } from './host.tsx';

/** Put into a page only when the first card is about to open: most articles are read without one. */
export default defineUnlistedScript(() => {
  (globalThis as CardWorld).whoSaidWhenCard = createCardHost;
});
