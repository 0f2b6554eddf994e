// What the places of a JSON record hold, whatever stands there.
import { type Fields, isObject } from '../format.js';

/** The value's own fields, or none where it is no object. Inherited ones never count. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** A list as it is, a lone value as a list of one, nothing as none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Text, or undefined for anything else and for white space. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : undefined;
