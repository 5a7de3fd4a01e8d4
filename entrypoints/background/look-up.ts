import { type Browser, browser } from 'wxt/browser';
import pack from '../../assets/pack.json' with { type: 'json' };
import { settings } from '../../lib/extension/settings.ts';
import { createWikipediaMemory } from '../../lib/extension/wikipedia-cache.ts';
import { mayAskWikipedia } from '../../lib/extension/wikipedia-permission.ts';
import { indexCountries } from '../../lib/notes/pack/countries.ts';
import { agrees } from '../../lib/notes/wikipedia/agreement.ts';
import { createLookup } from '../../lib/notes/wikipedia/client.ts';
import type { LookupQuestion, LookupResult, WikipediaPage } from '../../lib/notes/wikipedia/types.ts';
import { sentences } from '../../lib/text/sentences.ts';

type LookUp = (question: LookupQuestion, sender: Browser.runtime.MessageSender) => Promise<LookupResult>;

/**
 * Looks a person up for the card, only while the reader has it switched on. The name and the language are all that is
 * sent. From private windows nothing is written down.
 */
export function createLookUp(): LookUp {
  const countries = indexCountries(pack.countries);
  const { lookUp } = createLookup({
    fetch: (url, init) => fetch(url, init),
    now: Date.now,
    ...createWikipediaMemory(Date.now),
    host: (language) => `https://${language}.wikipedia.org`,
    userAgent: ownName(),
  });
  return async ({ name, language, role, published }, { tab }) => {
    const { wikipedia } = await settings.getValue();
    // The language becomes part of an address.
    if (!wikipedia || !/^[a-z]{2,3}$/.test(language) || !(await mayAskWikipedia())) return { kind: 'off' };
    const answer = await lookUp(name, language, { keep: tab?.incognito === false });
    if (answer.kind !== 'page') return answer;
    const sure = agrees(answer.page, { name, role, published }, countries);
    return { ...answer, page: inShort(answer.page), sure };
  };
}

/** Wikipedia asks programs to name themselves and, where there is one, their project page. */
function ownName(): string {
  const { version, homepage_url } = browser.runtime.getManifest();
  return `WhoSaidWhen/${version} (${homepage_url ?? 'browser extension'})`;
}

/** With its first sentence only: the card is a note, not an article. */
function inShort(page: WikipediaPage): WikipediaPage {
  const first = sentences(page.extract)[0];
  return { ...page, extract: first ? page.extract.slice(0, first.end) : '' };
}
