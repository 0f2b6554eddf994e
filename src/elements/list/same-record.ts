import { isMade } from '../../record/made.js';
import { toJson } from '../../record/json.js';

/**
 * Whether publications in hand are those of before: frameworks hand in equal ones as new objects whenever they draw. Only what is
 * another object is compared as JSON, and only up to the first that differs.
 */
export function isSameRecord(record: unknown, before: unknown): boolean {
  if (record === before) return true;
  if (Array.isArray(record) && Array.isArray(before))
    return record.length === before.length && record.every((each, at) => isSameRecord(each, before[at]));
  if (typeof record !== 'object' || typeof before !== 'object' || !record || !before) return false;
  // One of ours says by itself what it is.
  if (isMade(record) || isMade(before)) return false;
  try {
    return toJson(record) === toJson(before);
  } catch {
    return false; // a circle, of which nothing is known but itself
  }
}
