/**
 * Trains the gate's stages: npx tsx tools/train-gate/index.ts PAGES/index.jsonl [--again] [--write]
 *
 * The index has one JSON object a line: {"file": path beside it (.html or .html.gz), "url", "publisher",
 * "kind": "article" | "front" | "other"}. --again takes what was read from the pages last time. Each stage is a logistic
 * regression with L2 over the signals up to its group; a page that it is certain of goes no further. All figures and
 * thresholds are from cross-validation over publishers, so that no publisher is trained and tested on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LEAST_SAID } from '../../lib/article/gate/judge.ts';
import { SIGNALS } from '../../lib/article/gate/names.ts';
import { readJsonl } from '../lib/jsonl.ts';
import { type Page, readPages } from './pages.ts';
import { crossValidate, train } from './regression.ts';

/** What was read from the pages. */
const READ = resolve(import.meta.dirname, '../../out/gate/pages.jsonl');

/**
 * What gate and reader together may take for an article, of all pages that are no articles and of front and section
 * pages. The reader finds no story in many pages that the gate lets through, and leaves them as they are.
 */
const MOST_FALSE = { all: 0.03, front: 0.01 };

/** Each stage but the last may be wrong about such shares of the articles and of the other pages when it stops. */
const STAGE_ERRORS = { article: 0.005, other: 0.0075 };

interface Stage {
  weights: number[];
  /** Not an article at or below the one score, an article above the other. */
  no: number;
  yes: number;
}

const index = process.argv[2];
if (!index) throw new Error('usage: train-gate INDEX.jsonl [--again] [--write]');
const pages = process.argv.includes('--again') ? readJsonl<Page>(READ) : await readAndKeep(resolve(index));
const stages = trainCascade();
for (const [i, name] of SIGNALS.entries())
  console.log(`${(stages.at(-1)?.weights[i] ?? 0).toFixed(2).padStart(7)}  ${name}`);
if (process.argv.includes('--write')) {
  writeFileSync(
    'lib/article/gate/stages.ts',
    `/** The stages of the gate, weights in the order of the signals. Made by tools/train-gate; do not edit. */\nexport const STAGES = ${JSON.stringify(stages)};\n`,
  );
}

async function readAndKeep(file: string): Promise<Page[]> {
  const read = await readPages(file);
  mkdirSync(dirname(READ), { recursive: true });
  writeFileSync(READ, read.map((page) => `${JSON.stringify(page)}\n`).join(''));
  return read;
}

/** Trains stage by stage on all pages; thresholds are set on those that the stages before left open. */
function trainCascade(): Stage[] {
  const groups = pages[0]?.signals.length ?? 0;
  const answers = new Map<Page, boolean>();
  const found: Stage[] = [];
  for (let group = 1; group <= groups; group++) {
    const inputs = pages.map(({ signals }) => signals.slice(0, group).flat());
    const scores = crossValidate(pages, inputs);
    const isLast = group === groups;
    const open = pages.flatMap((page, i): Scored[] => {
      const { all = 0, said = 0 } = scores[i] ?? {};
      return answers.has(page) ? [] : [{ page, score: all, mayBeLetIn: isLast || said >= LEAST_SAID }];
    });
    const { no, yes } = isLast ? decided(open, answers) : certain(open);
    for (const { page, score, mayBeLetIn } of open) {
      if (score > yes && mayBeLetIn) answers.set(page, true);
      else if (score <= no) answers.set(page, false);
    }
    const weights = train(inputs, pages).map(rounded);
    found.push({ weights, no: rounded(no), yes: rounded(yes) });
    console.log(`after group ${group}: ${pages.length - answers.size} pages open`);
    if (isLast) report(open, yes, answers);
  }
  return found;
}

function rounded(n: number): number {
  return Number(n.toFixed(2));
}

interface Scored {
  page: Page;
  score: number;
  mayBeLetIn: boolean;
}

/** The scores beyond which a stage is wrong about no more pages than it may. */
function certain(open: Scored[]): { no: number; yes: number } {
  const scoresOf = (isOne: (page: Page) => boolean) =>
    open
      .filter(({ page, mayBeLetIn }) => isOne(page) && (mayBeLetIn || page.kind === 'article'))
      .map(({ score }) => score);
  const articles = scoresOf(({ kind }) => kind === 'article').sort((a, b) => a - b);
  const falses = scoresOf(isFalseAlarm).sort((a, b) => b - a);
  const fronts = scoresOf(({ kind }) => kind === 'front');
  const all = pages.filter(({ kind }) => kind === 'article').length;
  const yes = Math.max(falses[Math.floor(STAGE_ERRORS.other * (pages.length - all))] ?? 0, ...fronts);
  const no = articles[Math.floor(STAGE_ERRORS.article * all)] ?? 0;
  return { no: Math.min(no, yes) - 1e-6, yes };
}

/** Would the reader find a story where there is none? */
function isFalseAlarm({ kind, story }: Page): boolean {
  return kind !== 'article' && story;
}

/** The lowest score of the last stage at which both false-positive rates of cascade and reader together hold. */
function decided(open: Scored[], answers: ReadonlyMap<Page, boolean>): { no: number; yes: number } {
  const limit = (kinds: string[], rate: number) => {
    const of = (page: Page) => kinds.includes(page.kind);
    const alarm = (page: Page) => of(page) && isFalseAlarm(page);
    const taken = [...answers].filter(([page, article]) => article && alarm(page)).length;
    const falses = open.filter(({ page }) => alarm(page)).map(({ score }) => score);
    const left = Math.floor(rate * pages.filter(of).length) - taken;
    return falses.sort((a, b) => b - a)[Math.max(0, left)] ?? 0;
  };
  const yes = Math.max(limit(['front', 'other'], MOST_FALSE.all), limit(['front'], MOST_FALSE.front)) + 1e-6;
  return { no: yes, yes };
}

function report(open: Scored[], threshold: number, answers: ReadonlyMap<Page, boolean>): void {
  const rates = (isTaken: (page: Page) => boolean) => {
    const rate = (kind: string) => {
      const of = pages.filter((page) => page.kind === kind);
      return `${kind} ${((100 * of.filter(isTaken).length) / of.length).toFixed(1)} % of ${of.length}`;
    };
    return ['article', 'front', 'other'].map(rate).join(', ');
  };
  const isLetIn = (page: Page) => answers.get(page) === true;
  console.log(`let in by the gate, cross-validated: ${rates(isLetIn)}`);
  console.log(`and the reader finds a story: ${rates((page) => isLetIn(page) && page.story)}`);
  const scoreOf = new Map(open.map(({ page, score }) => [page, score - threshold]));
  const wrong = [...answers].filter(([page, article]) => article !== (page.kind === 'article'));
  for (const [page] of wrong.slice(0, 80)) {
    console.log(`  ${page.kind} ${scoreOf.get(page)?.toFixed(2) ?? 'early'} ${page.url.slice(0, 100)}`);
  }
}
