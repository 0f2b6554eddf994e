import { matches, parse } from './publication.js';
import type { Format, RawRecord } from './format.js';
import { isObject } from './format.js';
import { onDemand } from '../text/on-demand.js';

/** A format that is known, and how to get it. */
export interface RegisteredFormat {
  readonly name: string;
  /** Whether the format's file is worth loading for this record; the file's own `matches` decides. */
  mayMatch(raw: RawRecord): boolean;
  /** The format; throws a promise while it is being loaded, see `onDemand`. */
  readonly load: () => Format;
}

/**
 * The formats that are read, in the order in which they are asked. To add one: write `formats/<name>.ts` with `matches` and
 * `parse`, and add a line here. The own JSON comes last, because its shape is the loosest.
 */
export const formats: readonly RegisteredFormat[] = [
  {
    name: 'invenio',
    mayMatch: ({ value }) => isObject(value) && ('metadata' in value || 'hits' in value),
    load: onDemand(() => import('./invenio.js')),
  },
  { name: 'publication', mayMatch: matches, load: () => ({ matches, parse }) },
];
