import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../lib/people/tagger/labels.ts';

export interface GoldSpan {
  start: number;
  end: number;
  type: EntityType;
}

/** A text with the names in it. */
export interface GoldDocument {
  id: string;
  text: string;
  spans: GoldSpan[];
}

interface Line {
  id: string;
  text: string;
  people: { start: number; end: number }[];
  others?: { start: number; end: number; type: EntityType }[];
}

/** Reads one file of annotated documents, one JSON object a line. */
export function readDocuments(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, people, others = [] } = JSON.parse(line) as Line;
      const spans = [...people.map((span) => ({ ...span, type: 'PER' as const })), ...others];
      return { id, text, spans: spans.map(({ start, end, type }) => ({ start, end, type })) };
    });
}

/** All training sets: every folder with a data.jsonl, in alphabetical order. */
export function readTrainingSets(folder: string): Map<string, GoldDocument[]> {
  const names = readdirSync(folder).sort();
  return new Map(names.map((name) => [name, readDocuments(join(folder, name, 'data.jsonl'))]));
}
