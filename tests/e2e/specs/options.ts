import { expect, it } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { violations } from '../lib/axe.ts';
import { card, cardOf, restOn } from '../lib/card.ts';
import { press, sees, textsIn } from '../lib/controls.ts';
import { paintedMarks, settledMarks, showMark } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { pause, until } from '../lib/until.ts';

export function optionsSpec(here: Here): void {
  const both = async (): Promise<{ page: Tab; options: Tab }> => {
    const page = await here().open('report');
    await settledMarks(page);
    const options = await here().openExtension('/options.html');
    await sees(options, 'Every change counts at once');
    return { page, options };
  };

  it('switches a kind off and on in open pages', async () => {
    const { page, options } = await both();
    await press(options, 'Mark people');
    await until('no people', async () => (await settledMarks(page)).every(({ kind }) => kind !== 'people'));
    await press(options, 'Mark people');
    await until('people', async () => (await settledMarks(page)).some(({ kind }) => kind === 'people'));
  });

  it('leaves pages alone until asked, from then on', async () => {
    const { options } = await both();
    await press(options, 'Only when I ask');
    await until('the choice to be stored', async () => (await stored(here)).includes('"run":"click"'));
    const other = await here().open('traps');
    await pause(700);
    expect(await paintedMarks(other)).toEqual([]);
  });

  it('takes a site off the list of what is read, and puts it back', async () => {
    const { page, options } = await both();
    await press(options, 'Site to add');
    for (const key of '127.0.0.1') await options.press(key);
    await options.press('Enter');
    await until('no marks', async () => (await paintedMarks(page)).length === 0);
    await press(options, 'Remove 127.0.0.1');
    await settledMarks(page);
  });

  it('reads only the sites that are listed, where that is wanted', async () => {
    const { page, options } = await both();
    await press(options, 'Only on these sites');
    await until('no marks', async () => (await paintedMarks(page)).length === 0);
    await press(options, 'Site to add');
    for (const key of '127.0.0.1') await options.press(key);
    await options.press('Enter');
    await settledMarks(page);
  });

  it('gives marks another colour in open pages', async () => {
    const { page } = await both();
    await page.bringToFront();
    const box = await showMark(page, 'people', 'Beatrix Lomax');
    const clip = { ...box, height: box.height + 6 };
    const before = await page.screenshot(clip);
    await here().store({ colours: { people: '#0000ff', quotes: null, dates: null } });
    await until('another colour', async () => Buffer.compare(await page.screenshot(clip), before) !== 0);
    await here().store({});
    await until('the first colour', async () => Buffer.compare(await page.screenshot(clip), before) === 0);
  });

  it('lets cards wait longer', async () => {
    await here().store({ openDelay: 1500 });
    const page = await here().open('report');
    await settledMarks(page);
    await restOn(page, await showMark(page, 'people', 'Beatrix Lomax'));
    await pause(700);
    expect(await card(page)).toBeNull();
    await cardOf(page, 'Person: Beatrix Lomax');
  });

  it('explains an open page, passage by passage', async () => {
    const { options } = await both();
    await press(options, 'Explain');
    await sees(options, 'Looks like an article');
    const kept = await textsIn(options, '.explain tbody th');
    expect(kept).toContain('headline');
    expect(kept).toContain('paragraph');
    expect(await textsIn(options, '.explain thead th')).toEqual(['Kept as', 'Why', 'Text']);
    expect((await textsIn(options, '.explain tbody tr.dropped td')).length).toBeGreaterThan(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to: %s', async (scheme) => {
    await here().emulate({ scheme });
    const { options } = await both();
    await press(options, 'Explain');
    await sees(options, 'Looks like an article');
    expect(await violations(options)).toEqual([]);
  });
}

async function stored(here: Here): Promise<string> {
  return here().inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get(): Promise<object> } } } };
    return JSON.stringify(await chrome.storage.sync.get());
  }, null);
}
