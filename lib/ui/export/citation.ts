import type { Article, Reading } from '../../reading.ts';
import { citedAuthors, listed, longDay, outletOf, speakerLine } from './describe.ts';
import { markdownLink, markdownText } from './escape.ts';
import { passageLink } from './text-fragment.ts';
import { spansOf, type Utterance } from './utterances.ts';

/**
 * One utterance as a citation: the words, who said them and as what, who quotes them, outlet, title, date, and a link to
 * the passage. Says so when the speaker is not stated.
 */
export function citation(
  article: Article,
  reading: Reading,
  utterance: Utterance,
  format: 'markdown' | 'plain',
): string {
  const who = speakerLine(utterance.speaker, reading);
  const link = passageLink(article, spansOf(utterance));
  const outlet = outletOf(article);
  const authors = citedAuthors(article);
  const reporter = authors.length > 0 ? `Quoted by ${listed(authors)}` : '';
  const day = article.published ? longDay(article.published.day) : 'undated';
  if (format === 'plain') {
    const where = [reporter, outlet, article.title && `“${article.title}”`, day].filter(Boolean).join(', ');
    return `${utterance.text} — ${who}. ${where}. ${link}`;
  }
  const where = [
    markdownText(reporter),
    outlet && `*${markdownText(outlet)}*`,
    markdownLink(article.title || 'the passage', link),
    day,
  ].filter(Boolean);
  return `> ${markdownText(utterance.text)}\n>\n> — ${markdownText(who)}. ${where.join(', ')}`;
}
