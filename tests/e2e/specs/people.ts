import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { card, cardOf, noCard, pressIn, restOn } from '../lib/card.ts';
import { press, sees, textsIn } from '../lib/controls.ts';
import { settledMarks, showMark } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { until } from '../lib/until.ts';

const NAME = 'Priya Ramanathan';

export function peopleSpec(here: Here): void {
  const openCard = async (): Promise<Tab> => {
    const tab = await here().open('report');
    await settledMarks(tab);
    await restOn(tab, await showMark(tab, 'people', NAME));
    await cardOf(tab, `Person: ${NAME}`);
    return tab;
  };

  it('follows a person and keeps a note, in every list, until both are deleted', async () => {
    const tab = await openCard();
    await pressIn(tab, '☆ Follow');
    await until('the star', async () => (await card(tab))?.text.includes('★ Following'));
    await pressIn(tab, 'Add a note');
    for (const key of 'Ferries') await tab.press(key);
    await tab.press('Escape');
    await noCard(tab);

    const popup = await here().openExtension(`/popup.html?tab=${await here().tabId()}`);
    await sees(popup, 'your note');
    expect((await textsIn(popup, '.person h3'))[0]).toBe(`${NAME}★`);
    expect(await textsIn(popup, '.person .own')).toEqual(['Ferries your note']);

    const options = await here().openExtension('/options.html');
    await sees(options, 'Ferries');
    await press(options, `Delete ${NAME}`);
    await sees(options, 'Nobody yet');
    await until('the popup to follow', async () => (await textsIn(popup, '.person .own')).length === 0);
  });
}
