import type { Publication } from '../record/publication.js';
import type { RawRecord } from '../record/raw-record.js';
import type { TextContext } from '../text/context.js';

/** A publication as a format reads it. Where it came from and what was cleaned is added for all formats alike. */
export type Parsed = Omit<Publication, 'source' | 'repairs'> & { readonly source?: Partial<Publication['source']> };

/** What the answer of a search, a feed or a file holds. */
export interface Answer {
  /** The records in it, each as `parse` takes them. */
  readonly records: readonly RawRecord[];
  /** Where the next ones are, relative to this answer's address; undefined where there are none, or nobody says. As it came: only http(s) is followed. */
  readonly next?: unknown;
  /** How many there are in all, as the source counts; undefined where it does not say. As it came: only a count is believed. */
  readonly total?: unknown;
}

/**
 * A record format. One file holds one: `formats/<name>.ts` exports `matches` and `parse`, and `answer` where the format has
 * answers with several records. The tags `@fills` and `@see` in the doc comment of `parse` are what the README's table is
 * made of; a test holds the former to what the fixtures give.
 */
export interface Format {
  /** Whether a record has this format's shape. */
  matches(raw: RawRecord): boolean;
  /**
   * What an answer that `matches` holds. Without it the answer is one record.
   *
   * @throws {PublicationError} `format` where the answer is about something else than publications
   */
  answer?(raw: RawRecord, context: TextContext): Answer;
  /**
   * Reads one record.
   *
   * @throws {PublicationError} `invalid` where the record breaks its format
   */
  parse(raw: RawRecord, context: TextContext): Parsed;
}

/**
 * Whether a text is a web page, whatever else it may be. Comments and the declaration of XML may come before it begins, but
 * not without end: the first few thousand characters tell.
 */
export const isHtml = (text = ''): boolean =>
  /^(?:(?:<\?[^>]*>|<!--(?:(?!-->)[^])*-->)\s*)*<(?:!doctype html|html|head|body)\b/i.test(
    text.trimStart().slice(0, 5000),
  );

/** An object as a record has it: any key may be there, with any value. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
