import type { Article } from '../../reading.ts';
import { formatDay } from '../day.ts';
import { passageLink } from '../export/text-fragment.ts';
import { spansOf, type Utterance } from '../export/utterances.ts';

export interface Citation {
  article: Article;
  utterance: Utterance;
  /** Empty when the article does not say. */
  speaker: string;
  role: string | null;
  locale: string;
}

/** The quote with all that is needed to find it again, in one paragraph of plain text. */
export function plainCitation(citation: Citation): string {
  const { article, utterance } = citation;
  const from = [article.title && `“${article.title}”`, outlet(article), day(citation)].filter(Boolean);
  return `${utterance.text} — ${[who(citation), ...from].join(', ')}, ${link(citation)}`;
}

/** The same as a Markdown quotation, the title linked to the passage. */
export function markdownCitation(citation: Citation): string {
  const { article, utterance } = citation;
  const from = [
    `[${escaped(article.title || article.url)}](${link(citation)})`,
    escaped(outlet(article)),
    day(citation),
  ];
  return `> ${escaped(utterance.text)}\n>\n> — ${[escaped(who(citation)), ...from].filter(Boolean).join(', ')}`;
}

function who({ speaker, role }: Citation): string {
  if (speaker === '') return 'speaker not stated';
  return role ? `${speaker} (${role})` : speaker;
}

function outlet({ siteName }: Article): string {
  return siteName;
}

function day({ article: { published }, locale }: Citation): string {
  return published ? formatDay(published.day, locale, 'plain') : '';
}

function link({ article, utterance }: Citation): string {
  return passageLink(article, spansOf(utterance));
}

/** Signs that Markdown would read as markup; a page's title can hold any of them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
