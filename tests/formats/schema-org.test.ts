// schema.org in JSON-LD: https://schema.org/CreativeWork and https://www.w3.org/TR/json-ld11/
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const context = 'https://schema.org';
const node = { '@context': context, '@type': 'ScholarlyArticle', name: 'T' };
const refused = (raw: unknown) =>
  readPublication(raw).then(
    () => 'read',
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.path].filter(Boolean).join(' '),
  );
const person = (name: string) => ({ name, role: 'author', kind: 'person' });

describe('JSON-LD of schema.org', () => {
  it('fills the fields that it knows', async () => {
    const journal = { '@type': 'Periodical', name: 'Mountain Research', issn: '0276-4741' };
    const volume = { '@type': 'PublicationVolume', volumeNumber: 12, isPartOf: journal };
    const publication = await readPublication(
      JSON.stringify({
        '@context': context,
        '@type': 'schema:Report',
        '@id': 'https://doi.org/10.1234/springs',
        headline: { '@value': 'Springs &amp; <i>Glaciers</i>', '@language': 'en' },
        alternativeHeadline: 'A survey',
        additionalType: 'Policy study',
        author: [
          'Plain Name',
          { '@type': 'Person', givenName: 'Asha', familyName: 'Rai', sameAs: 'https://orcid.org/0000-0002-1825-0097' },
          { '@type': 'Organization', name: 'World Bank', url: 'https://worldbank.example' },
        ],
        editor: { name: 'Ed' },
        translator: { '@type': 'Person', name: 'Tara' },
        contributor: { '@type': 'Role', roleName: 'Data curator', contributor: 'Cora' },
        description: '<p>One.</p><ul><li>a</li><li>b</li></ul>',
        datePublished: '2021-03-04T10:00:00Z',
        publisher: { '@type': 'Organization', name: 'IMS', url: '/ims' },
        publication: { '@type': 'PublicationEvent', location: { '@type': 'Place', name: 'Kathmandu' } },
        image: [{ '@type': 'ImageObject', url: '/c.jpg' }, '/d.jpg'],
        identifier: { '@type': 'PropertyValue', propertyID: 'ISBN-13', value: '978-0-306-40615-7' },
        inLanguage: ['eng', { '@type': 'Language', name: 'Nepali', alternateName: 'ne' }],
        url: 'https://lib.example.org/springs',
        keywords: 'water, springs',
        license: { '@type': 'CreativeWork', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        encoding: { contentUrl: '/springs.pdf', encodingFormat: 'application/pdf', contentSize: '2.3 MB' },
        isAccessibleForFree: true,
        bookEdition: '2nd',
        pagination: '3-9',
        isPartOf: { '@type': 'PublicationIssue', issueNumber: '5', name: 'Spring issue', isPartOf: volume },
      }),
      { baseUrl: 'https://lib.example.org/x/' },
    );
    const { repairs, ...rest } = publication;
    expect(repairs!.length).to.be.above(0);
    expect(rest).to.deep.equal({
      title: [{ type: 'span', lang: 'en', content: ['Springs & ', { type: 'emphasis', content: 'Glaciers' }] }],
      subtitle: 'A survey',
      type: 'report',
      typeLabel: 'Policy study',
      contributors: [
        { name: 'Plain Name', role: 'author' },
        { ...person('Rai, Asha'), family: 'Rai', given: 'Asha', orcid: '0000-0002-1825-0097' },
        { name: 'World Bank', role: 'author', kind: 'organization', url: 'https://worldbank.example/' },
        { name: 'Ed', role: 'editor' },
        { ...person('Tara'), role: 'translator' },
        { name: 'Cora', role: 'data curator' },
      ],
      summary: [
        { type: 'paragraph', content: 'One.' },
        { type: 'list', items: ['a', 'b'] },
      ],
      interventions: [{ items: ['a', 'b'] }],
      publisher: { name: 'IMS', url: 'https://lib.example.org/ims' },
      series: 'Mountain Research',
      volume: '12',
      issue: '5',
      pages: '3-9',
      edition: '2nd',
      place: 'Kathmandu',
      published: { year: 2021, month: 3, day: 4 },
      languages: ['en', 'ne'],
      identifiers: { doi: '10.1234/springs', isbn: ['978-0-306-40615-7'], issn: ['0276-4741'] },
      links: {
        landingPage: 'https://lib.example.org/springs',
        fullText: { url: 'https://lib.example.org/springs.pdf', mediaType: 'application/pdf', size: 2_300_000 },
      },
      cover: { url: 'https://lib.example.org/c.jpg', candidates: [{ url: 'https://lib.example.org/d.jpg' }] },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      access: { status: 'open' },
      keywords: ['water', 'springs'],
      source: { format: 'schema-org' },
    });
  });
  it('invents nothing', async () => {
    const dates = { dateCreated: '2001', dateModified: '2002', copyrightYear: 2003, isAccessibleForFree: false };
    expect(await readPublication({ ...node, ...dates })).to.deep.equal({
      title: 'T',
      type: 'article',
      source: { format: 'schema-org' },
    });
  });

  const oddities: [name: string, fields: object, expected: object][] = [
    ['keys as full addresses', { name: [], 'https://schema.org/name': 'A', 'http://schema.org/author': 'Rai' }, { title: 'A', contributors: [{ name: 'Rai', role: 'author' }] }],
    ['keys with a prefix', { name: null, 'schema:name': 'A', 'sc:volumeNumber': 5 }, { title: 'A', volume: '5' }],
    ['keys with a prefix of its own', { '@context': { s: 'https://schema.org/' }, name: '', 's:headline': 'A' }, { title: 'A' }],
    ['a class as a full address, among others', { '@type': ['http://purl.example/Thing', 'https://schema.org/Book'] }, { type: 'book' }],
    ['a more special class of articles', { '@type': 'OpinionNewsArticle' }, { type: 'article' }],
    ['a general class and a word for its kind', { '@type': 'CreativeWork', additionalType: 'Working Paper' }, { type: 'working-paper' }],
    ['plain keys for @type and @id, as codemeta has', { '@context': 'https://w3id.org/codemeta/3.0', '@type': undefined, type: 'SoftwareSourceCode', author: [{ type: 'Person', id: 'https://orcid.org/0000-0002-1825-0097', name: 'Asha' }] }, { type: 'software', contributors: [{ ...person('Asha'), orcid: '0000-0002-1825-0097' }] }],
    ['things that were made of microdata', { author: { '@type': 'Person', id: 'http://viaf.org/viaf/1', value: 'Stendhal' } }, { contributors: [person('Stendhal')] }],
    ['a title in several languages', { name: { en: 'Springs', ne: 'मूल' }, inLanguage: 'ne' }, { title: 'मूल' }],
    ['a title in several languages and none of its own', { name: { en: 'Springs', ne: 'मूल' } }, { title: [{ type: 'span', lang: 'en', content: 'Springs' }] }],
    ['a title in several languages, as values', { name: [{ '@value': 'Springs', '@language': 'en' }, { '@value': 'मूल', '@language': 'ne-NP' }], inLanguage: ['ne', 'en'] }, { title: [{ type: 'span', lang: 'ne-NP', content: 'मूल' }] }],
    ['a direction', { name: { '@value': 'چشمے', '@language': 'ur', '@direction': 'rtl' }, inLanguage: 'ur' }, { title: [{ type: 'span', dir: 'rtl', content: 'چشمے' }] }],
    ['a language for all texts', { '@context': [context, { '@language': 'ne' }], name: 'मूल', abstract: { '@value': 'S' } }, { title: [{ type: 'span', lang: 'ne', content: 'मूल' }], summary: [{ lang: 'ne', type: 'paragraph', content: 'S' }] }],
    ['summaries in several languages', { description: { en: 'One', de: ['Eins', 'Zwei'] }, inLanguage: 'de' }, { summary: [{ type: 'paragraph', content: 'Eins' }, { type: 'paragraph', content: 'Zwei' }], translations: [{ lang: 'en', summary: [{ type: 'paragraph', content: 'One' }] }] }],
    ['an abstract beside its description', { description: 'Short', abstract: 'Long' }, { summary: [{ type: 'paragraph', content: 'Long' }] }],
    ['people in a @list', { author: { '@list': ['A', { '@set': ['B'] }] } }, { contributors: [{ name: 'A', role: 'author' }, { name: 'B', role: 'author' }] }],
    ['people by their roles', { author: { '@type': 'Role', roleName: 'Lead', author: { '@type': 'Person', name: 'A' } } }, { contributors: [person('A')] }],
    ['all people in one text', { author: 'Rai, A.; M&uuml;ller, B.; et al.' }, { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }, { name: 'Müller, B.', role: 'author', kind: 'person', family: 'Müller', given: 'B.' }], moreContributors: true }],
    ['a class in lower case', { author: { '@type': 'person', name: 'A' } }, { contributors: [person('A')] }],
    ['a person with an iD that is typed', { author: { '@type': 'Person', name: 'A', identifier: { '@type': 'PropertyValue', propertyID: 'ORCID', value: '0000-0002-1825-0097' } } }, { contributors: [{ ...person('A'), orcid: '0000-0002-1825-0097' }] }],
    ['an organization of ROR', { author: { '@type': 'Organization', '@id': 'https://ror.org/02mhbdp94', name: 'A' } }, { contributors: [{ name: 'A', role: 'author', kind: 'organization', ror: 'https://ror.org/02mhbdp94' }] }],
    ['a person for its publisher', { publisher: { '@type': 'Person', givenName: 'Asha', familyName: 'Rai' } }, { publisher: { name: 'Asha Rai' } }],
    ['a text for its publisher', { publisher: 'IMS: https://ims.example.org' }, { publisher: { name: 'IMS', url: 'https://ims.example.org/' } }],
    ['a text for its journal', { isPartOf: 'Mountain Research' }, { series: 'Mountain Research' }],
    ['a journal that publishes it', { isPartOf: { '@type': 'Periodical', name: 'J', publisher: 'IMS' } }, { series: 'J', publisher: { name: 'IMS' } }],
    ['a book that it is in', { '@type': 'Chapter', isPartOf: { '@type': 'Book', name: 'B', isbn: '978-0-306-40615-7' } }, { type: 'chapter', series: 'B', identifiers: { isbn: ['978-0-306-40615-7'] } }],
    ['identifiers of several kinds', { identifier: [{ propertyID: 'https://registry.identifiers.org/registry/doi', value: 'doi:10.1234/x' }, { name: 'ISSN', value: '0276-4741' }, 'https://hdl.handle.net/20.500.1/2', 'urn:isbn:9780306406157'] }, { identifiers: { doi: '10.1234/x', isbn: ['9780306406157'], issn: ['0276-4741'], handle: '20.500.1/2' } }],
    ['a DOI that it is the same as', { sameAs: ['https://example.org/', 'https://doi.org/10.1234/x'] }, { identifiers: { doi: '10.1234/x' } }],
    ['a span of pages', { pageStart: 3, pageEnd: '9' }, { pages: '3–9' }],
    ['a number of pages', { numberOfPages: 120 }, { pages: '120' }],
    ['a language by its name alone', { inLanguage: { '@type': 'Language', name: 'English' } }, { languages: ['en'] }],
    ['a licence by its name alone', { license: 'CC-BY-4.0' }, { licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
    ['conditions of access', { conditionsOfAccess: 'http://purl.org/coar/access_right/c_16ec', isAccessibleForFree: 'http://schema.org/False' }, { access: { status: 'restricted' } }],
    ['access for free as a text', { isAccessibleForFree: 'True' }, { access: { status: 'open' } }],
    ['several keywords, which have commas', { keywords: ['Medicine, Health', { '@type': 'DefinedTerm', name: 'Water' }] }, { keywords: ['Medicine, Health', 'Water'] }],
    ['subjects for keywords', { about: [{ '@type': 'Thing', name: 'Water' }, 'Fiction, French'] }, { keywords: ['Water', 'Fiction, French'] }],
    ['files, of which one is a PDF', { distribution: [{ contentUrl: 'https://a.org/a.csv', encodingFormat: 'text/csv' }, { contentUrl: 'https://a.org/a.pdf', encodingFormat: 'application/pdf', contentSize: 5120 }] }, { links: { fullText: { url: 'https://a.org/a.pdf', mediaType: 'application/pdf', size: 5120 } } }],
    ['a file without an address, and one in the old way', { associatedMedia: [{ contentUrl: 's3://a/b' }, { url: 'https://a.org/a.xml', fileFormat: 'application/xml', contentSize: '1,024 KiB' }] }, { links: { fullText: { url: 'https://a.org/a.xml', mediaType: 'application/xml', size: 1_048_576 } } }],
    ['a thumbnail', { thumbnailUrl: 'https://a.org/t.png' }, { cover: { url: 'https://a.org/t.png' } }],
    ['no address but its page’s', { '@id': 'https://a.org/1#article', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://a.org/1' } }, { links: { landingPage: 'https://a.org/1' } }],
  ]; // prettier-ignore
  for (const [name, fields, expected] of oddities)
    it(`may have ${name}`, async () => expect(await readPublication({ ...node, ...fields })).to.deep.include(expected));

  it('has in full what is only named in a graph', async () => {
    const graph = [
      { '@type': 'Article', headline: 'T', author: [{ '@id': '#rai' }, { '@id': '_:b0' }], publisher: { '@id': '#library' }, image: [{ '@id': '#cover' }], isPartOf: [{ '@id': '#page' }, { '@id': '#issue' }] },
      { '@id': '#page', '@type': 'WebPage', name: 'T at the library' },
      { '@id': '#rai', '@type': 'Person', name: 'Asha Rai', worksFor: { '@id': '#library' } },
      { '@id': '_:b0', '@type': 'Person', name: 'Bina Lee' },
      { '@id': '#library', '@type': 'Organization', name: 'Library', employee: { '@id': '#rai' } },
      { '@id': '#cover', '@type': 'ImageObject', url: { '@id': 'https://lib.example.org/cover.jpg' } },
      { '@id': '#issue', '@type': 'PublicationIssue', issueNumber: 5, isPartOf: '#journal' },
      { '@id': '#journal', '@type': 'Periodical', name: 'J', hasPart: { '@id': '#issue' }, isPartOf: { '@id': '#journal' } },
    ]; // prettier-ignore
    expect(await readPublication({ '@context': context, '@graph': graph })).to.deep.equal({
      title: 'T',
      type: 'article',
      contributors: [person('Asha Rai'), person('Bina Lee')],
      publisher: { name: 'Library' },
      series: 'J',
      issue: '5',
      cover: { url: 'https://lib.example.org/cover.jpg' },
      source: { format: 'schema-org' },
    });
  });
  it('may say of one thing in several places', async () => {
    const parts = [
      { ...node, '@id': '#a' },
      { '@id': '#a', name: 'Other', author: { '@id': '#b' } },
      { '@id': '#b', name: 'Rai' },
    ];
    const read = await readPublication(parts);
    expect([read.title, read.contributors]).to.deep.equal(['T', [{ name: 'Rai', role: 'author' }]]);
  });
  it('may stand in the page or the list that is about it', async () => {
    const bare = { ...node, '@context': undefined };
    const page = { '@context': context, '@type': 'WebPage', name: 'Page', mainEntity: bare };
    const list = { '@context': context, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: bare }] };
    for (const frame of [page, list, [page, { '@type': 'WebSite', name: 'Site' }]])
      expect((await readPublication(frame)).title).to.equal('T');
  });
  it('says what it appeared in or cites beside it, and is no publication of its own', async () => {
    const issue = { '@id': '#issue', '@type': 'PublicationIssue', name: 'Issue', issueNumber: 5 };
    const cited = { '@id': '#cited', '@type': 'ScholarlyArticle', name: 'Cited' };
    const article = { '@type': 'ScholarlyArticle', name: 'T', citation: { '@id': '#cited' } };
    for (const isPartOf of ['#issue', { '@id': '#issue' }, issue]) {
      const read = await readPublication({ '@context': context, '@graph': [issue, cited, { ...article, isPartOf }] });
      expect([read.title, read.issue]).to.deep.equal(['T', '5']);
    }
    const crate = [{ '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: { '@id': './' } }, { '@id': './', '@type': 'Dataset', name: 'D' }]; // prettier-ignore
    expect((await readPublication({ '@context': context, '@graph': crate })).title).to.equal('D');
  });
  it('may hold several publications', async () => {
    const graph = { '@context': context, '@graph': [node, { '@type': 'Person', name: 'A' }, { ...node, name: 'U' }] };
    expect((await readPublications(graph)).map(({ title }) => title)).to.deep.equal(['T', 'U']);
    expect((await readPublications([node, { ...node, name: 'U' }])).length).to.equal(2);
    expect(await refused(graph)).to.equal('several');
  });
  const others: [found: string, types: string[]][] = [
    ['person', ['Person', 'WebSite']],
    ['organization', ['ResearchOrganization']],
    ['website', ['WebSite', 'Organization', 'BreadcrumbList']],
    ['website', ['ItemPage']],
    ['event', ['EducationEvent', 'Organization']],
    ['journal', ['Periodical']],
    ['collection', ['CollectionPage']],
    ['json', ['Product']],
  ];
  for (const [found, types] of others)
    it(`is refused where it is about ${types.join(' and ')}`, async () => {
      const graph = types.map((type) => ({ '@type': `https://schema.org/${type}`, name: 'A' }));
      expect(await refused({ '@context': context, '@graph': graph })).to.equal(`format ${found}`);
    });
  it('is refused without a title', async () => {
    for (const name of ['', {}, null, [], { '@value': ' ' }])
      expect(await refused({ ...node, name })).to.equal('invalid title');
  });
  it('may have kinds that are no text', async () => {
    const author = { '@type': [{ toString: 1 }, 'Person'], name: 'Rai' };
    expect((await readPublication({ ...node, author })).contributors).to.deep.equal([person('Rai')]);
  });
  it('lets no other address than http in', async () => {
    const read = await readPublication({ ...node, '@id': 'javascript:1', url: 'javascript:1', image: 'data:,', license: { url: 'javascript:1', name: 'L' }, encoding: { contentUrl: 'javascript:1' }, author: { name: 'A', url: 'javascript:1' } }); // prettier-ignore
    expect(JSON.stringify([read.links, read.cover, read.contributors])).not.to.match(/javascript|data:/);
  });
  it('stands circles, depth, size and wrong types', async () => {
    const circle = [
      { '@id': '#a', '@type': 'Article', name: 'T', isPartOf: { '@id': '#b' }, author: { '@id': '#r' } },
      { '@id': '#b', '@type': 'Article', name: 'U', isPartOf: { '@id': '#a' } },
      { '@id': '#r', '@type': 'Role', author: { '@id': '#r' } },
    ];
    expect((await readPublications({ '@context': context, '@graph': circle })).length).to.equal(2);
    const deep = JSON.parse(`${'{"isPartOf":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as object;
    expect((await readPublication({ ...node, ...deep, author: [[[[['A']]]]] })).contributors!.length).to.equal(1);
    const many = Array.from({ length: 3_000 }, (_, at) => ({ '@id': `#${at}`, '@type': 'Article', name: `${at}`, citation: { '@id': `#${(at + 1) % 3_000}` } })); // prettier-ignore
    expect((await readPublications({ '@context': context, '@graph': many })).length).to.equal(3_000);
    const odd = Object.fromEntries(
      ['author', 'isPartOf', 'identifier', 'inLanguage', 'encoding', 'license', 'image', 'publisher', '__proto__', '@id'].map((key, at) => [key, [5, true, [{}], { a: {} }, { '@list': 7 }][at % 5]]),
    ); // prettier-ignore
    expect((await readPublication({ ...node, ...odd })).title).to.equal('T');
  });
});
