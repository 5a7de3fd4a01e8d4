import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { bundleScript } from '../lib/bundle.ts';
import { findBrowser } from '../lib/find-browser.ts';
import { readJsonl } from '../lib/jsonl.ts';
import { openSavedPage } from '../read/saved-page.ts';
import { serveSavedPages } from '../read/serve-saved.ts';

const TABS = 3;
const PATIENCE = 30_000;

/** One page of the index. */
interface Row {
  /** Beside the index, .html or .html.gz. */
  file: string;
  url: string;
  publisher: string;
  kind: 'article' | 'front' | 'other';
}

export interface Page extends Row {
  /** By group. */
  signals: number[][];
  /** Does the reader find a story there, if it is let in? */
  story: boolean;
}

/** Opens each page of an index in Chromium, without its scripts, and takes the gate's signals and the reader's answer. */
export async function readPages(index: string): Promise<Page[]> {
  const script = `${bundleScript(resolve(import.meta.dirname, 'in-page.ts'), 'asked')};globalThis.asked = asked;undefined`;
  const rows = readJsonl<Row>(index);
  const read: Page[] = [];
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  try {
    const queue = [...rows.entries()];
    const work = async () => {
      const look = await openTab(browser, script, dirname(index));
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [i, row] = next;
        read[i] = { ...row, ...(await look(row)) };
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
  }
  return read;
}

type Look = Pick<Page, 'signals' | 'story'>;

async function openTab(
  browser: Browser,
  script: string,
  folder: string,
): Promise<(row: Row) => Promise<Look>> {
  const tab = await browser.newPage();
  const server = await serveSavedPages(await tab.context().newCDPSession(tab));
  return async ({ file, url }) => {
    server.serve(openSavedPage(join(folder, file), url));
    await tab.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await tab.evaluate(script);
    return tab.evaluate<Look>(LOOK);
  };
}

const LOOK = `(async () => ({
  signals: asked.allSignals(document, location.href),
  story: (await asked.findArticles(document, { url: location.href })).length > 0,
}))()`;
