import { describe, expect, it } from 'vitest';
import { trimPerson } from '../../../lib/people/tagger/edges.ts';
import { isValidSequence, LABEL_COUNT, LABELS, PREDECESSORS } from '../../../lib/people/tagger/labels.ts';
import { viterbi } from '../../../lib/people/tagger/viterbi.ts';
import { fold } from '../../../lib/people/who/name.ts';
import { meanSame } from '../../../lib/people/who/role-words.ts';
import { isOneSlip, isShortForm } from '../../../lib/people/who/spelling.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

describe('trimPerson', () => {
  it.each<[string, string | null]>([
    ['Mr. Oskar Lindt', 'Oskar Lindt'],
    ['Foreign Minister Omar Haddad', 'Omar Haddad'],
    ['Oskar Lindt’s', 'Oskar Lindt'],
    ['“Oskar Lindt”', 'Oskar Lindt'],
    ['Prince Harald', 'Harald'],
    ['Major-Gen Orla Vance', 'Orla Vance'],
    ['Dean Ashby', 'Dean Ashby'],
    ['Dean Orla Vance', 'Orla Vance'],
    ['Rhys Morgan MP', 'Rhys Morgan'],
    ['President', null],
    ['2019', null],
    ['’s', null],
    ['Robert Tully Jr.', 'Robert Tully Jr.'],
    ['PM Vance', 'Vance'],
    ['SI Md Jamal Sikder', 'Md Jamal Sikder'],
    ['Md Jamal Sikder', 'Md Jamal Sikder'],
    ['VP Sundaram', 'VP Sundaram'],
    ['guru Orla Vance', 'Orla Vance'],
    ['della Vance', 'della Vance'],
    ['van Vance', 'van Vance'],
  ])('%s', (text, want) => {
    const tokens = tokenize(text);
    const span = trimPerson(tokens, 0, tokens.length);
    const got = span && text.slice(tokens[span.first]?.start, tokens[span.last - 1]?.end);
    expect(got).toBe(want);
  });
});

describe('trimPerson after other words', () => {
  it.each<[string, number, string]>([
    ['During World War I Vance', 3, 'Vance'],
    ['The envoy of I Vance', 3, 'I Vance'],
  ])('%s', (text, from, want) => {
    const tokens = tokenize(text);
    const span = trimPerson(tokens, from, tokens.length);
    expect(span && text.slice(tokens[span.first]?.start, tokens[span.last - 1]?.end)).toBe(want);
  });
});

describe('viterbi', () => {
  const transitions = new Int32Array((LABEL_COUNT + 1) ** 2);
  const scoresFor = (...wanted: (typeof LABELS)[number][]) => {
    const scores = new Int32Array(wanted.length * LABEL_COUNT);
    wanted.forEach((label, i) => {
      scores[i * LABEL_COUNT + LABELS.indexOf(label)] = 10;
    });
    return scores;
  };

  it('takes the best label where the sequence allows it', () => {
    const got = viterbi(scoresFor('O', 'B-PER', 'L-PER', 'U-ORG'), transitions, 4);
    expect([...got].map((label) => LABELS[label])).toEqual(['O', 'B-PER', 'L-PER', 'U-ORG']);
  });

  it('gives whole names only', () => {
    const got = viterbi(scoresFor('B-PER', 'L-ORG', 'I-LOC', 'B-PER'), transitions, 4);
    expect(isValidSequence(got)).toBe(true);
  });

  it('knows which labels may follow which', () => {
    expect(isValidSequence([LABELS.indexOf('B-PER'), LABELS.indexOf('L-ORG')])).toBe(false);
    expect(isValidSequence([LABELS.indexOf('B-PER')])).toBe(false);
    expect(PREDECESSORS[LABELS.indexOf('L-LOC')]?.map((label) => LABELS[label])).toEqual(['B-LOC', 'I-LOC']);
  });
});

describe('spelling', () => {
  it.each<[string, string, boolean]>([
    ['hagstrom', 'hegstrom', true],
    ['kolmar', 'kollmar', true],
    ['brian', 'brain', true],
    ['reyes', 'reyes', false],
    ['lindt', 'lundh', false],
    ['anna', 'hannah', false],
  ])('%s and %s are one slip apart: %s', (a, b, want) => {
    expect(isOneSlip(a, b)).toBe(want);
    expect(isOneSlip(b, a)).toBe(want);
  });

  it('knows short forms both ways', () => {
    expect(isShortForm('bob', 'robert')).toBe(true);
    expect(isShortForm('robert', 'bob')).toBe(true);
    expect(isShortForm('bob', 'richard')).toBe(false);
  });

  it.each([
    ['Ferreira', 'ferreira'],
    ['Ångström', 'angstrom'],
    ['Łukasz', 'lukasz'],
    ['O’Brien', "o'brien"],
    ['J.', 'j'],
  ])('folds %s', (word, want) => {
    expect(fold(word)).toBe(want);
  });

  it.each<[string, string, boolean]>([
    ['us', 'american', true],
    ['ukrainian', 'ukraine', true],
    ['war', 'defence', true],
    ['french', 'france', true],
    ['french', 'spanish', false],
    ['austrian', 'australian', false],
  ])('%s and %s mean the same place: %s', (a, b, want) => {
    expect(meanSame(a, b)).toBe(want);
  });
});
