// The formats that are read. The classic script has a shorter list of its own, formats-classic.ts.
import { has, invenio, landingPage, publication, type RegisteredFormat, schemaOrg } from './registered.js';
import { textOf } from './compose/fields.js';
import { isObject } from './format.js';
import type { RawRecord } from '../record/raw-record.js';
import { onDemand } from '../text/on-demand.js';

/** Whether another script of ours reads more formats. */
export const isLimited: boolean = false;

const isXml = ({ text = '' }: RawRecord, sign: RegExp): boolean => /^\s*</.test(text) && sign.test(text);

/**
 * In the order in which they are asked. To add one: write `formats/<name>.ts` with `matches` and `parse`, and add a line
 * here. The own JSON comes last, because its shape is the loosest.
 */
export const formats: readonly RegisteredFormat[] = [
  {
    name: 'dspace',
    mayMatch: ({ value }) =>
      has(value, 'metadata', '_embedded', 'handle', 'items') ||
      (isObject(value) && Object.keys(value).some((key) => /^dc(?:terms)?\./i.test(key))),
    load: onDemand(() => import('./dspace/dspace.js')),
  },
  invenio,
  schemaOrg,
  {
    name: 'openalex',
    mayMatch: ({ value }) =>
      has(value, 'authorships', 'abstract_inverted_index', 'display_name', 'publication_year', 'results') ||
      (isObject(value) && /\bopenalex\.org\//.test(textOf(value['id']) ?? '')),
    load: onDemand(() => import('./openalex.js')),
  },
  {
    name: 'datacite',
    mayMatch: ({ value }) => has(value, 'data', 'attributes', 'titles', 'types', 'schemaVersion', 'schema_version'),
    load: onDemand(() => import('./datacite.js')),
  },
  {
    name: 'crossref',
    mayMatch: ({ value }) => has(value, 'message', 'items', 'DOI', 'last-status-check-time'),
    load: onDemand(() => import('./crossref.js')),
  },
  {
    name: 'csl-json',
    mayMatch: ({ value }) => has(value, 'type', 'issued', 'author', 'editor', 'items', 'container-title'),
    load: onDemand(() => import('./csl-json.js')),
  },
  landingPage,
  {
    name: 'marcxml',
    mayMatch: (raw) => isXml(raw, /<(?:[\w-]+:)?(?:datafield|controlfield|leader)\b/),
    load: onDemand(() => import('./marcxml/marcxml.js')),
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
    load: onDemand(() => import('./bibtex/bibtex.js')),
  },
  publication,
];
