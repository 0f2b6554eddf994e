/** The language that a place in the page is in: its own `lang` or that of the nearest ancestor, across shadow roots. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = (node as Element).getAttribute?.('lang');
    if (lang !== null && lang !== undefined) return lang;
  }
  return '';
}

/**
 * The locale for dates and names: the page's own where it is a variety of the words' language, by script or country: "en-GB"
 * for English. What else there may be in a tag changes neither, or is no tag.
 */
export const formattingLocale = (
  { locale, formats = locale }: { readonly locale: string; readonly formats?: string },
  pageLanguage: string,
): string =>
  sameLanguage(locale, pageLanguage) && /^\w+(-[a-z]{4}|(?=-))(-[a-z]{2})?$/i.test(pageLanguage)
    ? pageLanguage
    : formats;

/** Whether two tags name the same language, whatever its variety. */
export const sameLanguage = (a: string, b: string): boolean =>
  a.split('-', 1)[0]!.toLowerCase() === b.split('-', 1)[0]!.toLowerCase();
