import { version } from './version.js';
import { warnOnce } from './console.js';

/** What a page needs for a card to be drawn: Baseline 2024. Below it the plain link stays. */
export function isSupported(): boolean {
  try {
    return [
      'popover' in HTMLElement.prototype,
      'adoptedStyleSheets' in Document.prototype,
      CSSStyleSheet.prototype.replaceSync,
      customElements.define,
      CustomStateSet,
      Intl.Segmenter,
      ...['selector(:state(a))', '(color:light-dark(red,red))', '(container-type:inline-size)'].map((condition) =>
        CSS.supports(condition),
      ),
    ].every(Boolean);
  } catch {
    return false; // a name that is not even there
  }
}

/**
 * Defines an element unless its name is taken. A second copy of the same version is harmless, so nothing is said; two
 * versions are worth one line to the page's author, and the first stays.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, elementClass);
  else if (present.version !== version)
    warnOnce(
      `version ${present.version} is defined already, so version ${version} was not used. One script is enough.`,
    );
}
