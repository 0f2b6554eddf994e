// Interfaces of libraries, each with 25 reports in pages of ten: what they answer to an address of theirs.

const TOTAL = 25;
const SIZE = 10;
const API = 'https://lib.example.org';

export const titleOf = (at) => `Report ${at} on springs`;
export const titles = (count) => Array.from({ length: count }, (_, at) => titleOf(at + 1));
const numbers = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
/** The numbers on a page, from 1, and whether another one comes. */
const page = (at) => ({ on: numbers((at - 1) * SIZE + 1, Math.min(at * SIZE, TOTAL)), hasNext: at * SIZE < TOTAL });
const doi = (at) => `10.1234/springs.${at}`;
/** A page's number where an address says it, or where a cursor of ours does. */
const pageOf = (url, name) => Number(/\d+/.exec(url.searchParams.get(name) ?? '')?.[0] ?? 1);
/** The address with a parameter set, as the interface itself would link it. */
const linked = (url, name, value) => {
  const next = new URL(url);
  next.searchParams.set(name, value);
  return next.href;
};
/** The parameters after the first page, as the requests have them. */
const by = (name, ...values) => values.map((value) => ({ [name]: value }));

const invenio = (at) => ({ id: `${at}`, metadata: { title: titleOf(at), creators: [], publication_date: '2021' }, links: { self_html: `${API}/records/${at}` } }); // prettier-ignore
const dspace = (at) => ({ _embedded: { indexableObject: { type: 'item', uuid: `${at}`, metadata: { 'dc.title': [{ value: titleOf(at) }], 'dc.identifier.uri': [{ value: `${API}/handle/1/${at}` }] } } } }); // prettier-ignore
const crossref = (at) => ({ DOI: doi(at), type: 'report', title: [titleOf(at)] });
const datacite = (at) => ({
  id: doi(at),
  type: 'dois',
  attributes: { doi: doi(at), titles: [{ title: titleOf(at) }] },
});
const openAlex = (at) => ({ id: `https://openalex.org/W${at}`, doi: `https://doi.org/${doi(at)}`, title: titleOf(at) });
const zotero = (at) => ({ key: `K${at}`, library: { type: 'group', id: 1 }, data: { itemType: 'report', title: titleOf(at), url: `${API}/${at}` } }); // prettier-ignore
const dc = (at) => `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${titleOf(at)}</dc:title><dc:identifier>${API}/${at}</dc:identifier></oai_dc:dc>`; // prettier-ignore
const marc = (at) => `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000</leader><datafield tag="245" ind1=" " ind2=" "><subfield code="a">${titleOf(at)}</subfield></datafield><datafield tag="024" ind1="7" ind2=" "><subfield code="a">${doi(at)}</subfield><subfield code="2">doi</subfield></datafield></record>`; // prettier-ignore
const thing = (at) => ({ '@type': 'Report', '@id': `${API}/${at}`, name: titleOf(at), url: `${API}/${at}` });
export const own = (at) => ({ title: titleOf(at), identifiers: { doi: doi(at) } });

const oai = (inner) => `<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><request verb="ListRecords">${API}/oai</request>${inner}</OAI-PMH>`; // prettier-ignore
const xml = (body) => ({ type: 'application/xml; charset=utf-8', body });

/** A repository that hands out one token for each page. */
const harvested = (metadata) => (url) => {
  const at = pageOf(url, 'resumptionToken');
  const { on, hasNext } = page(at);
  const records = on.map((each) => `<record><header><identifier>oai:lib.example.org:${each}</identifier></header><metadata>${metadata(each)}</metadata></record>`); // prettier-ignore
  return xml(oai(`<ListRecords>${records.join('')}<resumptionToken completeListSize="${TOTAL}" cursor="${(at - 1) * SIZE}">${hasNext ? `page ${at + 1}|x` : ''}</resumptionToken></ListRecords>`)); // prettier-ignore
};
const tokens = by('resumptionToken', 'page 2|x', 'page 3|x');

