const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Style sheets of a document, each made with the first element that needs it. A document without a window shows none.
 *
 * @param texts the style sheets as texts
 */
export function sheetsOf({ ownerDocument }: Element, texts: readonly string[]): CSSStyleSheet[] {
  const { defaultView } = ownerDocument;
  if (!defaultView) return [];
  const all = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, all);
  return texts.map((text) => {
    const sheet = all.get(text) ?? new defaultView.CSSStyleSheet();
    if (!all.has(text)) sheet.replaceSync(text);
    all.set(text, sheet);
    return sheet;
  });
}
