import { loadPeer, resolvePeer } from './packages.ts';

export type Field = 'people' | 'dates' | 'quotes';

interface Found {
  start: number;
  end: number;
  name?: string;
  type?: string;
  value?: string;
  kind?: 'direct';
}

/** A library that finds one of the things that are read, brought into the format of the text tasks. */
export interface TextPeer {
  name: string;
  field: Field;
  /** Its main module: what a bundle would hold. */
  modules: string[];
  find(text: string, published: string | null): Found[];
}

/** All peers, loaded. */
export async function loadTextPeers(): Promise<TextPeer[]> {
  const compromise = await loadCompromise();
  const peers = [
    await chrono(),
    compromiseDates(compromise),
    compromisePeople(compromise),
    await wink(),
    compromiseQuotes(compromise),
  ];
  return peers.map((peer) => ({ ...peer, find: orNothing(peer.find) }));
}

/** Some of them throw on some texts: then nothing was found. */
function orNothing(find: TextPeer['find']): TextPeer['find'] {
  return (text, published) => {
    try {
      return find(text, published);
    } catch {
      return [];
    }
  };
}

interface ChronoResult {
  index: number;
  text: string;
  start: { date(): Date; isCertain(part: string): boolean };
}

async function chrono(): Promise<TextPeer> {
  const { parse } = await loadPeer<{ parse(text: string, reference?: Date): ChronoResult[] }>('chrono-node');
  return {
    name: 'chrono-node',
    field: 'dates',
    modules: ['chrono-node'],
    find: (text, published) =>
      parse(text, published ? new Date(`${published.slice(0, 10)}T12:00:00`) : undefined).map((result) => ({
        start: result.index,
        end: result.index + result.text.length,
        type: result.start.isCertain('hour') ? 'TIME' : 'DATE',
        value: chronoValue(result),
      })),
  };
}

/** As coarse as the words: "last week" is a week, however exact the library's own answer. */
function chronoValue({ text, start }: ChronoResult): string {
  const date = start.date();
  const day = localDay(date);
  if (/\bnow\b|^currently$/i.test(text)) return 'PRESENT_REF';
  if (start.isCertain('hour')) return `${day}T${date.toTimeString().slice(0, 5)}`;
  if (start.isCertain('day') || start.isCertain('weekday')) return asCoarseAs(text, day, date);
  if (start.isCertain('month')) return day.slice(0, 7);
  return asCoarseAs(text, start.isCertain('year') ? day.slice(0, 4) : day, date);
}

