// Which format a record is in, and which records an answer holds.
import { contextOf, readAs, type ReadOptions } from './parse-record.js';
import type { Format } from '../formats/format.js';
import type { RawRecord } from '../record/raw-record.js';
import { formats, isLimited } from '../formats/formats.js';
import { notRead } from '../formats/not-a-record.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';

/** One record, and the format that it is in. */
export interface FoundRecord {
  readonly name: string;
  readonly format: Format;
  readonly raw: RawRecord;
}

/**
 * The records in an answer, not yet read. A list's members count one by one, unless a format takes the list as a whole.
 *
 * @throws {PublicationError} `format` where the answer, or a member of it, has the shape of no format
 */
export function recordsOf(raw: RawRecord, options: ReadOptions): FoundRecord[] {
  const isList = Array.isArray(raw.value);
  const named = options.format ? formats.filter(({ name }) => name === options.format) : formats;
  if (!named.length) {
    const others = isLimited ? { limited: isLimited, tried: formats.map(({ name }) => name) } : {};
    throw new PublicationError('format', { found: options.format!, ...others });
  }
  for (const { name, mayMatch, load } of named) {
    const isGiven = options.format && !isList;
    if (!isGiven && !mayMatch(raw)) continue;
    const format = load();
    if (!isGiven && !format.matches(raw)) continue;
    const records = format.split?.(raw, contextOf(raw, options)) ?? [raw];
    return records.map((each) => ({ name, format, raw: each }));
  }
  // A list in a list is no record either, however deep it goes.
  if (!isList || (raw.value as readonly unknown[]).some(Array.isArray)) throw notRead(raw, named, isLimited);
  const { url } = raw;
  return (raw.value as readonly unknown[]).flatMap((value) => recordsOf({ url, value }, options));
}

/** Reads one of an answer's records. */
export const readRecord = ({ name, format, raw }: FoundRecord, options: ReadOptions): Publication =>
  readAs(name, format, raw, options);

/** All publications in an answer. */
export const readAll = (raw: RawRecord, options: ReadOptions): Publication[] =>
  recordsOf(raw, options).map((each) => readRecord(each, options));

/**
 * The one publication in an answer.
 *
 * @throws {PublicationError} `several` where it holds more than one, `format` where it holds none
 */
export function readOne(raw: RawRecord, options: ReadOptions): Publication {
  const [found, ...more] = recordsOf(raw, options);
  if (more.length) throw new PublicationError('several', { count: more.length + 1 });
  if (!found) throw new PublicationError('format', { found: 'none', ...(raw.url !== undefined && { url: raw.url }) });
  return readRecord(found, options);
}
