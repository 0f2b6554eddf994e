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