function asCoarseAs(text: string, value: string, date: Date): string {
  const unit = /\b(week|month|quarter|year|decade)s?\b/i.exec(text)?.[1]?.toLowerCase();
  const day = localDay(date);
  switch (unit) {
    case 'week':
      return isoWeek(date);
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.floor(date.getMonth() / 3) + 1}`;
    case 'year':
      return day.slice(0, 4);
    case 'decade':
      return day.slice(0, 3);
    default:
      return value;
  }
}

/** ISO 8601: the week belongs to the year that has its Thursday. */
function isoWeek(date: Date): string {
  const thursday = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 4 - (date.getDay() || 7));
  const firstDay = new Date(thursday.getFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - firstDay.getTime()) / 86_400_000 + 1) / 7);
  return `${thursday.getFullYear()}-W${String(week).padStart(2, '0')}`;
}

const localDay = (date: Date) =>
  [String(date.getFullYear()).padStart(4, '0'), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

interface CompromiseItem {
  text: string;
  offset: { start: number; length: number };
  dates?: { start: string | null; unit?: string };
}
interface CompromiseView {
  json(options: { offset: true }): CompromiseItem[];
}
type Compromise = ((text: string) => {
  dates(context: { today?: string }): CompromiseView;
  people(): CompromiseView;
  quotations(): CompromiseView;
}) & { plugin(plugin: unknown): void };

async function loadCompromise(): Promise<Compromise> {
  const { default: compromise } = await loadPeer<{ default: Compromise }>('compromise');
  compromise.plugin((await loadPeer<{ default: unknown }>('compromise-dates')).default);
  return compromise;
}

/** Its spans carry the punctuation around them. */
function spanOf(text: string, { offset }: CompromiseItem): { start: number; end: number } {
  let { start } = offset;
  let end = start + offset.length;
  while (start < end && /[^\p{L}\p{N}]/u.test(text.charAt(start))) start++;
  while (end > start && /[^\p{L}\p{N}]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const compromiseDates = (compromise: Compromise): TextPeer => ({
  name: 'compromise-dates',
  field: 'dates',
  modules: ['compromise', 'compromise-dates'],
  find: (text, published) =>
    compromise(text)
      .dates(published ? { today: published.slice(0, 10) } : {})
      .json({ offset: true })
      .map((item) => ({ ...spanOf(text, item), type: 'DATE', value: unitValue(item) })),
});

function unitValue({ text, dates }: CompromiseItem): string {
  const day = dates?.start?.slice(0, 10) ?? '';
  if (dates?.unit === 'year') return day.slice(0, 4);
  if (dates?.unit === 'month') return day.slice(0, 7);
  return day ? asCoarseAs(dates?.unit === 'week' ? 'week' : text, day, new Date(`${day}T12:00:00`)) : '';
}

const compromisePeople = (compromise: Compromise): TextPeer => ({
  name: 'compromise',
  field: 'people',
  modules: ['compromise'],
  find: (text) =>
    compromise(text)
      .people()
      .json({ offset: true })
      .map((item) => ({ ...withoutPossessive(text, spanOf(text, item)), name: item.text })),
});

function withoutPossessive(text: string, { start, end }: { start: number; end: number }) {
  const tail = /['’]s$/.exec(text.slice(start, end));
  return { start, end: end - (tail?.[0].length ?? 0) };
}

const compromiseQuotes = (compromise: Compromise): TextPeer => ({
  name: 'compromise',
  field: 'quotes',
  modules: ['compromise'],
  find: (text) =>
    compromise(text)
      .quotations()
      .json({ offset: true })
      .map((item) => ({ ...spanOf(text, item), kind: 'direct' })),
});

interface WinkDocument {
  tokens(): { out(as: unknown, how?: unknown): string[] };
}

/** Its small model has no persons: runs of proper nouns stand for them. */
async function wink(): Promise<TextPeer> {
  const { default: winkNlp } = await loadPeer<{
    default: (
      model: unknown,
      pipe: string[],
    ) => { readDoc(text: string): WinkDocument; its: Record<string, unknown>; as: Record<string, unknown> };
  }>('wink-nlp');
  const { default: model } = await loadPeer<{ default: unknown }>('wink-eng-lite-web-model');
  const nlp = winkNlp(model, ['sbd', 'pos']);
  return {
    name: 'wink-nlp',
    field: 'people',
    modules: ['wink-nlp', 'wink-eng-lite-web-model'],
    find(text) {
      const tokens = nlp.readDoc(text).tokens();
      const words = tokens.out(nlp.its.value);
      const before = tokens.out(nlp.its.precedingSpaces);
      const tags = tokens.out(nlp.its.pos);
      return properNounRuns(words, before, tags);
    },
  };
}

function properNounRuns(words: string[], before: string[], tags: string[]): Found[] {
  const found: Found[] = [];
  let at = 0;
  let open: Found | null = null;
  words.forEach((word, i) => {
    at += before[i]?.length ?? 0;
    const end = at + word.length;
    if (tags[i] !== 'PROPN') open = null;
    else if (open) open.end = end;
    else {
      open = { start: at, end };
      found.push(open);
    }
    at = end;
  });
  return found;
}

export const modulePaths = (peer: TextPeer) => peer.modules.map(resolvePeer);
