// The formats that are read. The classic script has a shorter list of its own, formats-classic.ts.
import { type Format, isHtml, isObject, listOf, type RawRecord } from './format.js';
import { onDemand } from '../text/on-demand.js';
import { parse } from './publication.js';

/** A format that is known, and how to get it. */
export interface RegisteredFormat {
  readonly name: string;
  /** Whether the format's file is worth loading for this record; the file's own `matches` decides. */
  mayMatch(raw: RawRecord): boolean;
  /** The format; throws a promise while it is being loaded, see `onDemand`. */
  readonly load: () => Format;
}

/** Whether a value is an object that has one of these keys. */
const has = (value: unknown, ...keys: readonly string[]): boolean =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key));

const isXml = ({ text = '' }: RawRecord, sign: RegExp): boolean => /^\s*</.test(text) && sign.test(text);

/**
 * In the order in which they are asked. To add one: write `formats/<name>.ts` with `matches` and `parse`, and add a line
 * here. The own JSON comes last, because its shape is the loosest.
 */
export const formats: readonly RegisteredFormat[] = [
  {
    name: 'dspace',
    mayMatch: ({ value }) => has(value, 'metadata', '_embedded', 'handle'),
    load: onDemand(() => import('./dspace.js')),
  },
  {
    name: 'invenio',
    mayMatch: ({ value }) => has(value, 'metadata', 'hits'),
    load: onDemand(() => import('./invenio.js')),
  },
  {
    name: 'schema-org',
    // Of a list, all nodes belong together.
    mayMatch: ({ value }) => listOf(value).some((each) => has(each, '@context', '@graph', '@type')),
    load: onDemand(() => import('./schema-org.js')),
  },
  {
    name: 'openalex',
    mayMatch: ({ value }) => has(value, 'authorships', 'abstract_inverted_index', 'display_name', 'results'),
    load: onDemand(() => import('./openalex.js')),
  },
  {
    name: 'datacite',
    mayMatch: ({ value }) => has(value, 'data', 'attributes', 'titles', 'creators', 'types'),
    load: onDemand(() => import('./datacite.js')),
  },
  {
    name: 'crossref',
    mayMatch: ({ value }) => has(value, 'message', 'DOI'),
    load: onDemand(() => import('./crossref.js')),
  },
  {
    name: 'csl-json',
    mayMatch: ({ value }) => has(value, 'type', 'issued', 'author', 'items', 'id'),
    load: onDemand(() => import('./csl-json.js')),
  },
  {
    name: 'landing-page',
    mayMatch: ({ text }) => isHtml(text),
    load: onDemand(() => import('./landing-page.js')),
  },
  {
    name: 'marcxml',
    mayMatch: (raw) => isXml(raw, /<(?:[\w-]+:)?(?:datafield|controlfield|leader)\b/),
    load: onDemand(() => import('./marcxml.js')),
  },
  {
    name: 'oai-dc',
    mayMatch: (raw) => isXml(raw, /purl\.org\/dc\/|openarchives\.org\/OAI\//),
    load: onDemand(() => import('./oai-dc.js')),
  },
  {
    name: 'ris',
    mayMatch: ({ text = '' }) => /^[^\w\n\r\u2028\u2029]*TY {1,2}-/m.test(text),
    load: onDemand(() => import('./ris.js')),
  },
  {
    name: 'bibtex',
    mayMatch: ({ text = '' }) => /^[ \t\ufeff]*@\s*\w+\s*[{(]/m.test(text),
    load: onDemand(() => import('./bibtex.js')),
  },
  {
    name: 'publication',
    mayMatch: ({ value }) => has(value, 'title', 'authors', 'contributors', 'summary', 'publisher'),
    load: () => ({ matches: () => true, parse }),
  },
];
