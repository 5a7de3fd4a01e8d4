import type { Tab } from '../drivers/driver.ts';
import { until } from './until.ts';

/** Clicks, with the mouse, the first button, link, tab or switch in view whose accessible name begins so. */
export async function press(tab: Tab, name: string): Promise<void> {
  const place = await until(`a control “${name}”`, () =>
    tab.evaluate((name) => {
      const controls = document.querySelectorAll<HTMLElement>('button, a, summary, [role=tab], label, input');
      const control = [...controls].find(
        (one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name) &&
          one.checkVisibility(),
      );
      if (!control) return null;
      control.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, name),
  );
  await tab.click(place.x, place.y);
}

/** The visible text of each element that matches, white space made single. */
export function textsIn(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) =>
        one.textContent.replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}

/** Waits for a text anywhere on the page. */
export async function sees(tab: Tab, text: string): Promise<void> {
  await until(`“${text}”`, () =>
    tab.evaluate((text) => document.body.textContent.replace(/\s+/g, ' ').includes(text), text),
  );
}
