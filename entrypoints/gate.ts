import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../lib/article/gate.ts';
import { LOOKS_LIKE_ARTICLE } from '../lib/extension/gate-message.ts';

/** A page that has not shown an article after so many looks is left alone until its address changes. */
const LOOKS_PER_ADDRESS = 6;

/** First wait for late text, ms; doubled at each look, so that a page that never rests costs next to nothing. */
const FIRST_WAIT = 400;

/** No polyfill here: this script runs on every page, and both browsers know `chrome.runtime`. */
declare const chrome: { runtime?: { id?: string; sendMessage(message: string): Promise<unknown> } };

interface GateWorld {
  /**
   * Set by the first instance in this page; a later one only asks it to look again. `hasAsked`: it took the page for an
   * article and has asked for the reader.
   */
  whoSaidWhenGate?: { isAlive(): boolean; look(): void; hasAsked(): boolean };
}

/** On every page: does this look like an article? If so the background is told, and the gate's work is done. */
export default defineUnlistedScript(() => {
  const world = globalThis as GateWorld;
  if (world.whoSaidWhenGate?.isAlive()) {
    world.whoSaidWhenGate.look();
    return;
  }

  const life = new AbortController();
  let address = withoutHash();
  let looks = 0;
  let waiting = 0;
  let asked = false;

  const observer = new MutationObserver(() => {
    if (withoutHash() !== address) restart();
    else lookLater();
  });
  life.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });

  function look(): void {
    waiting = 0;
    if (!chrome.runtime?.id) {
      life.abort();
      return;
    }
    looks++;
    if (looksLikeArticle(document, location.href)) {
      life.abort();
      asked = true;
      Promise.resolve(chrome.runtime.sendMessage(LOOKS_LIKE_ARTICLE)).catch(() => {});
    } else if (looks >= LOOKS_PER_ADDRESS && 'navigation' in window) {
      // The next address is announced; without that, the observer has to notice it.
      observer.disconnect();
    }
  }

  function lookLater(): void {
    if (waiting || looks >= LOOKS_PER_ADDRESS) return;
    waiting = window.setTimeout(look, FIRST_WAIT * 2 ** looks);
  }

  function restart(): void {
    if (life.signal.aborted || withoutHash() === address) return;
    address = withoutHash();
    looks = 0;
    clearTimeout(waiting);
    waiting = 0;
    observe();
    lookLater();
  }

  function observe(): void {
    observer.observe(document, { childList: true, subtree: true });
  }

  world.whoSaidWhenGate = { isAlive: () => Boolean(chrome.runtime?.id), look, hasAsked: () => asked };
  look();
  if (life.signal.aborted) return;
  observe();
  const { signal } = life;
  window.addEventListener('load', lookLater, { signal });
  window.addEventListener('popstate', restart, { signal });
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', restart, { signal });
});

function withoutHash(): string {
  return location.href.split('#', 1)[0] ?? '';
}
