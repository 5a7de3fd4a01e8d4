/**
 * Trains the gate's weights: npx tsx tools/train-gate.ts PAGES/index.jsonl [--write]
 *
 * The index has one JSON object a line: {"file": path beside it (.html or .html.gz), "url", "publisher",
 * "kind": "article" | "front" | "other"}. Pages are parsed in Chromium without running them. Logistic regression with
 * L2; all figures are from cross-validation over publishers, so that no publisher is trained and tested on.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { SIGNALS } from '../lib/article/gate/names.ts';
import { bundleScript } from './lib/bundle.ts';
import { findBrowser } from './lib/find-browser.ts';
import { readJsonl } from './lib/jsonl.ts';
import { openSavedPage, type SavedPage } from './read/saved-page.ts';

const FOLDS = 10;
const STEPS = 1500;
const L2 = 3e-4;

/**
 * What the gate may let through, of all pages that are no articles and of front and section pages. The reader finds no
 * story in about half of the former and leaves them as they are, while an article that is not let through is lost.
 */
const MOST_FALSE = { all: 0.04, front: 0.01 };

interface Page {
  file: string;
  url: string;
  publisher: string;
  kind: 'article' | 'front' | 'other';
  signals: number[];
}

const index = process.argv[2];
if (!index) throw new Error('usage: train-gate INDEX.jsonl [--write]');
const pages = await readPages(resolve(index));
const scores = crossValidate(pages);
const threshold = thresholdFor(pages, scores);
report(pages, scores, threshold);
const weights = train(pages);
weights[0] = (weights[0] ?? 0) - threshold;
for (const [i, name] of SIGNALS.entries())
  console.log(`${(weights[i] ?? 0).toFixed(2).padStart(7)}  ${name}`);
if (process.argv.includes('--write')) {
  const numbers = weights.map((weight) => Number(weight.toFixed(2))).join(', ');
  writeFileSync(
    'lib/article/gate/weights.ts',
    `/** Weights of the gate's signals, in their order. Made by tools/train-gate.ts; do not edit. */\nexport const WEIGHTS = [${numbers}];\n`,
  );
}

async function readPages(file: string): Promise<Page[]> {
  const folder = dirname(file);
  const script = bundleScript(resolve(import.meta.dirname, '../lib/article/gate/signals.ts'), 'gate');
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(`${script}; globalThis.gate = gate; undefined`);
    const read: Page[] = [];
    for (const row of readJsonl<Omit<Page, 'signals'>>(file)) {
      const signals = await tab.evaluate(
        ([source, url]) => {
          const parsed = new DOMParser().parseFromString(source, 'text/html');
          const { gate } = globalThis as unknown as {
            gate: { signalGroups(d: Document, u: string): Iterable<number[]> };
          };
          return [...gate.signalGroups(parsed, url)].flat();
        },
        [textOf(openSavedPage(join(folder, row.file), row.url)), row.url] as const,
      );
      read.push({ ...row, signals });
    }
    return read;
  } finally {
    await browser.close();
  }
}

function textOf({ bytes, contentType }: SavedPage): string {
  return new TextDecoder(/charset=(.*)$/.exec(contentType)?.[1]).decode(bytes);
}

/** A score for each page from a model that has seen no page of its publisher. */
function crossValidate(pages: Page[]): number[] {
  const fold = (page: Page) =>
    [...page.publisher].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, k) => train(pages.filter((page) => fold(page) !== k)));
  return pages.map((page) => score(models[fold(page)] ?? [], page.signals));
}

/** Full-batch gradient descent with AdaGrad steps; both classes weigh the same. */
function train(pages: Page[]): number[] {
  const articles = pages.filter(({ kind }) => kind === 'article').length;
  const weights = SIGNALS.map(() => 0);
  const squares = SIGNALS.map(() => 1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = SIGNALS.map((_, j) => L2 * (j === 0 ? 0 : (weights[j] ?? 0)));
    for (const { kind, signals } of pages) {
      const target = kind === 'article' ? 1 : 0;
      const share = 0.5 / (target ? articles : pages.length - articles);
      const error =
        (1 / (1 + Math.exp(-score(weights, signals))) - target) * share * (kind === 'front' ? 1.5 : 1);
      for (const [j, signal] of signals.entries()) gradient[j] = (gradient[j] ?? 0) + error * signal;
    }
    for (const [j, slope] of gradient.entries()) {
      squares[j] = (squares[j] ?? 0) + slope * slope;
      weights[j] = (weights[j] ?? 0) - (0.5 * slope) / Math.sqrt(squares[j] ?? 1);
    }
  }
  return weights;
}

function score(weights: number[], signals: number[]): number {
  return signals.reduce((sum, signal, j) => sum + signal * (weights[j] ?? 0), 0);
}

/** The lowest score at which both false-positive rates hold. */
function thresholdFor(pages: Page[], scores: number[]): number {
  const limit = (kinds: string[], rate: number) => {
    const falses = scores.filter((_, i) => kinds.includes(pages[i]?.kind ?? '')).sort((a, b) => b - a);
    return falses[Math.floor(rate * falses.length)] ?? 0;
  };
  return Math.max(limit(['front', 'other'], MOST_FALSE.all), limit(['front'], MOST_FALSE.front)) + 1e-6;
}

function report(pages: Page[], scores: number[], threshold: number): void {
  const rate = (kind: string) => {
    const of = scores.filter((_, i) => pages[i]?.kind === kind);
    return `${kind} ${((100 * of.filter((s) => s > threshold).length) / of.length).toFixed(1)} % of ${of.length}`;
  };
  console.log(`taken for articles, cross-validated: ${['article', 'front', 'other'].map(rate).join(', ')}`);
  const wrong = pages
    .map((page, i) => ({ page, s: (scores[i] ?? 0) - threshold }))
    .filter(({ page, s }) => s > 0 !== (page.kind === 'article'));
  for (const { page, s } of wrong.sort((a, b) => Math.abs(b.s) - Math.abs(a.s)).slice(0, 60)) {
    console.log(`  ${page.kind} ${s.toFixed(2)} ${page.url.slice(0, 100)}`);
  }
}
