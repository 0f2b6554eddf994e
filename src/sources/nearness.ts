// Which of many requests a reader waits for.
import type { Waiting } from './pending.js';

/** The distance of those who ask without a place, or have no box. */
const NOWHERE = Number.MAX_VALUE;

/** Measured once a frame: measuring lays the page out, which each answer that is drawn makes necessary again. */
let measured: Map<Element, number> | undefined;

/** Of the requests that wait, that of the card nearest to the visible part of the page; of several the one that came first. */
export function nearest(waiting: Waiting): () => void {
  let [best, least] = [undefined as (() => void) | undefined, Infinity];
  for (const [go, { callers }] of waiting) {
    let distance = NOWHERE;
    for (const { element } of callers) if (element) distance = Math.min(distance, distanceTo(element));
    if (distance < least) [best, least] = [go, distance];
  }
  return best!;
}

function distanceTo(element: Element): number {
  const known = (measured ??= beginFrame());
  if (!known.has(element)) known.set(element, distanceOf(element));
  return known.get(element)!;
}

function beginFrame(): Map<Element, number> {
  requestAnimationFrame(() => (measured = undefined));
  return new Map();
}

/** In CSS pixels, along both axes; 0 where some of it can be seen. */
function distanceOf(element: Element): number {
  if (!element.getClientRects().length) return NOWHERE;
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, 0) + Math.max(left - innerWidth, -right, 0);
}
