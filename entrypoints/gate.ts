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

/** What the gate knows of the page that it is in. */
interface State {
  asked: boolean;
  watch: Watch | null;
}

/**
 * On every page: does this look like an article? If so the background is told, and the gate's work is done. What is
 * used for the first time in a page costs most (the extension's interface, observers, signals, even functions), so
 * nothing is made before it is needed.
 */
export default defineUnlistedScript(main);

function main(): void {
  const world = globalThis as GateWorld;
  if (world.whoSaidWhenGate?.isAlive()) {
    world.whoSaidWhenGate.look();
    return;
  }
  const state: State = { asked: false, watch: null };
  world.whoSaidWhenGate = { isAlive, look: () => lookAgain(state), hasAsked: () => state.asked };
  look(state);
}

function look(state: State): void {
  if (looksLikeArticle(document, document.URL)) {
    state.asked = true;
    state.watch?.end();
    state.watch = null;
    // In a task of its own: the page may have its thread in between.
    setTimeout(tell);
  } else {
    state.watch ??= watchPage(() => lookAgain(state));
  }
}

function lookAgain(state: State): void {
  if (isAlive()) look(state);
  else state.watch?.end();
}

interface Watch {
  end(): void;
}

/** Has the page looked at again when text has come, a few times, and anew at each new address. */
function watchPage(look: () => void): Watch {
  let address = withoutHash();
  let looks = 1;
  let waiting = 0;
  const navigation = 'navigation' in window ? window.navigation : null;
  const observer = new MutationObserver(() => {
    if (withoutHash() !== address) restart();
    else lookLater();
  });

  function lookLater(): void {
    if (waiting || looks >= LOOKS_PER_ADDRESS) return;
    waiting = window.setTimeout(lookNow, FIRST_WAIT * 2 ** looks);
  }

  function lookNow(): void {
    waiting = 0;
    looks++;
    // The next address is announced; without that, the observer has to notice it.
    if (looks >= LOOKS_PER_ADDRESS && navigation) observer.disconnect();
    look();
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
    observer.observe(document, { childList: true, subtree: true });
  }

  observe();
  window.addEventListener('load', lookLater);
  window.addEventListener('popstate', restart);
  navigation?.addEventListener('currententrychange', restart);
  return {
    end() {
      observer.disconnect();
      clearTimeout(waiting);
      window.removeEventListener('load', lookLater);
      window.removeEventListener('popstate', restart);
      navigation?.removeEventListener('currententrychange', restart);
    },
  };
}

function tell(): void {
  Promise.resolve(chrome.runtime?.sendMessage(LOOKS_LIKE_ARTICLE)).catch(() => {});
}

function isAlive(): boolean {
  return Boolean(chrome.runtime?.id);
}

function withoutHash(): string {
  return document.URL.split('#', 1)[0] ?? '';
}
