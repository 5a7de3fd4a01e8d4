import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/people/key-index.ts';
import { flagsOf, keyOf } from '../../../lib/people/lexicon.ts';
import { loadPeopleModel } from '../../../lib/people/model.ts';
import { hashString } from '../../../lib/people/tagger/hash.ts';
import { LABEL_COUNT } from '../../../lib/people/tagger/labels.ts';
import type { WordClusters } from '../../../tools/train-people/clusters.ts';
import { parseMarkup } from '../../../tools/train-people/own.ts';
import { packModel } from '../../../tools/train-people/pack.ts';
import { trainSeveral } from '../../../tools/train-people/perceptron.ts';
import type { Pools } from '../../../tools/train-people/pools.ts';
import { recase } from '../../../tools/train-people/prepare.ts';
import { fillSlots } from '../../../tools/train-people/slots.ts';
import { swapNames } from '../../../tools/train-people/swap.ts';
import { numberFeatures } from '../../../tools/train-people/training-data.ts';
import { drawPerson } from '../../../tools/train-people/world-names.ts';

const pools: Pools = {
  person: () => ({ full: 'Orla Vance', family: 'Vance', given: 'Orla' }),
  company: () => 'Brannick',
  medium: () => 'The Courier',
  club: () => 'Rovers',
  party: () => 'Nova',
  demonym: () => 'Danish',
  city: () => 'Tromsø',
  region: () => 'Norway',
  province: () => 'Troms',
  people: () => 'Sami',
  letter: () => 'K',
  number: () => 3,
};

describe('own annotated news', () => {
  it('takes the brackets out and keeps the spans', () => {
    const { text, spans } = parseMarkup('x', '[P:Orla Vance] left [O:Brannick] for [L:Tromsø].');
    expect(text).toBe('Orla Vance left Brannick for Tromsø.');
    expect(spans.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Orla Vance', 'PER'],
      ['Brannick', 'ORG'],
      ['Tromsø', 'LOC'],
    ]);
  });

  it.each([
    ['{F1} and {S1}', '[P:Orla Vance] and [P:Vance]'],
    ['{I1}, {J1}', '[P:O. Vance], [P:OV Vance]'],
    ['{US1} SUES {UC1}', '[P:VANCE] SUES [O:BRANNICK]'],
    ['the {S1}s of {T1}', 'the Vances of [L:Tromsø]'],
    [
      '{$F1 Hospital} in {%S1 Street}, {~S1 Prize}',
      '[O:Orla Vance Hospital] in [L:Vance Street], Vance Prize',
    ],
    ['{N1} in {V1}', 'Sami in [L:Troms]'],
    ['{D1} {M1}, {K1}, {O1}, {L1}, {age}', 'Danish [O:The Courier], [O:Rovers], [O:Nova], [L:Norway], 21'],
  ])('fills %s', (template, want) => {
    expect(fillSlots(template, pools)).toBe(want);
  });

  it.each<['capitals' | 'title', string]>([
    ['capitals', 'VANCE LEFT FOR TROMSØ'],
    ['title', 'Vance Left for Tromsø'],
  ])('makes headlines in %s', (casing, want) => {
    const document = { id: 'x', text: 'Vance left for Tromsø', spans: [] };
    expect(recase(document, casing)?.text).toBe(want);
  });
});

describe('other names', () => {
  it('are the same in the whole document, and leave countries and initials alone', () => {
    const document = parseMarkup(
      'x',
      '[P:Lars Holm] and [P:J. Reyes] left [L:Norway]. [P:Holm] waved to [P:Lars].',
    );
    const { text, spans } = swapNames(document, pools, new Set(['Norway']));
    expect(text).toBe('Orla Vance and J. Reyes left Norway. Vance waved to Orla.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Orla Vance',
      'J. Reyes',
      'Norway',
      'Vance',
      'Orla',
    ]);
  });

  it.each<[string, string[], string[], string]>([
    ['west', ['Orla'], ['Vance'], 'Orla Vance'],
    ['east', ['Wei'], ['Luo'], 'Luo Wei'],
    ['one', ['Sukirno'], [], 'Sukirno'],
    ['malay', ['Azman'], ['Othman'], 'Azman binti Othman'],
  ])('are made in the order of their origin: %s', (order, given, family, want) => {
    const last = (below: number) => below - 1;
    expect(drawPerson([{ order, given, family }], last).full).toBe(want);
  });
});

describe('training and packing', () => {
  const instances = [
    { features: [Uint32Array.of(1, 2), Uint32Array.of(3)], labels: Uint8Array.of(4, 0) },
    { features: [Uint32Array.of(5)], labels: Uint8Array.of(0) },
  ];
  const clusters: WordClusters = {
    words: ['orla'],
    fine: Uint16Array.of(0),
    middle: Uint16Array.of(0),
    coarse: Uint16Array.of(0),
  };
  const bits = 4;
  const make = () => {
    const data = numberFeatures(instances, bits, 1);
    const weights = trainSeveral(data, bits, { epochs: 5, margin: 1 }, [1, 2], () => {});
    return packModel(
      weights,
      bits,
      100,
      [{ key: keyOf(hashString('orla')), flags: 129, cluster: 1 }],
      clusters,
    );
  };

  it('numbers the features by how often they are seen, and leaves out the rare ones', () => {
    const often = { features: [Uint32Array.of(5, 9), Uint32Array.of(9, 2)], labels: Uint8Array.of(0, 4) };
    const data = numberFeatures([...instances, often], bits, 2);
    expect([...data.hashes]).toEqual([2, 5, 9]);
    expect([...data.sequences]).toEqual([0, 2, 3, 5]);
    const featuresOf = (token: number) =>
      [...data.features.slice(data.tokens[token], data.tokens[token + 1])].map(
        (number) => data.hashes[number],
      );
    expect([0, 1, 2, 3, 4].map(featuresOf)).toEqual([[2], [], [5], [5, 9], [9, 2]]);
    expect([...data.labels]).toEqual([4, 0, 0, 0, 4]);
  });

  it('keeps the rows with the largest weights', () => {
    const weights = {
      features: Float32Array.from({ length: 2 ** bits * LABEL_COUNT }, (_, i) =>
        i === 3 * LABEL_COUNT ? 1 : i === LABEL_COUNT + 4 ? -5 : i === 2 * LABEL_COUNT ? 2 : 0,
      ),
      transitions: new Float32Array((LABEL_COUNT + 1) ** 2),
    };
    const { rows } = loadPeopleModel(packModel(weights, bits, 2, [], clusters).slice().buffer);
    expect([1, 2, 3].map((hash) => placeOf(rows, hash))).toEqual([0, 1, -1]);
  });

  it('gives the same bytes each time', () => {
    expect(make()).toEqual(make());
  });

  it('is read back as it was learnt', () => {
    const model = loadPeopleModel(make().slice().buffer);
    expect(flagsOf(model.lexicon, 'Orla')).toBe(129);
    const row = placeOf(model.rows, 1);
    const rootOf = (label: number) => model.roots[row * LABEL_COUNT + label] as number;
    expect(rootOf(4)).toBeGreaterThan(0);
    expect(rootOf(4)).toBeGreaterThan(rootOf(0));
    expect(placeOf(model.rows, 5)).not.toBe(row);
  });
});
