import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Driver } from '../drivers/driver.ts';
import { cardSpec } from '../specs/card.ts';
import { correctionsSpec } from '../specs/corrections.ts';
import { devicesSpec } from '../specs/devices.ts';
import { followSpec } from '../specs/follow.ts';
import { hardSpec } from '../specs/hard.ts';
import { lookUpSpec } from '../specs/look-up.ts';
import { marksSpec } from '../specs/marks.ts';
import { optionsSpec } from '../specs/options.ts';
import { pageAsBeforeSpec } from '../specs/page-as-before.ts';
import { peopleSpec } from '../specs/people.ts';
import { popupSpec } from '../specs/popup.ts';
import { popupStatesSpec } from '../specs/popup-states.ts';
import { wallsSpec } from '../specs/walls.ts';
import { createWorld, type World } from './world.ts';

/** Hands out the world once it stands: `describe` runs before it does. */
export type Here = () => World;

const SPECS: Record<string, (here: Here) => void> = {
  marks: marksSpec,
  'following the page': followSpec,
  card: cardSpec,
  'page as before': pageAsBeforeSpec,
  devices: devicesSpec,
  popup: popupSpec,
  'popup, where there is nothing to list': popupStatesSpec,
  options: optionsSpec,
  'people to follow': peopleSpec,
  'people corrected': correctionsSpec,
  'look-up on Wikipedia': lookUpSpec,
  'hard pages': hardSpec,
  'walls before the story': wallsSpec,
};

/** All specs in one browser, which is started once. */
export function runSpecs(browser: string, start: (proxyPort: number) => Promise<Driver>): void {
  describe(browser, () => {
    let world: World | null = null;
    const here: Here = () => {
      if (!world) throw new Error(`${browser} is not running`);
      return world;
    };
    beforeAll(async () => {
      world = await createWorld(start);
    });
    afterEach(() => here().tidy());
    afterAll(() => world?.close());
    for (const [name, spec] of Object.entries(SPECS)) describe(name, () => spec(here));
  });
}
