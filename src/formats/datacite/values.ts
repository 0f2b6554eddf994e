// The names of DataCite's fields, as the versions of its schema and the programs that write it spell them.
import { type Fields, isObject } from '../format.js';
import { fieldsOf, listOf } from '../compose/fields.js';
import { firstText } from '../compose/values.js';

/** The letters of a name or code alone: `rightsUri`, `rightsURI` and `rights_uri` are one and the same. */
export const lettersOf = (value: unknown): string => (firstText(value) ?? '').replace(/[^a-z]/gi, '').toLowerCase();

/** An object's fields by the letters of their names. */
export const byLetters = (value: unknown): Fields =>
  Object.fromEntries(Object.entries(fieldsOf(value)).map(([key, each]) => [lettersOf(key), each]));

/** The members of a list, each as its fields. */
export const entriesOf = (value: unknown): Fields[] => listOf(value).map(byLetters);

/** What is at a key of an object, or the value where it is none: `{ subject: "water" }` and "water" say the same. */
export const at = (value: unknown, key: string): unknown => (isObject(value) ? byLetters(value)[key] : value);
