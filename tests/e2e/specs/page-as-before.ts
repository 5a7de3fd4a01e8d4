import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { card } from '../lib/card.ts';
import { looks, settledMarks, showMark } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { until } from '../lib/until.ts';

const NAME = 'Beatrix Lomax';

/** What readers do with any page works over marks as it did without. */
export function pageAsBeforeSpec(here: Here): void {
  const report = async (): Promise<Tab> => {
    const tab = await here().open('report');
    await settledMarks(tab);
    return tab;
  };
  const selected = (tab: Tab) => tab.evaluate(() => getSelection()?.toString(), null);

  it('text is selected over a mark and copied, and no card gets in the way', async () => {
    const tab = await report();
    const { x, y, width, height } = await showMark(tab, 'people', NAME);
    await tab.drag([x + 1, y + height / 2], [x + width - 1, y + height / 2]);
    expect(await selected(tab)).toBe(NAME);
    expect(await card(tab)).toBeNull();
    await tab.press('Control+c');
    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    }, null);
    await tab.press('Control+v');
    await until('the copied name', () =>
      tab.evaluate((name) => document.querySelector('textarea')?.value === name, NAME),
    );
  });

  it('text is found across the edges of marks', async () => {
    const tab = await report();
    const sought = `more than that. ${NAME}, who`;
    const found = await tab.evaluate(
      (text) => (window as unknown as { find(text: string): boolean }).find(text),
      sought,
    );
    expect(found).toBe(true);
    expect(await selected(tab)).toBe(sought);
  });

  it('nothing of the marks is printed', async () => {
    const { emulate } = here();
    const tab = await report();
    await emulate({ print: true });
    for (const [kind, text] of [
      ['people', NAME],
      ['quotes', '“They were lucky'],
      ['dates', 'next Tuesday'],
    ] as const) {
      const { marked, plain } = await looks(here(), tab, kind, text);
      expect(marked.equals(plain), kind).toBe(true);
    }
  });
}
