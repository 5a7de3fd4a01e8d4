import type { Article, ContextNote, Person, Quote } from '../../reading.ts';
import { countriesIn, indexCountries } from './countries.ts';
import { isMeant } from './expansion.ts';
import { fullNamesOf } from './full-names.ts';
import type { InstitutionRecord, OfficeRecord, Pack } from './types.ts';

/**
 * Notes of source `pack`: the office that somebody without a role in the article held on the day the article came out, the full
 * name of an office holder who is called by surname alone, and that of an institution that is quoted, or that somebody's role
 * names, by its acronym. A record that does not reach the article's date, that fits two
 * offices at once or that the article contradicts gives no note. `known` are the article's own notes; they come first.
 */
export function notesFromPack(
  article: Article,
  people: readonly Person[],
  quotes: readonly Quote[],
  known: readonly ContextNote[],
  pack: Pack,
): ContextNote[] {
  const note = (about: string, field: ContextNote['field'], text: string, record: string): ContextNote => ({
    about,
    field,
    text,
    source: { kind: 'pack', record, dataDate: pack.dataDate },
  });
  const notes: ContextNote[] = [];
  const told = new Set(known.filter((n) => n.field === 'role' || n.field === 'relation').map((n) => n.about));
  const day = article.published?.day ?? null;
  if (day !== null) {
    const offices = officesByName(pack);
    for (const person of people) {
      if (told.has(person.id)) continue;
      const held = (offices.get(fold(person.name)) ?? []).filter((office) =>
        isHeldOn(office, day, pack.dataDate),
      );
      const [office] = held;
      if (office && held.length === 1) notes.push(note(person.id, 'role', office.office, office.id));
    }
  }
  const inOffice = day === null ? [] : pack.offices.filter((office) => isHeldOn(office, day, pack.dataDate));
  for (const { person, name, record } of fullNamesOf(article, people, inOffice))
    notes.push(note(person, 'full-name', name, record));
  const expand = expander(article, pack);
  for (const { id, speaker } of quotes) {
    const record = speaker.kind === 'organisation' && expand(speaker.name.replace(/^the\s+/i, ''));
    if (record) notes.push(note(id, 'full-name', record.fullName, record.id));
  }
  for (const { about, field, text } of known) {
    if (field !== 'role') continue;
    const words = text.match(/[\p{L}\d]+(?:-\p{L}+)*/gu) ?? [];
    // "the NSA": as a role of its own it is a title.
    const record = words.length > 1 && words.map(expand).find((one) => one !== null);
    if (record) notes.push(note(about, 'expansion', `${record.acronym}: ${record.fullName}`, record.id));
  }
  return notes;
}

/** Finds the institution that an acronym means in this article; null for none. */
function expander(article: Article, pack: Pack): (acronym: string) => InstitutionRecord | null {
  const byAcronym = new Map(pack.institutions.map((record) => [record.acronym, record]));
  let named: Set<string> | null = null;
  return (acronym) => {
    const record = byAcronym.get(acronym);
    if (!record) return null;
    named ??= countriesIn(article.text, indexCountries(pack.countries));
    return isMeant(article.text, record, named) ? record : null;
  };
}

function officesByName(pack: Pack): Map<string, OfficeRecord[]> {
  const byName = new Map<string, OfficeRecord[]>();
  for (const office of pack.offices) {
    for (const name of office.names) {
      const list = byName.get(fold(name));
      if (list) list.push(office);
      else byName.set(fold(name), [office]);
    }
  }
  return byName;
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

const isHeldOn = ({ from, to }: OfficeRecord, day: string, dataDate: string): boolean =>
  from <= day && (to === null ? day <= dataDate : day < to);
