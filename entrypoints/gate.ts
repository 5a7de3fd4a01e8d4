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

/**
 * On every page: does this look like an article? If so the background is told, and the gate's work is done. What is
 * used for the first time in a page costs most (the extension's interface, observers, signals), so nothing is made
 * before it is needed.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as GateWorld;
  if (world.whoSaidWhenGate?.isAlive()) {
    world.whoSaidWhenGate.look();
    return;
  }

  let address = withoutHash();
  let looks = 0;
  let waiting = 0;
  let asked = false;
  let ended = false;
  let observer: MutationObserver | null = null;

  function look(): void {
    waiting = 0;
    if (isAlive()) consider();
    else end();
  }

  function consider(): void {
    looks++;
    if (looksLikeArticle(document, location.href)) {
      end();
      asked = true;
      Promise.resolve(chrome.runtime?.sendMessage(LOOKS_LIKE_ARTICLE)).catch(() => {});
    } else if (looks >= LOOKS_PER_ADDRESS && 'navigation' in window) {
      // The next address is announced; without that, the observer has to notice it.
      observer?.disconnect();
    }
  }

  function lookLater(): void {
    if (waiting || looks >= LOOKS_PER_ADDRESS) return;
    waiting = window.setTimeout(look, FIRST_WAIT * 2 ** looks);
  }

  function restart(): void {
    if (withoutHash() === address) return;
    address = withoutHash();
    looks = 0;
    clearTimeout(waiting);
    waiting = 0;
    observe();
    lookLater();
  }

  function observe(): void {
    observer ??= new MutationObserver(() => {
      if (withoutHash() !== address) restart();
      else lookLater();
    });
    observer.observe(document, { childList: true, subtree: true });
  }

  function follow(): void {
    observe();
    window.addEventListener('load', lookLater);
    window.addEventListener('popstate', restart);
    if ('navigation' in window) window.navigation.addEventListener('currententrychange', restart);
  }

  function end(): void {
    ended = true;
    if (!observer) return;
    observer.disconnect();
    clearTimeout(waiting);
    window.removeEventListener('load', lookLater);
    window.removeEventListener('popstate', restart);
    if ('navigation' in window) window.navigation.removeEventListener('currententrychange', restart);
  }

  world.whoSaidWhenGate = { isAlive, look, hasAsked: () => asked };
  consider();
  if (!ended) follow();
});

function isAlive(): boolean {
  return Boolean(chrome.runtime?.id);
}

function withoutHash(): string {
  return location.href.split('#', 1)[0] ?? '';
}
