import { join } from 'node:path';
import type { Page } from 'playwright';

/** The opening delay of a card and its animation are over by then, ms. */
const CARD_OPEN = 1500;
/** The popup has asked for the reading and shown it by then, ms. */
const POPUP_FILLED = 800;
const POPUP = { width: 400, height: 600 };

/** The page as it lies in the window, with its marks. Gives back the file. */
export async function shootPage(page: Page, folder: string): Promise<string> {
  await page.bringToFront();
  return shoot(page, join(folder, 'page.png'));
}

/** The same with the pointer resting on the first name that is mentioned in the text. */
export async function shootCard(page: Page, folder: string): Promise<string> {
  const mark = await page.evaluate(firstMarkInView);
  if (mark) {
    await page.mouse.move(mark.x - 40, mark.y - 60);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    await page.waitForTimeout(CARD_OPEN);
  }
  return shoot(page, join(folder, 'card.png'));
}

export async function shootPopup(popup: Page, folder: string): Promise<string> {
  await popup.setViewportSize(POPUP);
  await popup.waitForTimeout(POPUP_FILLED);
  return shoot(popup, join(folder, 'popup.png'));
}

async function shoot(page: Page, path: string): Promise<string> {
  await page.screenshot({ path, caret: 'hide' });
  return path;
}

/** Runs in the page: a point on the first person marked below the headline; names the page's registry of highlights. */
function firstMarkInView(): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('who-said-when-people-')) continue;
    for (const range of highlight) {
      const box = (range as Range).getBoundingClientRect();
      const inHeading = range.startContainer.parentElement?.closest('h1, h2, figcaption');
      if (!inHeading && box.top > 0 && box.bottom < innerHeight && box.width > 0)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
