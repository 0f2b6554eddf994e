// Dublin Core in XML: https://www.openarchives.org/OAI/openarchivesprotocol.html,
// https://www.dublincore.org/specifications/dublin-core/dces/ and
// https://guidelines.openaire.eu/en/latest/literature/index.html; inside EDM: https://pro.europeana.eu/page/edm-documentation
import { expect } from '@open-wc/testing';
import { plainText } from '../../src/record/rich-text.js';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const NAMESPACES = 'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'; // prettier-ignore
/** The bare record, with a title unless it has one of its own. */
const bare = (inner: string) =>
  `<oai_dc:dc ${NAMESPACES}>${inner.includes('title>') ? '' : '<dc:title>T</dc:title>'}${inner}</oai_dc:dc>`;
const record = (inner: string, header = '<header><identifier>oai:x:1</identifier></header>') =>
  `<record>${header}<metadata>${bare(inner)}</metadata></record>`;
const answer = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2020-01-01T00:00:00Z</responseDate><request verb="ListRecords">https://r.org/oai</request>${inner}</OAI-PMH>`;
const DELETED = '<record><header status="deleted"><identifier>oai:x:2</identifier></header></record>';
const edm = (inner: string, beside = '') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:edm="http://www.europeana.eu/schemas/edm/" xmlns:ore="http://www.openarchives.org/ore/terms/" ${NAMESPACES}><edm:Agent rdf:about="#a"><dc:date>1</dc:date></edm:Agent><edm:ProvidedCHO rdf:about="#c">${inner}</edm:ProvidedCHO><ore:Aggregation>${beside}</ore:Aggregation></rdf:RDF>`;

const LONG = 'A long text says what it is about. '.repeat(8).trim();
const LONGER = `${LONG} And more.`;

/** The oddity, the elements that have it, and the fields that come of them; undefined for those that stay away. */
const ODDITIES: readonly (readonly [string, string, object])[] = [
  ['a title in the record’s own language', '<dc:title xml:lang="en">E</dc:title><dc:title xml:lang="ger">D</dc:title><dc:language>de</dc:language>', { title: 'D' }],
  ['a title in another language', '<dc:title xml:lang="ne">न</dc:title><dc:language>eng</dc:language>', { title: [{ type: 'span', lang: 'ne', content: 'न' }] }],
  ['an empty title before the title', '<dc:title/><dc:title>U</dc:title>', { title: 'U' }],
  ['punctuation of ISBD', '<dc:title>Water /</dc:title><dc:publisher>ICIMOD,</dc:publisher><dc:subject>Water.</dc:subject>', { title: 'Water', publisher: { name: 'ICIMOD' }, keywords: ['Water'] }],
  ['a title that is a sentence', '<dc:title>Water flows.</dc:title>', { title: 'Water flows.' }],
  ['HTML’s names of characters', '<dc:title>Caf&eacute;&nbsp;R&D</dc:title>', { title: 'Café\u00a0R&D' }],
  ['an author who is contributor as well', '<dc:creator>Rai, A.</dc:creator><dc:contributor>Rai, A.</dc:contributor><dc:contributor>Gurung, B.</dc:contributor>', { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }, { name: 'Gurung, B.', role: 'contributor', kind: 'person', family: 'Gurung', given: 'B.' }] }],
  ['authors in one element', '<dc:creator>Rai, A.; Gurung, B. C.</dc:creator>', { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }, { name: 'Gurung, B. C.', role: 'author', kind: 'person', family: 'Gurung', given: 'B. C.' }] }],
  ['an author with an affiliation', '<dc:creator>Rai, Asha; Kathmandu University</dc:creator>', { contributors: [{ name: 'Rai, Asha; Kathmandu University', role: 'author' }] }],
  ['an author with years', '<dc:creator>Rai, Asha, 1950-2001</dc:creator><dc:creator>Gurung, Binod (1970-)</dc:creator>', { contributors: [{ name: 'Rai, Asha', role: 'author' }, { name: 'Gurung, Binod', role: 'author' }] }],
  ['an author with an ORCID iD', '<dc:creator>Rai, Asha (https://orcid.org/0000-0002-1825-0097)</dc:creator>', { contributors: [{ name: 'Rai, Asha', role: 'author', orcid: '0000-0002-1825-0097' }] }],
  ['a description twice', `<dc:description>${LONG}</dc:description><dc:description>${LONG}</dc:description>`, { summary: [{ type: 'paragraph', content: LONG }] }],
  ['notes beside the description', `<dc:description>Peer reviewed</dc:description><dc:description>${LONG}</dc:description>`, { summary: [{ type: 'paragraph', content: LONG }] }],
  ['nothing but short descriptions', '<dc:description>One</dc:description><dc:description>Two</dc:description>', { summary: [{ type: 'paragraph', content: 'One' }, { type: 'paragraph', content: 'Two' }] }],
  ['descriptions in two languages', `<dc:language>en</dc:language><dc:description xml:lang="eng">${LONG}</dc:description><dc:description xml:lang="de">${LONGER}</dc:description>`, { summary: [{ type: 'paragraph', content: LONG }], translations: [{ lang: 'de', summary: [{ type: 'paragraph', content: LONGER }] }] }],
  ['an abstract that is called so', `<dc:description>${LONG}</dc:description><dcterms:abstract>Short</dcterms:abstract>`, { summary: [{ type: 'paragraph', content: 'Short' }] }],
  ['a description that is indented', '<dc:description>One line\n            and the next\n            and a third.</dc:description>', { summary: [{ type: 'paragraph', content: 'One line and the next and a third.' }] }],
  ['time stamps before the date', '<dc:date>2018-02-28T10:00:00Z</dc:date><dc:date>2008-06-26 00:51:04</dc:date><dc:date>2007-03</dc:date><dc:date>2007-03-12</dc:date>', { published: { year: 2007, month: 3 } }],
  ['nothing but time stamps', '<dc:date>2018-02-28T10:00:00Z</dc:date><dc:date>2003-12-19T12:05:24Z</dc:date>', { published: { year: 2003, month: 12, day: 19 } }],
  ['a date of issue', '<dc:date>1999</dc:date><dcterms:issued>2004</dcterms:issued>', { published: { year: 2004 } }],
  ['an embargo', '<dc:date>info:eu-repo/date/embargoEnd/2020-01-01</dc:date><dc:date>2019</dc:date>', { published: { year: 2019 }, access: { status: 'embargoed', until: { year: 2020, month: 1, day: 1 } } }],
  ['a date that is none', '<dc:date/><dc:date>soon</dc:date>', { published: undefined }],
  ['languages of three kinds', '<dc:language>eng</dc:language><dc:language>en_US</dc:language><dc:language>other</dc:language><dc:language>ger; fre</dc:language>', { languages: ['en', 'de', 'fr'] }],
  ['a DOI and a handle as identifiers', '<dc:identifier>https://hdl.handle.net/123/4</dc:identifier><dc:identifier>doi:10.1000/x</dc:identifier><dc:identifier>https://r.org/1</dc:identifier>', { identifiers: { doi: '10.1000/x', handle: '123/4' }, links: { landingPage: 'https://r.org/1' } }],
  ['a handle alone', '<dc:identifier>http://hdl.handle.net/123/4</dc:identifier>', { links: { landingPage: 'http://hdl.handle.net/123/4' } }],
  ['numbers with and without a label', '<dc:identifier>ISBN 978-0-306-40615-7</dc:identifier><dc:identifier>urn:issn:0378-5955</dc:identifier><dc:identifier>9780306406157</dc:identifier><dc:identifier>1566-7294</dc:identifier><dc:identifier>MS 10502</dc:identifier><dc:identifier>1999-2003</dc:identifier>', { identifiers: { isbn: ['978-0-306-40615-7', '9780306406157'], issn: ['0378-5955', '1566-7294'] }, repairs: undefined }],
  ['OpenAIRE’s other identifiers', '<dc:relation>info:eu-repo/semantics/altIdentifier/doi/10.1000/y</dc:relation><dc:relation>info:eu-repo/semantics/altIdentifier/hdl/123/4</dc:relation><dc:relation>info:eu-repo/semantics/altIdentifier/issn/0378-5955</dc:relation>', { identifiers: { doi: '10.1000/y', issn: ['0378-5955'], handle: '123/4' } }],
  ['the DOI of something related', '<dc:relation>https://doi.org/10.1000/z</dc:relation>', { identifiers: undefined, links: undefined }],
  ['a PDF as identifier', '<dc:identifier>https://r.org/a.pdf?x=1</dc:identifier>', { links: { fullText: { url: 'https://r.org/a.pdf?x=1', mediaType: 'application/pdf' } } }],
  ['a page as relation, as EPrints has it', '<dc:identifier>https://r.org/7/1/a.pdf</dc:identifier><dc:relation>https://r.org/7/</dc:relation><dc:relation>https://other.org/</dc:relation>', { links: { landingPage: 'https://r.org/7/', fullText: { url: 'https://r.org/7/1/a.pdf', mediaType: 'application/pdf' } } }],
  ['an address behind the media type', '<dc:format>application/pdf https://r.org/1</dc:format><dc:format>image/jpeg https://r.org/2</dc:format><dc:format>12 p.</dc:format>', { links: { fullText: { url: 'https://r.org/1', mediaType: 'application/pdf' } }, cover: { url: 'https://r.org/2' } }],
  ['a file for each chapter', '<dc:format>application/pdf https://r.org/1</dc:format><dc:format>application/pdf https://r.org/2</dc:format>', { links: undefined }],
  ['pictures as identifiers', '<dc:identifier>https://r.org/1</dc:identifier><dc:identifier>https://r.org/a.JPG</dc:identifier><dc:identifier>https://r.org/1/thumbnail</dc:identifier>', { cover: { url: 'https://r.org/a.JPG', candidates: [{ url: 'https://r.org/1/thumbnail' }] }, links: { landingPage: 'https://r.org/1' } }],
  ['addresses that are not safe', '<dc:identifier>javascript:alert(1)</dc:identifier><dc:rights>data:text/html,x</dc:rights>', { links: undefined }],
  ['a journal as OJS writes it', '<dc:source>Himalayan Journal; Vol. 3 No. 2 (2010): Water; 12-20</dc:source><dc:source>1234-5678</dc:source>', { series: 'Himalayan Journal', volume: '3', issue: '2', pages: '12-20' }],
  ['the same in Spanish', '<dc:source>Revista; Vol. 3 Núm. 2 (2010); 12–20</dc:source>', { series: 'Revista', volume: '3', issue: '2', pages: '12–20' }],
  ['a series as DSpace writes it', '<dc:relation>Working Papers; WP 2003-50</dc:relation>', { series: 'Working Papers', volume: 'WP 2003-50' }],
  ['sources and relations that may be anything', '<dc:source>Wiley</dc:source><dc:relation>Other work</dc:relation><dc:relation>https://r.org/;1</dc:relation>', { series: undefined }],
  ['keywords in one element', '<dc:subject>a word; b word;c word</dc:subject><dc:subject>Floods--Nepal</dc:subject>', { keywords: ['a word', 'b word', 'c word', 'Floods--Nepal'] }],
  ['class marks', '<dc:subject>5001-6182;HD41</dc:subject><dc:subject>M;M10;L2</dc:subject><dc:subject>:551</dc:subject><dc:subject>ddc:300</dc:subject><dc:subject>info:eu-repo/classification/ddc/300</dc:subject><dc:subject>CO2</dc:subject><dc:subject>水</dc:subject>', { keywords: ['CO2', '水'] }],
  ['rights of many kinds', '<dc:rights>info:eu-repo/semantics/openAccess</dc:rights><dc:rights>CC BY 4.0</dc:rights><dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>', { access: { status: 'open' }, licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['access as COAR names it', '<dc:rights>http://purl.org/coar/access_right/c_16ec</dc:rights>', { access: { status: 'restricted' }, licence: undefined }],
  ['a sentence on copyright', `<dc:rights>${LONG}</dc:rights>`, { licence: undefined, access: undefined }],
  ['types, of which the first known counts', '<dc:type>Text</dc:type><dc:type>info:eu-repo/semantics/doctoralThesis</dc:type><dc:type>PhD</dc:type>', { type: 'thesis', typeLabel: 'PhD' }],
  ['words that every object has', '<dc:type>constructor</dc:type><dc:language>__proto__</dc:language><dc:toString>x</dc:toString>', { type: undefined }],
  ['elements of other vocabularies', '<x:title xmlns:x="u:x">X</x:title><dc:title>T</dc:title>', { title: 'T' }],
]; // prettier-ignore

const kindOf = async (text: string) =>
  readPublication(text).then(
    ({ title }) => plainText(title),
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.count ?? facts.path],
  );

describe('Dublin Core records', () => {
  it('fill every field that they know', async () => {
    const read = await readPublication(answer(`<GetRecord>${record(`
      <dc:title>T</dc:title><dc:creator>Rai, A.</dc:creator><dc:subject>water</dc:subject><dc:description>D</dc:description>
      <dc:publisher>P: https://p.org/</dc:publisher><dc:date>2007-03</dc:date><dc:type>Technical report</dc:type>
      <dc:identifier>https://r.org/1</dc:identifier><dc:identifier>10.1000/x</dc:identifier><dc:identifier>https://r.org/1.pdf</dc:identifier>
      <dc:identifier>https://r.org/1.png</dc:identifier><dc:source>J; Vol. 1 No. 2; 3-4</dc:source><dc:language>ne</dc:language>
      <dc:rights>CC BY 4.0</dc:rights><dc:rights>open access</dc:rights>`)}</GetRecord>`)); // prettier-ignore
    expect(read).to.deep.equal({
      title: 'T', type: 'report', typeLabel: 'Technical report',
      contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }],
      summary: [{ type: 'paragraph', content: 'D' }],
      publisher: { name: 'P', url: 'https://p.org/' }, series: 'J', volume: '1', issue: '2', pages: '3-4',
      published: { year: 2007, month: 3 },
      languages: ['ne'],
      identifiers: { doi: '10.1000/x' },
      links: { landingPage: 'https://r.org/1', fullText: { url: 'https://r.org/1.pdf', mediaType: 'application/pdf' } },
      cover: { url: 'https://r.org/1.png' },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      access: { status: 'open' },
      keywords: ['water'],
      source: { format: 'oai-dc' },
    }); // prettier-ignore
  });
  for (const [oddity, inner, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = { ...(await readPublication(bare(inner))) } as Record<string, unknown>;
      for (const [key, value] of Object.entries(expected)) expect(read[key], key).to.deep.equal(value);
    });

  it('come in many wrappings', async () => {
    const wrappings = [
      bare(''),
      record(''),
      answer(`<GetRecord>${record('')}</GetRecord>`),
      answer(`<ListRecords>${DELETED}${record('')}<resumptionToken/></ListRecords>`),
      '\ufeff<?xml version="1.0"?><!DOCTYPE dc><dc xmlns="http://purl.org/dc/elements/1.1/"><title>T</title></dc>',
      '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"><title>T</title></oai_dc:dc>',
      '<metadata xmlns:t="http://purl.org/dc/terms/"><t:title>T</t:title></metadata>',
      edm('<dc:title>T</dc:title>'),
      `<record xmlns="http://www.openarchives.org/OAI/2.0/"><metadata>${edm('<dc:title>T</dc:title>')}</metadata></record>`,
    ];
    expect(await Promise.all(wrappings.map(kindOf))).to.deep.equal(wrappings.map(() => 'T'));
  });
  it('may be several', async () => {
    const title = (text: string) => `<dc:title>${text}</dc:title>`;
    const lists = [
      answer(`<ListRecords>${record(title('A'))}${DELETED}${record(title('B'))}</ListRecords>`),
      `<list>${bare(title('A'))}${bare(title('B'))}</list>`,
    ];
    for (const list of lists) {
      expect(await kindOf(list)).to.deep.equal(['several', 2]);
      expect((await readPublications(list)).map((each) => each.title)).to.deep.equal(['A', 'B']);
    }
  });
  it('say what it is where there are none', async () => {
    const failing: readonly (readonly [string, unknown])[] = [
      [answer('<error code="idDoesNotExist">No such record</error>'), ['format', 'error']],
      [answer(`<GetRecord>${DELETED}</GetRecord>`), ['format', 'deleted']],
      [record('', '<header status="deleted"/>'), ['format', 'deleted']],
      [answer('<Identify><repositoryName>R</repositoryName></Identify>'), ['format', 'xml']],
      [answer('<ListRecords><record><header/><metadata><x xmlns="u:x">y</x></metadata></record></ListRecords>'), ['format', 'xml']],
      [bare('').slice(0, -5), ['format', 'xml']],
      [`<!DOCTYPE dc [<!ENTITY a "b">]>${bare('')}`, ['format', 'xml']],
      [bare('<dc:title> </dc:title><dc:creator>A</dc:creator>'), ['invalid', 'title']],
    ]; // prettier-ignore
    for (const [text, expected] of failing) expect(await kindOf(text), text).to.deep.equal(expected);
    const named = await readPublication('{"title":"T"}', { format: 'oai-dc' }).catch((error: PublicationError) => error.facts.found); // prettier-ignore
    expect(named).to.equal('xml');
  });
  it('have links and rights beside them in EDM, and nothing that a machine made', async () => {
    const read = await readPublication(
      edm(
        '<dc:title edm:wasGeneratedBy="SoftwareAgent">M</dc:title><dc:title>T</dc:title><dc:description edm:wasGeneratedBy="SoftwareAgent">M</dc:description>',
        '<edm:isShownAt rdf:resource="https://r.org/1"/><edm:object rdf:resource="https://r.org/1.jpg"/><edm:rights rdf:resource="http://rightsstatements.org/vocab/InC/1.0/"/><dc:rights>x</dc:rights>',
      ),
    );
    expect(read).to.deep.equal({
      title: 'T',
      links: { landingPage: 'https://r.org/1' },
      cover: { url: 'https://r.org/1.jpg' },
      licence: { url: 'http://rightsstatements.org/vocab/InC/1.0/' },
      source: { format: 'oai-dc' },
    });
  });
  it('cost no more than their length', async () => {
    const elements = ['creator', 'contributor', 'identifier', 'relation', 'format', 'subject', 'language', 'date', 'description', 'source', 'rights', 'type']; // prettier-ignore
    const all = (text: string) => elements.map((name) => `<dc:${name}>${text}</dc:${name}>`).join('');
    for (const text of ['https://r.org/a.pdf', 'application/pdf https://r.org/', 'Vol 3; 2001-'])
      await readPublication(bare(`<dc:title>T</dc:title>${all(text).repeat(500)}`));
    for (const text of [' ', '(', ',', ';', '1', '\n', '\n     ', 'A. '])
      await readPublication(bare(`<dc:title>T</dc:title>${all(`x${text.repeat(20_000)}x`)}`));
  });
});
