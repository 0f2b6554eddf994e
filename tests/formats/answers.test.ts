// What an answer with several records says beside them: where the next answer is, and how many records there are in all.
import { type Found, foundIn, readFound } from '../../src/read/records.js';
import { answerTo } from '../../src/read/list.js';
import { expect } from '@open-wc/testing';
import { PublicationError } from '../../src/record/error.js';
import type { RawRecord } from '../../src/record/raw-record.js';

type Told = [titles: unknown[], next: string | undefined, total: number | undefined];

const rawOf = (url: string | undefined, answer: unknown, more: RawRecord = {}): RawRecord =>
  typeof answer === 'string' ? { url, text: answer, ...more } : { url, text: JSON.stringify(answer), value: answer, ...more }; // prettier-ignore

/** The titles of an answer's records, or the kinds of error where one is refused; its next address, its total. */
async function told(url: string | undefined, answer: unknown, more?: RawRecord): Promise<Told> {
  const { records, next, total } = await answerTo(rawOf(url, answer, more), {});
  const titleOf = async (found: Found) => (await readFound(found, {})).title;
  const found: Found[] = [];
  for (const each of records) found.push(...(await foundIn(each, {})));
  const titles = await Promise.all(found.map((each) => titleOf(each).catch(({ kind }: PublicationError) => kind)));
  return [titles, next, total];
}

/** Why an answer is refused. */
const refused = async (url: string | undefined, answer: unknown): Promise<unknown> =>
  told(url, answer).catch((error: unknown) => error instanceof PublicationError && [error.kind, error.facts.found, error.facts.message]); // prettier-ignore

const API = 'https://lib.example.org/api';

const work = (title: string) => ({ DOI: `10.1234/${title}`, type: 'book', title: [title] });
/** Two works of Crossref's, of which some say where they are among all. */
const works = (message: object, titles = ['A', 'B']) => ({
  'message-type': 'work-list',
  message: { 'items-per-page': 2, query: { 'start-index': 0 }, items: titles.map(work), ...message },
});

const hit = (title: string) => ({ metadata: { title, creators: [] } });
const hits = (total: unknown, next?: unknown) => ({ hits: { hits: [hit('A')], total }, links: { self: API, next } });

const item = (title: string) => ({ type: 'item', uuid: title, metadata: { 'dc.title': [{ value: title }] } });
/** A page of DSpace's in an envelope of HAL. */
const page = (embedded: object, totalElements: unknown, href?: unknown) => ({
  _embedded: embedded,
  _links: { self: { href: API }, next: { href } },
  page: { size: 1, totalElements, totalPages: 2, number: 0 },
});

const dois = (total: unknown, next?: unknown) => ({
  data: [{ id: '10.1234/a', type: 'dois', attributes: { titles: [{ title: 'A' }] } }],
  meta: { total, totalPages: 2 },
  links: { self: API, next },
});

const openAlex = (meta: object, titles = ['A', 'B']) => ({
  meta: { count: 5, db_response_time_ms: 1, page: 1, per_page: 2, ...meta },
  results: titles.map((title, at) => ({ id: `https://openalex.org/W${at + 1}`, title })),
});

const DC = (title: string) =>
  `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></oai_dc:dc>`;
const MARC = (title: string) =>
  `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000</leader><datafield tag="245" ind1=" " ind2=" "><subfield code="a">${title}</subfield></datafield></record>`;
const MODS = (title: string) =>
  `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>${title}</title></titleInfo></mods>`;
const DATACITE = (title: string) =>
  `<resource xmlns="http://datacite.org/schema/kernel-4"><titles><title>${title}</title></titles></resource>`;

const harvested = (inner: string) =>
  `<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><request verb="ListRecords">${API}</request>${inner}</OAI-PMH>`;
const harvest = (
  metadata: string,
  token = '<resumptionToken completeListSize="3" cursor="0">a b|1</resumptionToken>',
) => harvested(`<ListRecords><record><header/><metadata>${metadata}</metadata></record>${token}</ListRecords>`);
const DELETED = '<record><header status="deleted"><identifier>oai:1</identifier></header></record>';
const LIST = `${API}?verb=ListRecords&metadataPrefix=x&set=a&from=2020-01-01&until=2020-02-01`;

