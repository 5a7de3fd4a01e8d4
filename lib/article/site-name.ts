import { isObject, type PageFacts, textOf, typesOf } from './structured.ts';

/** The outlet's name: og:site_name, the publisher or website of the structured data, else the host without "www.". */
export function findSiteName(facts: PageFacts, url: string): string {
  const stated = facts.meta('og:site_name', 'application-name', 'apple-mobile-web-app-title');
  if (stated && !/^https?:/.test(stated)) return stated;
  for (const data of facts.articles) {
    const name =
      isObject(data.publisher) || typeof data.publisher === 'string' ? textOf(data.publisher) : null;
    if (name) return name;
  }
  const site = facts.linkedData.find((data) => typesOf(data).includes('WebSite'));
  return textOf(site?.name) ?? hostOf(url);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
