// The formats that are read, in the order in which they are asked. To add one, write its file, with `matches` and `parse` (see
// format.ts), and add a line here.
import * as publication from './publication/publication.js';
import * as publicationAndMore from './publication/and-more.js';
import { either, inList, inside, type Sign, withKey, withText, withValue, withXml } from './signs.js';
import { type Format, isHtml } from './format.js';

/** A format by its name, and its file: that of the own JSON is at hand, any other is loaded. */
export type ListedFormat = {
  readonly name: string;
  /** Whether the file is worth loading for a record. */
  readonly mayMatch: Sign;
} & (
  | { readonly file: Format }
  | {
      readonly load: () => Promise<Format>;
      /** Its summaries are often in HTML or JATS, whose reader is then asked for together with the file. */
      readonly hasMarkup?: true;
      /** Its file needs the reader of TeX, which is one that others need as well. */
      readonly hasTex?: true;
    }
);

// prettier-ignore
export const formats: readonly ListedFormat[] = [
  { name: 'publication', mayMatch: withKey('title'), file: publication },
  { name: 'feed', mayMatch: either(withXml(/<rss\b|2005\/Atom|purl\.org\/(?:rss\/1\.0\/["']|atom\/)/), withValue('version', /jsonfeed/)), load: () => import('./feed/feed.js'), hasMarkup: true },
  { name: 'dspace', mayMatch: either(withKey('_embedded', 'handle', 'uuid', 'items', /^dc(?:terms)?\./i), inside('metadata', withKey('key', /\./))), load: () => import('./dspace/dspace.js'), hasMarkup: true },
  { name: 'invenio', mayMatch: either(withKey('hits', 'upload_type', 'is_draft'), inside('metadata', withKey(/^[^.]+$/))), load: () => import('./invenio/invenio.js'), hasMarkup: true },
  { name: 'schema-org', mayMatch: inList(withKey('@context', '@graph', '@type')), load: () => import('./schema-org/schema-org.js') },
  { name: 'openalex', mayMatch: either(withKey('authorships', 'abstract_inverted_index', 'display_name', 'publication_year', 'results'), withValue('id', /\bopenalex\.org\//)), load: () => import('./openalex.js') },
  { name: 'zotero', mayMatch: inList(either(withKey('itemType', 'parentCollection'), inside('data', withKey('itemType', 'parentCollection', 'libraryReading')), inside('items', withKey('itemType')))), load: () => import('./zotero/zotero.js') },
  { name: 'eprints', mayMatch: withKey('eprintid'), load: () => import('./eprints.js') },
  { name: 'datacite', mayMatch: withKey('data', 'attributes', 'titles', 'types', 'schemaVersion', 'schema_version'), load: () => import('./datacite/datacite.js'), hasMarkup: true },
  { name: 'crossref', mayMatch: withKey('message', 'items', 'DOI', 'last-status-check-time'), load: () => import('./crossref.js'), hasMarkup: true },
  { name: 'csl-json', mayMatch: withKey('type', 'issued', 'author', 'editor', 'items', 'container-title'), load: () => import('./csl-json.js') },
  { name: 'landing-page', mayMatch: ({ text }) => isHtml(text), load: () => import('./schema-org/schema-org.js') },
  { name: 'marcxml', mayMatch: withXml(/[<;](?:[\w-]+:)?(?:datafield|controlfield|leader)\b/), load: () => import('./marcxml/marcxml.js') },
  { name: 'datacite-xml', mayMatch: withXml(/<(?:[\w-]+:)?titles[\s/>]/), load: () => import('./datacite/datacite.js') },
  { name: 'mods', mayMatch: withXml(/[<;](?:[\w-]+:)?mods[\s/>]/), load: () => import('./mods/mods.js') },
  { name: 'oai-dc', mayMatch: withXml(/purl\.org\/dc\/|openarchives\.org\/OAI\/|searchRetrieveResponse/), load: () => import('./oai-dc/oai-dc.js') },
  { name: 'ris', mayMatch: withText(/^[^\w\n\r\u2028\u2029]*TY {1,2}-/m), load: () => import('./ris/ris.js') },
  { name: 'bibtex', mayMatch: withText(/^[ \t\ufeff]*@\s*\w+\s*[{(]/m), load: () => import('./bibtex/bibtex.js'), hasTex: true },
  // Once more, for a record that has other fields beside ours, and for a list of records. That is the loosest shape, so it comes last.
  { name: 'publication', mayMatch: withKey('title', 'authors', 'contributors', 'summary', 'publisher', 'publications'), file: publicationAndMore },
];
