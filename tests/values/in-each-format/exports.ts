// Exports.
import { because, elsewhere, kind, type Kind } from './kind.js';

export const exports: readonly Kind[] = [
  elsewhere('Keys and fields in BibTeX', 'tests/export/bibtex.test.ts'),
  kind(
    'Lines that a program cut within words',
    ['a line that was cut within a word becomes two words'],
    because('publication dspace invenio schema-org openalex zotero eprints datacite crossref csl-json', 'is JSON, whose texts have no line ends but those that are meant'),
    because('feed landing-page marcxml datacite-xml mods oai-dc', 'is XML or HTML, which programs break between words'),
    because('bibtex', 'has texts in braces, which programs break between words'),
  ),
  elsewhere('JSON in a page that changes how it is written', 'tests/export/json.test.ts'),
]; // prettier-ignore
