import { describe, expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { violations } from '../lib/axe.ts';
import { CARD_HOST, card, cardOf, noCard, overlap, restOn } from '../lib/card.ts';
import { paintedMarks, settledMarks, showMark } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { pause, until } from '../lib/until.ts';

export function cardSpec(here: Here): void {
  const report = async (): Promise<Tab> => {
    const tab = await here().open('report');
    await settledMarks(tab);
    return tab;
  };

  describe('tells, when the pointer rests', () => {
    it('who a person is', async () => {
      const tab = await report();
      await restOn(tab, await showMark(tab, 'people', 'Priya Ramanathan'));
      const { text } = await cardOf(tab, 'Person: Priya Ramanathan');
      expect(text).toContain('senior engineer at Estuary Lines');
      expect(text).toMatch(/\d mentions/);
      expect(text).toContain('I did not say it might fail one day');
    });

    it('who a surname is', async () => {
      const tab = await report();
      await restOn(tab, await showMark(tab, 'people', 'Whitlock'));
      expect((await cardOf(tab, 'Person: ')).label).toBe('Person: Honor Whitlock');
    });

    it('who said a quote, and which words say so', async () => {
      const tab = await report();
      await restOn(tab, await showMark(tab, 'quotes', '“They were lucky'));
      const { text } = await cardOf(tab, 'Quote: Beatrix Lomax');
      expect(text).toContain('Said by');
      expect(text).toMatch(/Because: .*said/);
    });

    it('which day a date is, and what it was counted from', async () => {
      const tab = await report();
      await restOn(tab, await showMark(tab, 'dates', 'next Tuesday'));
      const { text } = await cardOf(tab, 'Date: ');
      expect(text).toContain('Tuesday');
      expect(text).toMatch(/November 11|11 November/);
      expect(text).toMatch(/counted from the article/);
    });

    it('that a relative date cannot be placed where the page has no date', async () => {
      const tab = await here().open('undated');
      await settledMarks(tab);
      await restOn(tab, await showMark(tab, 'dates', 'yesterday'));
      expect((await cardOf(tab, 'Date: yesterday')).text).toContain('Not dated');
    });
  });

  it('opens after a rest only, goes with the pointer, and with Escape', async () => {
    const tab = await report();
    const box = await showMark(tab, 'people', 'Beatrix Lomax');
    const y = box.y + box.height / 2;
    // Over the mark and away again within a tenth of a second.
    await tab.move(box.x + 5, y, 1);
    await tab.move(box.x + box.width + 300, y + 160, 1);
    await pause(600);
    expect(await card(tab)).toBeNull();

    await restOn(tab, box);
    await cardOf(tab, 'Person: Beatrix Lomax');
    await tab.move(2, 2);
    await noCard(tab);

    await restOn(tab, box);
    await cardOf(tab, 'Person: Beatrix Lomax');
    await tab.press('Escape');
    expect(await card(tab)).toBeNull();
  });

  it('stays while the pointer is in it, and when pinned by a click', async () => {
    const tab = await report();
    const box = await showMark(tab, 'people', 'Beatrix Lomax');
    await restOn(tab, box);
    const first = await cardOf(tab, 'Person: Beatrix Lomax');
    await tab.move(first.box.x + first.box.width / 2, first.box.y + 20, 8);
    await pause(600);
    expect(await card(tab)).not.toBeNull();
    await tab.move(2, 2);
    await noCard(tab);

    await tab.click(box.x + 5, box.y + box.height / 2);
    await cardOf(tab, 'Person: Beatrix Lomax');
    await tab.move(2, 2);
    await pause(600);
    expect(await card(tab)).not.toBeNull();
    await tab.press('Escape');
    await noCard(tab);
  });

  it('covers no mark, stays in the window, follows scrolling', async () => {
    const tab = await report();
    const middle = await showMark(tab, 'people', 'Leonie Achterberg');
    for (const by of [0, 300, -300]) {
      await tab.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), by);
      const box = { ...middle, y: middle.y - by };
      await restOn(tab, box);
      const seen = await cardOf(tab, 'Person: Leonie Achterberg');
      expect(overlap(seen.box, box)).toBe(false);
      expect(seen.box.y).toBeGreaterThanOrEqual(0);
      expect(seen.box.y + seen.box.height).toBeLessThanOrEqual(900);
      await tab.evaluate(() => window.scrollBy({ top: 40, behavior: 'instant' }), null);
      await until(
        'the card to follow',
        async () => Math.abs(((await card(tab))?.box.y ?? 0) - seen.box.y + 40) < 3,
      );
      await tab.press('Escape');
      await tab.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), -40 - by);
    }
  });

  it('shows all mentions of its person more strongly', async () => {
    const tab = await report();
    await restOn(tab, await showMark(tab, 'people', 'Beatrix Lomax'));
    await cardOf(tab, 'Person: Beatrix Lomax');
    const strong = (await paintedMarks(tab)).filter(({ strength }) => strength === 'strong');
    expect(strong.map(({ text }) => text)).toEqual(expect.arrayContaining(['Beatrix Lomax', 'Lomax']));
  });

  it('is reached by keyboard: step by step, with focus, and back with Escape', async () => {
    const { driver } = here();
    const tab = await report();
    await tab.evaluate(
      () => document.querySelector<HTMLElement>('.related a')?.focus({ preventScroll: true }),
      null,
    );
    await driver.command('next-mark');
    const first = await until('a card with the keyboard in it', async () => {
      const seen = await card(tab);
      return seen?.focused && seen;
    });
    await driver.command('next-mark');
    const second = await until('the next card', async () => {
      const seen = await card(tab);
      return seen && seen.label !== first.label && seen;
    });
    expect(second.label).toMatch(/^(Person|Quote|Date): ./);
    await driver.command('previous-mark');
    await cardOf(tab, first.label);
    await tab.press('Escape');
    await noCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.closest('.related') !== null, null)).toBe(true);
  });

  it('opens on a page that forbids inline styles and untrusted markup', async () => {
    const tab = await here().open('strict');
    await settledMarks(tab);
    await restOn(tab, await showMark(tab, 'people', 'Philippa Underhay'));
    const { box } = await cardOf(tab, 'Person: Philippa Underhay');
    expect(box.width).toBeGreaterThan(150);
    expect(await tab.evaluate(() => globalThis.policyViolations, null)).toEqual([]);
  });

  it('is the only thing added to the page, its inside closed', async () => {
    const tab = await report();
    const before = await tab.evaluate(() => document.documentElement.outerHTML, null);
    await tab.click(...middleOf(await showMark(tab, 'people', 'Beatrix Lomax')));
    await until('the element', () =>
      tab.evaluate((host) => document.querySelector(host) !== null, CARD_HOST),
    );
    const after = await tab.evaluate((host) => {
      const element = document.querySelector(host);
      const { shadowRoot } = element ?? {};
      element?.remove();
      return { html: document.documentElement.outerHTML, closed: shadowRoot === null };
    }, CARD_HOST);
    expect(after).toEqual({ html: before, closed: true });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to: %s', async (scheme) => {
    await here().emulate({ scheme });
    const tab = await report();
    const kinds = {
      people: 'Priya Ramanathan',
      quotes: '“They were lucky',
      dates: 'next Tuesday',
    } as const;
    for (const kind of ['people', 'quotes', 'dates'] as const) {
      await tab.click(...middleOf(await showMark(tab, kind, kinds[kind])));
      const seen = await until('a card', () => card(tab));
      expect(seen.colourScheme).toBe(scheme);
      expect(await violations(tab, CARD_HOST), kind).toEqual([]);
      await tab.press('Escape');
    }
  });

  it('is dark on a dark page though the system is light', async () => {
    const tab = await here().open('dark');
    await settledMarks(tab);
    await restOn(tab, await showMark(tab, 'people', 'Solveig Marrable'));
    expect((await cardOf(tab, 'Person: Solveig Marrable')).colourScheme).toBe('dark');
  });
}

function middleOf({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): [number, number] {
  return [x + Math.min(width / 2, 20), y + height / 2];
}