const escaped = (xml: string) => xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const SRU = 'http://www.loc.gov/zing/srw/';
/** An answer of SRU: its records, each with how it is packed, and what stands beside them. */
const searched = (records: readonly string[], beside: string, namespace = SRU, packing = '<z:recordPacking>xml</z:recordPacking>') =>
  `<z:searchRetrieveResponse xmlns:z="${namespace}"><z:records>${records.map((each) => `<z:record>${packing}<z:recordData>${each}</z:recordData></z:record>`).join('')}</z:records>${beside}</z:searchRetrieveResponse>`; // prettier-ignore
const counted = (total: string, next?: string) => `<z:numberOfRecords>${total}</z:numberOfRecords>${next === undefined ? '' : `<z:nextRecordPosition>${next}</z:nextRecordPosition>`}`; // prettier-ignore
const PACKED = '<z:recordPacking>string</z:recordPacking>';
const SEARCH = `${API}?operation=searchRetrieve&query=dc.title%20any%20%E9t%E9&startRecord=1&maximumRecords=2`;
const searchFrom = (at: number) => `${API}?operation=searchRetrieve&query=dc.title%20any%20%E9t%E9&maximumRecords=2&startRecord=${at}`; // prettier-ignore

const book = (name: string) => ({ '@type': 'Book', name });
const listOfBooks = { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: book('A') }, { '@type': 'ListItem', position: 2, item: book('B') }] }; // prettier-ignore
const hydra = (view: object, more: object = {}) => ({ '@context': '/contexts/Book', '@id': '/books', '@type': 'hydra:Collection', 'hydra:member': [{ '@id': '/books/1', '@type': 'https://schema.org/Book', name: 'A' }], 'hydra:totalItems': 30, 'hydra:view': { '@id': '/books?page=1', '@type': 'hydra:PartialCollectionView', ...view }, ...more }); // prettier-ignore

const zotero = (title: string) => ({
  key: title,
  library: { type: 'group', id: 1 },
  data: { itemType: 'book', title },
});

