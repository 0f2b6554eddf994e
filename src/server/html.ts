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

/** A text as HTML has it, between tags. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"\r]/g, (found) => ESCAPES[found]!);

/**
 * What filters of pages take for their own, so that a value in an attribute goes through them whole: WordPress takes `[…]` for a
 * command wherever it stands, sets quotes as typographers do, and drops backslashes.
 *
 * @see https://developer.wordpress.org/reference/functions/do_shortcodes_in_html_tags/
 */
const TAKEN: Readonly<Record<string, string>> = { "'": '&#39;', '[': '&#91;', ']': '&#93;', '\\': '&#92;' };

/** A text as the value of an attribute, between double quotes. */
export const escapeAttribute = (text: string): string =>
  escapeHtml(text).replace(/['[\]\\]/g, (found) => TAKEN[found]!);

/** Square brackets hold commands for WordPress, and what is written here is not the site's own. */
export const withoutBrackets = (html: string): string => html.replace(/[[\]]/g, (found) => TAKEN[found]!);

/** Attributes with their values, as a start tag has them, each with a space before it; undefined leaves one out. */
export const attributesHtml = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
