// Signs by which the list of formats tells, before a format's file is there, whether it is worth loading for a record.
import { fieldsOf, listOf } from './compose/fields.js';
import type { RawRecord } from '../record/raw-record.js';

/** Whether a record may be in a format. It costs little, and may be wrong; the format's own `matches` decides. */
export type Sign = (raw: RawRecord) => boolean;

/** JSON with one of these keys, by their names or by a pattern. */
export const withKey =
  (...keys: readonly (string | RegExp)[]): Sign =>
  ({ value }) => {
    const fields = fieldsOf(value);
    return keys.some((key) =>
      typeof key === 'string' ? Object.hasOwn(fields, key) : Object.keys(fields).some((each) => key.test(each)),
    );
  };

/** JSON with a text at a key that has this in it. */
export const withValue =
  (key: string, pattern: RegExp): Sign =>
  ({ value }) => {
    const text = fieldsOf(value)[key];
    return typeof text === 'string' && pattern.test(text);
  };

/** JSON whose value at a key, or a member of the list there, has a sign. */
export const inside =
  (key: string, sign: Sign): Sign =>
  ({ value }) =>
    listOf(fieldsOf(value)[key]).some((each) => sign({ value: each }));

/** A list of JSON with a member that has a sign, or JSON that has it itself. The first ones tell: of thousands each is read by itself as well. */
export const inList =
  (sign: Sign): Sign =>
  ({ value }) =>
    listOf(value)
      .slice(0, 100)
      .some((each) => sign({ value: each }));

/** Text with this in it. */
export const withText =
  (pattern: RegExp): Sign =>
  ({ text = '' }) =>
    pattern.test(text);

/** XML with this in it. */
export const withXml =
  (pattern: RegExp): Sign =>
  ({ text = '' }) =>
    /^\s*</.test(text) && pattern.test(text);

/** One of several signs. */
export const either =
  (...signs: readonly Sign[]): Sign =>
  (raw) =>
    signs.some((sign) => sign(raw));
