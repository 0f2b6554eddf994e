import { type Identifiers, readDoi } from '../../record/identifiers.js';
import { readIsbn, readIssn } from '../../record/standard-numbers.js';
import type { Found } from './found.js';
import { known } from '../../record/known.js';
import { noteRepair, type TextContext } from '../../text/context.js';
import { textsOf } from './values.js';

/** A Handle in its own form or as its resolver's address. https://www.handle.net/overviews/handle-type-10320-loc.html */
const HANDLE = /^(?:hdl:|info:hdl\/|https?:\/\/hdl\.handle\.net\/)([\d.]+\/\S+)$/i;

/** The identifiers of a record, each checked: those that it names, then those that its other identifiers turn out to be. */
export function identifiersOf({ doi, isbn, issn, handle, ids }: Found, context: TextContext): Identifiers {
  const others = textsOf(ids);
  /** Of numbers that the record calls so, wrong ones are worth telling a librarian. */
  const numbers = (read: (text: string) => string | undefined, named: unknown, label: RegExp) => {
    const found = textsOf(named).flatMap((text) => {
      const number = read(text);
      if (number === undefined) noteRepair(context, 'checksum', text.slice(0, 100));
      return number ?? [];
    });
    return [...new Set([...found, ...others.flatMap((text) => (label.test(text) ? (read(text) ?? []) : []))])];
  };
  const handles = [...textsOf(handle).map((text) => text.replace(HANDLE, '$1')), ...others.flatMap((text) => HANDLE.exec(text.trim())?.[1] ?? [])]; // prettier-ignore
  return known<Identifiers>({
    doi: [...textsOf(doi), ...others].map(readDoi).find(Boolean),
    isbn: numbers(readIsbn, isbn, /isbn/i),
    issn: numbers(readIssn, issn, /issn/i),
    handle: handles.find((text) => /^[\d.]+\/\S+$/.test(text)),
  });
}
