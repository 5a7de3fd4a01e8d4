/**
 * Trains the gate's stages: npx tsx tools/train-gate.ts PAGES/index.jsonl [--write]
 *
 * The index has one JSON object a line: {"file": path beside it (.html or .html.gz), "url", "publisher",
 * "kind": "article" | "front" | "other"}. Pages are parsed in Chromium without running them. Each stage is a logistic
 * regression with L2 over the signals up to its group; a page that it is certain of goes no further. All figures and
 * thresholds are from cross-validation over publishers, so that no publisher is trained and tested on.
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

/** Each stage but the last may be wrong about so many of the articles and so many of the other pages when it stops. */
const STAGE_ERRORS = 0.005;

/** No sum of signals is as large. */
const NEVER = 99;

interface Page {
  file: string;
  url: string;
  publisher: string;
  kind: 'article' | 'front' | 'other';
  /** By group. */
  signals: number[][];
}

interface Stage {
  weights: number[];
  /** Not an article at or below the one score, an article above the other. */
  no: number;
  yes: number;
}

const index = process.argv[2];
if (!index) throw new Error('usage: train-gate INDEX.jsonl [--write]');
const pages = await readPages(resolve(index));
const stages = trainCascade();
for (const [i, name] of SIGNALS.entries())
  console.log(`${(stages.at(-1)?.weights[i] ?? 0).toFixed(2).padStart(7)}  ${name}`);
if (process.argv.includes('--write')) {
  writeFileSync(
    'lib/article/gate/stages.ts',
    `/** The stages of the gate, weights in the order of the signals. Made by tools/train-gate.ts; do not edit. */\nexport const STAGES = ${JSON.stringify(stages)};\n`,
  );
}

/** Trains stage by stage on all pages; thresholds are set on those that the stages before left open. */
function trainCascade(): Stage[] {
  const groups = pages[0]?.signals.length ?? 0;
  const answers = new Map<Page, boolean>();
  const found: Stage[] = [];
  for (let group = 1; group <= groups; group++) {
    const inputs = pages.map(({ signals }) => signals.slice(0, group).flat());
    const scores = crossValidate(inputs);
    const open = pages.flatMap((page, i) => (answers.has(page) ? [] : [{ page, score: scores[i] ?? 0 }]));
    const { no, yes } = group < groups ? certain(open, group) : decided(open, answers);
    for (const { page, score } of open) if (score <= no || score > yes) answers.set(page, score > yes);
    const weights = train(inputs, pages).map(rounded);
    found.push({ weights, no: rounded(no), yes: rounded(yes) });
    console.log(`after group ${group}: ${pages.length - answers.size} pages open`);
    if (group === groups) report(open, yes, answers);
  }
  return found;
}

function rounded(n: number): number {
  return Number(n.toFixed(2));
}

interface Scored {
  page: Page;
  score: number;
}

/**
 * The scores beyond which a stage is wrong about no more pages than it may. The address alone can turn a page away but
 * not let it in: what stands there now may be an error, a list or nothing yet.
 */
function certain(open: Scored[], group: number): { no: number; yes: number } {
  const scoresOf = (...kinds: string[]) =>
    open.filter(({ page }) => kinds.includes(page.kind)).map(({ score }) => score);
  const falses = scoresOf('front', 'other').sort((a, b) => b - a);
  const articles = scoresOf('article').sort((a, b) => a - b);
  const mostWrong = (isArticle: boolean) =>
    Math.floor(STAGE_ERRORS * pages.filter(({ kind }) => (kind === 'article') === isArticle).length);
  const yes = group === 1 ? NEVER : Math.max(falses[mostWrong(false)] ?? 0, ...scoresOf('front'));
  const no = articles[mostWrong(true)] ?? 0;
  return { no: Math.min(no, yes) - 1e-6, yes };
}

/** The lowest score of the last stage at which both false-positive rates of the whole cascade hold. */
function decided(open: Scored[], answers: ReadonlyMap<Page, boolean>): { no: number; yes: number } {
  const limit = (kinds: string[], rate: number) => {
    const of = (page: Page) => kinds.includes(page.kind);
    const taken = [...answers].filter(([page, article]) => article && of(page)).length;
    const falses = open.filter(({ page }) => of(page)).map(({ score }) => score);
    const left = Math.floor(rate * pages.filter(of).length) - taken;
    return falses.sort((a, b) => b - a)[Math.max(0, left)] ?? 0;
  };
  const yes = Math.max(limit(['front', 'other'], MOST_FALSE.all), limit(['front'], MOST_FALSE.front)) + 1e-6;
  return { no: yes, yes };
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
          return [...gate.signalGroups(parsed, url)];
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
function crossValidate(inputs: number[][]): number[] {
  const folds = pages.map(
    ({ publisher }) =>
      [...publisher].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7) % FOLDS,
  );
  const models = Array.from({ length: FOLDS }, (_, k) => {
    const others = <T>(list: T[]) => list.filter((_, i) => folds[i] !== k);
    return train(others(inputs), others(pages));
  });
  return inputs.map((input, i) => dot(models[folds[i] ?? 0] ?? [], input));
}

/** Full-batch gradient descent with AdaGrad steps; both classes weigh the same. */
function train(inputs: number[][], of: Page[]): number[] {
  const articles = of.filter(({ kind }) => kind === 'article').length;
  const zeros = (inputs[0] ?? []).map(() => 0);
  const weights = [...zeros];
  const squares = zeros.map(() => 1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = zeros.map((_, j) => L2 * (j === 0 ? 0 : (weights[j] ?? 0)));
    for (const [i, input] of inputs.entries()) {
      const kind = of[i]?.kind;
      const target = kind === 'article' ? 1 : 0;
      const share = 0.5 / (target ? articles : of.length - articles);
      const error =
        (1 / (1 + Math.exp(-dot(weights, input))) - target) * share * (kind === 'front' ? 1.5 : 1);
      for (let j = 0; j < input.length; j++) gradient[j] = (gradient[j] ?? 0) + error * (input[j] ?? 0);
    }
    for (const [j, slope] of gradient.entries()) {
      squares[j] = (squares[j] ?? 0) + slope * slope;
      weights[j] = (weights[j] ?? 0) - (0.5 * slope) / Math.sqrt(squares[j] ?? 1);
    }
  }
  return weights;
}

function dot(weights: number[], signals: number[]): number {
  let sum = 0;
  for (let j = 0; j < signals.length; j++) sum += (weights[j] ?? 0) * (signals[j] ?? 0);
  return sum;
}

function report(open: Scored[], threshold: number, answers: ReadonlyMap<Page, boolean>): void {
  const rate = (kind: string) => {
    const of = [...answers].filter(([page]) => page.kind === kind);
    return `${kind} ${((100 * of.filter(([, article]) => article).length) / of.length).toFixed(1)} % of ${of.length}`;
  };
  console.log(`taken for articles, cross-validated: ${['article', 'front', 'other'].map(rate).join(', ')}`);
  const scoreOf = new Map(open.map(({ page, score }) => [page, score - threshold]));
  const wrong = [...answers].filter(([page, article]) => article !== (page.kind === 'article'));
  for (const [page] of wrong.slice(0, 80)) {
    console.log(`  ${page.kind} ${scoreOf.get(page)?.toFixed(2) ?? 'early'} ${page.url.slice(0, 100)}`);
  }
}