/** A search by the number of the page, whose link to the next one is made by `made`. */
const paged = (made, name = 'page') => (url) => {
  const at = pageOf(url, name);
  const { on, hasNext } = page(at);
  return made(on, hasNext ? linked(url, name, at + 1) : undefined, at);
}; // prettier-ignore
const pages = by('page', '2', '3');

const entry = (at) => `<entry><id>${API}/${at}</id><title>${titleOf(at)}</title><link href="${API}/${at}"/><updated>2021-01-01T00:00:00Z</updated></entry>`; // prettier-ignore
const item = (at, about = '') => `<item${about}><title>${titleOf(at)}</title><link>${API}/${at}</link></item>`;
const nextLink = (next, name = 'atom:link') => (next ? `<${name} rel="next" href="${next.replaceAll('&', '&amp;')}"/>` : ''); // prettier-ignore

/**
 * By name: the address below the library's, what it answers, what the later pages are asked with (beside or in the place of what the
 * address has), and whether it says how many there are.
 */
export const paging = {
  'InvenioRDM': { path: '/api/records?q=springs', answer: paged((on, next) => ({ body: { hits: { hits: on.map(invenio), total: TOTAL }, links: { self: API, next } } })), later: pages },
  'DSpace 7': { path: '/server/api/discover/search/objects?query=springs', answer: paged((on, next) => ({ body: { type: 'discover', _embedded: { searchResult: { _embedded: { objects: on.map(dspace) }, _links: next && { next: { href: next } }, page: { size: SIZE, totalElements: TOTAL } } } } })), later: pages },
  'Crossref': { path: '/works?rows=10&cursor=*', answer: paged((on, _, at) => ({ body: { 'status': 'ok', 'message-type': 'work-list', 'message': { 'items-per-page': SIZE, 'total-results': TOTAL, 'next-cursor': `a+/${at + 1}=`, 'items': on.map(crossref) } } }), 'cursor'), later: by('cursor', 'a+/2=', 'a+/3=') },
  'DataCite': { path: '/dois?query=springs', answer: paged((on, next) => ({ body: { data: on.map(datacite), meta: { total: TOTAL }, links: { self: API, next } } }), 'page[number]'), later: by('page[number]', '2', '3') },
  'OpenAlex': { path: '/works?per_page=10&cursor=*', answer: paged((on, next, at) => ({ body: { meta: { count: TOTAL, db_response_time_ms: 1, per_page: SIZE, next_cursor: next ? `c${at + 1}=` : null }, results: on.map(openAlex) } }), 'cursor'), later: by('cursor', 'c2=', 'c3=') },
  'Zotero': { path: '/groups/1/items/top?limit=10', answer: paged((on, next) => ({ body: on.map(zotero), headers: { 'access-control-expose-headers': 'Link, Total-Results', 'total-results': `${TOTAL}`, ...(next && { link: `<${next}>; rel="next", <${API}/groups/1>; rel="alternate"` }) } })), later: pages },
  'Dublin Core over OAI-PMH': { path: '/oai?verb=ListRecords&metadataPrefix=oai_dc', answer: harvested(dc), later: tokens, drops: 'metadataPrefix' },
  'MARCXML over OAI-PMH': { path: '/oai?verb=ListRecords&metadataPrefix=marcxml&set=reports', answer: harvested(marc), later: tokens, drops: 'metadataPrefix set' },
  'a collection of Hydra': { path: '/books', answer: paged((on, next) => ({ body: { '@context': ['https://schema.org', { hydra: 'http://www.w3.org/ns/hydra/core#' }], '@type': 'hydra:Collection', 'hydra:member': on.map(thing), 'hydra:totalItems': TOTAL, 'hydra:view': { '@type': 'hydra:PartialCollectionView', ...(next && { 'hydra:next': next }) } } })), later: pages },
  'a list of our own records': { path: '/publications', answer: paged((on, next, at) => ({ body: { publications: on.map(own), total: TOTAL, ...(next && { next: `?page=${at + 1}` }) } })), later: pages },
  'RSS 2.0 with a link to the next page': { path: '/feed', answer: paged((on, next) => xml(`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Springs</title>${nextLink(next)}${on.map((at) => item(at)).join('')}</channel></rss>`)), later: pages, isUncounted: true },
  'RSS 1.0 with a link to the next page': { path: '/feed.rdf', answer: paged((on, next) => xml(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:atom="http://www.w3.org/2005/Atom"><channel rdf:about="${API}"><title>Springs</title>${nextLink(next)}</channel>${on.map((at) => item(at, ` rdf:about="${API}/${at}"`)).join('')}</rdf:RDF>`)), later: pages, isUncounted: true },
  'Atom': { path: '/feed.atom', answer: paged((on, next) => xml(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Springs</title>${nextLink(next, 'link')}${on.map(entry).join('')}</feed>`)), later: pages, isUncounted: true },
  'Atom that counts': { path: '/search.atom', answer: paged((on, next) => xml(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:os="http://a9.com/-/spec/opensearch/1.1/"><title>Springs</title><os:totalResults>${TOTAL}</os:totalResults>${nextLink(next, 'link')}${on.map(entry).join('')}</feed>`)), later: pages },
  'JSON Feed': { path: '/feed.json', answer: paged((on, next) => ({ body: { version: 'https://jsonfeed.org/version/1.1', title: 'Springs', items: on.map((at) => ({ id: `${at}`, url: `${API}/${at}`, title: titleOf(at), content_text: '' })), next_url: next } })), later: pages, isUncounted: true },
}; // prettier-ignore

const MANY = 300;
const many = numbers(1, MANY);
/** Answers that hold all of their 300 reports at once. */
export const whole = {
  'a file of BibTeX': { path: '/all.bib', answer: { type: 'application/x-bibtex; charset=utf-8', body: many.map((at) => `@techreport{r${at}, title = {${titleOf(at)}}, author = {Rai, Asha}, year = {2021}, doi = {${doi(at)}}}\n`).join('') } },
  'a file of RIS': { path: '/all.ris', answer: { type: 'application/x-research-info-systems; charset=utf-8', body: many.map((at) => `TY  - RPRT\r\nTI  - ${titleOf(at)}\r\nAU  - Rai, Asha\r\nPY  - 2021\r\nDO  - ${doi(at)}\r\nER  - \r\n`).join('') } },
  'a file of CSL-JSON': { path: '/all.json', answer: { body: many.map((at) => ({ id: `r${at}`, type: 'report', title: titleOf(at), author: [{ family: 'Rai', given: 'Asha' }], DOI: doi(at) })) } },
  'an ItemList': { path: '/list.jsonld', answer: { body: { '@context': 'https://schema.org', '@type': 'ItemList', 'numberOfItems': MANY, 'itemListElement': many.map((at) => ({ '@type': 'ListItem', position: at, item: thing(at) })) } } },
}; // prettier-ignore

/** The addresses of all pages of a source, as the library is asked for them. */
export function addressesOf({ path, later, drops = '' }) {
  return [path, ...later.map((set) => {
    const url = new URL(path, API);
    for (const name of drops.split(' ').filter(Boolean)) url.searchParams.delete(name);
    for (const [name, value] of Object.entries(set)) url.searchParams.set(name, value);
    return url.pathname + url.search;
  })];
} // prettier-ignore

/** What a library answers with pages of our own records, where `misbehave` (the page, how often it was asked for before, the answer, the address) gives nothing else. */
export const ownPages = (misbehave) => (url, before) => {
  const usual = paging['a list of our own records'].answer(url);
  const given = misbehave(pageOf(url, 'page'), before, usual, url);
  return given === undefined ? usual : given;
};
