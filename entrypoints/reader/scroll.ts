import { boxesOf } from './place.ts';

/**
 * Brings a stretch of the page into view, unless it is: at once and not smoothly, so that what opens there opens at its
 * place. False when it has no place on the page (hidden, or gone).
 */
export function bringIntoView(ranges: readonly Range[]): boolean {
  const element = ranges[0]?.startContainer.parentElement;
  const box = boxesOf(ranges)[0];
  if (!element || !box) return false;
  if (!isInView(box)) {
    // First everything that scrolls on the way, then the line itself: its paragraph may be higher than the window.
    if (!isInView(element.getBoundingClientRect()))
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const now = boxesOf(ranges)[0];
    if (now && !isInView(now)) {
      window.scrollBy({ top: now.top - window.innerHeight / 3, behavior: 'instant' });
    }
  }
  return true;
}

/** With room for a header that stays on top, and for a line below. */
function isInView({ top, bottom, left, right }: DOMRect): boolean {
  return top >= 90 && bottom <= window.innerHeight - 40 && right > 0 && left < window.innerWidth;
}
