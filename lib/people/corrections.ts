import type { Article, ContextNote, Person, PersonMention, Quote, Reading, Span } from '../reading.ts';

/** What the reader's user says against a reading. Names are as they were shown; case, accents and stops do not count. */
export type Correction =
  /** Whoever is shown under this name is nobody. */
  | { kind: 'not-a-person'; name: string }
  /** Whoever is shown as `name` is the one shown as `as`. */
  | { kind: 'same'; name: string; as: string }
  /** Where the article writes `called`, it does not mean the one shown as `name` but somebody else of that name. */
  | { kind: 'different'; name: string; called: string };

/**
 * The reading with all corrections made, each one upon those before it. What does not occur in the article changes nothing;
 * where nothing changes the reading itself comes back. Ids stay as they are; a person split off has an id made of the old
 * one and the name, so that it is the same each time. Pure.
 */
export function correctReading(
  article: Article,
  reading: Reading,
  corrections: readonly Correction[],
): Reading {
  return corrections.reduce((now, correction) => correct(article.text, now, correction), reading);
}

/** The other names under which the article mentions a person, each once, in text order: those that may mean somebody else. */
export function otherNames(person: Person, text: string): string[] {
  const found = new Map<string, string>();
  for (const mention of person.mentions) {
    const name = written(text, mention);
    const key = nameKey(name);
    if (mention.kind === 'name' && !found.has(key)) found.set(key, name);
  }
  // Without the full name written anywhere the first one stands for it: somebody must be left.
  const own = nameKey(person.name);
  found.delete(found.has(own) ? own : ([...found.keys()][0] ?? own));
  return [...found.values()];
}

function correct(text: string, reading: Reading, correction: Correction): Reading {
  const named = bearersOf(correction.name, reading);
  switch (correction.kind) {
    case 'not-a-person':
      return named.length > 0 ? remove(reading, named) : reading;
    case 'same': {
      const [one] = bearersOf(correction.as, reading);
      const others = named.filter((person) => person !== one);
      return one && others.length > 0 ? merge(reading, one, others) : reading;
    }
    case 'different':
      return named.reduce((now, person) => split(text, now, person, correction.called), reading);
  }
}

function remove(reading: Reading, gone: readonly Person[]): Reading {
  const ids = new Set(gone.map(({ id }) => id));
  return {
    ...reading,
    people: reading.people.filter(({ id }) => !ids.has(id)),
    quotes: withSpeakers(reading.quotes, (id) => (ids.has(id) ? null : id)),
    notes: reading.notes.filter(({ about }) => !ids.has(about)),
  };
}

function merge(reading: Reading, one: Person, others: readonly Person[]): Reading {
  const ids = new Set(others.map(({ id }) => id));
  const all = [one, ...others];
  const merged: Person = {
    ...one,
    gender: all.find(({ gender }) => gender !== 'unknown')?.gender ?? 'unknown',
    mentions: all.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    alsoCalled: unlike(one.name, [...one.alsoCalled, ...others.flatMap((p) => [p.name, ...p.alsoCalled])]),
    alsoSpelled: unlike(
      one.name,
      all.flatMap(({ alsoSpelled }) => alsoSpelled),
    ),
  };
  const fields = new Set(reading.notes.filter(({ about }) => about === one.id).map(({ field }) => field));
  return {
    ...reading,
    people: inOrder(
      reading.people.filter(({ id }) => !ids.has(id)).map((person) => (person === one ? merged : person)),
    ),
    quotes: withSpeakers(reading.quotes, (id) => (ids.has(id) ? one.id : id)),
    notes: reading.notes.flatMap((note) => {
      if (!ids.has(note.about)) return [note];
      // One note of a kind for a person: two of them would have to be told apart.
      if (fields.has(note.field)) return [];
      fields.add(note.field);
      return [{ ...note, about: one.id }];
    }),
  };
}

function split(text: string, reading: Reading, person: Person, called: string): Reading {
  const key = nameKey(called);
  const isCalled = (name: string) => nameKey(name) === key;
  const own: PersonMention[] = [];
  const away: PersonMention[] = [];
  // A pronoun means whom the words before it mean.
  let side = own;
  for (const mention of person.mentions) {
    if (mention.kind === 'name') side = isCalled(written(text, mention)) ? away : own;
    if (mention.kind === 'nominal') side = own;
    side.push(mention);
  }
  if (away.length === 0 || !own.some(({ kind }) => kind === 'name')) return reading;
  const isOther = (name: string) => !isCalled(name);
  const left: Person = {
    ...person,
    mentions: own,
    alsoCalled: person.alsoCalled.filter(isOther),
    alsoSpelled: person.alsoSpelled.filter(isOther),
  };
  const other: Person = {
    id: `${person.id} ${key}`,
    name: called,
    gender: 'unknown',
    mentions: away,
    alsoCalled: [],
    alsoSpelled: [],
  };
  return {
    ...reading,
    people: inOrder(reading.people.flatMap((one) => (one === person ? [left, other] : [one]))),
    quotes: withSpeakers(reading.quotes, (id, span) => {
      if (id !== person.id) return id;
      if (own.some((mention) => overlap(mention, span))) return id;
      return away.some((mention) => overlap(mention, span)) ? other.id : null;
    }),
    notes: reading.notes.map((note) =>
      note.about === person.id && isNearer(note, away, own) ? { ...note, about: other.id } : note,
    ),
  };
}

/** Gives speakers other ids; null makes them unknown. */
function withSpeakers(
  quotes: readonly Quote[],
  change: (person: string, span: Span) => string | null,
): Quote[] {
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (speaker.kind !== 'person') return quote;
    const person = change(speaker.person, speaker.span);
    if (person === speaker.person) return quote;
    const { span, cue } = speaker;
    return { ...quote, speaker: person === null ? { kind: 'unknown', span, cue } : { ...speaker, person } };
  });
}

function bearersOf(name: string, { people }: Reading): Person[] {
  const key = nameKey(name);
  return people.filter((person) => nameKey(person.name) === key);
}

/** As `Reading` wants it: in the order of their first mention by name. */
function inOrder(people: Person[]): Person[] {
  const first = ({ mentions }: Person) => mentions.find(({ kind }) => kind === 'name')?.start ?? 0;
  return people.sort((a, b) => first(a) - first(b));
}

function unlike(name: string, names: string[]): string[] {
  return [...new Set(names)].filter((other) => nameKey(other) !== nameKey(name));
}

/** Whether a note was read beside one of these mentions rather than of those. Notes from elsewhere go by the full name. */
function isNearer({ source }: ContextNote, these: readonly PersonMention[], those: readonly PersonMention[]) {
  if (source.kind !== 'article') return false;
  const distance = (mentions: readonly PersonMention[]) =>
    mentions.reduce((least, { start, end, kind }) => {
      if (kind === 'pronoun') return least;
      return Math.min(least, Math.max(start - source.span.end, source.span.start - end, 0));
    }, Number.POSITIVE_INFINITY);
  return distance(these) < distance(those);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function written(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}

/** What two spellings of one name have in common. Without the tables that read names: this runs in the page. */
function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\u00ad.]/gu, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
}
