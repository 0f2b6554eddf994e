import { matches, parse } from './publication.js';
import type { Format, RawRecord } from './format.js';
import { isHtml, isObject } from './format.js';
import { onDemand } from '../text/on-demand.js';

/** A format that is known, and how to get it. */
export interface RegisteredFormat {
  readonly name: string;
  /** It is read from the text of a web page; all others from a JSON value. */
  readonly isText?: true;
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
  {
    name: 'schema-org',
    mayMatch: ({ value }) => isObject(value) && '@context' in value,
    load: onDemand(() => import('./schema-org.js')),
  },
  {
    name: 'landing-page',
    isText: true,
    mayMatch: ({ text }) => isHtml(text),
    load: onDemand(() => import('./landing-page.js')),
  },
  { name: 'publication', mayMatch: matches, load: () => ({ matches, parse }) },
];
