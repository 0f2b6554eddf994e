// That a publication was retracted, withdrawn or replaced, or that a newer version exists, as each format says it. Crossref's ways
// have a table of their own.
import { expect } from '@open-wc/testing';
import { readPublication } from '../../src/read/read.js';

const item = (metadata: object, more: object = {}) => ({
  uuid: '0d8e4c9e-2009-4f6a-9d5e-1f2a3b4c5d6e',
  type: 'item',
  metadata: { 'dc.title': [{ value: 'T' }], ...metadata },
  ...more,
});
const deposited = (fields: object, metadata: object = {}) => ({
  links: { self_html: 'https://lib.example.org/1', latest_html: 'https://lib.example.org/1/latest' },
  ...fields,
  metadata: { title: 'T', resource_type: { id: 'publication' }, ...metadata },
});
const registered = (fields: object) => ({ titles: [{ title: 'T' }], publicationYear: 2020, ...fields });
const related = (relationType: string, relatedIdentifier: string) => registered({ relatedIdentifiers: [{ relationType, relatedIdentifier, relatedIdentifierType: 'DOI' }] }); // prettier-ignore
const core = (inside: string) =>
  `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>T</dc:title>${inside}</oai_dc:dc>`;
const marc = (ind2: string) =>
  `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 i 4500</leader><datafield tag="245" ind1="1" ind2="0"><subfield code="a">T</subfield></datafield><datafield tag="785" ind1="0" ind2="${ind2}"><subfield code="t">U</subfield></datafield></record>`;
const described = (fields: object) => ({ '@context': 'https://schema.org', '@type': 'Report', name: 'T', ...fields });
const page = (tags: string) => `<!doctype html><title>T</title><meta name="citation_title" content="T">${tags}`;
const [later, doi] = ['https://lib.example.org/2', 'https://doi.org/10.1000/y'];

