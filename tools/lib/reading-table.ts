import type { Article, DateMention, Person, Quote, Reading } from '../../lib/reading.ts';
import { roleOf } from '../../lib/ui/export/utterances.ts';
import { clip, formatTable } from './table.ts';

const NAME_WIDTH = 32;
const TEXT_WIDTH = 84;

/** Who is in an article, who said what, and when: as readable tables. */
export function readingTable(article: Article, reading: Reading): string {
  if (reading.status === 'language')
    return `${headOf(article)}\n\nThe language is ${article.language}: only English is read.`;
  return [
    headOf(article),
    section('People', [['name', 'mentions', 'note'], ...reading.people.map((p) => personRow(p, reading))]),
    section('Quotes', [['speaker', 'words'], ...reading.quotes.map((q) => quoteRow(q, article, reading))]),
    section('Dates', [
      ['words', 'value', 'type'],
      ...reading.dates.filter((d) => d.shown).map((d) => dateRow(d, article)),
    ]),
  ].join('\n\n');
}

function headOf({ title, byline, credit, published, language }: Article): string {
  const facts = [
    [...byline, ...credit].join(', '),
    published ? `published ${published.iso}` : 'no publication date',
    language,
  ];
  return [title, facts.filter(Boolean).join(' · ')].filter(Boolean).join('\n');
}

function section(name: string, rows: string[][]): string {
  const head = `${name} (${rows.length - 1})`;
  return rows.length > 1 ? `${head}\n${formatTable(rows, '  ')}` : head;
}

function personRow(person: Person, reading: Reading): string[] {
  const own = reading.notes
    .filter(({ about }) => about === person.id)
    .map(({ field, text }) => (field === 'relation' ? (roleOf(reading, person.id)?.text ?? text) : text));
  return [clip(person.name, NAME_WIDTH), String(person.mentions.length), clip(own.join('; '), TEXT_WIDTH)];
}

function quoteRow(quote: Quote, article: Article, { people }: Reading): string[] {
  const words = clip(article.text.slice(quote.start, quote.end), TEXT_WIDTH);
  return [clip(quote.speech ? speakerLabel(quote, people) : '(no speech)', NAME_WIDTH), words];
}

function speakerLabel({ speaker }: Quote, people: Person[]): string {
  switch (speaker.kind) {
    case 'person':
      return people.find((person) => person.id === speaker.person)?.name ?? '?';
    case 'unknown':
      return '?';
    default:
      return speaker.name;
  }
}

function dateRow(date: DateMention, { text }: Article): string[] {
  return [clip(text.slice(date.start, date.end), NAME_WIDTH), date.value, date.type];
}
