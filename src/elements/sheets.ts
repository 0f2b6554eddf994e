import { styles } from '../view/styles/styles.js';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The one style sheet of all cards in a document, made with the first. A document without a window shows none. */
export function cardSheets({ ownerDocument }: Element): CSSStyleSheet[] {
  const sheet =
    sheets.get(ownerDocument) ?? (ownerDocument.defaultView && new ownerDocument.defaultView.CSSStyleSheet());
  if (!sheet) return [];
  if (!sheets.has(ownerDocument)) sheet.replaceSync(styles);
  sheets.set(ownerDocument, sheet);
  return [sheet];
}
