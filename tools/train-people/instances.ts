import type { Lexicon } from '../../lib/people/lexicon.ts';
import { collectEvidence } from '../../lib/people/tagger/document.ts';
import { trimPerson } from '../../lib/people/tagger/edges.ts';
import { type FeatureGroups, featuresOf, MAX_FEATURES } from '../../lib/people/tagger/features.ts';
import { BEGIN, INSIDE, LAST, labelOf, TYPES, UNIT } from '../../lib/people/tagger/labels.ts';
import { segmentsOf } from '../../lib/people/tagger/segments.ts';
import { readWords } from '../../lib/people/tagger/words.ts';
import { sentences as splitSentences } from '../../lib/text/sentences.ts';
import { type Token, tokenize } from '../../lib/text/tokens.ts';
import type { GoldDocument, GoldSpan } from './corpus.ts';

/** One sequence to learn from: the (masked) feature hashes of each token, and the right labels. */
export interface Instance {
  features: Uint32Array[];
  labels: Uint8Array;
}

/** Turns a document into sequences, with the very code that the product tags with. */
export function instancesOf(
  { text, spans }: GoldDocument,
  lexicon: Lexicon,
  groups: FeatureGroups,
  bits: number,
): Instance[] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const words = readWords(tokens, sentences, lexicon);
  const evidence = collectEvidence(words, sentences);
  const gold = labelTokens(tokens, spans, words.live);
  const buffer = new Uint32Array(MAX_FEATURES);
  const mask = 2 ** bits - 1;
  return segmentsOf(words, sentences).map(({ first, last, sentence }) => {
    const features: Uint32Array[] = [];
    for (let i = first; i < last; i++) {
      const count = featuresOf(words, sentence, evidence, i, groups, buffer);
      features.push(buffer.slice(0, count).map((hash) => (hash & mask) >>> 0));
    }
    return { features, labels: closeNames(gold.slice(first, last)) };
  });
}

/** BILOU labels of all tokens. A span with a token that cannot be part of a name is left out. */
function labelTokens(tokens: readonly Token[], spans: readonly GoldSpan[], live: Uint8Array): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const { start, end, type } of ordered) {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last] as Token).start < end) last++;
    const cut = type === 'PER' ? trimPerson(tokens, at, last) : { first: at, last };
    if (cut === null) continue;
    const inside = Array.from({ length: cut.last - cut.first }, (_, k) => cut.first + k);
    if (inside.length === 0 || inside.some((i) => live[i] === 0 || labels[i] !== 0)) continue;
    const kind = TYPES.indexOf(type);
    for (const i of inside) {
      const position =
        inside.length === 1 ? UNIT : i === cut.first ? BEGIN : i === cut.last - 1 ? LAST : INSIDE;
      labels[i] = labelOf(kind, position);
    }
  }
  return labels;
}

/** A name cut by the longest segment is no name: its part is outside. */
function closeNames(labels: Uint8Array): Uint8Array {
  const isStart = (label: number | undefined) =>
    label === undefined || label === 0 || (label - 1) % 4 === BEGIN || (label - 1) % 4 === UNIT;
  if (!isStart(labels[0])) for (let i = 0; i < labels.length && !isStart(labels[i]); i++) labels[i] = 0;
  const end = labels.length - 1;
  const ends = (label: number) => label === 0 || (label - 1) % 4 === LAST || (label - 1) % 4 === UNIT;
  if (end >= 0 && !ends(labels[end] as number)) {
    for (let i = end; i >= 0 && labels[i] !== 0; i--) {
      const wasStart = isStart(labels[i]);
      labels[i] = 0;
      if (wasStart) break;
    }
  }
  return labels;
}
