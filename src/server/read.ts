import { readPublication as read, type ReadOptions } from '../formats/read.js';
import type { Publication } from '../record/publication.js';
import { ServerDOMParser } from './dom-parser.js';

/**
 * Reads a record in any supported format, in Node and in workers, with an HTML parser built in.
 *
 * @param raw the record: its text, or the value that JSON.parse made of it
 * @param options `format` (default: found by the record's shape), `baseUrl` (default: none, so that only absolute URLs are
 *   read), `DOMParser` (default: the built-in one, which reads as browsers do)
 * @throws {PublicationError} `format` where it is no record of a known format, `several` where it holds more than one
 *   publication, `invalid` where it breaks its format's rules
 */
export const readPublication = (raw: unknown, options: ReadOptions = {}): Promise<Publication> =>
  read(raw, { ...options, DOMParser: options.DOMParser ?? ServerDOMParser });
