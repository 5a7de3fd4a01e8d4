import { expect, it } from 'vitest';
import { pages } from '../../fixtures/pages.ts';
import type { Tab } from '../drivers/driver.ts';
import { CARD_HOST, cardOf, restOn } from '../lib/card.ts';
import { paintedMarks, settledMarks, showMark, textsOf } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { pause, until } from '../lib/until.ts';

export function followSpec(here: Here): void {
  it('goes with a single-page app from story to story and to its front', async () => {
    const tab = await here().open('app');
    await settledMarks(tab);
    await peopleAre(tab, 'Magnus Eberhardt', 'Clementine Rourke');
    await tab.evaluate((to) => globalThis.navigate(to), pages.appOther);
    await peopleAre(tab, 'Clementine Rourke', 'Magnus Eberhardt');
    await tab.evaluate((to) => globalThis.navigate(to), pages.appFront);
    await until('no marks', async () => (await paintedMarks(tab)).length === 0);
    await tab.evaluate((to) => globalThis.navigate(to), pages.app);
    await peopleAre(tab, 'Magnus Eberhardt', 'Clementine Rourke');
  });

  it('keeps right marks when the page makes its paragraphs anew', async () => {
    const tab = await here().open('app');
    const before = await settledMarks(tab);
    await tab.evaluate(() => globalThis.rerender(), null);
    await until('marks on live text', () => allOnLiveText(tab, before.length));
    expect((await paintedMarks(tab)).map(({ text }) => text).sort()).toEqual(
      before.map(({ text }) => text).sort(),
    );
  });

  it('reads once, and not many times, when more than a thousand things change at once', async () => {
    const { count, open } = here();
    const tab = await open('report');
    await settledMarks(tab);
    const readings = await count('read');
    await tab.evaluate(addParagraphs, { number: 1100, last: 'Ottoline Fairweather said it would hold.' });
    await peopleAre(tab, 'Ottoline Fairweather', 'Nobody Else');
    // Whatever else the flood had set off would have been asked for before this.
    await tab.evaluate(addParagraphs, { number: 20, last: 'Jonah Pike said it would not hold.' });
    await peopleAre(tab, 'Jonah Pike', 'Nobody Else');
    expect(await readings()).toBe(2);
  });

  it('does not read again for a change of the hash', async () => {
    const tab = await here().open('report');
    const before = await settledMarks(tab);
    await tab.evaluate(() => {
      location.hash = 'comments';
    }, null);
    await pause(400);
    expect(await paintedMarks(tab)).toEqual(before);
  });

  it('reads text that comes late', async () => {
    const { openUrl, site } = here();
    const tab = await openUrl(`${site.url}${pages.late}#wait`);
    await pause(700);
    expect(await paintedMarks(tab)).toEqual([]);
    await tab.evaluate(() => globalThis.arrive(), null);
    await peopleAre(tab, 'Isidora Plume', 'Xanthe Moriarty');
    await tab.evaluate(() => globalThis.arriveMore(), null);
    await peopleAre(tab, 'Xanthe Moriarty', 'Nobody Else');
  });

  it('reads each story of an endless page as its own', async () => {
    const { open, send, tabId } = here();
    const tab = await open('endless');
    await peopleAre(tab, 'Perpetua Llewellyn', 'Nobody Else');
    const id = await tabId();
    for (const name of ['Gwendolyn Pryce', 'Eustace Merriweather']) {
      await tab.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight), null);
      await peopleAre(tab, name, 'Nobody Else');
    }
    const state = await until('three stories', async () => {
      const answer = storiesIn(await send('getPageState', undefined, id));
      return answer.length === 3 && answer;
    });
    expect(state.map(({ article }) => article.published?.day)).toEqual([
      '2025-04-04',
      '2025-03-30',
      '2025-03-21',
    ]);
    expect(state.map(({ article }) => article.title.split(' ')[0])).toEqual(['Beach', 'Oyster', 'Island’s']);
  });

  it('gives each entry of a live blog its own time', async () => {
    const { open, send, tabId } = here();
    const tab = await open('live');
    await settledMarks(tab);
    const [story] = storiesIn(await send('getPageState', undefined, await tabId()));
    const times = new Set(story?.article.blocks.map(({ time }) => time).filter(Boolean));
    expect(times.size).toBeGreaterThanOrEqual(6);
  });

  it('is there again on the way back to a page kept in memory', async () => {
    const { open, site } = here();
    const tab = await open('report');
    const before = await settledMarks(tab);
    await tab.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    }, null);
    await tab.goto(site.url + pages.front);
    // A call that waits for the way back to end would wait for ever.
    await tab.evaluate(() => {
      setTimeout(() => history.back(), 0);
    }, null);
    await until('the report', () =>
      tab.evaluate((path) => location.pathname === path, pages.report).catch(() => false),
    );
    expect(await tab.evaluate(() => document.documentElement.dataset.kept, null)).toBe('yes');
    expect(await settledMarks(tab)).toEqual(before);
  });

  it('reads again after the background was stopped', async () => {
    const { driver, open } = here();
    await settledMarks(await open('report'));
    await driver.stopBackground();
    await settledMarks(await open('traps'));
  });

  it('lets a new version of the extension take over an open page', async () => {
    const { open, reloadExtension, send, tabId } = here();
    const tab = await open('report');
    const before = await settledMarks(tab);
    const id = await tabId();
    const { x, y, height } = await showMark(tab, 'people', 'Beatrix Lomax');
    await tab.click(x + 5, y + height / 2);
    await cardOf(tab, 'Person: Beatrix Lomax');
    await reloadExtension();
    await until('the new reader', async () => {
      const answer = await send('getPageState', undefined, id).catch(() => null);
      return storiesIn(answer).length > 0;
    });
    await tab.bringToFront();
    await restOn(tab, await showMark(tab, 'people', 'Beatrix Lomax'));
    await cardOf(tab, 'Person: Beatrix Lomax');
    expect(await tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST)).toBe(1);
    await tab.press('Escape');
    await tab.move(2, 2);
    await until('the same marks, once each', async () => {
      const texts = (await paintedMarks(tab)).map(({ text }) => text);
      return (
        texts.sort().join('\n') ===
        before
          .map(({ text }) => text)
          .sort()
          .join('\n')
      );
    });
  });

  it('says which language it cannot read and marks nothing', async () => {
    const { open, send, tabId } = here();
    const tab = await open('german');
    const id = await tabId();
    const [story] = await until('the article', async () => {
      const stories = storiesIn(await send('getPageState', undefined, id).catch(() => null));
      return stories.length > 0 && stories;
    });
    expect(story?.article.language).toBe('de');
    expect(story?.reading.status).toBe('language');
    expect(await paintedMarks(tab)).toEqual([]);
  });
}

