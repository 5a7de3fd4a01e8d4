import type { NoteField, Span } from '../reading.ts';
import type { NameInContext } from './note-context.ts';

export interface Fact {
  person: string;
  field: NoteField;
  span: Span;
}

const PARTY = /^(?:[RDI]-[A-Z][\p{L}.]*|Lab|Con|LD|SNP|Lib Dem)$/u;

/** Age ("Ana Ruiz, 58, …", "58-year-old Ana Ruiz") and party ("Sen. Bo Lund (D-Ohio)"): the first of each a person. */
export function factsAbout(names: readonly NameInContext[]): Fact[] {
  const facts = new Map<string, Fact>();
  const add = (fact: Fact) => {
    const key = `${fact.person} ${fact.field}`;
    if (!facts.has(key)) facts.set(key, fact);
  };
  for (const name of names) {
    const { person, chunks, first, after, full } = name;
    if (!full) continue;
    const last = chunks[after - 1];
    const next = chunks[after];
    const before = chunks[first - 1];
    const apart = last?.closing === ',' || next?.opening === '(';
    if (
      next &&
      apart &&
      /^\d{1,3}$/.test(next.word) &&
      isAge(Number(next.word)) &&
      !(next.opening === '(' && isAboutSport(name)) &&
      /^(?:[,.;]|\)[,.;]?)/.test(next.closing)
    ) {
      add({ person: person.id, field: 'age', span: { start: next.start, end: next.end } });
    }
    if (next && apart && PARTY.test(next.word)) {
      // "R-Neb.,": the full stop belongs to the state.
      const stop = /^\.[,)]/.test(next.closing) ? 1 : 0;
      add({ person: person.id, field: 'party', span: { start: next.start, end: next.end + stop } });
    }
    const age = before && /^(\d{1,3})-year-old$/.exec(before.word);
    if (before && age?.[1] && isAge(Number(age[1]))) {
      add({
        person: person.id,
        field: 'age',
        span: { start: before.start, end: before.start + age[1].length },
      });
    }
  }
  return [...facts.values()];
}

/** "Bo Lund (29) scores": in a sports report the number in brackets is on the shirt. */
const isAboutSport = ({ chunks }: NameInContext): boolean => chunks.some(({ word }) => SPORT.test(word));
const SPORT =
  /^(?:games?|match|goals?|goalkeeper|goaltender|quarterback|forward|guard|striker|midfielder|defender|overtime|innings?|N[BFH]L|MLB|league|quarter|period|half|shots?|puck|ball|scor(?:ed|es|ing))$/i;

const isAge = (years: number): boolean => years > 3 && years < 116;