/** The source, the address that was asked, the answer with its headers, and what is read of it. */
const ANSWERS: readonly (readonly [source: string, url: string, answer: unknown, expected: Told, headers?: RawRecord])[] = [
  ['InvenioRDM', `${API}/records?q=a`, hits(3, `${API}/records?page=2`), [['A'], `${API}/records?page=2`, 3]],
  ['InvenioRDM, its last page', `${API}/records?q=a`, hits(1), [['A'], undefined, 1]],
  ['InvenioRDM of before', `${API}/records`, hits({ value: 3, relation: 'eq' }, '?page=2'), [['A'], `${API}/records?page=2`, 3]],
  ['a search that has not counted to the end', `${API}/records`, hits({ value: 10_000, relation: 'gte' }), [['A'], undefined, undefined]],
  ['one record of InvenioRDM', `${API}/records/1`, { ...hit('A'), links: { next: `${API}/records/2` } }, [['A'], undefined, undefined]],

  ['DSpace, a list of items', `${API}/core/items`, page({ items: [item('A')] }, 3, `${API}/core/items?page=1`), [['A'], `${API}/core/items?page=1`, 3]],
  ['DSpace, a search', `${API}/discover/search/objects`, { type: 'discover', _links: { self: { href: API } }, _embedded: { searchResult: page({ objects: [{ _embedded: { indexableObject: item('A') } }] }, 3, '/api/discover/search/objects?page=1') } }, [['A'], `${API}/discover/search/objects?page=1`, 3]],
  ['DSpace, the last page of a search', `${API}/discover/search/objects`, { _embedded: { searchResult: page({ objects: [{ _embedded: { indexableObject: item('A') } }] }, 1) } }, [['A'], undefined, 1]],
  ['DSpace 6', `${API}/items`, { items: [{ ...item('A'), metadata: [{ key: 'dc.title', value: 'A' }] }] }, [['A'], undefined, undefined]],
  ['one item of DSpace', `${API}/core/items/1`, { ...item('A'), _links: { next: { href: API } } }, [['A'], undefined, undefined]],

  ['Crossref by the number', `${API}/works?query=a&rows=2`, works({ 'total-results': 5 }), [['A', 'B'], `${API}/works?query=a&rows=2&offset=2`, 5]],
  ['Crossref further on', `${API}/works?offset=2&rows=2`, works({ 'total-results': 5, query: { 'start-index': 2 } }), [['A', 'B'], `${API}/works?rows=2&offset=4`, 5]],
  ['Crossref, the last page', `${API}/works?offset=3`, works({ 'total-results': 5, query: { 'start-index': 3 } }), [['A', 'B'], undefined, 5]],
  ['Crossref, as far as it lets go', `${API}/works?offset=9999`, works({ 'total-results': 90_000, query: { 'start-index': 9999 } }), [['A', 'B'], undefined, 90_000]],
  ['Crossref that does not say where it is', `${API}/works`, works({ 'total-results': 5, query: null }), [['A', 'B'], undefined, 5]],
  ['Crossref, a sample', `${API}/works?sample=2`, works({ 'total-results': 5 }), [['A', 'B'], undefined, 5]],
  ['Crossref by a cursor', `${API}/works?cursor=*&rows=2&filter=type:book`, works({ 'total-results': 5, 'next-cursor': 'a+b/=' }), [['A', 'B'], `${API}/works?rows=2&filter=type:book&cursor=a%2Bb%2F%3D`, 5]],
  ['Crossref by a cursor, a page that is not full', `${API}/works?cursor=a&rows=2`, works({ 'total-results': 5, 'next-cursor': 'b' }, ['A']), [['A'], undefined, 5]],
  ['Crossref by a cursor, a last page without works', `${API}/works?cursor=a&rows=2`, works({ 'total-results': 5, 'next-cursor': 'b', 'items-per-page': null }, []), [[], undefined, 5]],
  ['Crossref with the cursor that was asked, whose place the server keeps', `${API}/works?rows=2&cursor=a`, works({ 'total-results': 5, 'next-cursor': 'a' }), [['A', 'B'], `${API}/works?rows=2&cursor=a`, 5]],

  ['DataCite', `${API}/dois?query=a`, dois(3, `${API}/dois?page%5Bnumber%5D=2`), [['A'], `${API}/dois?page%5Bnumber%5D=2`, 3]],
  ['DataCite, with a link that is an object', `${API}/dois`, dois(3, { href: '?page[number]=2' }), [['A'], `${API}/dois?page[number]=2`, 3]],
  ['DataCite, the last page', `${API}/dois`, dois(1, null), [['A'], undefined, 1]],
  ['one DOI of DataCite', `${API}/dois/1`, { ...dois(1, API), data: dois(1).data[0] }, [['A'], undefined, undefined]],

  ['OpenAlex by the page', `${API}/works?per_page=2`, openAlex({}), [['A', 'B'], `${API}/works?per_page=2&page=2`, 5]],
  ['OpenAlex, the last page', `${API}/works?page=3&per_page=2`, openAlex({ page: 3 }, ['A']), [['A'], undefined, 5]],
  ['OpenAlex, a last page that is full', `${API}/works?page=2&per_page=2`, openAlex({ count: 4, page: 2 }), [['A', 'B'], undefined, 4]],
  ['OpenAlex, as far as it lets go', `${API}/works?page=5000&per_page=2`, openAlex({ count: 90_000, page: 5000 }), [['A', 'B'], undefined, 90_000]],
  ['OpenAlex by a cursor', `${API}/works?cursor=*`, openAlex({ page: null, next_cursor: 'a=' }), [['A', 'B'], `${API}/works?cursor=a%3D`, 5]],
  ['OpenAlex by a cursor, the end', `${API}/works?cursor=a`, openAlex({ page: null, next_cursor: null }), [['A', 'B'], undefined, 5]],

  ['Zotero', `${API}/groups/1/collections/A1/items/top?limit=2`, [zotero('A'), zotero('B')], [['A', 'B'], `${API}/groups/1/collections/A1/items/top?limit=2&start=2`, 5], { link: `<${API}/groups/1/collections/A1/items/top?limit=2&start=2>; rel="next", <https://lib.example.org/groups/1>; rel="alternate"`, total: '5' }],

  ['Dublin Core over OAI-PMH', LIST, harvest(DC('A')), [['A'], `${API}?verb=ListRecords&resumptionToken=a%20b%7C1`, 3]],
  ['MARCXML over OAI-PMH', LIST, harvest(MARC('A')), [['A'], `${API}?verb=ListRecords&resumptionToken=a%20b%7C1`, 3]],
  ['MODS over OAI-PMH', LIST, harvest(MODS('A')), [['A'], `${API}?verb=ListRecords&resumptionToken=a%20b%7C1`, 3]],
  ['DataCite over OAI-PMH', LIST, harvest(DATACITE('A')), [['A'], `${API}?verb=ListRecords&resumptionToken=a%20b%7C1`, 3]],
  ['OAI-PMH by a token', `${API}?verb=ListRecords&resumptionToken=z`, harvest(DC('A')), [['A'], `${API}?verb=ListRecords&resumptionToken=a%20b%7C1`, 3]],
  ['OAI-PMH at an address of its own', `${API}?page=oai&verb=ListRecords&metadataPrefix=x`, harvest(DC('A')), [['A'], `${API}?page=oai&verb=ListRecords&resumptionToken=a%20b%7C1`, 3]],
  ['OAI-PMH, the last page', LIST, harvest(DC('A'), '<resumptionToken completeListSize="3" cursor="2"> </resumptionToken>'), [['A'], undefined, 3]],
  ['OAI-PMH without a token', LIST, harvest(DC('A'), ''), [['A'], undefined, undefined]],
  ['OAI-PMH, a page of deleted records', LIST, harvested(`<ListRecords>${DELETED}<resumptionToken>a</resumptionToken></ListRecords>`), [[], `${API}?verb=ListRecords&resumptionToken=a`, undefined]],
  ['OAI-PMH where nothing is', LIST, harvested('<error code="noRecordsMatch"/>'), [[], undefined, 0]],
  ['OAI-PMH with a token in a record', LIST, harvest(`<x xmlns="">${DC('A')}<resumptionToken>b</resumptionToken></x>`, ''), [['A'], undefined, undefined]],
  ['an answer of OAI-PMH that somebody has kept', 'https://lib.example.org/records', harvest(DC('A')), [['A'], undefined, 3]],

  ['MARCXML over SRU', SEARCH, searched([MARC('A'), MARC('B')], counted('5', '3')), [['A', 'B'], searchFrom(3), 5]],
  ['MODS over SRU', SEARCH, searched([MODS('A'), MODS('B')], counted('5', ' 3 ')), [['A', 'B'], searchFrom(3), 5]],
  ['Dublin Core over SRU, of which one has no title', SEARCH, searched([DC('A'), DC('').replace('title', 'date').replace('title', 'date')], counted('5', '3')), [['A', 'invalid'], searchFrom(3), 5]],
  ['Dublin Core over SRU without an element around it', SEARCH, searched(['<t:title xmlns:t="http://purl.org/dc/elements/1.1/">A</t:title>'], counted('1')), [['A'], undefined, 1]],
  ['SRU 2.0', SEARCH, searched([MARC('A')], counted('5', '2'), 'http://docs.oasis-open.org/ns/search-ws/sruResponse', '<z:recordXMLEscaping>xml</z:recordXMLEscaping>'), [['A'], searchFrom(2), 5]],
  ['MARCXML as text in SRU', SEARCH, searched([MARC('A &amp; B'), MARC('C')].map(escaped), counted('2'), SRU, PACKED), [['A & B', 'C'], undefined, 2]],
  ['MODS as text in SRU 2.0', SEARCH, searched([escaped(MODS('A'))], counted('1'), SRU, '<z:recordXMLEscaping>string</z:recordXMLEscaping>'), [['A'], undefined, 1]],
  ['Dublin Core as text in SRU', SEARCH, searched([escaped(DC('A')), escaped(DC('B'))], counted('2'), SRU, PACKED), [['A', 'B'], undefined, 2]],
  ['SRU that calls it text and is none', SEARCH, searched([DC('A')], counted('1'), SRU, PACKED), [['A'], undefined, 1]],
  ['a record in SRU that breaks off', SEARCH, searched([escaped(MARC('A')).slice(0, -9), escaped(MARC('B'))], counted('2'), SRU, PACKED), [['B'], undefined, 2]],
  ['SRU, the last page by number 0', SEARCH, searched([DC('A')], counted('1', '0')), [['A'], undefined, 1]],
  ['SRU, the last page by a number that is not there', SEARCH, searched([DC('A')], counted('1', '2')), [['A'], undefined, 1]],
  ['SRU with a count of something else', SEARCH, searched([DC('A')], `${counted('1')}<z:extraResponseData>${counted('9', '1')}</z:extraResponseData>`), [['A'], undefined, 1]],
  ['SRU that found nothing', SEARCH, searched([], counted('0')), [[], undefined, 0]],

  ['an ItemList', `${API}/list`, { ...listOfBooks, numberOfItems: 9 }, [['A', 'B'], undefined, 9]],
  ['an ItemList in a page about it', `${API}/list`, { '@context': 'https://schema.org', '@type': 'SearchResultsPage', mainEntity: { ...listOfBooks, numberOfItems: '9' } }, [['A', 'B'], undefined, 9]],
  ['an ItemList beside a book', `${API}/list`, { '@context': 'https://schema.org', '@graph': [book('A'), { '@type': 'ItemList', numberOfItems: 9, itemListElement: [{ '@type': 'ListItem', item: { '@type': 'WebPage', name: 'P' } }] }] }, [['A'], undefined, undefined]],
  ['two ItemLists', `${API}/list`, { '@context': 'https://schema.org', '@graph': [{ ...listOfBooks, numberOfItems: 9 }, { '@type': 'ItemList', numberOfItems: 8, itemListElement: [{ '@type': 'ListItem', item: book('C') }] }] }, [['A', 'B', 'C'], undefined, undefined]],
  ['Hydra', 'https://lib.example.org/books', hydra({ 'hydra:next': '/books?page=2' }), [['A'], 'https://lib.example.org/books?page=2', 30]],
  ['Hydra without prefixes', 'https://lib.example.org/books', { '@context': '/contexts/Book', '@type': 'Collection', totalItems: 30, member: [book('A')], view: { '@id': '/books?page=1', next: { '@id': '/books?page=2' } } }, [['A'], 'https://lib.example.org/books?page=2', 30]],
  ['Hydra, the last page', 'https://lib.example.org/books', hydra({}), [['A'], undefined, 30]],

  ['the own JSON', `${API}/list.json`, { publications: [{ title: 'A' }, { title: 'B', id: 7 }], next: 'list-2.json', total: 5 }, [['A', 'B'], `${API.replace('api', '')}api/list-2.json`, 5]],
  ['the own JSON with a record that has no title', `${API}/list.json`, { $schema: 'x', publications: [{ title: 'A' }, { type: 'book' }, 'B', null] }, [['A', 'invalid', 'invalid', 'invalid'], undefined, undefined]],
  ['the own JSON without records', `${API}/list.json`, { publications: [], total: 0 }, [[], undefined, 0]],
  ['the own JSON, one record with that field', `${API}/1.json`, { title: 'A', publications: [{ title: 'B' }], next: '2.json', total: 5 }, [['A'], undefined, undefined]],
]; // prettier-ignore

