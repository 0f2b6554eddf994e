// The formats that both lists have: what links to pages and repositories lead to, and the own JSON.
import { listOf } from './compose/fields.js';
import { type Format, isHtml, isObject } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { matches, parse } from './publication/publication.js';
import { lookOfKeys } from './answer-kinds.js';
import { onDemand } from '../text/on-demand.js';

/** A format that is known, and how to get it. */
export interface RegisteredFormat {
  readonly name: string;
  /** Whether the format's file is worth loading for this record; the file's own `matches` decides. */
  mayMatch(raw: RawRecord): boolean;
  /** The format; throws a promise while it is being loaded, see `onDemand`. */
  readonly load: () => Format;
}

/** Whether a value is an object that has one of these keys. */
export const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key));

export const invenio: RegisteredFormat = {
  name: 'invenio',
  mayMatch: ({ value }) => has(value, 'metadata', 'hits', 'upload_type'),
  load: onDemand(() => import('./invenio.js')),
};

export const schemaOrg: RegisteredFormat = {
  name: 'schema-org',
  // Of a list, all nodes belong together.
  mayMatch: ({ value }) => listOf(value).some((each) => has(each, '@context', '@graph', '@type')),
  load: onDemand(() => import('./schema-org/schema-org.js')),
};

export const landingPage: RegisteredFormat = {
  name: 'landing-page',
  mayMatch: ({ text }) => isHtml(text),
  load: onDemand(() => import('./landing-page/landing-page.js')),
};

/** Keys by which other formats are known: what has one of them and is not in that format is damaged, and not ours. */
const isLikeOurs = (value: unknown): boolean =>
  isObject(value) &&
  !has(value, '@context', 'metadata', 'hits') &&
  !isObject(value['title']) &&
  lookOfKeys(value) === undefined;

/** The own JSON. Errors and people have titles too, so what has other keys than ours is looked at more closely. */
export const publication: RegisteredFormat = {
  name: 'publication',
  mayMatch: ({ value }) => has(value, 'title', 'authors', 'contributors', 'summary', 'publisher'),
  load: () => ({ matches: (raw) => matches(raw) || isLikeOurs(raw.value), parse }),
};
