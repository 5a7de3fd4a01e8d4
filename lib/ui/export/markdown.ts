import { keptOf, type PeopleNotes } from '../../notes/people-notes.ts';
import type { Article, DateMention, Person, Reading } from '../../reading.ts';
import { authorsOf, counted, longDay, NOT_STATED, outletOf, speakerLine, timesNamed } from './describe.ts';
import { markdownLink, markdownText } from './escape.ts';
import { passageLink } from './text-fragment.ts';
import { identify, roleOf, spansOf, type Utterance, utterancesOf } from './utterances.ts';

/**
 * The reading as a Markdown document: people with the reader's own notes, quotes under their speakers, dates in calendar
 * order, each linked.
 */
export function toMarkdown(article: Article, reading: Reading, people: PeopleNotes = {}): string {
  const utterances = utterancesOf(article, reading);
  return [
    `# ${markdownText(article.title || 'Untitled article')}`,
    headLine(article),
    section(
      'People',
      byMentions(reading.people).map(
        (person) => personLine(article, reading, person, utterances) + ownLine(person, people),
      ),
    ),
    section('Who said what', quoteBlocks(article, reading, utterances), '\n\n'),
    section(
      'Timeline',
      inOrder(reading.dates).map((date) => dateLine(article, date)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function headLine(article: Article): string {
  const authors = authorsOf(article);
  const parts = [
    markdownText(outletOf(article)),
    authors.length > 0 ? `by ${markdownText(authors.join(', '))}` : '',
    article.published ? longDay(article.published.day) : 'undated',
    markdownLink(article.url, article.url),
  ];
  return parts.filter(Boolean).join(' · ');
}

function section(title: string, items: string[], between = '\n'): string {
  return items.length === 0 ? '' : `## ${title}\n\n${items.join(between)}`;
}

function byMentions(people: readonly Person[]): Person[] {
  return [...people].sort((a, b) => timesNamed(b.mentions) - timesNamed(a.mentions));
}

function personLine(article: Article, reading: Reading, person: Person, utterances: Utterance[]): string {
  const quotes = utterances.filter(
    ({ speaker }) => speaker.kind === 'person' && speaker.person === person.id,
  );
  const role = roleOf(reading, person.id);
  const facts = [
    counted(timesNamed(person.mentions), 'mention'),
    quotes.length > 0 ? counted(quotes.length, 'quote') : '',
    person.alsoCalled.length > 0 ? `also called ${person.alsoCalled.map(markdownText).join(', ')}` : '',
    person.alsoSpelled.length > 0 ? `also spelled ${person.alsoSpelled.map(markdownText).join(', ')}` : '',
  ].filter(Boolean);
  const first = person.mentions[0];
  const link = first ? ` ${markdownLink('first mention', passageLink(article, [first]))}` : '';
  return `- **${markdownText(person.name)}**${role ? `, ${markdownText(role.text)}` : ''} (${facts.join('; ')})${link}`;
}

/** What the reader keeps of this person, as an item under theirs; empty for nothing. */
function ownLine({ name }: Person, people: PeopleNotes): string {
  const kept = keptOf(people, name);
  if (!kept) return '';
  const note = kept.note && `my note: ${markdownText(kept.note)}`;
  return `\n  - ${[kept.followed && 'followed', note].filter(Boolean).join('; ')}`;
}

function quoteBlocks(article: Article, reading: Reading, utterances: Utterance[]): string[] {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const { key } = identify(utterance.speaker, reading.people);
    groups.set(key, [...(groups.get(key) ?? []), utterance]);
  }
  // Quotes that nobody is named for come last.
  return [...groups]
    .sort(([a], [b]) => Number(a === 'unknown') - Number(b === 'unknown'))
    .flatMap(([, group]) => [
      `### ${markdownText(headingOf(group, reading))}`,
      ...group.map(
        (one) => `> ${markdownText(one.text)} ${markdownLink('passage', passageLink(article, spansOf(one)))}`,
      ),
    ]);
}

function headingOf([first]: Utterance[], reading: Reading): string {
  const line = first ? speakerLine(first.speaker, reading) : NOT_STATED;
  return line === NOT_STATED ? 'Speaker not stated' : line;
}

function inOrder(dates: readonly DateMention[]): DateMention[] {
  return dates
    .filter(({ shown }) => shown)
    .sort((a, b) => (a.interval?.first ?? '~').localeCompare(b.interval?.first ?? '~') || a.start - b.start);
}

function dateLine(article: Article, date: DateMention): string {
  const words = article.text.slice(date.start, date.end);
  return `- **${markdownText(date.value)}** ${markdownLink(words, passageLink(article, [date]))}`;
}