describe('an answer with several records', () => {
  for (const [source, url, answer, expected, headers] of ANSWERS)
    it(`says where the next is and how many there are: ${source}`, async () => {
      expect(await told(url, answer, headers)).to.deep.equal(expected);
    });

  /** The same fault in each interface; what stands in its place is the total or the next address. */
  const withTotal: ((total: unknown) => unknown)[] = [
    (total) => hits(total),
    (total) => page({ items: [item('A')] }, total),
    (total) => works({ 'total-results': total }),
    (total) => dois(total),
    (total) => openAlex({ count: total }),
    (total) => ({ ...listOfBooks, numberOfItems: total }),
    (total) => hydra({}, { 'hydra:totalItems': total }),
    (total) => ({ publications: [{ title: 'A' }], total }),
  ];
  it('has no total where that is no count', async () => {
    for (const total of [-1, 1.5, Infinity, NaN, 'many', '-1', '1e3', '', null, true, {}, [], { value: {} }, { toString: null, valueOf: null }, '9'.repeat(30), Symbol('5')])
      for (const answer of withTotal) {
        const { total: read } = await answerTo({ url: API, value: answer(total) }, {});
        expect(read, typeof total).to.equal(undefined);
      }
  }); // prettier-ignore
  it('has the total of a header where it says none itself, and where that is a count', async () => {
    for (const [total, read] of [['7', 7], ['many', undefined], ['-1', undefined], ['1, 2', undefined], [null, undefined]] as const)
      expect((await told(API, { publications: [{ title: 'A' }] }, { total }))[2]).to.equal(read);
    for (const [total, read] of [[3, 3], ['many', 7]] as const)
      expect((await told(API, { publications: [{ title: 'A' }], total }, { total: '7' }))[2]).to.equal(read);
  }); // prettier-ignore
  it('has a total that is written in digits', async () => {
    for (const answer of withTotal) expect((await told(API, answer('12')))[2]).to.equal(12);
  });
  it('has no next one where that is no address', async () => {
    for (const next of ['javascript:alert(1)', 'data:text/plain,x', '', ' ', 7, [], {}, { href: {} }, true, 'https://'])
      for (const answer of [hits(1, next), page({ items: [item('A')] }, 1, next), dois(1, next), hydra({ 'hydra:next': next }), { publications: [{ title: 'A' }], next }])
        expect((await told(API, answer))[1], JSON.stringify([next, answer])).to.equal(undefined);
  }); // prettier-ignore
  it('has no next one where a cursor or a token is none', async () => {
    for (const none of ['', ' ', 7, {}, [], null, false]) {
      expect((await told(`${API}/works?cursor=a`, works({ 'next-cursor': none })))[1]).to.equal(undefined);
      expect((await told(`${API}/works?cursor=a`, openAlex({ page: null, next_cursor: none })))[1]).to.equal(undefined);
    }
    for (const none of ['', ' \n', '<!-- -->'])
      expect((await told(LIST, harvest(DC('A'), `<resumptionToken>${none}</resumptionToken>`)))[1]).to.equal(undefined);
    for (const none of ['', '-3', 'x', '3.5', '<z:x/>'])
      expect((await told(SEARCH, searched([DC('A')], counted('9', none))))[1]).to.equal(undefined);
  });
  it('has no next one that is made of an address which nobody knows, or of a file', async () => {
    const answers = [works({ 'total-results': 5 }), openAlex({}), harvest(DC('A')), searched([DC('A')], counted('9', '2'))]; // prettier-ignore
    for (const url of [undefined, '', 'list', 'about:blank', 'data:,x', 'https://lib.example.org/list.json'])
      for (const answer of answers) expect((await told(url, answer))[1], url).to.equal(undefined);
  });
  it('may give a cursor that is half a character, or longer than any other', async () => {
    const [, next] = await told(`${API}/works?cursor=*`, works({ 'next-cursor': '\ud800' }));
    expect(next).to.equal(`${API}/works?cursor=`);
    const [, long] = await told(`${API}/works?${'a&'.repeat(100_000)}cursor=*`, works({ 'next-cursor': '&'.repeat(200_000) })); // prettier-ignore
    expect(long).to.have.length(`${API}/works?`.length + 200_000 + 'cursor='.length + 600_000);
  });
});