const cases: [what: string, record: object | string, standing: object | undefined][] = [
  ['OpenAlex: retracted', { id: 'https://openalex.org/W1', title: 'T', is_retracted: true }, { status: 'retracted' }],
  ['OpenAlex: not retracted', { id: 'https://openalex.org/W1', title: 'T', is_retracted: false }, undefined],
  ['DSpace: withdrawn', item({}, { withdrawn: true }), { status: 'withdrawn' }],
  ['DSpace: replaced', item({ 'dc.relation.isreplacedby': [{ value: later }] }), { status: 'superseded', url: later }],
  ['DSpace: replaced by a title', item({ 'dcterms.isReplacedBy': [{ value: 'Springs, second edition' }] }), { status: 'superseded' }],
  ['DSpace: both', item({ 'dc.relation.isreplacedby': [{ value: later }] }, { withdrawn: true }), { status: 'withdrawn' }],
  ['DSpace: a version of something', item({ 'dc.relation.isversionof': [{ value: later }] }, { withdrawn: false }), undefined],
  ['DataCite: obsoleted', related('IsObsoletedBy', '10.1000/y'), { status: 'superseded', url: doi }],
  ['DataCite: an earlier version', related('IsPreviousVersionOf', '10.1000/y'), { status: 'newer-version', url: doi }],
  ['DataCite: a later version', related('IsNewVersionOf', '10.1000/y'), undefined],
  ['DataCite: has versions', related('HasVersion', '10.1000/y'), undefined],
  ['DataCite: an identifier that is no address', related('IsPreviousVersionOf', '2101.99999'), { status: 'newer-version' }],
  ['DataCite: an item', registered({ relatedItems: [{ relationType: 'IsObsoletedBy', relatedItemIdentifier: { relatedItemIdentifier: doi, relatedItemIdentifierType: 'DOI' } }] }), { status: 'superseded', url: doi }],
  ['DataCite: withdrawn', registered({ dates: [{ date: '2021-05-01', dateType: 'Withdrawn' }] }), { status: 'withdrawn' }],
  ['DataCite: to be withdrawn', registered({ dates: [{ date: '9999', dateType: 'Withdrawn' }] }), undefined],
  ['InvenioRDM: not the latest', deposited({ versions: { index: 1, is_latest: false, is_latest_draft: false } }), { status: 'newer-version', url: 'https://lib.example.org/1/latest' }],
  ['InvenioRDM: the latest', deposited({ versions: { index: 2, is_latest: true } }), undefined],
  ['InvenioRDM: a draft of the next', deposited({ is_draft: true, versions: { index: 2, is_latest: false, is_latest_draft: true } }), undefined],
  ['InvenioRDM: obsoleted', deposited({}, { related_identifiers: [{ identifier: '10.1000/y', scheme: 'doi', relation_type: { id: 'isobsoletedby' } }] }), { status: 'superseded', url: doi }],
  ['Zenodo: not the last', deposited({}, { relations: { version: [{ index: 0, is_last: false, parent: { pid_type: 'recid', pid_value: '1' } }] } }), { status: 'newer-version', url: 'https://lib.example.org/1/latest' }],
  ['Zenodo: an earlier version', deposited({}, { related_identifiers: [{ identifier: later, relation: 'isPreviousVersionOf', scheme: 'url' }] }), { status: 'newer-version', url: later }],
  ['Dublin Core: replaced', core(`<dcterms:isReplacedBy>${later}</dcterms:isReplacedBy>`), { status: 'superseded', url: later }],
  ['Dublin Core: a version', core(`<dcterms:hasVersion>${later}</dcterms:hasVersion>`), undefined],
  ['MARC: superseded', marc('2'), { status: 'superseded' }],
  ['MARC: continued', marc('0'), undefined],
  ['schema.org: withdrawn', described({ creativeWorkStatus: 'Withdrawn' }), { status: 'withdrawn' }],
  ['schema.org: retracted, as a term', described({ creativeWorkStatus: { '@type': 'DefinedTerm', name: 'Retracted' } }), { status: 'retracted' }],
  ['schema.org: published', described({ creativeWorkStatus: 'Published' }), undefined],
  ['a page: replaced', page(`<meta name="DCTERMS.isReplacedBy" content="${later}">`), { status: 'superseded', url: later }],
  ['CSL-JSON: retracted', { id: '1', type: 'report', title: 'T', issued: { 'date-parts': [[2020]] }, status: 'retracted' }, { status: 'retracted' }],
  ['CSL-JSON: in press', { id: '1', type: 'report', title: 'T', issued: { 'date-parts': [[2020]] }, status: 'in press' }, undefined],
  ['RIS: a note', `TY  - RPRT\nTI  - T\nN1  - Withdrawn: ${later}\nER  - `, { status: 'withdrawn', url: later }],
  ['RIS: a note on the matter', 'TY  - RPRT\nTI  - T\nN1  - Retracted statements are studied.\nER  - ', undefined],
  ['BibTeX: a note', `@book{a, title = {T}, note = {Retracted: \\url{${later}}}}`, { status: 'retracted', url: later }],
  ['BibLaTeX: a state', '@book{a, title = {T}, pubstate = {superseded}}', { status: 'superseded' }],
  ['BibTeX: a new edition, which it is itself', '@book{a, title = {T}, note = {New edition}}', undefined],
  ['BibTeX: not retracted, in other letters', '@book{a, title = {T}, note = {не retracted}}', undefined],
  ['BibTeX: how many were removed', '@book{a, title = {T}, note = {2 removed}}', undefined],
  ['BibTeX: another note', '@book{a, title = {T}, note = {New version with corrections}}', undefined],
  ['the own JSON: a word', { title: 'T', standing: 'newer-version' }, { status: 'newer-version' }],
  ['the own JSON: with an address', { title: 'T', standing: { status: 'retracted', url: later } }, { status: 'retracted', url: later }],
  ['the own JSON: an address alone', { title: 'T', standing: { url: later } }, undefined],
]; // prettier-ignore

describe('how a publication stands', () => {
  for (const [what, record, standing] of cases)
    it(`is read from ${what}`, async () =>
      expect((await readPublication(record, { baseUrl: 'https://other.example.org/' })).standing).to.deep.equal(standing)); // prettier-ignore

  it('is in no word twice', async () => {
    const record = { id: '1', type: 'report', title: 'T', issued: { 'date-parts': [[2020]] } };
    expect((await readPublication({ ...record, status: 'retracted' })).badges).to.equal(undefined);
    expect((await readPublication({ ...record, status: 'in press' })).badges).to.equal(undefined);
    expect((await readPublication({ ...record, status: 'revised' })).badges).to.deep.equal(['revised']);
  });
  it('has no address that is not safe', async () => {
    const { standing } = await readPublication(deposited({ versions: { is_latest: false }, links: { latest_html: 'javascript:alert(1)' } })); // prettier-ignore
    expect(standing).to.deep.equal({ status: 'newer-version' });
  });
});
