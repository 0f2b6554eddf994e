// Writes trees as HTML: the counterpart of draw() in view/tree.ts, for places that have no document.
import type { Tree } from '../view/tree.js';

/** Elements without an end tag, of those that HTML has today. */
export const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

// In an attribute ">" is harmless to browsers, but not to everything that pages are put through before them. A bare
// carriage return would be read as a line feed.
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as HTML has it, between tags and between the double quotes of an attribute alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"\r]/g, (found) => ESCAPES[found]!);

/** Attributes with their values, as a start tag has them, each with a space before it; undefined leaves one out. */
export const attributesHtml = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');

/**
 * The HTML of a tree. A browser that reads it has the nodes that `draw` makes, but for the handlers: those are functions,
 * and an attribute cannot hold one.
 *
 * @param tree what to write; the names in it are our own, so they are not checked
 * @param onStyle takes an element's custom properties where they must not stand in a `style` attribute, as under a
 *   Content-Security-Policy. Default: they stand there.
 */
export function toHtml({ tag, attributes, children }: Tree, onStyle?: (declarations: string) => void): string {
  const written: Record<string, string> = {};
  let style = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value !== 'string') continue;
    if (name.startsWith('--')) style += `${style && ' '}${name}: ${value};`;
    else written[name] = value;
  }
  if (onStyle && style) onStyle(style);
  else if (style) written['style'] = style;
  const start = `<${tag}${attributesHtml(written)}>`;
  if (VOID.test(tag)) return start;
  const inner = children.map((child) =>
    child ? (typeof child === 'string' ? escapeHtml(child) : toHtml(child, onStyle)) : '',
  );
  return `${start}${inner.join('')}</${tag}>`;
}
