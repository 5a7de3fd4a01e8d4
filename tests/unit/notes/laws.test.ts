import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNotes } from '../../../lib/notes/index.ts';
import { markedText } from './marked-text.ts';

const WORDS = [
  '[Ana Ruiz]',
  '[Bo Lund]',
  '[Ruiz]',
  'minister',
  'the',
  'of',
  'for',
  'and',
  ',',
  '.',
  'his',
  'her',
  'Norland’s',
  'chief',
  'is',
  'a',
  'who',
  'President',
  '58,',
  '(',
  ')',
  '“',
  '”',
  '\n',
  'secretary',
  'then-speaker',
  'friend',
  '\u200b',
  '\ud800',
  'to',
  'nominee',
  '—',
]; // prettier-ignore

describe('laws of article notes', () => {
  it('every note is the slice that its source names, says something, and starts with no pronoun', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const { article, people } = markedText(words.join(' '));
        const ids = new Set(people.map((p) => p.id));
        // Every possessive is the first person's: relations must still never be their own.
        for (const { index } of article.text.matchAll(/\b(?:his|her)\b/g))
          people[0]?.mentions.push({ start: index, end: index + 3, kind: 'pronoun' });
        for (const note of findNotes(article, people)) {
          expect(note.source.kind).toBe('article');
          if (note.source.kind !== 'article') return;
          const { start, end } = note.source.span;
          expect(article.text.slice(start, end)).toBe(note.text);
          expect(note.text.trim()).toBe(note.text);
          expect(note.text.length).toBeGreaterThan(0);
          expect(note.text).not.toMatch(/^(?:his|her|their|its|our|my)\b/i);
          expect(note.text).not.toMatch(/^(?:the|an?)\s/i);
          expect(ids.has(note.about)).toBe(true);
          expect(note.of !== undefined).toBe(note.field === 'relation');
          if (note.of !== undefined) expect(ids.has(note.of) && note.of !== note.about).toBe(true);
          if (note.field === 'role') expect(note.text.length).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives at most one role a person', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const { article, people } = markedText(words.join(' '));
        const roles = findNotes(article, people).filter((n) => n.field === 'role');
        expect(new Set(roles.map((n) => n.about)).size).toBe(roles.length);
      }),
    );
  });

  it('takes any text and any people', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 300 }), (units) => {
        const text = String.fromCharCode(...units);
        const { article, people } = markedText(`${text} minister [Ana Ruiz] ${text}`);
        expect(() => findNotes(article, people)).not.toThrow();
      }),
    );
  });
});
