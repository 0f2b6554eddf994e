import { isObject, type RawRecord } from './format.js';
import { formats } from './registry.js';
import type { Publication } from '../record/publication.js';
import { PublicationError } from '../record/error.js';
import { onDemand, whenLoaded } from '../text/on-demand.js';

const failure = onDemand(() => import('./not-read.js'));

export interface ReadOptions {
  /** The name of the record's format; without it the format is found by the record's shape. */
  readonly format?: string | undefined;
  /** What relative URLs in the record are relative to. Without it only absolute ones are read. */
  readonly baseUrl?: string | undefined;
  /** The HTML parser: needed outside browsers, for records that hold markup. Default: the platform's `DOMParser`. */
  readonly DOMParser?: typeof DOMParser | undefined;
}

/**
 * Reads a record in any supported format.
 *
 * @param raw the record: its text, or the value that JSON.parse made of it
 * @throws {PublicationError} `format` where it is no record of a known format, `several` where it holds more than one
 *   publication, `invalid` where it breaks its format's rules
 */
export async function readPublication(raw: unknown, options: ReadOptions = {}): Promise<Publication> {
  return readRaw(typeof raw === 'string' ? { text: raw } : { value: raw }, options);
}

/** As `readPublication`, for a record that came from somewhere; at once where all that reading it needs is loaded. */
export function readRaw(
  raw: RawRecord,
  { format: name, baseUrl = '', DOMParser }: ReadOptions,
): Publication | Promise<Publication> {
  const given = raw.text === undefined ? raw.value : readJson(raw.text);
  // A list of one is that one.
  const [value = given, ...more] = [given].flat();
  if (more.length) throw new PublicationError('several', { count: more.length + 1 });
  const record = { ...raw, value };
  const format = formats.find((each) => (name ? each.name === name : each.mayMatch(record)));
  if (!format && name) throw new PublicationError('format', { found: name });
  return whenLoaded(() => {
    if (!format || !(format.isText || isObject(record.value)) || !(name || format.load().matches(record)))
      throw failure().notRead(record);
    const { parse } = format.load();
    try {
      return parse(record, {
        DOMParser,
        repairs: [],
        baseUrl: record.url ?? baseUrl,
        field: '',
      });
    } catch (cause) {
      if (cause instanceof PublicationError || cause instanceof Promise) throw cause;
      throw new PublicationError('invalid', { path: 'record', expected: 'one that can be read', cause });
    }
  });
}

/** The JSON value in a text; undefined where it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
