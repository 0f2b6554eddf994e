import { PublicationError } from '../record/error.js';
import { isHtml, type RawRecord } from './format.js';

/** A value of unknown shape, or text that is no JSON at all: the error says what it looks like. */
export function notRead({ text = '', value, url }: RawRecord): PublicationError {
  const looks = text.trim() ? (isHtml(text) ? 'html' : /^\s*</.test(text) ? 'xml' : 'text') : 'empty';
  return new PublicationError('format', {
    found: value === undefined ? looks : 'json',
    ...(url !== undefined && { url }),
  });
}
