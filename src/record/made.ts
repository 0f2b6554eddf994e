// Which publications our own reader has made. A card takes such a one as it is; whatever else a page hands in is a record, and is read.
import type { Publication } from './publication.js';

const made = new WeakSet<object>();

/** Notes that the reader has made a publication. */
export function markMade(publication: Publication): Publication {
  made.add(publication);
  return publication;
}

/** Whether a value is a publication that the reader has made. */
export const isMade = (value: unknown): value is Publication =>
  typeof value === 'object' && value !== null && made.has(value);
