import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { violations } from '../lib/axe.ts';
import { CARD_HOST, cardOf, noCard, pressIn, restOn } from '../lib/card.ts';
import { press, sees, textsIn } from '../lib/controls.ts';
import { settledMarks, showMark, textsOf } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { until } from '../lib/until.ts';

const NAME = 'Beatrix Lomax';

export function correctionsSpec(here: Here): void {
  const report = async (): Promise<Tab> => {
    const tab = await here().open('report');
    await settledMarks(tab);
    return tab;
  };
  const ask = async (tab: Tab): Promise<void> => {
    await restOn(tab, await showMark(tab, 'people', NAME));
    await cardOf(tab, `Person: ${NAME}`);
    await pressIn(tab, 'Wrong?');
  };
  const people = async (tab: Tab) => textsOf(await settledMarks(tab), 'people');
  const marked = (tab: Tab, name: string, want: boolean) =>
    until(
      `“${name}” ${want ? 'marked' : 'not marked'}`,
      async () => (await people(tab)).includes(name) === want,
    );

  it('not a person: the marks go, come back with Undo, and stay away for good without', async () => {
    const tab = await report();
    const before = await people(tab);
    await ask(tab);
    await pressIn(tab, 'Not a person');
    const said = await cardOf(tab, `Corrected: ${NAME}`);
    expect(said.text).toContain(`${NAME} is no longer shown as a person. Undo`);
    await marked(tab, NAME, false);
    expect(await people(tab)).not.toContain('Lomax');
    // The words are gone from under the card; it stays all the same.
    await cardOf(tab, `Corrected: ${NAME}`);
    await pressIn(tab, 'Undo');
    const back = await cardOf(tab, `Person: ${NAME}`);
    expect(back.focused).toBe(true);
    expect(await people(tab)).toEqual(before);

    await pressIn(tab, 'Wrong?');
    await pressIn(tab, 'Not a person');
    await marked(tab, NAME, false);
    await tab.press('Escape');
    await noCard(tab);
    const again = await report();
    expect(await people(again)).not.toContain(NAME);
    await restOn(again, await showMark(again, 'quotes', '“They were lucky'));
    expect((await cardOf(again, 'Quote: ')).label).toBe('Quote: Speaker not stated');
  });

  it('counts in all open pages of the site until it is removed in the options', async () => {
    const other = await report();
    const tab = await report();
    await ask(tab);
    await pressIn(tab, 'Not a person');
    await marked(tab, NAME, false);
    await other.bringToFront();
    await marked(other, NAME, false);
    const popup = await here().openExtension(`/popup.html?tab=${await here().tabId()}`);
    await sees(popup, 'Honor Whitlock');
    expect(await textsIn(popup, '.person h3')).not.toContain(NAME);
    const options = await here().openExtension('/options.html');
    await sees(options, `${NAME} is no longer shown as a person`);
    expect(await violations(options)).toEqual([]);
    await press(options, `Remove: ${NAME} on 127.0.0.1`);
    await sees(options, 'None. The card of a person asks');
    await popup.bringToFront();
    await until('the popup to follow', async () => (await textsIn(popup, '.person h3')).includes(NAME));
    await tab.bringToFront();
    await marked(tab, NAME, true);
  });

  it('different people: the surname is somebody else', async () => {
    const tab = await report();
    await ask(tab);
    expect(await violations(tab, CARD_HOST)).toEqual([]);
    await pressIn(tab, '“Lomax” is a different person');
    expect((await cardOf(tab, 'Corrected: ')).text).toContain(`Lomax is shown apart from ${NAME}`);
    await tab.press('Escape');
    await noCard(tab);
    await restOn(tab, await showMark(tab, 'people', 'Lomax'));
    await cardOf(tab, 'Person: Lomax');
  });
}
