import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveAnswers, summaryOf } from '../../unit/notes/wikipedia/server.ts';
import type { Tab } from '../drivers/driver.ts';
import { card, cardOf, pressIn, restOn } from '../lib/card.ts';
import { press } from '../lib/controls.ts';
import { settledMarks, showMark } from '../lib/marks.ts';
import type { Here } from '../lib/run-specs.ts';
import { until } from '../lib/until.ts';

const HOST = 'en.wikipedia.org';
const SUMMARY = '/api/rest_v1/page/summary/';
const SWITCH = 'Offer to look people up on Wikipedia';
const NAME = 'Priya Ramanathan';

export function lookUpSpec(here: Here): void {
  let standIn: Awaited<ReturnType<typeof serveAnswers>>;
  let undo: () => Promise<void>;

  beforeEach(async () => {
    standIn = await serveAnswers({
      [`${SUMMARY}Priya_Ramanathan`]: {
        body: summaryOf(
          NAME,
          'Estuary engineer (born 1985)',
          `${NAME} is an engineer of ferries. She lives by the water.`,
        ),
      },
    });
    undo = await here().driver.redirect(HOST, standIn.url);
  });
  afterEach(async () => {
    await undo();
    await standIn.close();
  });

  const openCard = async (): Promise<Tab> => {
    const tab = await here().open('report');
    await settledMarks(tab);
    const box = await showMark(tab, 'people', NAME);
    await restOn(tab, box);
    await cardOf(tab, `Person: ${NAME}`);
    return tab;
  };
  const asked = () => standIn.asked.map(({ url }) => url);
  const strangers = () => here().tollgate.attempts.filter((attempt) => attempt.includes('wikipedia'));

  it('asks nobody before it is switched on, not even when the reader script would', async () => {
    const tab = await openCard();
    expect((await card(tab))?.text).not.toContain('Wikipedia');
    const question = { name: NAME, language: 'en', role: 'engineer', published: null };
    const answer = (await here().send('lookUp', question)) as { res: unknown };
    expect(answer.res).toEqual({ kind: 'off' });
    expect([asked(), strangers()]).toEqual([[], []]);
  });

  it('asks nobody in a Firefox that was not asked for consent, though the synced setting says on', async ({
    skip,
  }) => {
    skip(here().driver.name !== 'firefox', 'Chromium knows no such consent');
    await here().store({ wikipedia: true });
    const tab = await openCard();
    await pressIn(tab, 'Look up on Wikipedia');
    await until('the answer', async () => (await card(tab))?.text.includes('not allowed on this device'));
    expect([asked(), strangers()]).toEqual([[], []]);
  });

  it('asks on a click only, for the name and nothing else, and shows what is answered', async () => {
    const options = await here().openExtension('/options.html');
    await press(options, SWITCH);
    await until('the switch to be on', () =>
      options.evaluate(
        (label) => document.querySelector(`[aria-checked=true][aria-label="${label}"]`) !== null,
        SWITCH,
      ),
    );
    const tab = await openCard();
    expect(asked()).toEqual([]);

    await pressIn(tab, 'Look up on Wikipedia');
    await until('the answer', async () => (await card(tab))?.text.includes('CC BY-SA 4.0'));
    const { text } = (await card(tab)) ?? { text: '' };
    expect(text).toContain('Estuary engineer (born 1985)');
    expect(text).toContain('engineer of ferries.');
    expect(text).not.toContain('lives by the water');
    expect(asked()).toEqual([`${SUMMARY}Priya_Ramanathan`]);
    const headers = standIn.asked[0]?.headers;
    expect(headers?.cookie).toBeUndefined();
    expect(JSON.stringify(headers)).not.toContain(here().site.url);

    // Asked once, kept from then on.
    const again = await openCard();
    await pressIn(again, 'Look up on Wikipedia');
    await until('the answer', async () => (await card(again))?.text.includes('CC BY-SA 4.0'));
    expect(asked()).toHaveLength(1);
    expect(strangers()).toEqual([]);
  });
}
