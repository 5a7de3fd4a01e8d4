import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../lib/dates/first-words.ts';

describe('firstWords', () => {
  it.each([
    ['noon|midday', 'noon midday'],
    ['the (?<day>\\d+)(?:st|nd)', 'the'],
    ['(?:the )?(?:early|late) hours', 'the early late'],
    ['days?|centur(?:y|ies)', 'day days century centuries'],
    ['(?:jan|sept?)\\b\\.? \\d', 'jan sep sept'],
    ["(?:[12]\\d|two)(?<x>(?:th)? )*years'", '0 two twoth twoyears'],
    ['(?:in (?!a|the))?(?=[a-z]+ )half(?:time|-day)', 'in halftime half'],
    ["'?\\d0s", '0'],
  ])('%s', (source, words) => {
    expect([...firstWords(source)].sort()).toEqual(words.split(' ').sort());
  });
});
