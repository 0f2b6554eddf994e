import { checkedIsbn, checkedIssn } from './checked-numbers.js';
import { type Identifiers, readDoi } from '../../record/identifiers.js';
import { readIsbn, readIssn } from '../../record/standard-numbers.js';
import type { Found } from './found.js';
import { known } from '../../record/known.js';
import type { TextContext } from '../../text/context.js';
import { textsOf } from './values.js';

/** A Handle in its own form or as its resolver's address. https://www.handle.net/overviews/handle-type-10320-loc.html */
const HANDLE = /^(?:hdl:|info:hdl\/|https?:\/\/hdl\.handle\.net\/)([\d.]+\/[^\s\p{Cc}\p{Cf}]+)$/iu;

/**
 * A number that nobody calls an ISBN and that can be nothing else: thirteen digits of the books, or ten in the groups of one. Ten
 * digits alone may be any number.
 *
 * @see https://www.isbn-international.org/content/isbn-users-manual/29
 */
const IS_ISBN = /^(?:97[89][\d-]{10,14}|(?=[\dX-]{12,13}$)\d{1,5}-\d{1,7}-(?:\d{1,6}-)?[\dX])$/i;

/** The identifiers of a record, each checked: those that it names, then those that its other identifiers turn out to be. */
export function identifiersOf({ doi, isbn, issn, handle, ids }: Found, context: TextContext): Identifiers {
  const others = textsOf(ids);
  const numbers = (
    named: readonly (string | undefined)[],
    read: (text: string) => string | undefined,
    label: RegExp,
    form?: RegExp,
  ) => {
    const found = named.flatMap((number) => number ?? []);
    return [
      ...new Set([
        ...found,
        ...others.flatMap((text) => (label.test(text) || form?.test(text.trim()) ? (read(text) ?? []) : [])),
      ]),
    ];
  };
  const handles = [...textsOf(handle).map((text) => text.replace(HANDLE, '$1')), ...others.flatMap((text) => HANDLE.exec(text.trim())?.[1] ?? [])]; // prettier-ignore
  return known<Identifiers>({
    doi: [...textsOf(doi), ...others].map(readDoi).find(Boolean),
    isbn: numbers(
      textsOf(isbn).map((text) => checkedIsbn(text, context)),
      readIsbn,
      /isbn/i,
      IS_ISBN,
    ),
    issn: numbers(
      textsOf(issn).map((text) => checkedIssn(text, context)),
      readIssn,
      /issn/i,
    ),
    handle: handles.find((text) => /^[\d.]+\/[^\s\p{Cc}\p{Cf}]+$/u.test(text)),
  });
}
