// The field "Extra" of Zotero's items, in which facts stand that a type of item has no field for, a line each: "DOI: 10.…".
// https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra
import { textOf } from '../compose/fields.js';

/** Of a key its letters alone: "Original Date", "original-date" and "originalDate" are one. */
const lettersOf = (key: string): string => key.replace(/[^a-z]/gi, '').toLowerCase();

/** Where a thing stands in a row. A sentence there is somebody's note: "Issue: the scan is bad". */
const NUMBERED = /^(?:volume|issue|number|pages?|numberofpages|collectionnumber|articlenumber)$/;
const isNumber = (text: string): boolean => /\p{N}/u.test(text) || /^\S{1,20}$/.test(text);

/** Nobody writes more lines of facts. */
const MOST_LINES = 200;

/** What the lines of a text say, each key's values in their order. A line without a key is a note; braces are those of old ones. */
export function factsIn(extra: unknown): (...keys: readonly string[]) => readonly string[] {
  const facts = new Map<string, string[]>();
  for (const line of (textOf(extra) ?? '').split(/\r\n?|\n/, MOST_LINES)) {
    const [, key = '', value = ''] = /^\s*(?:\{:)?([a-z][a-z -]{1,30}):\s*(.*)$/i.exec(line) ?? [];
    const text = value.replace(/\}\s*$/, '').trim();
    const name = lettersOf(key);
    if (text && (!NUMBERED.test(name) || isNumber(text))) facts.set(name, [...(facts.get(name) ?? []), text]);
  }
  return (...keys) => keys.flatMap((key) => facts.get(key) ?? []);
}
