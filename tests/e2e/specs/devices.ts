import { describe, expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { violations } from '../lib/axe.ts';
import { CARD_HOST, card, cardOf, noCard, restOn } from '../lib/card.ts';
import { sees } from '../lib/controls.ts';
import { looks, settledMarks, showMark, steadyLook } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { until } from '../lib/until.ts';
import { storiesIn } from './follow.ts';

const NAME = 'Beatrix Lomax';

/** Touch, and what readers ask of their systems: own colours, less motion, narrow windows. */
export function devicesSpec(here: Here): void {
  const report = async (): Promise<Tab> => {
    const tab = await here().open('report');
    await settledMarks(tab);
    return tab;
  };

  it('a tap opens, a tap inside stays, a tap outside closes', async () => {
    const tab = await report();
    const { x, y, height } = await showMark(tab, 'people', NAME);
    await tab.tap(x + 10, y + height / 2);
    const { box } = await cardOf(tab, `Person: ${NAME}`);
    await tab.tap(box.x + 40, box.y + 20);
    expect(await card(tab)).not.toBeNull();
    await tab.tap(20, y);
    await noCard(tab);
  });

  it('a tap on a link is for the link, though a name stands in it', async () => {
    const tab = await here().open('dark');
    await settledMarks(tab);
    const { x, y, height } = await showMark(tab, 'people', 'Otis Greenhalgh');
    await tab.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('article a')) link.href = '#followed';
    }, null);
    await tab.tap(x + 5, y + height / 2);
    await until('the link', () => tab.evaluate(() => location.hash === '#followed', null));
    expect(await card(tab)).toBeNull();
  });

  describe('in forced colours', () => {
    it.each([
      ['people', NAME],
      ['quotes', '“They were lucky'],
      ['dates', 'next Tuesday'],
    ] as const)('marks on %s are still to be seen', async (kind, text) => {
      const tab = await report();
      await here().emulate({ forcedColours: true });
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches, null)).toBe(true);
      const { marked, plain } = await looks(here(), tab, kind, text);
      expect(marked.equals(plain)).toBe(false);
    });

    it('the page itself looks as before', async () => {
      const { emulate, open, send, store, tabId } = here();
      await store({ run: 'click', marks: { people: false, quotes: false, dates: false } });
      await emulate({ forcedColours: true });
      const tab = await open('report');
      const before = await steadyLook(tab);
      await send('readTab', await tabId());
      await until(
        'the reader',
        async () =>
          storiesIn(await send('getPageState', undefined, await tabId()).catch(() => null)).length > 0,
      );
      expect((await steadyLook(tab)).equals(before)).toBe(true);
    });

    it('the card has an edge, and axe no objection to card, popup and options', async () => {
      const { emulate, openExtension, tabId } = here();
      const tab = await report();
      await emulate({ forcedColours: true });
      await restOn(tab, await showMark(tab, 'people', NAME));
      await cardOf(tab, `Person: ${NAME}`);
      expect(await styleOfCard(tab, 'border-bottom-style')).toBe('solid');
      expect(await violations(tab, CARD_HOST)).toEqual([]);
      const popup = await openExtension(`/popup.html?tab=${await tabId()}`);
      await sees(popup, NAME);
      expect(await violations(popup)).toEqual([]);
      const options = await openExtension('/options.html');
      await sees(options, 'Every change counts at once');
      expect(await violations(options)).toEqual([]);
    });
  });

  it.each([
    ['moves as it opens', false, 'appear'],
    ['opens without motion where that is asked for', true, 'none'],
  ])('the card %s', async (_, reducedMotion, animation) => {
    await here().emulate({ reducedMotion });
    const tab = await report();
    await restOn(tab, await showMark(tab, 'people', NAME));
    await cardOf(tab, `Person: ${NAME}`);
    expect(await styleOfCard(tab, 'animation-name')).toBe(animation);
  });

  it.each([320, 400])('popup and options fit into %i px, hostile names included', async (width) => {
    const { open, openExtension, tabId } = here();
    await settledMarks(await open('hostile'));
    const popup = await openExtension(`/popup.html?tab=${await tabId()}`);
    const options = await openExtension('/options.html');
    await sees(popup, 'his name');
    for (const tab of [popup, options]) {
      await tab.setViewport(width, 600);
      for (const list of ['People', 'Who said what', 'Timeline']) {
        await tab.evaluate((list) => {
          const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
          tabs.find(({ textContent }) => textContent.startsWith(list))?.click();
        }, list);
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth, null);
        expect(over, list).toBeLessThanOrEqual(0);
      }
    }
  });

  it('the card fits into a narrow window', async () => {
    const tab = await here().open('report');
    await tab.setViewport(320, 600);
    await settledMarks(tab);
    const mark = await showMark(tab, 'people', NAME);
    await tab.tap(mark.x + 5, mark.y + mark.height / 2);
    const { box } = await cardOf(tab, `Person: ${NAME}`);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  });
}

async function styleOfCard(tab: Tab, property: string): Promise<string> {
  await tab.exposeShadow(CARD_HOST);
  return tab.evaluate(
    ({ host, property }) => {
      const dialog = document.querySelector(host)?.shadowRoot?.querySelector('[role="dialog"]');
      return dialog ? getComputedStyle(dialog).getPropertyValue(property) : '';
    },
    { host: CARD_HOST, property },
  );
}