describe('an interface that answers with an error', () => {
  it('is told from others by the code of OAI-PMH', async () => {
    const token = `${API}?verb=ListRecords&resumptionToken=a`;
    expect(await refused(token, harvested('<error code="badResumptionToken">It has expired</error>'))).to.deep.equal(['format', 'error', 'badResumptionToken']); // prettier-ignore
    expect(await refused(token, harvested('<error> No such\nrecord </error>'))).to.deep.equal(['format', 'error', 'No such\nrecord']); // prettier-ignore
    expect(await refused(token, harvested(`<error code="${'x'.repeat(300)}"/>`))).to.deep.equal(['format', 'error', 'x'.repeat(200)]); // prettier-ignore
  });
  it('is told from others by the message of SRU', async () => {
    const diagnostics = (inner: string) => searched([], `${counted('0')}<z:diagnostics><d:diagnostic xmlns:d="http://www.loc.gov/zing/srw/diagnostic/">${inner}</d:diagnostic></z:diagnostics>`); // prettier-ignore
    expect(await refused(SEARCH, diagnostics('<d:uri>info:srw/diagnostic/1/61</d:uri><d:message>Out of range</d:message>'))).to.deep.equal(['format', 'error', 'Out of range']); // prettier-ignore
    expect(await refused(SEARCH, diagnostics('<d:uri>info:srw/diagnostic/1/61</d:uri>'))).to.deep.equal(['format', 'error', 'info:srw/diagnostic/1/61']); // prettier-ignore
  });
  it('is no answer of ours for having a list of publications', async () => {
    for (const other of [{ publications: [{ name: 'A' }] }, { publications: [{ title: 'A', year: 2020, journal: 'J' }] }, { publications: 'A' }, { publications: [7, null] }])
      expect(await refused(API, other)).to.deep.equal(['format', 'json', undefined]);
    expect(await refused(API, { publications: [], error: 'over quota' })).to.deep.equal(['format', 'error', 'over quota']); // prettier-ignore
  }); // prettier-ignore
  it('is searched in vain where the records are in no format of ours', async () => {
    expect(await refused(SEARCH, searched(['<ead xmlns="u:x">y</ead>'], counted('1')))).to.deep.equal(['format', 'xml', undefined]); // prettier-ignore
  });
});
