// Readers for JSON whose shape is known: they check, clean and say exactly which field is wrong. They combine, so that a
// format reads like a table of its fields.
import type { Block, InlineText, ListItem } from '../record/rich-text.js';
import { isObject } from './format.js';
import { isKnown, known } from '../record/publication.js';
import { onDemand } from '../text/on-demand.js';
import { readBlocks, readInline, readLinkedLine, readPlain } from '../text/rich-text.js';
import { PublicationError } from '../record/error.js';
import { readDate } from '../record/partial-date.js';
import type { TextContext } from '../text/context.js';
import { webUrl } from '../record/url.js';

/**
 * Reads a value that is known to be there. `path` says where it is.
 *
 * @throws {PublicationError} `invalid` where it is of another kind
 */
export type Reader<T> = (value: unknown, path: string, context: TextContext) => T | undefined;

/** @throws {PublicationError} always: `invalid` */
export const fail = (path: string, expected: string): never => {
  throw new PublicationError('invalid', { path, expected });
};

/** One reader for strings, another for anything else. */
export const textOr =
  <T>(
    fromText: (text: string, path: string, context: TextContext) => T | undefined,
    otherwise: Reader<T> = (_, path) => fail(path, 'text'),
  ): Reader<T> =>
  (value, path, context) =>
    typeof value === 'string' ? fromText(value, path, context) : otherwise(value, path, context);

/** A value that a function recognises: it answers undefined for any other. */
export const valid =
  <T>(read: (value: unknown, baseUrl?: string) => T | undefined, expected: string): Reader<T> =>
  (value, path, context) =>
    read(value, context.baseUrl) ?? fail(path, expected);

/** The members of a list, or a lone value. Unknown members are left out. */
export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, path, context) =>
    [value].flat().flatMap((each, at) => {
      const member = isKnown(each) ? read(each, Array.isArray(value) ? `${path}[${at}]` : path, context) : undefined;
      return member === undefined ? [] : [member];
    });

/** An object's known fields. Fields that the shape does not name are passed over. */
export const object =
  <T extends object>(shape: { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> }): Reader<T> =>
  (value, path, context) => {
    if (!isObject(value)) return fail(path, 'text or an object');
    const read = ([key, reader]: [string, Reader<unknown>]) => {
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      return [key, isKnown(field) ? reader(field, path ? `${path}.${key}` : key, context) : undefined];
    };
    return known(Object.fromEntries((Object.entries(shape) as [string, Reader<unknown>][]).map(read)) as T);
  };

/** One line of plain text. */
export const text = textOr(readPlain);

/** Text, or a number that stands for text, as volumes and pages are written. */
export const word: Reader<string> = (value, path, context) =>
  text(typeof value === 'number' ? `${value}` : value, path, context);

export const url = valid(webUrl, 'an http(s) URL');
export const date = valid(readDate, 'a date such as 2007, 2007-03, 2007-03-12 or 2007/2009');
/** Whole and not below zero. */
export const count = valid(
  (value) => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined),
  'a whole number',
);

export const oneOf = <T>(...choices: T[]): Reader<T> =>
  valid((value) => choices.find((choice) => choice === value), `one of ${choices.join(', ')}`);

const trees = onDemand(() => import('./trees.js'));

/** One line of rich text. */
export const inline: Reader<InlineText> = textOr(readInline, (...at) => trees().readTree(...at));

/** An item of a list. */
export const item: Reader<ListItem> = textOr<ListItem>(readLinkedLine, (...at) => trees().readItemTree(...at));

/** Paragraphs and lists. */
export const blocks: Reader<Block[]> = (value, path, context) =>
  list(textOr<Block | Block[]>(readBlocks, (...at) => trees().readBlockTree(...at)))(value, path, context)!.flat();
