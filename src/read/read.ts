import { readAll, readOne } from './records.js';
import type { Publication } from '../record/publication.js';
import { rawOf, withValue } from './raw.js';
import type { RawRecord } from '../record/raw-record.js';
import type { ReadOptions } from './parse-record.js';

export type { ReadOptions } from './parse-record.js';

/**
 * Reads a record in any supported format.
 *
 * @param raw the record: its text, or the value that JSON.parse made of it
 * @param options `format` (default: found by the record's shape), `baseUrl` (default: none, so that only absolute URLs are
 *   read), `DOMParser` (default: the platform's own)
 * @throws {PublicationError} `format` where it is no record of a known format, `several` where it holds more than one
 *   publication, `invalid` where it breaks its format's rules
 */
export const readPublication = async (raw: unknown, options: ReadOptions = {}): Promise<Publication> =>
  readRaw(rawOf(raw), options);

/**
 * Reads all records in an answer, which may be a list, or a search's.
 *
 * @param raw as for `readPublication`
 * @param options as for `readPublication`
 * @returns the publications in the answer's order, without those that cannot be read, of which `onRefused` hears; none where it
 *   holds none
 * @throws {PublicationError} as `readPublication`, for the first of them, where none can be read; never `several`
 */
export const readPublications = async (raw: unknown, options: ReadOptions = {}): Promise<Publication[]> =>
  readAll(withValue(rawOf(raw)), options);

/**
 * As `readPublication`, for a record that came from somewhere. At once where the files are there that it needs, otherwise a
 * promise.
 */
export const readRaw = (raw: RawRecord, options: ReadOptions): Publication | Promise<Publication> =>
  readOne(withValue(raw), options);
