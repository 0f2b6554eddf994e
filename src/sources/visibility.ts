// One observer for all lazy cards of the page. It begins about two screens early, as browsers do for lazy images.
const MARGIN = '1250px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element comes near the visible part of the page. */
export function whenNear(element: Element, callback: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        const near = waiting.get(target);
        stopWaiting(target);
        near?.();
      }
    },
    { rootMargin: MARGIN },
  );
  waiting.set(element, callback);
  observer.observe(element);
}

/** Forgets an element that left or that need not wait any more. */
export function stopWaiting(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
