import type { Article, Person } from '../../../lib/reading.ts';

/**
 * An article and its people from a text in which names stand in square brackets: "[Ana Ruiz]". A surname alone joins the
 * one person who bears it; "[Ruiz#2]" keeps it apart as person number 2 of that name.
 */
export function markedText(marked: string): { article: Article; people: Person[] } {
  const people: Person[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]#]+)(#\d)?\]/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[1] as string;
    const mention = { start: text.length, end: text.length + name.length, kind: 'name' as const };
    text += name;
    const known = people.find((p) => p.name === name || (!match[2] && p.name.endsWith(` ${name}`)));
    if (known) known.mentions.push(mention);
    else {
      people.push({
        id: `p${people.length}`,
        name,
        gender: 'unknown',
        mentions: [mention],
        alsoCalled: [],
        alsoSpelled: [],
      });
    }
  }
  text += marked.slice(from);
  return { article: articleOf(text), people };
}

export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'paragraph' as const,
    start: m.index,
    end: m.index + m[0].length,
  }));
  return {
    url: '',
    title: '',
    byline: [],
    credit: [],
    siteName: '',
    language: 'en',
    published: null,
    text,
    blocks,
  };
}
