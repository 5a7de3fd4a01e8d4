import { findDates } from './dates/index.ts';
import { findNotes } from './notes/index.ts';
import { findPeople } from './people/index.ts';
import type { PeopleModel } from './people/model.ts';
import { findQuotes } from './quotes/index.ts';
import type { Article, Reading } from './reading.ts';

/**
 * Reads an article: who is in it, who said what, and when. The only place that knows the order of the steps.
 * Pure; linear in the length of `article.text`. Throws nothing for any input text.
 */
export function readArticle(article: Article, model: PeopleModel): Reading {
  if (article.language !== 'en') {
    return { status: 'language', people: [], quotes: [], dates: [], notes: [] };
  }
  const dates = findDates(article);
  const people = findPeople(article, model);
  const quotes = findQuotes(article, people);
  const notes = findNotes(article, people);
  return { status: 'read', people, quotes, dates, notes };
}
