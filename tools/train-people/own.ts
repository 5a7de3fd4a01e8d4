import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntityType } from '../../lib/people/tagger/labels.ts';
import type { GoldDocument, GoldSpan } from './corpus.ts';
import { makePools, type Pools } from './pools.ts';
import { fillSlots } from './slots.ts';

const OWN = join(dirname(fileURLToPath(import.meta.url)), 'own');
const SEED = 11;
const FILLINGS = 8;
const TYPE_OF: Record<string, EntityType> = { P: 'PER', O: 'ORG', L: 'LOC' };

/**
 * Our own annotated news: one sentence a line, a blank line between documents, names in brackets after P, O or L and a colon:
 * `[P:Orla Vance] left [O:Brannick] for [L:Tromsø].` Slots in braces (see slots.ts) are
 * filled with made-up names. Lines that begin with "#" are comments.
 */
export function readOwnDocuments(): GoldDocument[] {
  const pools = makePools(SEED);
  return readdirSync(OWN)
    .sort()
    .flatMap((file) =>
      readFileSync(join(OWN, file), 'utf8')
        .split(/\n\s*\n/)
        .map(withoutComments)
        .filter((block) => block !== '')
        .flatMap((block, i) => fill(block, `${file}-${i}`, pools)),
    );
}

/** A block with slots makes several documents, each with other names. */
function fill(block: string, id: string, pools: Pools): GoldDocument[] {
  if (!block.includes('{')) return [parseMarkup(id, block)];
  return Array.from({ length: FILLINGS }, (_, i) => parseMarkup(`${id}-${i}`, fillSlots(block, pools)));
}

function withoutComments(block: string): string {
  return block
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim();
}

/** Takes the brackets out of a text and keeps what they say as spans. */
export function parseMarkup(id: string, marked: string): GoldDocument {
  const spans: GoldSpan[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([POL]):([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    const name = match[2] as string;
    spans.push({
      start: text.length,
      end: text.length + name.length,
      type: TYPE_OF[match[1] as string] as EntityType,
    });
    text += name;
    at = match.index + match[0].length;
  }
  return { id, text: text + marked.slice(at), spans };
}
