import { browser } from 'wxt/browser';

const ORIGINS = ['https://*.wikipedia.org/*'];

/**
 * Firefox asks its users before an extension sends anything of a page anywhere, a name being "website content"; Chromium
 * knows no such right and refuses to hear of it.
 */
const DATA = ['websiteContent'];

interface Rights {
  origins: string[];
  data_collection?: string[];
}

/** The rights that a look-up needs in this browser. Found out beforehand: the question itself must follow the click at once. */
export async function wikipediaRights(): Promise<Rights> {
  const all = (await browser.permissions.getAll()) as object;
  return 'data_collection' in all ? { origins: ORIGINS, data_collection: DATA } : { origins: ORIGINS };
}

/** Whether they are given. Settings travel with the reader's account, rights do not. */
export async function mayAskWikipedia(): Promise<boolean> {
  return browser.permissions.contains((await wikipediaRights()) as { origins: string[] });
}

/** Asks for them; only from a click. False when the user says no, or the browser. */
export async function askForWikipedia(rights: Rights): Promise<boolean> {
  return browser.permissions.request(rights as { origins: string[] }).catch(() => false);
}
