// What has to do with boxes and frames, of which there are none.
import { type DomWindow, give, lacks } from './fill.js';

/**
 * `checkVisibility`, which jsdom has not: whether an element is in the document and nothing around it is hidden by `hidden`, by a
 * closed dialog, or by `display: none`.
 *
 * @see https://drafts.csswg.org/cssom-view-1/#dom-element-checkvisibility
 */
export function* fillVisibility(window: DomWindow): Generator<string> {
  if (!lacks(window.Element, 'checkVisibility')) return;
  const isShown = (node: Element): boolean => {
    if (node.matches('[hidden], dialog:not([open])') || window.getComputedStyle(node).display === 'none') return false;
    const around = node.assignedSlot ?? node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
    return !around || isShown(around); // across slots and shadow roots
  };
  give(window.Element.prototype, 'checkVisibility', function (this: Element) {
    return this.isConnected && isShown(this);
  });
  yield 'Element.prototype.checkVisibility';
}

/**
 * `IntersectionObserver`, which jsdom has not, and happy-dom only by name: one that takes nothing for an element watches nothing.
 * All that is observed is seen at once, as nothing is far away where there are no places. So cards with `loading="lazy"` ask for
 * their records.
 *
 * @see https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-observe
 * @see https://github.com/jsdom/jsdom/issues/2032
 */
export function* fillObserver(window: DomWindow): Generator<string> {
  try {
    if ('IntersectionObserver' in window) new window.IntersectionObserver(() => {}).observe(null as unknown as Element);
  } catch {
    return; // as the platform's own does
  }
  class IntersectionObserver {
    readonly #targets = new Set<Element>();
    constructor(private readonly callback: (entries: unknown[], observer: IntersectionObserver) => void) {}
    observe(target: Element): void {
      if (!(target instanceof window.Element)) throw new TypeError('This is no element.');
      this.#targets.add(target);
      queueMicrotask(() => {
        if (this.#targets.has(target)) this.callback([{ target, isIntersecting: true, intersectionRatio: 1 }], this);
      });
    }
    unobserve(target: Element): void {
      this.#targets.delete(target);
    }
    disconnect(): void {
      this.#targets.clear();
    }
    takeRecords(): [] {
      return [];
    }
  }
  give(window, 'IntersectionObserver', IntersectionObserver);
  yield 'IntersectionObserver';
}

/**
 * `requestAnimationFrame`, which jsdom has only where it is told to be visual.
 *
 * @see https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#animation-frames
 * @see https://github.com/jsdom/jsdom#pretending-to-be-a-visual-browser
 */
export function* fillFrames(window: DomWindow): Generator<string> {
  if ('requestAnimationFrame' in window) return;
  give(window, 'requestAnimationFrame', (draw: FrameRequestCallback) => setTimeout(() => draw(performance.now()), 16));
  give(window, 'cancelAnimationFrame', (id: number) => clearTimeout(id));
  yield 'requestAnimationFrame';
}

/**
 * Opening and closing a dialog, which jsdom has not: the attribute `open` and the event `close`, and no more.
 *
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#the-dialog-element
 * @see https://github.com/jsdom/jsdom/issues/3294
 */
export function* fillDialog(window: DomWindow): Generator<string> {
  if (!lacks(window.HTMLDialogElement, 'showModal')) return;
  const { prototype } = window.HTMLDialogElement;
  function show(this: HTMLDialogElement): void {
    this.open = true;
  }
  give(prototype, 'show', show);
  give(prototype, 'showModal', show);
  give(prototype, 'close', function (this: HTMLDialogElement, value?: string) {
    if (value !== undefined) this.returnValue = value;
    if (!this.open) return;
    this.open = false;
    queueMicrotask(() => this.dispatchEvent(new window.Event('close')));
  });
  yield 'HTMLDialogElement.prototype.showModal';
}
