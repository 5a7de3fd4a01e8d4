import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadPeopleModel, type PeopleModel } from '../../lib/people/model.ts';
import { ALL_FEATURES, type FeatureGroups } from '../../lib/people/tagger/features.ts';
import { type GoldDocument, readDocuments, readTrainingSets } from './corpus.ts';
import { scorePeople } from './evaluate.ts';
import { instancesOf } from './instances.ts';
import { buildLexicon, collectLexicon } from './lexicon.ts';
import { readOwnDocuments } from './own.ts';
import { packModel } from './pack.ts';
import { readClusters } from './packages.ts';
import { trainSeveral } from './perceptron.ts';
import { prepare, recase } from './prepare.ts';
import { numberFeatures } from './training-data.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const DATA = process.env.PEOPLE_DATA ?? join(ROOT, '../shared/eval/data/people');
const MODEL = join(ROOT, 'assets/people.model');
const BITS = 22;
/** Features that are seen only once are not learnt from. */
const FEWEST = 2;
const TRAINING = { epochs: 7, margin: 2 };
const SEEDS = [7, 8, 9, 10];
/** So many rows of weights fit into the file. */
const MOST_ROWS = 115_000;
const DEV_SETS = ['conll-testa', 'crossner-politics-dev', 'ww-dev', 'uner-dev', 'gum-news-dev'];

/** Also scored in other casings. */
const CASING_SET = 'crossner-politics-dev';

const ABLATIONS: [string, FeatureGroups][] = [
  ['everything', ALL_FEATURES],
  ['no clusters', { ...ALL_FEATURES, clusters: false }],
  ['no lists', { ...ALL_FEATURES, lists: false }],
  ['no document', { ...ALL_FEATURES, document: false }],
];

/** Trains with the given groups of features and returns the model file. The same input gives the same bytes. */
function train(sets: ReadonlyMap<string, GoldDocument[]>, groups: FeatureGroups): Uint8Array {
  const clusters = readClusters();
  const entries = collectLexicon([...sets.values()].flat(), clusters);
  const lexicon = buildLexicon(entries, clusters);
  const instances = prepare(sets).flatMap((document) => instancesOf(document, lexicon, groups, BITS));
  const data = numberFeatures(instances, BITS, FEWEST);
  const weights = trainSeveral(data, BITS, TRAINING, SEEDS, (line) => console.error(line));
  return packModel(weights, BITS, MOST_ROWS, entries, clusters);
}

function report(name: string, model: PeopleModel, groups: FeatureGroups): void {
  for (const set of DEV_SETS) {
    const file = join(DATA, 'dev', `${set}.jsonl`);
    if (!existsSync(file)) continue;
    const documents = readDocuments(file);
    const copies = (casing: 'capitals' | 'title') =>
      documents.flatMap((document) => recase(document, casing) ?? []);
    show(name, set, documents, model, groups);
    if (set !== CASING_SET) continue;
    show(name, `${set} in capitals`, copies('capitals'), model, groups);
    show(name, `${set} in title case`, copies('title'), model, groups);
  }
}

function show(
  name: string,
  set: string,
  documents: GoldDocument[],
  model: PeopleModel,
  groups: FeatureGroups,
): void {
  const { precision, recall, f1, msPerThousandWords } = scorePeople(documents, model, groups);
  const figures = [precision, recall, f1].map((share) => (100 * share).toFixed(1)).join(' / ');
  console.log(`${name}\t${set}\t${figures}\t${msPerThousandWords.toFixed(1)} ms per 1,000 words`);
}

function main(): void {
  const sets = readTrainingSets(join(DATA, 'train'));
  sets.set('own', readOwnDocuments());
  for (const [name, documents] of sets) {
    const names = documents.reduce((sum, { spans }) => sum + spans.length, 0);
    console.log(`${name}\t${documents.length} documents\t${names} names`);
  }
  for (const [name, groups] of process.argv.includes('--ablations') ? ABLATIONS : ABLATIONS.slice(0, 1)) {
    const bytes = train(sets, groups);
    if (groups === ALL_FEATURES) {
      writeFileSync(MODEL, bytes);
      const gzip = gzipSync(bytes, { level: 9 }).length;
      console.log(`${relative(ROOT, MODEL)}\t${bytes.length} bytes\t${gzip} bytes gzip`);
    }
    report(name, loadPeopleModel(bytes.slice().buffer), groups);
  }
}

main();
