// Style sheets that are made in script, and what is asked of an engine's CSS. Nothing is laid out in such a document, so it is
// enough that a sheet can be made, filled and adopted.
import { type DomWindow, give, lacks } from './fill.js';

/** What the card asks for before it is defined, in the words of `isSupported`. */
const CONDITIONS = ['selector(:state(a))', '(color:light-dark(red,red))', '(container-type:inline-size)'];

/**
 * Sheets of a document's or shadow root's own, which jsdom has not.
 *
 * @see https://drafts.csswg.org/cssom/#extending-documentorshadowroot
 * @see https://github.com/jsdom/jsdom/issues/3998
 */
export function* fillSheets(window: DomWindow): Generator<string> {
  if (lacks(window.CSSStyleSheet, 'replaceSync')) {
    give(window.CSSStyleSheet.prototype, 'replaceSync', () => {});
    yield 'CSSStyleSheet.prototype.replaceSync';
  }
  const sheets = new WeakMap<object, CSSStyleSheet[]>();
  const adopted = {
    configurable: true,
    enumerable: true,
    get(this: object): CSSStyleSheet[] {
      const known = sheets.get(this) ?? [];
      sheets.set(this, known);
      return known;
    },
    set(this: object, all: Iterable<CSSStyleSheet>) {
      sheets.set(this, [...all]);
    },
  };
  for (const name of ['Document', 'ShadowRoot'] as const)
    if (lacks(window[name], 'adoptedStyleSheets')) {
      Object.defineProperty(window[name].prototype, 'adoptedStyleSheets', adopted);
      yield `${name}.prototype.adoptedStyleSheets`;
    }
}

/**
 * `CSS.supports`, which jsdom has not. It says yes to what the card asks before it is defined, since the card works without any of
 * it where nothing is laid out; of all else what was there before says what it says, or no.
 *
 * @see https://drafts.csswg.org/css-conditional-3/#the-css-namespace
 * @see https://github.com/jsdom/jsdom/issues/3991
 */
export function* fillSupports(window: DomWindow): Generator<string> {
  const css = (window.CSS ?? {}) as { supports?(...condition: string[]): boolean };
  const before = css.supports?.bind(css);
  if (CONDITIONS.every((each) => before?.(each))) return;
  give(css, 'supports', (...asked: string[]) => CONDITIONS.includes(asked.join()) || Boolean(before?.(...asked)));
  if (!window.CSS) give(window, 'CSS', css);
  yield 'CSS.supports';
}

/**
 * The property `popover`, which jsdom has not and by which the card knows a browser of 2024. It says what the attribute says;
 * nothing pops over.
 *
 * @see https://html.spec.whatwg.org/multipage/popover.html#dom-popover
 * @see https://github.com/jsdom/jsdom/issues/3721
 */
export function* fillPopover(window: DomWindow): Generator<string> {
  if (!lacks(window.HTMLElement, 'popover')) return;
  Object.defineProperty(window.HTMLElement.prototype, 'popover', {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      const value = this.getAttribute('popover')?.toLowerCase();
      return value === undefined
        ? null
        : value === '' || value === 'auto'
          ? 'auto'
          : value === 'hint'
            ? value
            : 'manual';
    },
    set(this: HTMLElement, value: string | null) {
      if (value === null) this.removeAttribute('popover');
      else this.setAttribute('popover', value);
    },
  });
  yield 'HTMLElement.prototype.popover';
}
