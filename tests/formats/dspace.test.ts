// https://github.com/DSpace/RestContract/blob/main/items.md and https://wiki.lyrasis.org/display/DSDOC6x/REST+API
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const uuid = '0136fe00-43ca-439e-ae6c-b2b08c2b8f5e';
const entry = (text: string, language: string | null = null) => ({ value: text, language, authority: null });
const item = (metadata: object, more: object = {}) => ({
  uuid,
  type: 'item',
  metadata: { 'dc.title': [entry('T')], ...metadata },
  ...more,
});
const content = (href: string) => ({ _links: { content: { href } } });
const embedded = (name: string, list: object[]) => ({ _embedded: { [name]: { _embedded: { [name]: list } } } });
const access = (status: string, more: object = {}) => ({ _embedded: { accessStatus: { status, ...more } } });
const paragraph = (text: string, more: object = {}) => ({ type: 'paragraph' as const, content: text, ...more });

type Expected = { [K in keyof Publication]?: Publication[K] | undefined };

/** The oddity, the item that has it, and what is read of it. */
const ODDITIES: [oddity: string, raw: object, expected: Expected][] = [
  ['values without anything around them', { metadata: { 'dc.title': 'T', 'dc.subject': ['a', { value: 'b' }] } }, { title: 'T', keywords: ['a', 'b'] }],
  ['the form of version 6', { id: 5, handle: '1/2', type: 'item', metadata: [{ key: 'dc.title', value: 'T', language: 'de' }, { key: 'dc.subject', value: 'a' }, { key: 'dc.subject', value: 'b' }] }, { title: [{ type: 'span', lang: 'de', content: 'T' }], keywords: ['a', 'b'], identifiers: { handle: '1/2' } }],
  ['metadata alone', { 'dc.title': [entry('T')], 'dc.date.issued': [entry('2019')] }, { title: 'T', published: { year: 2019 } }],
  ['no title but a name', { type: 'item', handle: '1/2', name: 'N', metadata: {} }, { title: 'N' }],
  ['fields of dcterms', { metadata: { 'dcterms.title': 'T', 'dcterms.creator': 'Rai', 'dcterms.issued': '2019-05', 'dcterms.abstract': 'A', 'dcterms.language': 'en' } }, { title: 'T', contributors: [{ name: 'Rai', role: 'author' }], published: { year: 2019, month: 5 }, summary: [paragraph('A')], languages: ['en'] }],
  ['the language of its form beside everything', item({ 'dc.title': [entry('T', 'en_US')], 'dc.date.issued': [entry('2011', 'en_US')], 'dc.description.abstract': [entry('A', 'en_US'), entry('B', 'fr')] }), { title: 'T', summary: [paragraph('A')], translations: [{ lang: 'fr', summary: [paragraph('B')] }] }],
  ['a star for a language', item({ 'dc.title': [entry('T', '*')] }), { title: 'T' }],
  ['roles of people and fields about them', item({ 'dc.contributor.editor': [entry('E')], 'dc.contributor.advisor': [entry('V')], 'dc.contributor.email': [entry('a@b.org')], 'dc.contributor.department': [entry('D')], 'dc.contributor': [entry('C')], 'dc.contributor.author': [entry('A')] }), { contributors: [{ name: 'A', role: 'author' }, { name: 'E', role: 'editor' }, { name: 'V', role: 'advisor' }, { name: 'C', role: 'contributor' }] }],
  ['an author twice', item({ 'dc.contributor.author': [entry('A')], 'dc.creator': [entry('A'), entry('B')] }), { contributors: [{ name: 'A', role: 'author' }, { name: 'B', role: 'author' }] }],
  ['years of a life behind a name', item({ 'dc.contributor.author': ['Rai, Asha, 1904-1986', 'Rai, Bina, 1950-', 'Census, 1950-1951', 'Conference, Kathmandu, 1995'] }), { contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha' }, { name: 'Rai, Bina', role: 'author', kind: 'person', family: 'Rai', given: 'Bina' }, { name: 'Census, 1950-1951', role: 'author' }, { name: 'Conference, Kathmandu, 1995', role: 'author' }] }],
  ['an ORCID iD for an authority', item({ 'dc.contributor.author': [{ value: 'Rai', authority: 'will be referenced::ORCID::0000-0002-1825-0097' }] }), { contributors: [{ name: 'Rai', role: 'author', orcid: '0000-0002-1825-0097' }] }],
  ['a description and no abstract', item({ 'dc.description': [entry('<p>D</p>')] }), { summary: [paragraph('D')] }],
  ['dates of the repository', item({ 'dc.date.accessioned': [entry('2018-09-14T11:15:00Z')], 'dc.date.available': [entry('2018')] }), { published: undefined }],
  ['a language by name beside its code', item({ 'dc.language': [entry('English')], 'dc.language.iso': [entry('en_US')] }), { languages: ['en-US'] }],
  ['another language', item({ 'dc.language.iso': [entry('other')] }), { languages: undefined }],
  ['a series that is an address', item({ 'dc.relation.ispartof': [entry('https://hdl.handle.net/1/2'), entry('J')] }), { series: 'J' }],
  ['the citation of OpenAIRE', item({ 'oaire.citation.title': [entry('J')], 'oaire.citation.volume': [entry('1')], 'oaire.citation.startPage': [entry('3')], 'oaire.citation.endPage': [entry('4')] }), { series: 'J', volume: '1', pages: '3–4' }],
  ['an extent', item({ 'dc.format.extent': [entry('12345 bytes'), entry('xii, 120 p.')] }), { pages: 'xii, 120 p.' }],
  ['identifiers of all kinds in one field', item({ 'dc.identifier.uri': [entry('https://hdl.handle.net/20.500.12345/6'), entry('https://doi.org/10.1000/x')] }), { identifiers: { doi: '10.1000/x', handle: '20.500.12345/6' }, links: { landingPage: 'https://doi.org/10.1000/x' } }],
  ['access among the rights', item({ 'dc.rights': [entry('info:eu-repo/semantics/openAccess'), entry('CC BY 4.0')], 'dc.rights.uri': [entry('https://cc.org/by')] }), { access: { status: 'open' }, licence: { label: 'CC BY 4.0', url: 'https://cc.org/by' } }],
  ['an access status', item({}, access('embargo', { embargoDate: '2030-01-02' })), { access: { status: 'embargoed', until: { year: 2030, month: 1, day: 2 } } }],
  ['numbers of classes among the subjects', item({ 'dc.subject.ddc': [entry('551.48')], 'dc.subject.mesh': [entry('Water')] }), { keywords: ['Water'] }],
  ['a type that is an address', item({ 'dc.type': [entry('http://purl.org/coar/resource_type/c_18ws'), entry('Thesis')] }), { type: 'thesis', typeLabel: 'Thesis' }],
  ['a type in a vocabulary', item({ 'dc.type': [entry('text::journal::journal article')] }), { type: 'article', typeLabel: undefined }],
  ['"true" for withdrawn', item({}, { withdrawn: 'true' }), { standing: { status: 'withdrawn' } }],
  ['"false" for withdrawn', item({}, { withdrawn: 'false' }), { standing: undefined }],
  ['what replaces an item', item({ 'dc.relation.isreplacedby': [{ value: 'A second edition' }, { value: 'https://hdl.handle.net/10673/21' }] }), { standing: { status: 'superseded', url: 'https://hdl.handle.net/10673/21' } }],
  ['a link to what describes its thumbnail', item({}, { _links: { thumbnail: { href: `https://r.org/server/api/core/items/${uuid}/thumbnail` }, self: { href: `https://r.org/server/api/core/items/${uuid}` } } }), { cover: undefined, links: undefined }],
  ['files of version 7', item({}, embedded('bundles', [{ name: 'LICENSE', ...embedded('bitstreams', [content('https://r.org/l')]) }, { name: 'ORIGINAL', ...embedded('bitstreams', [{ sizeBytes: 9, ...content('https://r.org/f') }]) }])), { links: { fullText: { url: 'https://r.org/f', size: 9 } } }],
]; // prettier-ignore

const errorOf = (raw: unknown) =>
  readPublication(raw).catch((error: { kind: string; facts: { found?: string } }) => [error.kind, error.facts.found]);

describe('DSpace items', () => {
  it('fill every field that they know', async () => {
    const metadata = {
      'dc.title': [entry('T')],
      'dc.title.subtitle': [entry('S')],
      'dc.type': [entry('Technical Report')],
      'dc.contributor.author': [entry('Rai, A.')],
      'dc.description.abstract': [entry('A')],
      'dc.publisher': [entry('P')],
      'dc.publisher.place': [entry('Kathmandu')],
      'dc.relation.ispartofseries': [entry('Working papers;12')],
      'dc.bibliographicCitation.volume': [entry('1')],
      'dc.citation.issue': [entry('2')],
      'dc.citation.spage': [entry('3')],
      'dc.citation.epage': [entry('4')],
      'dc.date.issued': [entry('2011-09-23')],
      'dc.language.iso': [entry('en')],
      'dc.identifier.doi': [entry('10.1000/x')],
      'dc.identifier.isbn': [entry('9780306406157')],
      'dc.identifier.issn': [entry('0317-8471')],
      'dc.identifier.uri': [entry('https://r.org/handle/20.500.12345/6')],
      'dc.rights.license': [entry('CC BY 4.0')],
      'dc.rights.uri': [entry('https://cc.org/by')],
      'dc.rights.accessRights': [entry('embargoedAccess')],
      'dc.date.embargo': [entry('2030')],
      'dc.subject': [entry('water')],
    };
    const read = await readPublication({
      uuid, type: 'item', handle: '20.500.12345/6', withdrawn: true, metadata,
      bitstreams: [{ bundleName: 'ORIGINAL', retrieveLink: '/rest/bitstreams/1/retrieve', mimeType: 'application/pdf', sizeBytes: 2000 }],
      _embedded: { thumbnail: content('https://r.org/t') },
    }, { baseUrl: 'https://r.org/rest/items/1' }); // prettier-ignore
    expect(read).to.deep.equal({
      title: 'T', subtitle: 'S', type: 'report', typeLabel: 'Technical Report', standing: { status: 'withdrawn' },
      contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }],
      summary: [paragraph('A')],
      publisher: { name: 'P' }, series: 'Working papers', volume: '1', issue: '2', pages: '3–4', place: 'Kathmandu',
      published: { year: 2011, month: 9, day: 23 },
      languages: ['en'],
      identifiers: { doi: '10.1000/x', isbn: ['9780306406157'], issn: ['0317-8471'], handle: '20.500.12345/6' },
      links: { landingPage: 'https://r.org/handle/20.500.12345/6', fullText: { url: 'https://r.org/rest/bitstreams/1/retrieve', mediaType: 'application/pdf', size: 2000 } },
      cover: { url: 'https://r.org/t' },
      licence: { label: 'CC BY 4.0', url: 'https://cc.org/by' },
      access: { status: 'embargoed', until: { year: 2030 } },
      keywords: ['water'],
      source: { format: 'dspace' },
    }); // prettier-ignore
  });
  for (const [oddity, raw, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = await readPublication(raw);
      expect(read.source).to.deep.equal({ format: 'dspace' });
      for (const [key, value] of Object.entries(expected)) expect(read[key as keyof Publication]).to.deep.equal(value);
    });
  it('have addresses within the REST API of version 5', async () => {
    const bitstreams = [{ bundleName: 'THUMBNAIL', retrieveLink: '/bitstreams/7/retrieve' }];
    const covers = ['https://r.org/dspace/rest/items/1?expand=all', 'https://r.org/copy.json'].map(async (baseUrl) => (await readPublication(item({}, { bitstreams }), { baseUrl })).cover); // prettier-ignore
    expect(await Promise.all(covers)).to.deep.equal([{ url: 'https://r.org/dspace/rest/bitstreams/7/retrieve' }, undefined]); // prettier-ignore
  });
  it('may come in a list, or in a search among other things', async () => {
    const collection = { uuid, type: 'collection', metadata: { 'dc.title': [entry('C')] } };
    const found = (...objects: object[]) => ({
      type: 'discover',
      _embedded: {
        facets: [{ name: 'author' }],
        searchResult: { _embedded: { objects: objects.map((each) => ({ _embedded: { indexableObject: each } })) } },
      },
    });
    const one = found(collection, item({}));
    expect((await readPublication(one)).title).to.equal('T');
    expect((await readPublication(one._embedded.searchResult._embedded.objects[1])).title).to.equal('T');
    expect(await readPublications({ _embedded: { items: [item({}), item({})] }, page: { size: 2 } })).to.have.length(2);
    expect(await errorOf(found())).to.deep.equal(['format', 'none']);
    expect(await errorOf({ _embedded: { items: [] } })).to.deep.equal(['format', 'none']);
    expect(await errorOf(found(collection, collection))).to.deep.equal(['format', 'collection']);
  });
  it('are not collections, people and the like', async () => {
    const entity = (type: string) => item({ 'dspace.entity.type': [entry(type)] });
    const others: [object, string][] = [
      [{ name: 'C', handle: '1/2', type: 'collection', metadata: { 'dc.title': [entry('C')] } }, 'collection'],
      [{ name: 'C', handle: '1/2', type: 'community', metadata: [{ key: 'dc.title', value: 'C' }] }, 'collection'],
      [{ uuid, type: 'eperson', email: 'a@b.org', metadata: { 'eperson.firstname': [entry('A')] } }, 'person'],
      [{ uuid, type: 'group', name: 'G', metadata: {} }, 'organization'],
      [{ uuid, type: 'bitstream', metadata: { 'dc.title': [entry('a.pdf')] } }, 'json'],
      [entity('Person'), 'person'],
      [entity('OrgUnit'), 'organization'],
      [entity('JournalIssue'), 'journal'],
      [item({}, { entityType: 'Event' }), 'event'],
    ];
    for (const [raw, found] of others) expect(await errorOf(raw)).to.deep.equal(['format', found]);
    expect((await readPublication(entity('Publication'))).title).to.equal('T');
  });
  it('are invalid without any title', async () => {
    expect(await errorOf({ metadata: { 'dc.date.issued': [entry('2019')] } })).to.deep.equal(['invalid', undefined]);
  });
  it('stand wrong types and nulls anywhere', async () => {
    const metadata = JSON.parse(
      '{"dc.title":[null,[],{"value":"T","language":5}],"__proto__":{"dc.title":"no"},"constructor":"no","dc.contributor.author":[null,{"value":{}},7],"dc.date.issued":{},"dc.rights":[[]],"dc.subject":null}',
    ) as object;
    const raw = { ...item({}), metadata, bitstreams: [null, { bundleName: 'ORIGINAL', retrieveLink: 'javascript:x' }] };
    const read = await readPublication({ ...raw, _links: [], _embedded: { thumbnail: 5, bundles: [] }, handle: 5 });
    expect(read).to.deep.equal({
      title: 'T',
      contributors: [{ name: '7', role: 'author' }],
      source: { format: 'dspace' },
    });
  });
});
