// Records as they are given, before anybody has said what they are.
import type { RawRecord } from '../record/raw-record.js';

/** A record in hand. */
export const rawOf = (raw: unknown): RawRecord => (typeof raw === 'string' ? { text: raw } : { value: raw });

/** With the JSON value in its text; without any where it is none. */
export function withValue(raw: RawRecord): RawRecord {
  // Markup is none, and an exception costs as much as reading a field or two.
  if (raw.text === undefined || raw.value !== undefined || /^\s*</.test(raw.text)) return raw;
  try {
    return { ...raw, value: JSON.parse(raw.text.replace(/^\ufeff/, '')) as unknown };
  } catch {
    return raw;
  }
}
