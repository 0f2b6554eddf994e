import { readPublication as read, readPublications as readAll, type ReadOptions } from '../read/read.js';
import { type PublicationAnswer, readList as readAnswer } from '../read/list.js';
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
  read(raw, withParser(options));

/**
 * Reads all records in an answer, as `readPublication` reads one.
 *
 * @returns the publications in the answer's order; none where it holds none
 * @throws {PublicationError} as `readPublication`, for the first of them that cannot be read; never `several`
 */
export const readPublications = (raw: unknown, options: ReadOptions = {}): Promise<Publication[]> =>
  readAll(raw, withParser(options));

/**
 * Reads all records in an answer, and what it says of others, as `readPublications` reads them.
 *
 * @returns the publications; `next`, the address of the next answer, and `total`, how many there are in all, where the source
 *   says them
 * @throws {PublicationError} as `readPublications`
 */
export const readList = (raw: unknown, options: ReadOptions = {}): Promise<PublicationAnswer> =>
  readAnswer(raw, withParser(options));

const withParser = (options: ReadOptions): ReadOptions => ({
  ...options,
  DOMParser: options.DOMParser ?? ServerDOMParser,
});
