// https://scholar.google.com/intl/en/scholar/inclusion.html, https://www.dublincore.org/specifications/dublin-core/dcq-html/,
// https://ogp.me
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { plainText } from '../../src/record/rich-text.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const url = 'https://lib.example.org/pages/springs?ln=en';
const metas = (tags: Record<string, string | string[]>) =>
  Object.entries(tags)
    .flatMap(([name, values]) => [values].flat().map((value) => `<meta name="${name}" content="${value}">`))
    .join('');
const page = (head: string, body = '') =>
  `\n<!DOCTYPE html>\n<html lang="de"><head><title>Library</title>${head}</head><body>${body}</body></html>`;
const read = (head: string, body?: string) => readPublication(page(head, body), { baseUrl: url });
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const kindOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: PublicationError) => [error.kind, error.facts.found].filter(Boolean).join(' '),
  );

describe('a landing page', () => {
  it('is read from Highwire’s tags, with Dublin Core’s where they are silent', async () => {
    const publication = await read(
      metas({
        citation_title: 'Springs in a &lt;i&gt;Warming&lt;/i&gt; Climate',
        citation_author: ['Rai, A.', 'World Bank', 'et al.'],
        citation_publication_date: '2019/5/04',
        citation_journal_title: 'Mountain Research',
        citation_volume: '3',
        citation_firstpage: '12',
        citation_lastpage: '34',
        citation_doi: 'doi:10.1234/Springs',
        citation_issn: '0276-4741',
        citation_pdf_url: '/files/springs.pdf',
        citation_keywords: 'water; springs',
        'DC.title': 'Other',
        'DCTERMS.abstract': 'They dry up. Proposed:\n• map;\n• protect.',
        'DC.publisher': 'IMS: https://ims.example.org',
        'DC.language': 'eng',
        'DC.rights': 'https://creativecommons.org/licenses/by/4.0/',
      }) + '<link rel="canonical" href="/pages/springs">',
    );
    expect(plainText(publication.title)).to.equal('Springs in a Warming Climate');
    expect(publication.summary!.map(({ type }) => type)).to.deep.equal(['paragraph', 'list']);
    expect(publication).to.deep.include({
      type: 'article',
      contributors: [
        { name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' },
        { name: 'World Bank', role: 'author' },
      ],
      moreContributors: true,
      published: { year: 2019, month: 5, day: 4 },
      series: 'Mountain Research',
      volume: '3',
      pages: '12–34',
      identifiers: { doi: '10.1234/Springs', issn: ['0276-4741'] },
      links: {
        landingPage: 'https://lib.example.org/pages/springs',
        fullText: { url: 'https://lib.example.org/files/springs.pdf', mediaType: 'application/pdf' },
      },
      keywords: ['water', 'springs'],
      publisher: { name: 'IMS', url: 'https://ims.example.org/' },
      languages: ['en'],
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      source: { format: 'landing-page' },
    });
  });
  it('is read from Dublin Core alone, under each way to write its names', async () => {
    for (const dot of ['DC.', 'dc:', 'DCTERMS.', 'dcterms:']) {
      const publication = await read(metas({ [`${dot}title`]: 'T', [`${dot}creator`]: 'Rai, A.', [`${dot}identifier`]: ['ISBN 1', 'https://doi.org/10.1234/x'] })); // prettier-ignore
      expect([publication.title, publication.identifiers]).to.deep.equal(['T', { doi: '10.1234/x' }]);
    }
  });
  it('is read from JSON-LD before anything else', async () => {
    const site = { '@type': 'WebSite', name: 'Library' };
    const report = { '@type': ['Thing', 'Report'], name: 'From JSON-LD', datePublished: '2019-05' };
    const tags = metas({ citation_title: 'From tags' });
    for (const value of [report, [site, report], { '@graph': [site, report] }]) {
      const publication = await read(tags + ld(site) + ld(value));
      expect([publication.title, publication.type, publication.published]).to.deep.equal([
        'From JSON-LD',
        'report',
        { year: 2019, month: 5 },
      ]);
    }
    expect((await read(tags, `<script type="application/ld+json">{not json</script>${ld(site)}`)).title).to.equal('From tags'); // prettier-ignore
  });
  it('that describes several is read for the one that is its own', async () => {
    const book = (name: string, id: string) => ({ '@type': 'Book', name, url: id });
    const two = ld([book('One', 'https://lib.example.org/1'), book('Two', '/2')]);
    expect((await read(`${two}<link rel="canonical" href="https://lib.example.org/2">`)).title).to.equal('Two');
    expect((await read(two + metas({ citation_title: 'From tags' }))).title).to.equal('From tags');
    expect(await kindOf(read(two))).to.equal('several');
  });
  it('that describes several and is about none of them has them all', async () => {
    const two = ld([{ '@type': 'Book', name: 'One' }, { '@type': 'Book', name: 'Two' }]); // prettier-ignore
    expect((await readPublications(page(two))).map(({ title }) => title)).to.deep.equal(['One', 'Two']);
    expect((await readPublications(page(two + metas({ citation_title: 'T' })))).length).to.equal(1);
  });
  it('may have its JSON-LD in several scripts that are one graph', async () => {
    const publication = await read(
      ld({ '@type': 'Book', name: 'T', author: { '@id': '#rai' } }) + ld({ '@id': '#rai', name: 'Rai' }),
    );
    expect(publication.contributors).to.deep.equal([{ name: 'Rai', role: 'author' }]);
  });
  const oddities: [name: string, tags: Record<string, string | string[]>, expected: object][] = [
    ['bepress’s prefix', { bepress_citation_title: 'T', bepress_citation_online_date: '2019/3' }, { title: 'T', published: { year: 2019, month: 3 } }],
    ['a thesis’ institution', { citation_dissertation_institution: 'Tribhuvan University' }, { type: 'thesis', publisher: { name: 'Tribhuvan University' } }],
    ['a book that it is in', { citation_inbook_title: 'B', citation_isbn: '978-0-306-40615-7', citation_editor: 'Lee, B.' }, { type: 'chapter', series: 'B', identifiers: { isbn: ['978-0-306-40615-7'] }, contributors: [{ name: 'Lee, B.', role: 'editor', kind: 'person', family: 'Lee', given: 'B.' }] }],
    ['a kind in Dublin Core’s words alone', { 'DC.type': 'info:eu-repo/semantics/report' }, { type: 'report' }],
    ['all authors in one tag', { citation_authors: 'Rai, A.; et al.' }, { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }], moreContributors: true }],
    ['access among its rights', { 'DC.rights': ['info:eu-repo/semantics/restrictedAccess', 'CC BY 4.0'] }, { access: { status: 'restricted' }, licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
    ['a Handle among its identifiers', { 'DC.identifier': ['Report 5', 'https://hdl.handle.net/20.500.1/2'] }, { identifiers: { handle: '20.500.1/2' } }],
    ['PRISM’s names', { 'prism.publicationName': 'J', 'prism:volume': '3', 'prism.startingPage': '5', 'prism.doi': '10.1234/x' }, { series: 'J', volume: '3', pages: '5', identifiers: { doi: '10.1234/x' } }],
    ['its full text as a page', { citation_fulltext_html_url: '/full' }, { links: { fullText: { url: 'https://lib.example.org/full', mediaType: 'text/html' } } }],
    ['an address of its own', { citation_abstract_html_url: 'https://lib.example.org/17' }, { links: { landingPage: 'https://lib.example.org/17' } }],
  ]; // prettier-ignore
  for (const [name, tags, expected] of oddities)
    it(`may have ${name}`, async () =>
      expect(await read(metas({ citation_title: 'T', ...tags }))).to.deep.include(expected));
  it('has the iDs of those authors behind whom they stand', async () => {
    const { contributors } = await read(
      metas({ citation_title: 'T', citation_author: 'Rai' }) +
        metas({ citation_author: 'Lee', citation_author_orcid: 'https://orcid.org/0000-0002-1825-0097' }),
    );
    expect(contributors!.map(({ orcid }) => orcid)).to.deep.equal([undefined, '0000-0002-1825-0097']);
  });
  it('has texts in the languages that its tags have', async () => {
    const publication = await read(
      '<meta name="DC.title" content="मूल" xml:lang="ne"><meta name="DC.creator" content="Rai"><meta name="DCTERMS.abstract" content="S" lang="de">',
    );
    expect([publication.title, publication.summary]).to.deep.equal([
      [{ type: 'span', lang: 'ne', content: 'मूल' }],
      [{ lang: 'de', type: 'paragraph', content: 'S' }],
    ]);
  });
  it('is read from OpenGraph only where that says article or book', async () => {
    const og = (type: string) => `<meta property="og:title" content="T"><meta property="og:type" content="${type}">
      <meta property="og:description" content="D"><meta property="og:image" content="/c.jpg"><meta property="book:author" content="https://facebook.example/x">`;
    const book = await read(og('book'));
    expect(book).to.deep.include({
      title: 'T',
      type: 'book',
      summary: [{ type: 'paragraph', content: 'D' }],
      cover: { url: 'https://lib.example.org/c.jpg' },
    });
    expect(book.contributors).to.equal(undefined);
    expect(await kindOf(read(og('website')))).to.equal('format html');
  });
  it('is read whatever stands before it begins, however much that is', async () => {
    const tags = page(metas({ citation_title: 'T' })).trim();
    for (const before of ['<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- kept -->\n<!-- until > Monday -->'])
      expect((await readPublication(before + tags)).title).to.equal('T');
    for (const part of ['<!---->', '<!--', '<?', '<??>', '<?><!-- '])
      expect(await kindOf(readPublication(part.repeat(20_000) + ' '.repeat(2e6)))).to.match(/^format/);
  });
  it('has a date where one of its tags can be read, and a kind in words', async () => {
    const read2019 = await read(metas({ citation_title: 'T', citation_publication_date: 'Spring 2019', citation_year: '2019', 'DC.type': ['Text.Serial.Journal', 'Text', 'Essay'] })); // prettier-ignore
    expect([read2019.published, read2019.typeLabel]).to.deep.equal([{ year: 2019, season: 1 }, 'Essay']);
  });
  const empty: Record<string, string> = {
    'its title alone': '',
    'a DC.title alone, which many sites give to every page': metas({ 'DC.title': 'Home' }),
    'JSON-LD of its site': ld([
      { '@type': 'Organization', name: 'L' },
      { '@type': 'WebPage', name: 'Home' },
    ]),
    'a publication without a title': ld({ '@type': 'Book', author: 'Rai' }),
    'an empty title': metas({ citation_title: ' ' }),
  };
  for (const [name, head] of Object.entries(empty))
    it(`is no publication where it has ${name}`, async () => expect(await kindOf(read(head))).to.equal('format html'));
  it('lets nothing unsafe in', async () => {
    const publication = await read(
      metas({
        citation_title: '&lt;img src=x onerror=alert(1)&gt;T',
        citation_pdf_url: 'javascript:alert(1)',
      }) + '<link rel="canonical" href="javascript:alert(1)"><base href="javascript:alert(1)">',
      '<form><input name="querySelectorAll"><input name="querySelector"></form>',
    );
    expect(publication.title).to.equal('T');
    expect(publication.links).to.equal(undefined);
  });
  it('may be large', async () => {
    const large = await read(metas({ citation_title: 'T', citation_author: Array<string>(10_000).fill('Rai, A.') }));
    expect(large.contributors!.length).to.equal(10_000);
  });
});
