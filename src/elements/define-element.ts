import { version } from './version.js';
import { warnOnce } from './console.js';

/** What a page needs for a card to be drawn: Baseline 2024. Below it the plain link stays. */
export function isSupported(): boolean {
  const names = ['customElements', 'CustomStateSet', 'AbortSignal.any', 'Intl.Segmenter', 'HTMLElement.prototype.popover', 'CSSStyleSheet.prototype.replaceSync', 'Document.prototype.adoptedStyleSheets'];
  const has = (name: string) => {
    const path = name.split('.');
    const last = path.pop()!;
    const owner = path.reduce<unknown>((object, key) => (object as Record<string, unknown> | undefined)?.[key], globalThis);
    return typeof owner !== 'undefined' && last in (owner as object);
  };
  return names.every(has) && CSS.supports('selector(:state(a))') && CSS.supports('color:light-dark(red,red)') && CSS.supports('container-type:inline-size');
}

/**
 * Defines an element unless its name is taken. A second copy of the same version is harmless, so nothing is said; two
 * versions are worth one line to the page's author, and the first stays.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) customElements.define(tag, elementClass);
  else if (present.version !== version) warnOnce(`version ${present.version} is defined already, so version ${version} was not used. One script is enough.`);
}
