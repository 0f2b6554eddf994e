// What an element says of itself: https://html.spec.whatwg.org/multipage/custom-elements.html#element-internals
import { type DomWindow, give, lacks } from './fill.js';

/**
 * `attachInternals`, which happy-dom has not, and the custom states, which jsdom has not either. They can be set and read, but
 * `matches(':state(…)')` knows nothing of them: selectors are the document's own.
 *
 * @see https://github.com/capricorn86/happy-dom/issues/957
 * @see https://github.com/jsdom/jsdom/pull/3654
 */
export function* fillInternals(window: DomWindow): Generator<string> {
  if (!window.CustomStateSet) {
    class CustomStateSet extends Set<string> {}
    give(window, 'CustomStateSet', CustomStateSet);
    yield 'CustomStateSet';
  }
  const sets = new WeakMap<object, Set<string>>();
  const states = {
    configurable: true,
    enumerable: true,
    get(this: object): Set<string> {
      const known = sets.get(this) ?? new window.CustomStateSet();
      sets.set(this, known);
      return known;
    },
  };
  if (lacks(window.HTMLElement, 'attachInternals')) {
    class ElementInternals {
      readonly #host: HTMLElement;
      constructor(host: HTMLElement) {
        this.#host = host;
      }
      get shadowRoot(): ShadowRoot | null {
        return this.#host.shadowRoot;
      }
    }
    give(window, 'ElementInternals', ElementInternals);
    give(window.HTMLElement.prototype, 'attachInternals', function (this: HTMLElement) {
      return new ElementInternals(this);
    });
    yield 'HTMLElement.prototype.attachInternals';
  }
  if (lacks(window.ElementInternals, 'states')) {
    Object.defineProperty(window.ElementInternals.prototype, 'states', states);
    yield 'ElementInternals.prototype.states';
  }
}
