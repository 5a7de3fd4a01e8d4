import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension } from './lib/built-extension.ts';
import { jsonlWriter, readJsonl } from './lib/jsonl.ts';
import { loadModel } from './lib/load-model.ts';
import { type TextLine, tagText } from './lib/tag-text.ts';
import { brokenFloors, raisedFloors, readFloors, writeFloors } from './quality/floors.ts';
import { type GoldLine, goldFile, KIT, kitIsHere, loadScorers, type Scorer } from './quality/kit.ts';
import { PAGE_TASKS, READING_TASK } from './quality/page-tasks.ts';
import { type CorefLine, peopleIn, type QuotedLine, scorePronouns } from './quality/pronouns.ts';
import { scoreTable } from './quality/score-table.ts';
import { type Score, scoresOf } from './quality/scores.ts';
import type { Task } from './quality/task.ts';
import { PRONOUN_TASK, TEXT_TASKS } from './quality/text-tasks.ts';
import { type PageRecord, readRecords } from './read/page-record.ts';
import { DEFAULT_TABS } from './read/read-pages.ts';

const OUT = resolve(import.meta.dirname, '../out/quality');
/** With --quick every tenth page is read: always the same ones. */
const SAMPLE = 10;

type Line = { id: string };

/** Every score on the development sets in one table, checked against the floors. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      'raise-floors': { type: 'boolean', default: false },
    },
  });
  if (!kitIsHere()) {
    console.log(`No evaluation kit at ${KIT}: nothing was measured.`);
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const scorers = await loadScorers();
  const scores = [
    ...(await scoreTexts(scorers)),
    ...(await scorePages([READING_TASK], scorers)),
    ...(await scorePages(PAGE_TASKS, scorers, values.quick ? SAMPLE : 1)),
  ];
  const floors = readFloors();
  console.log(`\n${scoreTable(scores, floors)}\n\nPredictions are in ${OUT}.`);
  const broken = brokenFloors(scores, floors);
  for (const line of broken) console.error(`Below its floor: ${line}`);
  if (broken.length > 0) process.exitCode = 1;
  if (values['raise-floors']) writeFloors(raisedFloors(scores, floors));
}

async function scoreTexts(scorers: Record<string, Scorer>): Promise<Score[]> {
  const model = loadModel();
  const scores: Score[] = [];
  for (const task of TEXT_TASKS) {
    const gold = readJsonl<TextLine>(goldFile(task.gold));
    const tags = gold.map((line) => tagText(line, model));
    await save(task.name, tags);
    scores.push(...score(task, scorers, gold, tags));
  }
  const gold = readJsonl<CorefLine>(goldFile(PRONOUN_TASK.gold));
  const quoted = readJsonl<QuotedLine>(goldFile('quotes/gum-news.jsonl'));
  const metrics = scorePronouns(gold, quoted, (line) => peopleIn(line, model));
  return [...scores, ...scoresOf(PRONOUN_TASK, metrics)];
}

/** Reads the pages of one gold file once, for all tasks that are measured on it. */
async function scorePages(tasks: Task[], scorers: Record<string, Scorer>, every = 1): Promise<Score[]> {
  const file = goldFile(tasks[0]?.gold ?? '');
  const gold = readJsonl<PageRecord>(file).filter((_, i) => i % every === 0);
  const lines: Line[] = [];
  for await (const outcome of readRecords(gold, file, { extension: builtExtension(), tabs: DEFAULT_TABS })) {
    if ('line' in outcome) lines.push(outcome.line);
    else console.error(`failed: ${outcome.failed}`);
  }
  const prefix = every === 1 ? '' : 'sample ';
  await save(`${prefix}${tasks.length > 1 ? 'pages' : tasks[0]?.name}`, lines);
  return tasks.flatMap((task) => score(task, scorers, gold, lines, prefix));
}

function score(
  task: Task,
  scorers: Record<string, Scorer>,
  gold: GoldLine[],
  lines: Line[],
  prefix = '',
): Score[] {
  const scorer = scorers[task.scorer];
  if (!scorer) throw new Error(`The evaluation kit has no scorer "${task.scorer}".`);
  return scoresOf(task, scorer(gold, lines).metrics, prefix);
}

async function save(name: string, lines: Line[]): Promise<void> {
  const writer = jsonlWriter(join(OUT, `${name.replace(/[^\w-]+/g, '-')}.jsonl`));
  for (const line of lines) writer.write(line);
  await writer.close();
}

await main();
