// One observer for all lazy cards of the page. It begins about two screens early, as browsers do for lazy images.
const MARGIN = '1250px';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when an element comes near the visible part of the page. Returns how to stop waiting for that. */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        waiting.get(target)?.();
      }
    },
    { rootMargin: MARGIN },
  );
  waiting.set(element, callback);
  observer.observe(element);
  return () => observer!.unobserve(element);
}
