import type { Article, ContextNote, Person, Quote } from '../../reading.ts';
import { expandsOtherwise } from './expansion.ts';
import { fullNamesOf } from './full-names.ts';
import type { OfficeRecord, Pack } from './types.ts';

/**
 * Notes of source `pack`: the office that somebody without a role in the article held on the day the article came out, the full
 * name of an office holder who is called by surname alone, and that of an institution that is quoted by its acronym. A record that does not reach the article's date, that fits two
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
  const institutions = new Map(pack.institutions.map((record) => [record.acronym, record]));
  for (const { id, speaker } of quotes) {
    if (speaker.kind !== 'organisation') continue;
    const record = institutions.get(speaker.name.replace(/^the\s+/i, ''));
    if (record && !expandsOtherwise(article.text, record))
      notes.push(note(id, 'full-name', record.fullName, record.id));
  }
  return notes;
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
