import { expect, test } from 'vitest';
import { brokenFloors, raisedFloors, readFloors } from '../../../tools/quality/floors.ts';
import { PAGE_TASKS, READING_TASK } from '../../../tools/quality/page-tasks.ts';
import { scoreTable } from '../../../tools/quality/score-table.ts';
import { scoresOf } from '../../../tools/quality/scores.ts';
import type { Task } from '../../../tools/quality/task.ts';
import { PRONOUN_TASK, TEXT_TASKS } from '../../../tools/quality/text-tasks.ts';

const task: Task = {
  name: 'boats',
  scorer: 'boats',
  gold: 'boats.jsonl',
  figures: [
    { label: 'F1', path: 'all.f1', peers: { tug: 40, barge: 71.25 } },
    { label: 'wrong', path: 'wrong', lowerIsBetter: true },
    { label: 'absent', path: 'none.at.all' },
  ],
};
const scores = scoresOf(task, { all: { f1: 80 }, wrong: 3.5 });

test('figures are found in the metrics', () => {
  expect(scores.map(({ key, value }) => [key, value])).toEqual([
    ['boats F1', 80],
    ['boats wrong', 3.5],
    ['boats absent', null],
  ]);
});

test.each([
  [{}, []],
  [{ 'boats F1': 80, 'boats wrong': 3.5 }, []],
  [{ 'boats F1': 80.1 }, ['boats F1: 80, floor 80.1']],
  [{ 'boats wrong': 3.4 }, ['boats wrong: 3.5, ceiling 3.4']],
  [{ 'boats absent': 1 }, ['boats absent: not measured, floor 1']],
  [{ 'ships F1': 99 }, []],
])('floors %j', (floors, broken) => {
  expect(brokenFloors(scores, floors)).toEqual(broken);
});

test.each([
  [{}, { 'boats F1': 79.5, 'boats wrong': 4 }],
  [
    { 'boats F1': 79.9, 'boats wrong': 3.6 },
    { 'boats F1': 79.9, 'boats wrong': 3.6 },
  ],
  [
    { 'boats F1': 70, 'boats wrong': 9 },
    { 'boats F1': 79.5, 'boats wrong': 4 },
  ],
])('floors %j are raised and never lowered', (floors, raised) => {
  expect(raisedFloors(scores, floors)).toEqual(raised);
});

test('the table has the best of the others first', () => {
  expect(scoreTable(scores, { 'boats F1': 79 })).toMatch(/boats +F1 +80\.0 +79\.0 +barge 71\.3 · tug 40\.0/);
});

test('every floor belongs to a figure', () => {
  const keys = [...TEXT_TASKS, PRONOUN_TASK, READING_TASK, ...PAGE_TASKS].flatMap((one) =>
    one.figures.flatMap(({ label }) => [`${one.name} ${label}`, `sample ${one.name} ${label}`]),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(Object.keys(readFloors()).filter((key) => !keys.includes(key))).toEqual([]);
});
