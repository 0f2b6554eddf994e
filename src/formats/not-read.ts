import { isHtml, type RawRecord } from './format.js';
import { PublicationError } from '../record/error.js';

/** An answer of no known shape: the error says what it looks like, and which formats were tried. */
export function notRead(
  { text = '', value, url }: RawRecord,
  tried: readonly { readonly name: string }[],
): PublicationError {
  const looks = text.trim() ? (isHtml(text) ? 'html' : /^\s*</.test(text) ? 'xml' : 'text') : 'empty';
  return new PublicationError('format', {
    found: value === undefined ? looks : 'json',
    tried: tried.map(({ name }) => name),
    ...(url !== undefined && { url }),
  });
}
