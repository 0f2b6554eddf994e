import type { Messages } from './messages.js';

/** The language that a place in the page is in: its own `lang` or that of the nearest ancestor, across shadow roots. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return '';
}

/** The locale for dates and names: the page's own where it is a variety of the words' language ("en-GB" for English). */
export function formattingLocale(messages: Messages, pageLanguage: string): string {
  return pageLanguage.toLowerCase().split('-')[0] === messages.locale.split('-')[0] && isLocale(pageLanguage)
    ? pageLanguage
    : messages.locale;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
