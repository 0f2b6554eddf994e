// One observer for all lazy cards of the page. It begins about two screens early, as browsers do for lazy images.
const MARGIN = '1250px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element comes near the visible part of the page. Returns how to stop waiting for that. */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const near = isIntersecting ? waiting.get(target) : undefined;
        if (near) stop(target);
        near?.();
      }
    },
    { rootMargin: MARGIN },
  );
  waiting.set(element, callback);
  observer.observe(element);
  return () => stop(element);
}

/** An observer that nobody needs any more is given up, since it remembers the last elements that it saw. */
function stop(element: Element): void {
  if (!waiting.delete(element)) return;
  observer?.unobserve(element);
  if (waiting.size) return;
  observer?.disconnect();
  observer = undefined;
}
