import { browser } from 'wxt/browser';

/** The time in which the reader may act on the page. Everything it starts ends with `signal`. */
export interface Life {
  signal: AbortSignal;
  /** Listens until the end of life; before each call it is made sure that the extension is still there. */
  on(
    target: EventTarget,
    type: string,
    listener: (event: Event) => void,
    options?: AddEventListenerOptions,
  ): void;
  /** Calls once after `ms`, unless life has ended or the answer is called before. */
  after(ms: number, call: () => void): () => void;
  /** False when the extension has gone; then life ends now. */
  isOn(): boolean;
}

/**
 * An extension that is updated or removed leaves its scripts in open pages, deaf and without rights. The only sign is that
 * `runtime.id` is gone; whoever sees it first ends the whole life.
 */
export function createLife(): Life {
  const end = new AbortController();
  const { signal } = end;
  const isOn = () => {
    if (!signal.aborted && !extensionIsThere()) end.abort();
    return !signal.aborted;
  };
  return {
    signal,
    isOn,
    on(target, type, listener, options) {
      target.addEventListener(type, (event) => isOn() && listener(event), { ...options, signal });
    },
    after(ms, call) {
      const cancel = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
      };
      const timer = setTimeout(() => {
        cancel();
        if (isOn()) call();
      }, ms);
      signal.addEventListener('abort', cancel);
      return cancel;
    },
  };
}

function extensionIsThere(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
