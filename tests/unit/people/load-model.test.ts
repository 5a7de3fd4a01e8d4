import { describe, expect, it } from 'vitest';
import { FEMALE, FIRST_NAME, flagsOf, MALE } from '../../../lib/people/lexicon.ts';
import { loadPeopleModel } from '../../../lib/people/model.ts';
import { LABEL_COUNT } from '../../../lib/people/tagger/labels.ts';
import { modelBytes } from './model.ts';

describe('loadPeopleModel', () => {
  it('reads the model that ships', () => {
    const { lexicon, rows, roots } = loadPeopleModel(modelBytes());
    expect(rows.tails.length).toBeGreaterThan(100_000);
    expect(roots.length).toBe(rows.tails.length * LABEL_COUNT);
    expect(roots.some((root) => root !== 0)).toBe(true);
    expect(flagsOf(lexicon, 'Maria') & (FIRST_NAME | FEMALE | MALE)).toBe(FIRST_NAME | FEMALE);
    expect(flagsOf(lexicon, 'xqzzt')).toBe(0);
  });

  it.each<[string, (bytes: ArrayBuffer) => ArrayBuffer, RegExp]>([
    ['nothing', () => new ArrayBuffer(0), /too short/],
    [
      'a web page',
      () => new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer as ArrayBuffer,
      /not a model file/,
    ],
    ['half a model', (bytes) => bytes.slice(0, bytes.byteLength / 2), /bytes long instead of/],
    [
      'another version',
      (bytes) => {
        const copy = bytes.slice(0);
        new Uint32Array(copy, 4, 1)[0] = 99;
        return copy;
      },
      /version 99/,
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => loadPeopleModel(change(modelBytes()))).toThrow(message);
  });

  it('is loaded in no time to speak of', () => {
    const bytes = modelBytes();
    const started = performance.now();
    loadPeopleModel(bytes);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
