import type { Box, Tab } from '../drivers/driver.ts';
import { until } from './until.ts';

/** The extension's one element in a page. */
export const CARD_HOST = 'who-said-when';

export interface SeenCard {
  /** Text of the card, white space made single. */
  text: string;
  /** Its name for screen readers. */
  label: string;
  box: Box;
  /** Whether the keyboard is in it. */
  focused: boolean;
  colourScheme: string;
}

/** The open card, or null. */
export async function card(tab: Tab): Promise<SeenCard | null> {
  if (!(await tab.exposeShadow(CARD_HOST))) return null;
  return tab.evaluate((selector) => {
    const host = document.querySelector<HTMLElement>(selector);
    const dialog = host?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    if (!host || !dialog?.checkVisibility()) return null;
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return {
      text: dialog.textContent.replace(/\s+/g, ' ').trim(),
      label: dialog.getAttribute('aria-label') ?? '',
      box: { x, y, width, height },
      focused: document.activeElement === host,
      colourScheme: getComputedStyle(host).colorScheme,
    };
  }, CARD_HOST);
}

/** Waits for a card whose label begins so. */
export function cardOf(tab: Tab, label: string): Promise<SeenCard> {
  return until(`the card “${label}”`, async () => {
    const seen = await card(tab);
    return seen?.label.startsWith(label) && seen;
  });
}

export async function noCard(tab: Tab): Promise<void> {
  await until('no card', async () => (await card(tab)) === null);
}

/** Rests the pointer on a box's middle, coming from outside of it. */
export async function restOn(tab: Tab, { x, y, width, height }: Box): Promise<void> {
  await tab.move(2, 2, 1);
  await tab.move(x + Math.min(width / 2, 20), y + height / 2);
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Clicks, with the mouse, the button of the open card whose text begins so. */
export async function pressIn(tab: Tab, name: string): Promise<void> {
  const place = await until(`a button “${name}” in the card`, async () => {
    if (!(await tab.exposeShadow(CARD_HOST))) return null;
    return tab.evaluate(
      ({ selector, name }) => {
        const buttons = document.querySelector(selector)?.shadowRoot?.querySelectorAll('button') ?? [];
        const button = [...buttons].find((one) => one.textContent.trim().startsWith(name));
        if (!button) return null;
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      { selector: CARD_HOST, name },
    );
  });
  await tab.click(place.x, place.y);
}
