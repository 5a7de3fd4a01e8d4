import { expect, it } from 'vitest';
import { pages } from '../../fixtures/pages.ts';
import type { Tab } from '../drivers/driver.ts';
import { violations } from '../lib/axe.ts';
import { press, sees } from '../lib/controls.ts';
import { paintedMarks, settledMarks } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import type { PageName } from '../lib/world.ts';

/** What the popup says where there is nothing to list, and what can be done about it. */
export function popupStatesSpec(here: Here): void {
  const popupOf = (id: number) => here().openExtension(`/popup.html?tab=${id}`);
  const over = async (name: PageName): Promise<{ page: Tab; popup: Tab }> => {
    const page = await here().open(name);
    return { page, popup: await popupOf(await here().tabId()) };
  };

  it('an article in German', async () => {
    const { popup } = await over('german');
    await sees(popup, 'An article in German');
    await sees(popup, 'Only English is read so far');
    expect(await violations(popup)).toEqual([]);
  });

  it('a front page, read when asked to', async () => {
    const { page, popup } = await over('front');
    await sees(popup, 'No article found here');
    expect(await violations(popup)).toEqual([]);
    const count = await here().count('readTab');
    await press(popup, 'Read this page anyway');
    await expect.poll(count).toBe(1);
    expect(await page.evaluate(() => document.title, null)).toContain('The Harbour Post');
  });

  it('pages are read on click only', async () => {
    await here().store({ run: 'click' });
    const { page, popup } = await over('report');
    await sees(popup, 'Reads when you ask');
    expect(await paintedMarks(page)).toEqual([]);
    await press(popup, 'Read this page anyway');
    await sees(popup, 'Ramanathan');
    await settledMarks(page);
  });

  it('reading failed: says why, and the page can be loaded anew', async () => {
    const { driver, without } = here();
    const mend = without('people.model');
    // The next one has to load it anew.
    await driver.stopBackground();
    const { page, popup } = await over('report');
    await sees(popup, 'This page could not be read');
    await sees(popup, 'What went wrong:');
    expect(await paintedMarks(page)).toEqual([]);
    expect(await violations(popup)).toEqual([]);
    mend();
    await press(popup, 'Reload the page');
    await sees(popup, 'Ramanathan');
    await settledMarks(page);
  });

  it('a page of the browser', async () => {
    const { inExtension } = here();
    const id = await inExtension(async () => {
      const tab = await (globalThis as unknown as ExtensionPage).chrome.tabs.getCurrent();
      return tab.id;
    }, null);
    await sees(await popupOf(id), 'A page of the browser');
  });

  // The machine of the tests reaches nobody: what counts is the address.
  it.each([
    ['Chrome’s store', 'https://chromewebstore.google.com/detail/any', 'An extension store'],
    ['Mozilla’s store', 'https://addons.mozilla.org/en-GB/firefox/', 'An extension store'],
    ['a page that did not load', 'https://nowhere.example/news', 'This page is closed to extensions'],
  ])('%s', async (_, url, title) => {
    const page = await here().open('front');
    const id = await here().tabId();
    await page.goto(url).catch(() => {});
    const popup = await popupOf(id);
    await sees(popup, title);
    expect(await violations(popup)).toEqual([]);
  });

  it('a PDF document', async () => {
    const page = await here().open('front');
    const id = await here().tabId();
    await page.goto(here().site.url + pages.pdf).catch(() => {});
    await sees(await popupOf(id), 'A PDF document');
  });

  it('the right to read pages was taken away, and comes back on a click', async () => {
    const { driver, open, tabId } = here();
    await open('front');
    const id = await tabId();
    await driver.allowWebPages(false);
    try {
      const popup = await popupOf(id);
      await sees(popup, 'Not allowed on this page');
      expect(await violations(popup)).toEqual([]);
      // In Chromium a click on this opens the browser's own question, which no test can answer.
      if (driver.name === 'firefox') {
        await press(popup, 'Allow on news pages');
        await sees(popup, 'No article found here');
      }
    } finally {
      await driver.allowWebPages(true);
    }
  });
}

/** The part of the extension's own interface that these tests use. */
interface ExtensionPage {
  chrome: { tabs: { getCurrent(): Promise<{ id: number }> } };
}
