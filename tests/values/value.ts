import type { Publication } from '../../src/record/publication.js';

/** A field of a publication, or a place within it. */
type Field = keyof Publication | `${keyof Publication}.${string}`;

/** A value that a good guess gets wrong: where it stands in a record, and what is right. */
export interface RightValue {
  /** What goes wrong, in a few words: the same for all formats in which it can. */
  readonly what: string;
  /** The name of the format, as in the list of formats. */
  readonly format: string;
  /** What is written there, for readers of the table. */
  readonly written: string;
  /** The record as it comes. */
  readonly record: object | string;
  /** The place in the publication, with dots: `links.landingPage`. */
  readonly field: Field;
  /** What is right there; undefined where nothing is known. */
  readonly value: unknown;
}

type Case = readonly [format: string, written: string, record: object | string, field: Field, value: unknown];

/** Several of them that go wrong in the same way. */
export const valuesOf = (what: string, cases: readonly Case[]): RightValue[] =>
  cases.map(([format, written, record, field, value]) => ({ what, format, written, record, field, value }));

const namespaces =
  'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** A record of Dublin Core with these elements. */
export const dublinCore = (elements: string): string =>
  `<oai_dc:dc ${namespaces}><dc:title>Springs</dc:title>${elements}</oai_dc:dc>`;

/** An item of RSS with these elements, in a channel with these. */
export const feed = (elements: string, channel = ''): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:arxiv="http://arxiv.org/schemas/atom"><channel><title>New in the library</title>${channel}<item><title>Springs</title>${elements}</item></channel></rss>`;

/** A record of MARC with these fields, as librarians write them: "264 _1 $a Kathmandu", "008 …", a leader of a book. */
export const marc = (...lines: readonly string[]): string => {
  const field = (line: string) => {
    const [, tag = '', rest = ''] = /^(\S+) ?(.*)$/s.exec(line)!;
    if (/^00/.test(tag)) return `<controlfield tag="${tag}">${rest}</controlfield>`;
    const [indicators = '', ...subfields] = rest.split(/ ?\$(?=\w )/);
    const inner = subfields.map((each) => `<subfield code="${each[0]}">${each.slice(2)}</subfield>`).join('');
    return `<datafield tag="${tag}" ind1="${indicators[0]!.replace('_', ' ')}" ind2="${indicators[1]!.replace('_', ' ')}">${inner}</datafield>`;
  };
  return `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000</leader>${['245 00 $a Springs', ...lines].map(field).join('')}</record>`;
}; // prettier-ignore

/** Field 008 with its kind of date and its date: "s2000", and the language. */
export const coded = (date: string, language: string): string =>
  `008 200101${date.padEnd(9)}${' '.repeat(20)}${language} d`;

/** A value of DSpace's in a language. */
export const inLanguage = (value: string, language: string): object => ({ value, language });

/** An item of DSpace with these values, each a text or a list of `inLanguage`. */
export const dspace = (metadata: Record<string, string | readonly object[]>): object => ({
  uuid: '1',
  name: 'Springs',
  handle: '123/4',
  type: 'item',
  metadata: Object.fromEntries(Object.entries({ 'dc.title': 'Springs', ...metadata }).map(([key, value]) => [key, typeof value === 'string' ? [{ value }] : value])),
}); // prettier-ignore

/** A work of Crossref with these fields. */
export const crossref = (fields: object): object => ({
  DOI: '10.5555/1',
  type: 'journal-article',
  title: ['Springs'],
  source: 'Crossref',
  prefix: '10.5555',
  member: '1',
  ...fields,
});

/** A record of InvenioRDM with these metadata and custom fields. */
export const invenio = (metadata: object, custom: object = {}): object => ({
  id: '1',
  metadata: { title: 'Springs', resource_type: { id: 'publication-report' }, ...metadata },
  custom_fields: custom,
});

/** A work of OpenAlex with these fields. */
export const openAlex = (fields: object): object => ({ id: 'https://openalex.org/W1', title: 'Springs', ...fields });

/** A DOI of DataCite with these attributes. */
export const dataCite = (attributes: object): object => ({
  data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], ...attributes } },
}); // prettier-ignore

/** Something of schema.org's with these properties. */
export const schemaOrg = (type: string, properties: object): object => ({ '@context': 'https://schema.org', '@type': type, name: 'Springs', ...properties }); // prettier-ignore

/** A page with these `meta` elements. */
export const page = (tags: Readonly<Record<string, string>>): string =>
  `<html><head><meta name="citation_title" content="Springs"><meta name="citation_author" content="Rai, A.">${Object.entries(tags).map(([name, content]) => `<meta name="${name}" content="${content}">`).join('')}</head></html>`; // prettier-ignore

/** An item of CSL-JSON with these fields. */
export const csl = (fields: object): object => ({ id: '1', type: 'article-journal', title: 'Springs', ...fields });

/** An entry of BibTeX with these fields. */
export const bibtex = (entry: string, fields: Readonly<Record<string, string>>): string =>
  `@${entry}{key,\n  title = {Springs},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`; // prettier-ignore

/** A reference of RIS with these lines: "SN  - 1". */
export const ris = (type: string, ...lines: readonly string[]): string =>
  [`TY  - ${type}`, 'TI  - Springs', ...lines, 'ER  - ', ''].join('\n');
