// Values that go wrong alike wherever they stand, in the formats that other files have no row for.
import { type RightValue, valuesOf } from './value.js';
import { type Written, written } from './written.js';

/** The same value in some formats: what is right there does not depend on them. */
const inFormats = (
  what: string,
  formats: string,
  said: string,
  fields: Written,
  field: RightValue['field'],
  value: unknown,
): RightValue[] =>
  valuesOf(
    what,
    formats.split(' ').map((format) => [format, said, written[format]!(fields), field, value] as const),
  );

const prose = (content: unknown) => [{ type: 'paragraph', content }];
const raw = String.raw;

export const inAll: readonly RightValue[] = [
  ...inFormats('an address or a folder is somebody', 'feed dspace invenio openalex zotero eprints datacite crossref marcxml datacite-xml mods ris bibtex', 'an author “/author/x.html”', { name: '/author/x.html' }, 'contributors', undefined),
  ...inFormats('“and others” is an author', 'feed zotero eprints mods datacite-xml', 'an author “Rai, A. et al.”', { name: 'Rai, A. et al.' }, 'moreContributors', true),
  ...inFormats('a body is taken apart, or two people are one', 'feed invenio schema-org openalex zotero eprints datacite crossref landing-page marcxml datacite-xml mods', 'an author “of Health, Ministry”', { name: 'of Health, Ministry' }, 'contributors.0', { name: 'Ministry of Health', role: 'author', kind: 'organization' }),
  ...inFormats('what is printed for an unknown publisher is taken for its name', 'feed zotero eprints mods datacite-xml', 'a publisher “[s.n.]”', { publisher: '[s.n.]' }, 'publisher', undefined),
  ...inFormats('words that there is no summary are taken for one', 'feed zotero eprints mods', 'a summary “[no abstract]”', { summary: '[no abstract]' }, 'summary', undefined),
  ...inFormats('what a template left over is taken for a value', 'feed dspace invenio openalex zotero eprints datacite crossref landing-page marcxml datacite-xml mods oai-dc', 'a publisher “{{ publisher }}”', { publisher: '{{ publisher }}' }, 'publisher', undefined),
  ...inFormats('raw TeX is shown', 'feed publication dspace invenio schema-org openalex zotero eprints datacite landing-page datacite-xml mods', raw`$\gamma/Z$`, { title: raw`Search for $\gamma/Z$` }, 'title', 'Search for γ/Z'),
  ...inFormats('references and marks that were escaped twice are shown', 'feed publication dspace invenio schema-org zotero eprints datacite csl-json landing-page marcxml datacite-xml mods oai-dc ris bibtex', 'p &amp;gt; 0.05 within tags', { summary: '<p>p &amp;gt; 0.05</p>' }, 'summary', prose('p > 0.05')),
  ...inFormats('a line that was wrapped is taken for a paragraph', 'feed publication dspace invenio schema-org zotero eprints datacite csl-json landing-page marcxml mods datacite-xml bibtex', 'a break in mid-sentence', { summary: 'A study of the lines that break\nin the middle' }, 'summary', prose('A study of the lines that break in the middle')),
  ...inFormats('a degree is taken for a given name', 'feed publication dspace invenio schema-org openalex zotero eprints landing-page marcxml datacite-xml mods oai-dc ris', 'an author “Ann Lee, MD”', { name: 'Ann Lee, MD' }, 'contributors.0.given', undefined),
  ...inFormats('“Jr.” is taken for a given name, or lost', 'openalex zotero eprints', 'an author “Rai, Asha, Jr.”', { name: 'Rai, Asha, Jr.' }, 'contributors.0', { name: 'Rai, Asha, Jr.', role: 'author', kind: 'person', family: 'Rai', given: 'Asha', suffix: 'Jr.' }),
  ...inFormats('a style makes capitals of letters that keep their case', 'zotero', '<span class="nocase">p53</span>', { title: 'The <span class="nocase">p53</span> gene' }, 'title', ['The ', { type: 'span', nocase: true, content: 'p53' }, ' gene']),
]; // prettier-ignore
