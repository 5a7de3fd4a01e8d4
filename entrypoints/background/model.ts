import { browser } from 'wxt/browser';
import { loadPeopleModel, type PeopleModel } from '../../lib/people/model.ts';

/**
 * Gives the people model, loaded once for all tabs. Rejects when its file cannot be read; the next call tries again, so
 * that one failure does not stay for the life of the background.
 */
export function createModelLoader(): () => Promise<PeopleModel> {
  let loading: Promise<PeopleModel> | null = null;
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load(): Promise<PeopleModel> {
  const answer = await fetch(new URL('people.model', browser.runtime.getURL('/')));
  if (!answer.ok) throw new Error(`people.model: ${answer.status}`);
  return loadPeopleModel(await answer.arrayBuffer());
}
