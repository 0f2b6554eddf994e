// https://www.rfc-editor.org/rfc/rfc4287, https://www.jsonfeed.org/version/1.1/ and https://www.rfc-editor.org/rfc/rfc5005; as arXiv,
// DSpace, EPrints, OPDS's catalogues and blogs write them. RSS has a file of its own.
import { atom, author, entry, holds, item, jsonFeed, type Oddity, prose, rss, url } from './feeds.js';
import { answerTo } from '../../src/read/list.js';
import type { FoundAnswer } from '../../src/read/records.js';
import { readPublication, readPublications } from '../../src/read/read.js';
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';

const IN_ATOM: readonly Oddity[] = [
  ['a title in marks', '<title type="html">Springs &amp;amp; wells</title>', { title: 'Springs & wells' }],
  ['texts in XHTML', '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two</p></div></summary>', { summary: prose('One', 'two') }],
  ['a text beside its summary', '<content type="html">&lt;p&gt;All of it.&lt;/p&gt;</content><summary>One.</summary>', { summary: prose('One.') }],
  ['a text alone', '<content type="html">&lt;p&gt;All of it.&lt;/p&gt;</content>', { summary: prose('All of it.') }],
  ['a file for its text', '<content type="application/pdf" src="https://lib.example.org/1.pdf"/>', { summary: undefined, links: { fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf' } } }],
  ['authors with addresses', '<author><name>Asha Rai</name><email>asha@lib.example.org</email></author><author><name>Hari Lal</name><uri>https://orcid.org/0000-0002-1825-0097</uri></author>', { contributors: [author('Asha Rai'), { ...author('Hari Lal'), orcid: '0000-0002-1825-0097', url: 'https://orcid.org/0000-0002-1825-0097' }] }],
  ['an author without an element for the name', '<author>Asha Rai</author>', { contributors: [author('Asha Rai')] }],
  ['a contributor', '<contributor><name>Asha Rai</name></contributor>', { contributors: [{ name: 'Asha Rai', role: 'contributor' }] }],
  ['when it was put there, and changed', '<published>2019-05-06T10:00:00Z</published>', { published: { year: 2019, month: 5, day: 6 } }],
  ['when it was changed alone', '', { published: undefined }],
  ['links for programs', '<link rel="self" href="https://lib.example.org/1.xml"/><link rel="edit" href="https://lib.example.org/edit"/><link href="https://lib.example.org/1"/>', { links: { landingPage: 'https://lib.example.org/1' } }],
  ['a relative link', '<link rel="alternate" href="/1"/>', { links: { landingPage: 'https://lib.example.org/1' } }],
  ['a link relative to another address', '<link href="1" xml:base="ignored"/>', { links: { landingPage: 'https://lib.example.org/a/1' } }],
  ['a PDF beside the page', '<link rel="related" title="pdf" type="application/pdf" href="https://lib.example.org/1.pdf"/><link href="https://lib.example.org/1"/>', { links: { landingPage: 'https://lib.example.org/1', fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf' } } }],
  ['a book that is to be bought, and read', '<link rel="http://opds-spec.org/acquisition/buy" type="application/epub+zip" href="https://lib.example.org/buy"/><link rel="http://opds-spec.org/acquisition/open-access" type="application/epub+zip" href="https://lib.example.org/1.epub"/><link rel="http://opds-spec.org/image" href="https://lib.example.org/1.jpg"/><dcterms:identifier>urn:isbn:9780306406157</dcterms:identifier>', { links: { fullText: { url: 'https://lib.example.org/1.epub', mediaType: 'application/epub+zip' } }, cover: { url: 'https://lib.example.org/1.jpg' }, identifiers: { isbn: ['9780306406157'] } }],
  ['a PDF that it is only related to', '<link rel="related" type="application/pdf" href="https://lib.example.org/other.pdf"/>', { links: undefined }],
  ['an address for a category', '<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/><category term="water"/>', { keywords: ['water'] }],
  ['categories with their words', '<category term="cs.DL"/><category term="w" label="water"/>', { keywords: ['cs.DL', 'water'] }],
  ['categories that are kinds', '<category term="conference_item" label="Conference or Workshop Item" scheme="https://lib.example.org/data/eprint/type"/><category term="archive" label="Live Archive" scheme="http://eprints.org/ep2/data/2.0/eprint/eprint_status"/>', { type: 'conference-paper', typeLabel: 'Conference or Workshop Item', keywords: undefined }],
  ['a monograph of EPrints', '<category term="monograph" label="Monograph" scheme="https://lib.example.org/data/eprint/type"/>', { type: undefined, typeLabel: 'Monograph' }],
  ['a licence as a link', '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>', { licence: { url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['a DOI of the published version', '<arxiv:doi>10.5555/1</arxiv:doi><arxiv:journal_ref>Journal of Springs 12 (2024) 1-9</arxiv:journal_ref><link href="https://arxiv.org/abs/2401.99999v2"/>', { type: 'preprint', identifiers: { doi: '10.5555/1' }, series: undefined, links: { landingPage: 'https://arxiv.org/abs/2401.99999v2' } }],
  ['a text in another language', '<title xml:lang="ne">मुहान</title>', { title: [{ type: 'span', lang: 'ne', content: 'मुहान' }] }],
]; // prettier-ignore

const IN_JSON: readonly (readonly [oddity: string, fields: object, expected: object, feed?: object])[] = [
  ['authors in a list', { authors: [{ name: 'Asha Rai', url: 'https://blog.example.org/asha' }, { name: 'Hari Lal', url: 'mailto:hari@lib.example.org' }] }, { contributors: [{ ...author('Asha Rai'), url: 'https://blog.example.org/asha' }, author('Hari Lal')] }],
  ['an author as version 1.0 has one', { author: { name: 'Asha Rai' } }, { contributors: [author('Asha Rai')] }],
  ['the author of its feed', {}, { contributors: [author('Asha Rai')], languages: ['ne'] }, { authors: [{ name: 'Asha Rai' }], language: 'ne' }],
  ['HTML', { content_html: '<p>One <a href="/x">two</a></p>', url: 'https://blog.example.org/1' }, { summary: prose(['One ', { type: 'link', href: 'https://blog.example.org/x', content: 'two' }]) }],
  ['a summary', { content_html: '<p>All.</p>', summary: 'One.' }, { summary: prose('One.') }],
  ['a page elsewhere', { external_url: 'https://lib.example.org/1' }, { links: { landingPage: 'https://lib.example.org/1' } }],
  ['a link that is no address', { url: 'notes' }, { links: undefined }],
  ['a DOI for its number', { id: 'https://doi.org/10.5555/1', url: 'https://blog.example.org/1' }, { identifiers: { doi: '10.5555/1' }, links: { landingPage: 'https://blog.example.org/1' } }],
  ['when it was put there, and changed', { date_published: '2024-05-06T23:00:00+05:45', date_modified: '2025-01-01T00:00:00Z' }, { published: { year: 2024, month: 5, day: 6 } }],
  ['when it was changed alone', { date_modified: '2025-01-01T00:00:00Z' }, { published: undefined }],
  ['tags, a picture and a file', { tags: ['water', 'Nepal, history'], image: 'https://blog.example.org/1.jpg', attachments: [{ url: 'https://blog.example.org/1.pdf', mime_type: 'application/pdf', size_in_bytes: 1024 }] }, { keywords: ['water', 'Nepal, history'], cover: { url: 'https://blog.example.org/1.jpg' }, links: { fullText: { url: 'https://blog.example.org/1.pdf', mediaType: 'application/pdf', size: 1024 } } }],
  ['members of other kinds than they should be', { authors: ['Asha', null, { name: 7 }], tags: { a: 1 }, attachments: 'x', url: 7, content_html: {} }, { contributors: undefined, keywords: undefined, links: undefined, summary: undefined }],
]; // prettier-ignore

const answered = async (text: string, at = url): Promise<FoundAnswer> => answerTo({ text, url: at }, {});
const failure = async (raw: string | object) =>
  readPublication(raw).then(
    ({ source }) => [source?.format],
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.count ?? facts.path],
  );

describe('an entry of Atom', () => {
  for (const [oddity, inner, expected] of IN_ATOM)
    it(`may have ${oddity}`, async () => holds(await readPublication(atom(entry(inner)), { baseUrl: url }), expected));

  it('is not by whom the feed names, who is the one to be asked or the library', async () => {
    const read = await readPublication(atom(entry(''), '<author><name>Example Library</name></author>'));
    expect(read.contributors).to.equal(undefined);
  });
  it('is not in the language of its feed, which is that of a program', async () => {
    const feed = atom(entry('') + entry('<title xml:lang="ne">T</title>')).replace('<feed ', '<feed xml:lang="en-US" ');
    const [plain, marked] = await readPublications(feed);
    expect(plain?.title).to.equal('T');
    expect(marked?.title).to.deep.equal([{ type: 'span', lang: 'ne', content: 'T' }]);
  });
  it('may stand alone', async () => {
    const alone = '<?xml version="1.0"?><!-- one --><a:entry xmlns:a="http://www.w3.org/2005/Atom"><a:title>Springs</a:title></a:entry>'; // prettier-ignore
    expect((await readPublication(alone)).title).to.equal('Springs');
  });
  it('has links relative to the address that it names', async () => {
    const [first, second] = await readPublications(atom(`<entry xml:base="b/"><title>A</title><link href="1"/></entry>${entry('<link href="2"/>')}`, '').replace('<feed ', '<feed xml:base="https://other.example.org/a/" ')); // prettier-ignore
    expect(first?.links?.landingPage).to.equal('https://other.example.org/a/b/1');
    expect(second?.links?.landingPage).to.equal('https://other.example.org/a/2');
  });
});

describe('an item of JSON Feed', () => {
  for (const [oddity, fields, expected, feed] of IN_JSON)
    it(`may have ${oddity}`, async () =>
      holds(await readPublication(jsonFeed(fields, feed), { baseUrl: url }), expected));

  it('is known by the version, not by a list of items', async () => {
    expect(await failure(jsonFeed({}))).to.deep.equal(['feed']);
    expect(await failure({ ...jsonFeed({}), version: 'https://jsonfeed.org/version/1' })).to.deep.equal(['feed']);
    expect(await failure({ items: [{ itemType: 'book', title: 'T' }] })).to.deep.equal(['zotero']);
    expect(await failure({ version: '1.1', items: [{ id: '1', title: 'T' }] })).to.deep.equal(['format', 'collection']);
  });
});

describe('the answer of a feed', () => {
  it('has a record for each item, of which one without a title is refused alone', async () => {
    const text = rss(`${item('')}<item><description>Only this.</description></item>`);
    const refused: [string | undefined, number][] = [];
    const read = await readPublications(text, { onRefused: ({ facts }, at) => refused.push([facts.path, at]) });
    expect(read).to.have.length(1);
    expect(refused).to.deep.equal([['title', 1]]);
    expect(await failure(rss(item('') + item('')))).to.deep.equal(['several', 2]);
  });
  it('names the next page', async () => {
    const pages: readonly (readonly [string, string | undefined])[] = [
      [rss(item(''), '<atom:link rel="self" href="/x"/><atom:link rel="next" href="/feed?page=2"/>'), 'https://lib.example.org/feed?page=2'],
      [atom(entry(''), '<link rel="http://www.iana.org/assignments/relation/next" href="feed?page=2"/>'), 'https://lib.example.org/a/feed?page=2'],
      [atom(entry(''), '<link rel="prev-archive" href="https://lib.example.org/2019"/>'), 'https://lib.example.org/2019'],
      [JSON.stringify(jsonFeed({}, { next_url: 'https://lib.example.org/2' })), 'https://lib.example.org/2'],
      ['<entry xmlns="http://www.w3.org/2005/Atom"><title>T</title><link rel="next" href="/2"/></entry>', undefined],
      [atom(entry('<link rel="next" href="/1"/>'), '<link rel="next" href="javascript:alert(1)"/>'), undefined],
      [rss(item('')), undefined],
    ]; // prettier-ignore
    for (const [text, next] of pages) {
      const value = text.startsWith('{') ? { value: JSON.parse(text) as unknown } : {};
      expect((await answerTo({ text, url, ...value }, {})).next, text).to.equal(next);
    }
  });
  it('says how many a search has found, and where arXiv’s and DSpace’s go on', async () => {
    const found = (start: number, each: number, total: number | string) =>
      atom(entry(''), `<opensearch:totalResults>${total}</opensearch:totalResults><opensearch:startIndex>${start}</opensearch:startIndex><opensearch:itemsPerPage>${each}</opensearch:itemsPerPage>`); // prettier-ignore
    const arxiv = 'https://export.arxiv.org/api/query?search_query=all%3A%22springs%22+AND+hills&max_results=10';
    const dspace = 'https://lib.example.org/server/opensearch/search?query=springs&rpp=5&format=atom';
    const searches: readonly (readonly [string, string, number | undefined, string | undefined])[] = [
      [found(0, 10, 25), arxiv, 25, `${arxiv}&start=10`],
      [found(10, 10, 25), `${arxiv}&start=10`, 25, `${arxiv}&start=20`],
      [found(20, 10, 25), `${arxiv}&start=20`, 25, undefined],
      [found(5, 5, 11), `${dspace}&start=5`, 11, `${dspace}&start=10`],
      [found(0, -1, 3), dspace, 3, `${dspace}&start=1`],
      // What does not count as it is asked may count pages.
      [found(1, 10, 25), arxiv, 25, undefined],
      [found(0, 10, 25), 'https://lib.example.org/search?start=0', 25, undefined],
      [found(0, 10, 'many'), arxiv, undefined, undefined],
    ];
    for (const [text, at, total, next] of searches) {
      const answer = await answered(text, at);
      expect([answer.total, answer.next], at).to.deep.equal([total, next]);
    }
  });
  it('says what it is where there is no item', async () => {
    const error = '<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id><title>Error</title><summary>incorrect id format for 1</summary></entry>'; // prettier-ignore
    expect(await failure(rss(''))).to.deep.equal(['format', 'none']);
    expect(await failure(atom(''))).to.deep.equal(['format', 'none']);
    expect(await failure({ ...jsonFeed({}), items: [] })).to.deep.equal(['format', 'none']);
    expect(await failure({ ...jsonFeed({}), items: 'x' })).to.deep.equal(['format', 'none']);
    expect(await failure('<rss version="2.0"><channel><item>')).to.deep.equal(['format', 'xml']);
    expect(await failure(atom(error))).to.deep.equal(['format', 'error']);
  });
  it('is not that of records which only name a vocabulary of feeds', async () => {
    const dc = '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><dc:title>T</dc:title></oai_dc:dc>'; // prettier-ignore
    expect(await failure(dc)).to.deep.equal(['oai-dc']);
    const edm = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://purl.org/rss/1.0/modules/prism/"><rdf:Description><dc:title>T</dc:title></rdf:Description></rdf:RDF>'; // prettier-ignore
    expect(await failure(edm)).to.deep.equal(['oai-dc']);
  });
});
