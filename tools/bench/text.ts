import { gzipSync } from 'node:zlib';
import { articleFromText } from '../../lib/article/from-text.ts';
import { findDates } from '../../lib/dates/index.ts';
import { findNotes } from '../../lib/notes/index.ts';
import { findPeople } from '../../lib/people/index.ts';
import type { PeopleModel } from '../../lib/people/model.ts';
import { findQuotes } from '../../lib/quotes/index.ts';
import { readArticle } from '../../lib/read.ts';
import { testimony } from '../../tests/fixtures/inquiry-in-full.ts';
import { bundleText } from '../lib/bundle.ts';
import { readJsonl } from '../lib/jsonl.ts';
import { formatTable } from '../lib/table.ts';
import { type TextLine, tagText } from '../lib/tag-text.ts';
import { type GoldLine, goldFile, kitIsHere, loadScorers } from '../quality/kit.ts';
import { numberAt } from '../quality/scores.ts';
import { type Field, modulePaths, type TextPeer } from './text-peers.ts';

const PUBLISHED = '2026-02-02';
const RUNS = 5;
const LENGTHS = [1_000, 10_000, 100_000, 200_000];
/** Words of the text that we and the peers are timed on. */
const SHARED_LENGTH = 10_000;

/** What one 1,000 words cost us, step by step and by length of the text: ms in this process. */
export function speedTable(model: PeopleModel): string {
  const rows = LENGTHS.map((words) => {
    const article = articleFromText(testimony(words).join('\n\n'), { published: PUBLISHED });
    const people = findPeople(article, model);
    const perThousand = (work: () => unknown) => (fastest(work) / words) * 1000;
    return [
      String(words),
      ...[
        () => readArticle(article, model),
        () => findPeople(article, model),
        () => findQuotes(article, people),
        () => findDates(article),
        () => findNotes(article, people),
      ].map((work) => perThousand(work).toFixed(2)),
    ];
  });
  return formatTable([['words', 'reading', 'people', 'quotes', 'dates', 'notes'], ...rows]);
}

/** Gold set and figure by which each field is compared. */
const ACCURACY: Record<Field, { gold: string; figure: string; label: string }> = {
  people: { gold: 'people/dev/conll-testa.jsonl', figure: 'names.f1', label: 'CoNLL testa name F1' },
  dates: { gold: 'dates/tbaq.jsonl', figure: 'value.f1', label: 'TBAQ value F1' },
  quotes: { gold: 'quotes/polnear-dev.jsonl', figure: 'span.exact.f1', label: 'PolNeAR dev span F1' },
};

const OWN_MODULE: Record<Field, string> = {
  people: 'lib/people/index.ts',
  dates: 'lib/dates/index.ts',
  quotes: 'lib/quotes/index.ts',
};

/** Speed, weight and accuracy of each part beside other libraries on the same text in the same run. */
export async function peersTable(model: PeopleModel, peers: TextPeer[], project: string): Promise<string> {
  const text = testimony(SHARED_LENGTH).join('\n\n');
  const article = articleFromText(text, { published: PUBLISHED });
  const people = findPeople(article, model);
  const own: Record<Field, () => unknown> = {
    people: () => findPeople(article, model),
    dates: () => findDates(article),
    quotes: () => findQuotes(article, people),
  };
  const rows: string[][] = [];
  for (const field of ['people', 'dates', 'quotes'] as const) {
    rows.push(
      await rowOf(field, 'Who Said When', own[field], [`${project}/${OWN_MODULE[field]}`], ownAnswers(model)),
    );
    for (const peer of peers.filter((one) => one.field === field)) {
      rows.push(
        await rowOf(
          field,
          peer.name,
          () => peer.find(text, PUBLISHED),
          modulePaths(peer),
          (line) => answersOf(peer, line),
        ),
      );
    }
  }
  return formatTable([['', 'library', 'ms per 1,000 words', 'code, gzip kB', 'score', ''], ...rows]);
}

async function rowOf(
  field: Field,
  name: string,
  work: () => unknown,
  modules: string[],
  answer: (line: TextLine) => unknown,
): Promise<string[]> {
  const ms = (fastest(work) / SHARED_LENGTH) * 1000;
  const weight = modules.reduce((sum, path) => sum + gzipSync(bundleText(path)).length, 0) / 1000;
  const { gold, figure, label } = ACCURACY[field];
  const score = kitIsHere() ? await scoreOf(field, gold, figure, answer) : null;
  return [field, name, ms.toFixed(1), weight.toFixed(0), score?.toFixed(1) ?? '–', label];
}

const ownAnswers = (model: PeopleModel) => (line: TextLine) => tagText(line, model);

function answersOf(peer: TextPeer, { id, text, dct = null }: TextLine) {
  const found = peer.find(text, dct);
  return { id, [peer.field === 'dates' ? 'timexes' : peer.field]: found };
}

async function scoreOf(field: Field, gold: string, figure: string, answer: (line: TextLine) => unknown) {
  const lines = readJsonl<TextLine>(goldFile(gold));
  const scorer = (await loadScorers())[field];
  if (!scorer) return null;
  return numberAt(scorer(lines as GoldLine[], lines.map(answer) as { id: string }[]).metrics, figure);
}

/** The fastest of several runs, ms: what the work costs when nothing else disturbs. */
function fastest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
