// One and the same thing as each format has it: for values that go wrong alike in all of them.
import {
  bibtex,
  crossref,
  csl,
  dataCite,
  dspace,
  dublinCore,
  feed,
  invenio,
  marc,
  openAlex,
  ris,
  schemaOrg,
} from './value.js';

/** What nearly all formats have a field for. A name is one text, however the format would divide it. */
export interface Written {
  readonly title?: string;
  readonly name?: string;
  readonly publisher?: string;
  readonly summary?: string;
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const element = (name: string, text: string | undefined, inner = (each: string) => each): string =>
  text === undefined ? '' : `<${name}>${inner(xml(text))}</${name.split(' ')[0]}>`;
const listOf = <T>(text: string | undefined, made: (text: string) => T): readonly T[] =>
  text === undefined ? [] : [made(text)];

/** An item of Zotero's, of EPrints', and one of ours, with these fields. */
export const zotero = (fields: object): object => ({ itemType: 'book', title: 'Springs', creators: [], ...fields });
export const eprints = (fields: object): object => ({ eprintid: 1, title: 'Springs', type: 'book', ...fields });
export const own = (fields: object): object => ({ title: 'Springs', ...fields });

/** MODS and DataCite's XML with these elements. */
export const mods = (elements: string, title = 'Springs'): string =>
  `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>${title}</title></titleInfo>${elements}</mods>`;
export const dataciteXml = (elements: string, title = 'Springs'): string =>
  `<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.5555/1</identifier><titles><title>${title}</title></titles>${elements}</resource>`;

const given = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const lines = (tags: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries(tags).flatMap(([tag, text]) => (text === undefined ? [] : [`${tag}  - ${text}`]));
/** The words of a text with their places. */
const inverted = (text: string): object => Object.fromEntries(text.split(' ').map((word, at) => [word, [at]]));

/** The record that a format makes of it. */
export const written: Readonly<Record<string, (fields: Written) => object | string>> = {
  publication: ({ title, name, publisher, summary }) => own(given({ title: title ?? 'Springs', authors: name && [name], publisher, summary })),
  feed: ({ title, name, publisher, summary }) => feed(element('dc:creator', name) + element('dc:publisher', publisher) + element('description', summary)).replace('>Springs<', () => `>${xml(title ?? 'Springs')}<`),
  dspace: ({ title, name, publisher, summary }) => dspace(given({ 'dc.title': title ?? 'Springs', 'dc.contributor.author': name, 'dc.publisher': publisher, 'dc.description.abstract': summary }) as Record<string, string>),
  invenio: ({ title, name, publisher, summary }) => invenio(given({ title: title ?? 'Springs', creators: name && [{ person_or_org: { name } }], publisher, description: summary })),
  'schema-org': ({ title, name, publisher, summary }) => schemaOrg('Report', given({ name: title ?? 'Springs', author: name ?? 'Lal, B.', publisher, abstract: summary })),
  openalex: ({ title, name, publisher, summary }) => openAlex(given({ title: title ?? 'Springs', authorships: name && [{ author: { display_name: name } }], primary_location: publisher && { source: { host_organization_name: publisher } }, abstract_inverted_index: summary && inverted(summary) })),
  zotero: ({ title, name, publisher, summary }) => zotero(given({ title: title ?? 'Springs', creators: listOf(name, (each) => ({ creatorType: 'author', name: each })), publisher, abstractNote: summary })),
  eprints: ({ title, name, publisher, summary }) => eprints(given({ title: title ?? 'Springs', creators: name && [name], publisher, abstract: summary })),
  datacite: ({ title, name, publisher, summary }) => dataCite(given({ titles: [{ title: title ?? 'Springs' }], creators: name && [{ name }], publisher, descriptions: summary && [{ description: summary, descriptionType: 'Abstract' }] })),
  crossref: ({ title, name, publisher, summary }) => crossref(given({ title: [title ?? 'Springs'], author: name && [{ name }], publisher, abstract: summary })),
  'csl-json': ({ title, name, publisher, summary }) => csl(given({ title: title ?? 'Springs', author: name && [{ literal: name }], publisher, abstract: summary })),
  'landing-page': ({ title, name, publisher, summary }) =>
    `<html><head>${Object.entries(given({ citation_title: title ?? 'Springs', citation_author: name ?? 'Lal, B.', citation_publisher: publisher, citation_abstract: summary })).map(([key, text]) => `<meta name="${key}" content="${xml(text as string)}">`).join('')}</head></html>`,
  marcxml: ({ title, name, publisher, summary }) => marc(...listOf(name, (each) => `100 1_ $a ${xml(each)}`), ...listOf(publisher, (each) => `264 _1 $b ${xml(each)}`), ...listOf(summary, (each) => `520 __ $a ${xml(each)}`)).replace('>Springs<', () => `>${xml(title ?? 'Springs')}<`),
  'datacite-xml': ({ title, name, publisher, summary }) => dataciteXml(element('creators', name, (each) => `<creator><creatorName>${each}</creatorName></creator>`) + element('publisher', publisher) + element('descriptions', summary, (each) => `<description descriptionType="Abstract">${each}</description>`), xml(title ?? 'Springs')),
  mods: ({ title, name, publisher, summary }) => mods(element('name', name, (each) => `<namePart>${each}</namePart><role><roleTerm type="text">author</roleTerm></role>`) + element('originInfo', publisher, (each) => `<publisher>${each}</publisher>`) + element('abstract', summary), xml(title ?? 'Springs')),
  'oai-dc': ({ title, name, publisher, summary }) => dublinCore(element('dc:creator', name) + element('dc:publisher', publisher) + element('dc:description', summary)).replace('>Springs<', () => `>${xml(title ?? 'Springs')}<`),
  ris: ({ title, name, publisher, summary }) => ris('RPRT', ...lines({ AU: name, PB: publisher, AB: summary })).replace('Springs', () => title ?? 'Springs'),
  bibtex: ({ title, name, publisher, summary }) => bibtex('misc', given({ author: name, publisher, abstract: summary }) as Record<string, string>).replace('{Springs}', () => `{${title ?? 'Springs'}}`),
}; // prettier-ignore
