import type { Publication } from '../record/publication.js';
import type { RawRecord } from '../record/raw-record.js';
import type { TextContext } from '../text/context.js';

/** A publication as a format reads it. Where it came from and what was cleaned is added for all formats alike. */
export type Parsed = Omit<Publication, 'source' | 'repairs'> & { readonly source?: Partial<Publication['source']> };

/**
 * A record format. One file holds one: `formats/<name>.ts` exports `matches` and `parse`, and `split` where the format has
 * answers with several records. The tags `@fills` and `@see` in the doc comment of `parse` are what the README's table is
 * made of; a test holds the former to what the fixtures give.
 */
export interface Format {
  /** Whether a record has this format's shape. */
  matches(raw: RawRecord): boolean;
  /**
   * The records in an answer that `matches`, each as `parse` takes them. Without it the answer is the record.
   *
   * @throws {PublicationError} `format` where the answer is about something else than publications
   */
  split?(raw: RawRecord, context: TextContext): readonly RawRecord[];
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
