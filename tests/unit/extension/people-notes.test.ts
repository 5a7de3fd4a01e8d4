import { describe, expect, it } from 'vitest';
import {
  keptOf,
  LONGEST_NOTE,
  listed,
  type PeopleNotes,
  withPerson,
} from '../../../lib/notes/people-notes.ts';
import { personKey } from '../../../lib/notes/person-key.ts';

describe('the key of a person', () => {
  it.each([
    ['Ana Ruiz', 'ana ruiz'],
    ['ANA  RUÍZ', 'ana ruiz'],
    ['Bo A. Lund', 'bo a lund'],
    ['Noor van der Meer', 'noor van der meer'],
    ['Siobhán O’Dell', "siobhan o'dell"],
    ['Lund', null],
    ['B. Lund', null],
    ['B.A. Lund', null],
    ['van der Meer', null],
    ['Van der Meer', null],
    ['Al Bryce', 'al bryce'],
    ['al-Nouri', null],
    ['Lund Jr.', null],
    ['', null],
    ['… —', null],
  ])('%j is %j', (name, want) => {
    expect(personKey(name)).toBe(want);
  });

  it('is the same however the name is written', () => {
    expect(personKey('Bo A. Lund')).toBe(personKey('bo a  LUND'));
    expect(personKey('Ana Ruiz')).not.toBe(personKey('Ana Ruiz Lund'));
  });
});

describe('what is kept of people', () => {
  const ana = { name: 'Ana Ruiz', followed: true, note: '' };
  const all: PeopleNotes = { 'ana ruiz': ana };

  it('is found by name, on every site', () => {
    expect(keptOf(all, 'ANA RUÍZ')).toEqual(ana);
    expect(keptOf(all, 'Bea Ruiz')).toBeNull();
    expect(keptOf(all, 'Ruiz')).toBeNull();
    expect(keptOf({}, 'constructor prototype')).toBeNull();
  });

  it('changes by parts', () => {
    const noted = withPerson(all, { name: 'Ana Ruiz', note: ' Met her in Port Sael. ' });
    expect(keptOf(noted, 'Ana Ruiz')).toEqual({ ...ana, note: 'Met her in Port Sael.' });
    const left = withPerson(noted, { name: 'Ana Ruiz', followed: false });
    expect(keptOf(left, 'Ana Ruiz')).toMatchObject({ followed: false, note: 'Met her in Port Sael.' });
  });

  it('goes when nothing is left of it', () => {
    expect(withPerson(all, { name: 'Ana Ruiz', followed: false })).toEqual({});
    expect(withPerson({}, { name: 'Bo Lund', note: '   ' })).toEqual({});
  });

  it('is nothing for a bare name', () => {
    expect(withPerson(all, { name: 'Ruiz', followed: true })).toBe(all);
  });

  it('holds notes of a limited length, whole signs only', () => {
    const note = `${'a'.repeat(LONGEST_NOTE - 1)}😀`;
    const kept = keptOf(withPerson({}, { name: 'Bo Lund', note }), 'Bo Lund');
    expect(kept?.note).toBe('a'.repeat(LONGEST_NOTE - 1));
  });

  it('is listed by name, followed people first', () => {
    const bo = { name: 'Bo Lund', followed: true, note: '' };
    const abe = { name: 'Abe Moss', followed: false, note: 'x' };
    expect(listed({ abe, bo, ana })).toEqual([ana, bo, abe]);
  });
});
