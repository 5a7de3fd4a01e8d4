import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { violations } from '../lib/axe.ts';
import { press, sees, textsIn } from '../lib/controls.ts';
import { paintedMarks, settledMarks } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { pause, until } from '../lib/until.ts';
import type { PageName } from '../lib/world.ts';

export function popupSpec(here: Here): void {
  const over = async (name: PageName): Promise<{ page: Tab; popup: Tab }> => {
    const page = await here().open(name);
    const popup = await here().openExtension(`/popup.html?tab=${await here().tabId()}`);
    await popup.setViewport(400, 600);
    return { page, popup };
  };
  const overReport = async () => {
    const both = await over('report');
    await sees(both.popup, 'Ramanathan');
    return both;
  };

  it('opens from the toolbar button over the page in front', async () => {
    const { driver, inExtension, open } = here();
    await settledMarks(await open('report'));
    await driver.openToolbarPopup();
    await until('the popup’s list', async () =>
      (await inExtension(toolbarPopup, null)).text.includes('Priya Ramanathan'),
    );
    // More where a scroll bar shows for a moment.
    await until('its full width', async () => (await inExtension(toolbarPopup, null)).width >= 400);
  });

  it('lists the people, most mentioned first, with note and count', async () => {
    const { popup } = await overReport();
    await sees(popup, 'Night ferry was cleared to sail');
    await sees(popup, 'senior engineer at Estuary Lines');
    const counts = (await textsIn(popup, '.person .chip')).map((text) => Number.parseInt(text, 10));
    expect(counts.length).toBeGreaterThanOrEqual(7);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const names = await textsIn(popup, '.person .name');
    expect(names).toEqual(expect.arrayContaining(['Priya Ramanathan', 'Gregor Aldane', 'Beatrix Lomax']));
    expect(new Set(names).size).toBe(names.length);
  });

  it('lists who said what', async () => {
    const { popup } = await overReport();
    await press(popup, 'Who said what');
    await sees(popup, 'You cannot run a ferry on luck');
    const groups = await textsIn(popup, '.speakers .item');
    expect(groups.find((text) => text.startsWith('Beatrix Lomax'))).toContain(
      'You cannot run a ferry on luck',
    );
    expect(groups.find((text) => text.startsWith('Gregor Aldane'))).toContain('By us');
    expect(groups.find((text) => text.startsWith('Tobias Wren'))).toContain('Put off by whom?');
  });

  it('offers to cite the quote under the pointer, and every quote where there is no pointer', async () => {
    const { popup } = await overReport();
    await press(popup, 'Who said what');
    await sees(popup, 'You cannot run a ferry on luck');
    const seen = () =>
      popup.evaluate(() => {
        const quotes = [...document.querySelectorAll('.sayings li')];
        const { x = 0, y = 0 } = quotes[1]?.getBoundingClientRect() ?? {};
        const offers = quotes.map(
          (one) => getComputedStyle(one.querySelector('.cite') ?? one).opacity !== '0',
        );
        return { x, y, offers, pointer: matchMedia('(hover: hover)').matches };
      }, null);
    await popup.move(2, 2);
    const { x, y, offers, pointer } = await seen();
    expect(new Set(offers)).toEqual(new Set([!pointer]));
    await popup.move(x + 20, y + 10);
    await until('the offer', async () => (await seen()).offers[1]);
    expect((await seen()).offers[0]).toBe(!pointer);
  });

  it('lists the dates in calendar order, divided by the article', async () => {
    const { popup } = await overReport();
    await press(popup, 'Timeline');
    await sees(popup, 'this article');
    const passages = await textsIn(popup, '.entry .words');
    const order = ['March 2024', 'October 9', 'October 22', 'next Tuesday', 'December 1'];
    const found = passages.map((words) => order.find((part) => words.includes(part)));
    expect(found.filter((part) => part !== undefined)).toEqual(order);
  });

  it('jumps to a mention in the page', async () => {
    const { page, popup } = await overReport();
    await press(popup, 'Who said what');
    await page.evaluate(keepFlashes, null);
    await press(popup, '“They were lucky');
    await page.bringToFront();
    await until('the flash', () =>
      page.evaluate(() => globalThis.flashed.some((text) => text.startsWith('“They were lucky')), null),
    );
    await until('the quote in view', () =>
      page.evaluate(() => {
        const paragraph = [...document.querySelectorAll('p')].find((one) =>
          one.textContent?.includes('They were lucky'),
        );
        const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return scrollY > 500 && top >= 0 && bottom <= innerHeight;
      }, null),
    );
  });

  it('filters all lists', async () => {
    const { popup } = await overReport();
    await until('the keyboard in the filter', async () => {
      await popup.press('/');
      return popup.evaluate(() => document.activeElement?.matches('input[type=search]'), null);
    });
    for (const key of 'lomax') await popup.press(key);
    await until('one person', async () => (await textsIn(popup, '.person .name')).join() === 'Beatrix Lomax');
    await press(popup, 'Who said what');
    expect((await textsIn(popup, '.speakers .item')).length).toBe(1);
  });

  it('shows the mentions of a person more strongly while the pointer is on them', async () => {
    const { page, popup } = await overReport();
    const place = await popup.evaluate(() => {
      const { x, y } = document.querySelector('.person .name')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    }, null);
    await popup.move(place.x + 4, place.y + 4);
    await until('strong marks', async () =>
      (await paintedMarks(page)).some(({ strength }) => strength === 'strong'),
    );
  });

  it('switches a kind off and on in the page', async () => {
    const { page, popup } = await overReport();
    await press(popup, 'Quotes');
    await until('no quotes', async () => (await settledMarks(page)).every(({ kind }) => kind !== 'quotes'));
    await press(popup, 'Quotes');
    await until('quotes', async () => (await settledMarks(page)).some(({ kind }) => kind === 'quotes'));
  });

  it('switches the site off and on', async () => {
    const { page, popup } = await overReport();
    await press(popup, 'Read articles on 127.0.0.1');
    await sees(popup, 'Switched off here');
    await until('no marks', async () => (await paintedMarks(page)).length === 0);
    await press(popup, 'Read articles on this site');
    await settledMarks(page);
    await sees(popup, 'Ramanathan');
  });

  it('takes the reading along as Markdown and JSON, with links to the passages', async () => {
    const { popup } = await overReport();
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.documentElement.dataset.copied = text;
      };
    }, null);
    const copied = () => popup.evaluate(() => document.documentElement.dataset.copied ?? '', null);
    await press(popup, 'Copy as Markdown');
    await sees(popup, 'Copied as Markdown');
    expect(await copied()).toContain('Priya Ramanathan');
    expect(await copied()).toContain('#:~:text=');
    await press(popup, 'Copy as JSON');
    await sees(popup, 'Copied as JSON');
    const reading = JSON.parse(await copied());
    expect(JSON.stringify(reading)).toContain('2025-10-22');
  });

  it('saves the reading as a table', async () => {
    const { popup } = await overReport();
    const { name, text } = await popup.download(() => press(popup, 'Save as CSV'));
    expect(name).toMatch(/^[\w-]+\.csv$/);
    const [head = '', ...rows] = text.split('\r\n');
    expect(head).toContain('kind,id,text,who,note,');
    expect(rows.find((row) => row.includes('You cannot run a ferry on luck'))).toContain('Beatrix Lomax');
    expect(text).toContain('#:~:text=');
    await sees(popup, 'Saved as CSV');
  });

  it('has the number of people on the toolbar button', async () => {
    const { page, popup } = await overReport();
    await settledMarks(page);
    const people = await popup.evaluate(() => document.querySelectorAll('.person').length, null);
    const id = await here().tabId();
    const badge = await popup.evaluate(
      (tabId) => (globalThis as unknown as ExtensionPage).chrome.action.getBadgeText({ tabId }),
      id,
    );
    expect(badge).toBe(String(people));
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to: %s', async (scheme) => {
    await here().emulate({ scheme });
    const { popup } = await overReport();
    for (const list of ['People', 'Who said what', 'Timeline']) {
      await popup.evaluate((list) => {
        const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
        tabs.find((tab) => tab.textContent?.startsWith(list))?.click();
      }, list);
      await pause(100);
      expect(await violations(popup), list).toEqual([]);
    }
  });
}

/** Runs in the page: writes down what is lit, which on a busy machine may be over before it is asked for. */
function keepFlashes(): void {
  globalThis.flashed = [];
  setInterval(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!/^who-said-when-.*-flash-/.test(name)) continue;
      for (const range of highlight) globalThis.flashed.push((range as Range).toString());
    }
  }, 50);
}

/** Runs in a page of the extension. */
function toolbarPopup(): { text: string; width: number } {
  const [popup] = (globalThis as unknown as ExtensionPage).chrome.extension.getViews({ type: 'popup' });
  return { text: popup?.document.body.textContent ?? '', width: popup?.innerWidth ?? 0 };
}

/** The parts of the extension's own interface that these tests use. */
interface ExtensionPage {
  chrome: {
    action: { getBadgeText(details: { tabId: number }): Promise<string> };
    extension: { getViews(filter: { type: 'popup' }): Window[] };
  };
}
