import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPeopleModel, type PeopleModel } from '../../lib/people/model.ts';

const MODEL_FILE = resolve(import.meta.dirname, '../../assets/people.model');

/** The people tagger's weights as they ship. Throws when the file is not there or not a model. */
export function loadModel(): PeopleModel {
  const bytes = readFileSync(MODEL_FILE);
  return loadPeopleModel(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
}