/** Waits until one name is marked and another is not. */
async function peopleAre(tab: Tab, there: string, gone: string): Promise<void> {
  await until(`a mark at ${there}`, async () => {
    const people = textsOf(await paintedMarks(tab), 'people');
    return people.includes(there) && !people.includes(gone);
  });
}

/** Runs in the page: many small changes one after the other, with a moment for everybody else now and then. */
async function addParagraphs({ number, last }: { number: number; last: string }): Promise<void> {
  const story = document.querySelector('.story') ?? document.body;
  for (let i = 1; i <= number; i++) {
    const paragraph = document.createElement('p');
    paragraph.textContent = i < number ? 'The water came up to the second step and stayed there.' : last;
    story.append(paragraph);
    if (i % 250 === 0) await new Promise((later) => setTimeout(later, 25));
  }
}

function allOnLiveText(tab: Tab, count: number): Promise<boolean> {
  return tab.evaluate((count) => {
    const ranges = [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('who-said-when-') ? ([...ranges] as Range[]) : [],
    );
    return (
      ranges.length === count && ranges.every((range) => range.startContainer.isConnected && !range.collapsed)
    );
  }, count);
}

interface StoryLike {
  article: {
    title: string;
    text: string;
    language: string;
    published: { day: string } | null;
    blocks: { time?: string }[];
  };
  reading: { status: string };
}

/** The answer to a message comes wrapped: `{ res }`. */
export function storiesIn(answer: unknown): StoryLike[] {
  const state = (answer as { res?: { stories?: StoryLike[] } } | null)?.res;
  return state?.stories ?? [];
}
