import pack from '../assets/pack.json' with { type: 'json' };
import { findDates } from './dates/index.ts';
import { findNotes } from './notes/index.ts';
import { notesFromPack } from './notes/pack/notes-from-pack.ts';
import { findPeople } from './people/index.ts';
import type { PeopleModel } from './people/model.ts';
import { findQuotes } from './quotes/index.ts';
import type { Article, Reading } from './reading.ts';

/**
 * Reads an article: who is in it, who said what, and when. The only place that knows the order of the steps.
 * Pure; linear in the length of `article.text`. Throws nothing for any input text.
 */
export function readArticle(article: Article, model: PeopleModel): Reading {
  return startReading(article)(model);
}

/** Does at once what needs no model, so that it can be loaded meanwhile; the rest once it is given. */
export function startReading(article: Article): (model: PeopleModel) => Reading {
  if (article.language !== 'en') {
    return () => ({ status: 'language', people: [], quotes: [], dates: [], notes: [] });
  }
  const dates = findDates(article);
  return (model) => {
    const people = findPeople(article, model);
    const quotes = findQuotes(article, people);
    const stated = findNotes(article, people);
    const notes = [...stated, ...notesFromPack(article, people, quotes, stated, pack)];
    return { status: 'read', people, quotes, dates, notes };
  };
}
