import type { Life } from './life.ts';

/** Wait for a page to come to rest after a change, ms: a re-render comes in many small steps. */
const REST = 120;

/** A page that never rests is looked at all the same after so long, ms. */
const LONGEST_WAIT = 600;

/** Less new text than this at once is a label, a counter or a clock, not an article. */
const TEXT_WORTH_READING = 160;

/** So many records at once are a new page: then nothing is looked at one by one. */
const FLOOD = 1000;

export interface Changes {
  /** Enough new text has come that there may be more to read. */
  grown: boolean;
}

interface Watch {
  /** Observes open shadow roots as well: the document's observer does not see into them. */
  include(roots: Iterable<Node>): void;
}

/** Tells of changes to the page's text, many at a time. The extension's own element is not the page's. */
export function watchText(life: Life, host: string, changed: (changes: Changes) => void): Watch {
  let cancel: (() => void) | null = null;
  let since = 0;
  let added = 0;
  const observer = new MutationObserver((records) => {
    if (!life.isOn()) return;
    const ofPage = records.length > FLOOD || records.some((record) => !isOwn(record, host));
    if (!ofPage) return;
    added += records.length > FLOOD ? TEXT_WORTH_READING : sum(records.map(newText));
    since ||= performance.now();
    cancel?.();
    cancel = life.after(Math.max(0, Math.min(REST, since + LONGEST_WAIT - performance.now())), () => {
      const changes = { grown: added >= TEXT_WORTH_READING };
      cancel = null;
      since = 0;
      added = 0;
      changed(changes);
    });
  });
  const include = (roots: Iterable<Node>) => {
    for (const root of roots) observer.observe(root, { childList: true, characterData: true, subtree: true });
  };
  include([document]);
  life.signal.addEventListener('abort', () => observer.disconnect());
  return { include };
}

function isOwn({ type, target, addedNodes, removedNodes }: MutationRecord, host: string): boolean {
  if (type !== 'childList' || target !== document.documentElement) return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === host);
}

/** Characters of text that a change has brought; a short paragraph alone is little, several are an article that goes on. */
function newText({ type, target, addedNodes }: MutationRecord): number {
  if (type === 'characterData') return (target as CharacterData).data.length;
  return sum([...addedNodes].map(textLength));
}

function textLength(node: Node): number {
  if (/^(SCRIPT|STYLE|IFRAME|LINK|SVG)$/i.test(node.nodeName)) return 0;
  return (node as Element).shadowRoot ? TEXT_WORTH_READING : (node.textContent ?? '').length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Tells when the page's address becomes another one without a new document; a change of the hash alone does not count. */
export function watchAddress(life: Life, changed: () => void): { check(): void } {
  let address = withoutHash();
  const check = () => {
    if (withoutHash() === address) return;
    address = withoutHash();
    changed();
  };
  life.on(window, 'popstate', check);
  // Tells of pushState and replaceState too. Where it is missing, the next change of the text is the sign.
  if ('navigation' in window) life.on(window.navigation, 'currententrychange', check);
  return { check };
}

function withoutHash(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** After a switch of the theme colours are looked at when it has begun and when slow transitions are through, ms. */
const TONE_CHECKS = [80, 700];

/** Tells when the page may have changed between light and dark. Many pages touch these attributes for other reasons. */
export function watchTone(life: Life, mayHaveChanged: () => void): void {
  let cancels: (() => void)[] = [];
  const soon = () => {
    for (const cancel of cancels) cancel();
    cancels = TONE_CHECKS.map((ms) => life.after(ms, mayHaveChanged));
  };
  life.on(matchMedia('(prefers-color-scheme: dark)'), 'change', soon);
  const observer = new MutationObserver(() => life.isOn() && soon());
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter: TONE_ATTRIBUTES });
  }
  life.signal.addEventListener('abort', () => observer.disconnect());
}

/** Where pages keep their theme. */
const TONE_ATTRIBUTES = [
  'class',
  'style',
  'data-theme',
  'data-mode',
  'data-color-mode',
  'data-color-scheme',
  'data-bs-theme',
  'theme',
];
