import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication } from '../../src/formats/read.js';

const context = 'https://schema.org';
const node = { '@context': context, '@type': 'ScholarlyArticle', name: 'T' };
const kindOf = (raw: unknown) =>
  readPublication(raw).then(
    () => 'read',
    (error: PublicationError) => error.kind,
  );

describe('JSON-LD of schema.org', () => {
  it('fills the fields that it knows', async () => {
    const publication = await readPublication(
      JSON.stringify({
        '@context': context,
        '@type': 'schema:Report',
        '@id': 'https://doi.org/10.1234/springs',
        headline: { '@value': 'Springs &amp; <i>Glaciers</i>', '@language': 'en' },
        author: [
          'Plain Name',
          { '@type': 'Person', givenName: 'Asha', familyName: 'Rai', sameAs: 'https://orcid.org/0000-0002-1825-0097' },
          { '@type': 'Organization', name: 'World Bank', url: 'https://worldbank.example' },
        ],
        editor: { name: 'Ed' },
        description: '<p>One.</p><ul><li>a</li><li>b</li></ul>',
        datePublished: '2021-03-04T10:00:00Z',
        publisher: { '@type': 'Organization', name: 'IMS', url: '/ims' },
        image: [{ '@type': 'ImageObject', url: '/c.jpg' }, '/d.jpg'],
        identifier: { '@type': 'PropertyValue', propertyID: 'isbn', value: '978-1' },
        isbn: '978-1',
        inLanguage: ['eng', { '@type': 'Language', alternateName: 'ne' }],
        url: 'https://lib.example.org/springs',
        keywords: 'water, springs',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        encoding: { contentUrl: '/springs.pdf', encodingFormat: 'application/pdf' },
        isAccessibleForFree: true,
      }),
      { baseUrl: 'https://lib.example.org/x/' },
    );
    expect(publication).to.deep.include({
      type: 'report',
      contributors: [
        { name: 'Plain Name', role: 'author' },
        {
          name: 'Asha Rai',
          role: 'author',
          kind: 'person',
          given: 'Asha',
          family: 'Rai',
          orcid: '0000-0002-1825-0097',
        },
        { name: 'World Bank', role: 'author', kind: 'organization', url: 'https://worldbank.example/' },
        { name: 'Ed', role: 'editor' },
      ],
      published: { year: 2021, month: 3, day: 4 },
      publisher: { name: 'IMS', url: 'https://lib.example.org/ims' },
      cover: { url: 'https://lib.example.org/c.jpg', candidates: [{ url: 'https://lib.example.org/d.jpg' }] },
      identifiers: { doi: '10.1234/springs', isbn: ['978-1'] },
      languages: ['en', 'ne'],
      links: {
        landingPage: 'https://lib.example.org/springs',
        fullText: { url: 'https://lib.example.org/springs.pdf', mediaType: 'application/pdf' },
      },
      keywords: ['water', 'springs'],
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      access: { status: 'open' },
      source: { format: 'schema-org' },
    });
    expect(publication.interventions).to.deep.equal([{ items: ['a', 'b'] }]);
  });
  it('invents nothing', async () => {
    expect(await readPublication(node)).to.deep.equal({
      title: 'T',
      type: 'article',
      source: { format: 'schema-org' },
    });
  });
  it('is refused where it describes several publications, none, or one without a title', async () => {
    expect(await kindOf({ '@context': context, '@graph': [node, node] })).to.equal('several');
    expect(await kindOf({ '@context': context, '@type': 'Organization', name: 'T' })).to.equal('format');
    expect(await kindOf({ ...node, name: '' })).to.equal('invalid');
  });
  it('has in full what is only named in a graph', async () => {
    const publication = await readPublication({
      '@context': context,
      '@graph': [
        {
          '@type': 'Article',
          headline: 'T',
          author: { '@id': '#rai' },
          publisher: { '@id': '#library' },
          image: [{ '@id': '#cover' }],
          isPartOf: { '@id': '#page' },
        },
        { '@id': '#page', '@type': 'WebPage', name: 'T at the library' },
        { '@id': '#rai', '@type': 'Person', name: 'Asha Rai' },
        { '@id': '#library', '@type': 'Organization', name: 'Library' },
        { '@id': '#cover', '@type': 'ImageObject', url: 'https://lib.example.org/cover.jpg' },
      ],
    });
    expect(publication).to.deep.equal({
      title: 'T',
      type: 'article',
      contributors: [{ name: 'Asha Rai', role: 'author', kind: 'person' }],
      publisher: { name: 'Library' },
      cover: { url: 'https://lib.example.org/cover.jpg' },
      source: { format: 'schema-org' },
    });
  });
  it('says what it appeared in beside it, and is no publication of its own', async () => {
    const issue = { '@id': '#issue', '@type': 'PublicationIssue', issueNumber: 5, isPartOf: { '@type': ['PublicationVolume', 'Periodical'], name: 'Journal', volumeNumber: '50' } }; // prettier-ignore
    const article = { '@type': 'ScholarlyArticle', name: 'T', pageStart: 3, pageEnd: '9', creator: { '@list': [{ name: 'Rai, A.' }, { name: 'Lee, B.' }] } }; // prettier-ignore
    for (const graph of [
      [issue, { ...article, isPartOf: '#issue' }],
      [issue, { ...article, isPartOf: { '@id': '#issue' } }],
      [{ ...article, isPartOf: issue }],
    ]) {
      // prettier-ignore
      const read = await readPublication({ '@context': context, '@graph': graph });
      expect([read.title, read.pages, read.contributors!.length]).to.deep.equal(['T', '3–9', 2]);
      if (typeof graph.at(-1)!.isPartOf === 'object')
        expect([read.series, read.volume, read.issue]).to.deep.equal(['Journal', '50', '5']);
    }
    const crate = [{ '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: { '@id': './' } }, { '@id': './', '@type': 'Dataset', name: 'D' }]; // prettier-ignore
    expect((await readPublication({ '@context': context, '@graph': crate })).title).to.equal('D');
  });
  it('may have kinds that are no text', async () => {
    const author = { '@type': [{ toString: 1 }, 'Person'], name: 'Rai' };
    expect((await readPublication({ ...node, author })).contributors).to.deep.equal([{ name: 'Rai', role: 'author', kind: 'person' }]); // prettier-ignore
  });
  it('lets no other address than http in', async () => {
    const read = await readPublication({ ...node, url: 'javascript:1', image: 'data:,', license: 'javascript:1', author: { name: 'A', url: 'javascript:1' } }); // prettier-ignore
    expect(JSON.stringify([read.links, read.cover, read.contributors])).not.to.match(/javascript|data:/);
  });
});
