import { join } from 'node:path';
import type { Page } from 'playwright';

/** The opening delay of a card and its animation are over by then, ms. */
const CARD_OPEN = 1500;
/** The popup has asked for the reading and shown it by then, ms. */
const POPUP_FILLED = 800;
const POPUP = { width: 400, height: 600 };

/** The page with its marks, and the same with the pointer resting on this name. Gives back the files. */
export async function shootPageAndCard(page: Page, name: string, folder: string): Promise<string[]> {
  await page.bringToFront();
  const mark = await page.evaluate(showMark, name);
  const plain = await shoot(page, join(folder, 'page.png'));
  if (!mark) return [plain];
  await page.mouse.move(mark.x - 40, mark.y - 60);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  await page.waitForTimeout(CARD_OPEN);
  return [plain, await shoot(page, join(folder, 'card.png'))];
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

/** Runs in the page: scrolls to the first mark on this name below the headline; the middle of its first line. */
function showMark(wanted: string): { x: number; y: number } | null {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('who-said-when-people-')) continue;
    for (const mark of highlight) {
      const range = mark as Range;
      if (range.toString() !== wanted || range.startContainer.parentElement?.closest('h1, h2, figcaption'))
        continue;
      window.scrollBy({
        top: range.getBoundingClientRect().top - window.innerHeight / 2,
        behavior: 'instant',
      });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
