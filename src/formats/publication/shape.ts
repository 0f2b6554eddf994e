// Readers for JSON whose shape is known: they check, clean and say exactly which field is wrong. They combine, so that a
// format reads like a table of its fields.
import { isObject } from '../format.js';
import { isKnown, known } from '../../record/known.js';
import { isLeftOver } from '../../text/left-over.js';
import { noteRepair, type TextContext } from '../../text/context.js';
import { noteShortened } from '../../text/limits.js';
import { PublicationError } from '../../record/error.js';
import { type PartialDate, readDate } from '../../record/partial-date.js';
import { readEdtf, writeDate } from '../../record/edtf.js';
import { readPlain } from '../../text/rich-text.js';
import { webUrl } from '../../record/url.js';

/**
 * Reads a value that is known to be there; the context says where.
 *
 * @throws {PublicationError} `invalid` where it is of another kind
 */
export type Reader<T> = (value: unknown, context: TextContext) => T | undefined;

/** @throws {PublicationError} always: `invalid`, at this place */
export const fail = ({ field }: TextContext, expected: string): never => {
  throw new PublicationError('invalid', { path: field, expected });
};

/** Reads what stands at a place, where anything is known of it. What does not belong there, or a template left over, is left out, and noted as a repair. */
function readAt<T>(read: Reader<T>, value: unknown, context: TextContext, field: string): T | undefined {
  if (!isKnown(value)) return undefined;
  const at = { ...context, field };
  try {
    return typeof value === 'string' && isLeftOver(value) ? fail(at, 'given') : read(value, at);
  } catch (cause) {
    if (!(cause instanceof PublicationError)) throw cause;
    const { path = field } = cause.facts;
    const isNoted = context.repairs.some((each) => each.kind === 'invalid' && each.field === path);
    if (!isNoted) noteRepair({ ...at, field: path }, 'invalid', asWritten(value));
    return undefined;
  }
}

/** No more is said of a value that is left out. */
const LONGEST = 100;

/** A value as a record has it, or the kind of it where that is no text or number. */
const asWritten = (value: unknown): string =>
  typeof value === 'object' ? (Array.isArray(value) ? '[…]' : '{…}') : String(value).slice(0, LONGEST);

/** One reader for strings, another for anything else. */
export const textOr =
  <T>(fromText: (text: string, context: TextContext) => T | undefined, otherwise?: Reader<T>): Reader<T> =>
  (value, context) =>
    typeof value === 'string'
      ? fromText(value, context)
      : otherwise
        ? otherwise(value, context)
        : fail(context, 'text');

/** A value that a function recognises: it answers undefined for any other. */
export const valid =
  <T>(read: (value: unknown, baseUrl: string) => T | undefined, expected = 'another'): Reader<T> =>
  (value, context) =>
    read(value, context.baseUrl) ?? fail(context, expected);

/** The members of a list, or a lone value. Unknown members are left out. */
export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, context) => {
    const found: T[] = [];
    let at = 0;
    for (const each of [value].flat()) {
      if (--context.room.left < 0) {
        noteShortened(context, `${(value as unknown[]).length} entries`);
        break;
      }
      const one = readAt(read, each, context, Array.isArray(value) ? `${context.field}[${at++}]` : context.field);
      if (isKnown(one)) found.push(one!);
    }
    return found;
  };

/** A reader for each field of an object. */
export type Shape<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/** An object's known fields. Fields that the shape does not name are passed over. */
export function object<T extends object>(shape: Shape<T>): Reader<T> {
  const readers = Object.entries<Reader<unknown>>(shape);
  return (value, context) => {
    if (!isObject(value)) return fail(context, 'text or an object');
    const { field } = context;
    const fields = readers
      .filter(([key]) => Object.hasOwn(value, key))
      .map(([key, read]) => [key, readAt(read, value[key], context, field ? `${field}.${key}` : key)]);
    return known(Object.fromEntries(fields) as T);
  };
}

/** An object that says nothing without one of its fields. */
export const whole =
  <T extends object>(key: keyof T, read: Reader<T>): Reader<T> =>
  (value, context) => {
    const found = read(value, context);
    return found && isKnown(found[key]) ? found : undefined;
  };

/** One line of plain text. */
export const text = textOr(readPlain);

/** Text, or a number that stands for text, as volumes and pages are written. */
export const word: Reader<string> = (value, context) => text(typeof value === 'number' ? `${value}` : value, context);

export const url = valid(webUrl);
/** Whole and not below zero. */
export const count = valid((value) =>
  Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined,
);

export const oneOf = <T>(...choices: T[]): Reader<T> =>
  valid((value) => choices.find((choice) => choice === value), `one of ${choices.join(', ')}`);

const writtenDate = valid((value) => readDate(value) ?? readEdtf(value));
/** A date as text, in EDTF's levels 0 and 1, as a year, or as an object of its parts. */
export const date: Reader<PartialDate> = (value, context) =>
  writtenDate(isObject(value) ? writeDate(value) : value, context);
