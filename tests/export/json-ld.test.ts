// The terms of schema.org: https://schema.org/CreativeWork and what is below it. Whether all of them are used as the
// vocabulary has them is seen in tests/node/schema-org.test.mjs.
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication } from '../../src/read/read.js';
import { toJsonLd } from '../../src/export/json-ld.js';

/** What is said of a publication, without what is said of all. */
const said = (fields: Partial<Publication>) => {
  const { '@context': context, name, ...rest } = toJsonLd({ title: 'T', ...fields });
  expect([context, name]).to.deep.equal(['https://schema.org', 'T']);
  return rest;
};
const author = (rest: object) => said({ contributors: [{ name: 'N', role: 'author', ...rest }] })['author'];
const role = (word: string, rest: object = {}) => said({ contributors: [{ name: 'N', role: word, ...rest }] });
const published = (date: Partial<Publication['published']>) =>
  said({ published: { year: 2007, ...date } })['datePublished'];

describe('a publication in the terms of schema.org', () => {
  it('says all that it knows', () => {
    expect(
      toJsonLd({
        title: ['Springs of ', { type: 'emphasis', content: 'the hills' }],
        subtitle: 'A survey',
        type: 'report',
        typeLabel: 'Field survey',
        badges: ['Partner'],
        contributors: [
          { name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha', particle: 'de', suffix: 'Jr.', orcid: '0000-0002-1825-0097' },
          { name: 'World Bank', role: 'author', kind: 'organization', ror: 'https://ror.org/00ae7jd04', url: 'https://bank.example.org/' },
          { name: 'Ed', role: 'editor', kind: 'person', url: 'mailto:ed@example.org' },
        ],
        moreContributors: 3,
        summary: [
          { type: 'paragraph', content: 'Aims:' },
          { type: 'list', items: ['one', ['tw', { type: 'sup', content: 'o' }]], label: 'Aims:' },
          { type: 'list', items: ['a', 'b'], ordered: true, start: 3 },
        ],
        publisher: { name: 'Institute', url: 'https://institute.example.org/' },
        series: 'Papers',
        volume: '7',
        issue: '2',
        pages: '3–4',
        edition: '2nd',
        place: 'Kathmandu',
        published: { year: 2021, month: 3 },
        languages: ['en', 'ne'],
        identifiers: { doi: '10.1234/a<b', isbn: ['978-3-16-148410-0'], issn: ['0276-4741'], handle: '20.500.12345/6', url: 'https://id.example.org/1' },
        links: { landingPage: 'https://lib.example.org/1', fullText: { url: 'https://lib.example.org/1.pdf', mediaType: 'application/pdf', size: 1234, pages: 9 } },
        cover: { url: 'https://lib.example.org/1.jpg', alt: 'A spring', width: 3, candidates: [{ url: 'https://lib.example.org/2.jpg' }] },
        licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        access: { status: 'open' },
        keywords: ['water', 'Nepal, hills'],
        source: { format: 'publication', label: 'Library' },
      }),
    ).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': 'https://doi.org/10.1234/a%3Cb',
      additionalType: 'Field survey',
      name: 'Springs of the hills',
      alternativeHeadline: 'A survey',
      author: [
        { '@type': 'Person', name: 'Rai, Asha', givenName: 'Asha', familyName: 'de Rai', honorificSuffix: 'Jr.', sameAs: 'https://orcid.org/0000-0002-1825-0097' },
        { '@type': 'Organization', name: 'World Bank', sameAs: 'https://ror.org/00ae7jd04', url: 'https://bank.example.org/' },
      ],
      editor: { '@type': 'Person', name: 'Ed', email: 'ed@example.org' },
      abstract: 'Aims:\n\n• one\n• two\n\n3. a\n4. b',
      datePublished: '2021-03',
      publisher: { '@type': 'Organization', name: 'Institute', url: 'https://institute.example.org/' },
      publication: { '@type': 'PublicationEvent', location: { '@type': 'Place', name: 'Kathmandu' } },
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '2',
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '7',
          isPartOf: { '@type': 'CreativeWorkSeries', name: 'Papers', issn: '0276-4741' },
        },
      },
      pagination: '3–4',
      version: '2nd',
      inLanguage: ['en', 'ne'],
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1234/a<b', url: 'https://doi.org/10.1234/a%3Cb' },
        { '@type': 'PropertyValue', propertyID: 'Handle', value: '20.500.12345/6', url: 'https://hdl.handle.net/20.500.12345/6' },
        { '@type': 'PropertyValue', propertyID: 'ISBN', value: '978-3-16-148410-0' },
        'https://id.example.org/1',
      ],
      url: 'https://lib.example.org/1',
      encoding: { '@type': 'MediaObject', contentUrl: 'https://lib.example.org/1.pdf', encodingFormat: 'application/pdf', contentSize: '1234 B' },
      image: [{ '@type': 'ImageObject', contentUrl: 'https://lib.example.org/1.jpg', description: 'A spring' }, 'https://lib.example.org/2.jpg'],
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      isAccessibleForFree: true,
      conditionsOfAccess: 'open access',
      keywords: ['water', { '@type': 'DefinedTerm', name: 'Nepal, hills' }],
    });
  }); // prettier-ignore
  it('says nothing of what is unknown', () => {
    expect(said({})).to.deep.equal({ '@type': 'CreativeWork' });
    const empty = { contributors: [], summary: [], publisher: {}, languages: [], identifiers: {}, links: {}, licence: {}, keywords: [], place: '', pages: ' ' }; // prettier-ignore
    expect(said({ type: 'report', ...empty })).to.deep.equal({ '@type': 'Report' });
  });

  const kinds = {
    report: ['Report'],
    article: ['Article'],
    book: ['Book'],
    chapter: ['Chapter'],
    thesis: ['Thesis'],
    dataset: ['Dataset'],
    'working-paper': ['Report', 'working paper'],
    brief: ['Report', 'brief'],
    'conference-paper': ['ScholarlyArticle', 'conference paper'],
    preprint: ['ScholarlyArticle', 'preprint'],
    software: ['CreativeWork', 'software'],
    presentation: ['PresentationDigitalDocument'],
    poster: ['CreativeWork', 'poster'],
    video: ['VideoObject'],
    image: ['CreativeWork', 'image'],
  } as const;
  for (const [type, [kind, word]] of Object.entries(kinds)) {
    it(`of the kind ${type} is a ${kind}, and comes back as what it was`, async () => {
      const { '@type': is, additionalType } = said({ type });
      expect([is, additionalType]).to.deep.equal([kind, word]);
      expect((await readPublication(JSON.stringify(toJsonLd({ title: 'T', type })))).type).to.equal(type);
    });
  }
  it('of another kind is a work, with the record’s words for it, each once', () => {
    expect(said({ type: 'e-map', typeLabel: 'Wall map' })).to.deep.equal({ '@type': 'CreativeWork', additionalType: ['e-map', 'Wall map'] }); // prettier-ignore
    expect(said({ type: 'constructor' })).to.deep.equal({ '@type': 'CreativeWork', additionalType: 'constructor' });
    expect(said({ type: 'working-paper', typeLabel: 'Working Paper' })['additionalType']).to.equal('working paper');
    expect(said({ type: 'book', typeLabel: 'Book' })['additionalType']).to.equal(undefined);
  });
  it('is scholarly where it is an article with a DOI; others may be of newspapers', () => {
    expect(said({ type: 'article', identifiers: { doi: '10.1234/a' } })['@type']).to.equal('ScholarlyArticle');
  });

  it('says who is a person or an organization where that is known', () => {
    const table = [
      [{}, 'N'],
      [{ url: 'https://a.example.org/' }, 'N'],
      [{ kind: 'person' }, { '@type': 'Person', name: 'N' }],
      [{ orcid: '0000-0002-1825-0097' }, { '@type': 'Person', name: 'N', sameAs: 'https://orcid.org/0000-0002-1825-0097' }],
      [{ family: 'N' }, { '@type': 'Person', name: 'N', familyName: 'N' }],
      [{ ror: 'https://ror.org/00ae7jd04' }, { '@type': 'Organization', name: 'N', sameAs: 'https://ror.org/00ae7jd04' }],
      [{ kind: 'organization', url: 'mailto:a@b.org' }, { '@type': 'Organization', name: 'N', email: 'a@b.org' }],
    ] as const; // prettier-ignore
    for (const [rest, expected] of table) expect(author(rest), JSON.stringify(rest)).to.deep.equal(expected);
  });
  it('says roles by their properties, all others by a Role', () => {
    const person = { '@type': 'Person', name: 'N' };
    expect(role('editor', { kind: 'person' })).to.deep.equal({ '@type': 'CreativeWork', editor: person });
    expect(role('translator')).to.deep.equal({ '@type': 'CreativeWork', translator: 'N' });
    expect(role('contributor')).to.deep.equal({ '@type': 'CreativeWork', contributor: 'N' });
    // An editor of schema.org's is a person.
    for (const word of ['editor', 'illustrator', '__proto__'])
      expect(role(word)['contributor']).to.deep.equal({ '@type': 'Role', roleName: word, contributor: 'N' });
  });

  it('says dates at their own precision, and none that would be more than is known', () => {
    const table = [
      [{}, '2007'],
      [{ month: 3 }, '2007-03'],
      [{ month: 3, day: 2 }, '2007-03-02'],
      [{ season: 2 }, '2007'],
      [{ year: 79 }, '0079'],
      [{ year: -44 }, undefined],
      [{ year: 17000 }, undefined],
      [{ end: { year: 2009 } }, undefined],
      [{ open: 'end' }, undefined],
      [{ approximate: true }, undefined],
      [{ uncertain: true }, undefined],
      [{ year: 2000, precision: 'decade' }, undefined],
    ] as const;
    for (const [date, expected] of table) expect(published(date), JSON.stringify(date)).to.equal(expected);
  });

  it('names what it is a part of by what is known of that', () => {
    const whole = (fields: Partial<Publication>) => said({ series: 'S', ...fields })['isPartOf'];
    const issn = { issn: ['0276-4741'] };
    const volume = { '@type': 'PublicationVolume', volumeNumber: '1' };
    expect(whole({ type: 'article' })).to.deep.equal({ '@type': 'CreativeWork', name: 'S' });
    expect(whole({ type: 'article', volume: '1' })).to.deep.equal({ ...volume, isPartOf: { '@type': 'Periodical', name: 'S' } }); // prettier-ignore
    expect(whole({ type: 'article', identifiers: issn })).to.deep.equal({ '@type': 'Periodical', name: 'S', issn: '0276-4741' }); // prettier-ignore
    expect(whole({ type: 'book' })).to.deep.equal({ '@type': 'BookSeries', name: 'S' });
    expect(whole({ type: 'report', volume: '1' })).to.deep.equal({ ...volume, isPartOf: { '@type': 'CreativeWork', name: 'S' } }); // prettier-ignore
    expect(said({ type: 'report', volume: '1' })['isPartOf']).to.deep.equal(volume);
    // The name is that of the book, the number that of a series.
    expect(whole({ type: 'chapter', volume: '1', identifiers: issn })).to.deep.equal([
      { '@type': 'CreativeWork', name: 'S' },
      { '@type': 'CreativeWorkSeries', issn: '0276-4741' },
      volume,
    ]);
  });

  it('has properties only on the classes that may have them', () => {
    const fields = { pages: '155 pages', edition: '2nd', identifiers: { isbn: ['978-3-16-148410-0'] } };
    const isbn = { '@type': 'PropertyValue', propertyID: 'ISBN', value: '978-3-16-148410-0' };
    expect(said({ type: 'book', ...fields })).to.deep.equal({ '@type': 'Book', isbn: '978-3-16-148410-0', numberOfPages: 155, bookEdition: '2nd' }); // prettier-ignore
    expect(said({ type: 'book', pages: 'xii, 155 p.' })).to.deep.equal({ '@type': 'Book' });
    expect(said({ type: 'thesis', ...fields })).to.deep.equal({ '@type': 'Thesis', version: '2nd', identifier: isbn });
    expect(said({ type: 'chapter', pages: '3-9' })).to.deep.equal({ '@type': 'Chapter', pagination: '3-9' });
    const summary = [{ type: 'paragraph', content: 'Rain.' }] as const;
    const links = { fullText: { url: 'https://lib.example.org/1.csv' } };
    expect(said({ type: 'dataset', summary, links })).to.deep.equal({
      '@type': 'Dataset',
      description: 'Rain.',
      distribution: { '@type': 'DataDownload', contentUrl: 'https://lib.example.org/1.csv' },
    });
  });

  it('is free where access is open, and says no more of other access than its name', () => {
    const access = (status: 'open' | 'embargoed' | 'restricted' | 'metadata-only') => said({ access: { status } });
    expect(access('open')).to.deep.include({ isAccessibleForFree: true, conditionsOfAccess: 'open access' });
    expect(access('embargoed')).to.deep.equal({ '@type': 'CreativeWork', conditionsOfAccess: 'embargoed access' });
    expect(access('metadata-only')).to.deep.equal({ '@type': 'CreativeWork', conditionsOfAccess: 'metadata only access' }); // prettier-ignore
  });
  it('tells tags of languages from names', () =>
    expect(said({ languages: ['zh-Hant', 'Kusunda language'] })['inLanguage']).to.deep.equal(['zh-Hant', { '@type': 'Language', name: 'Kusunda language' }])); // prettier-ignore
  it('keeps one keyword with a comma one', async () => {
    const json = JSON.stringify(toJsonLd({ title: 'T', type: 'report', keywords: ['Nepal, hills'] }));
    expect((await readPublication(json)).keywords).to.deep.equal(['Nepal, hills']);
  });
  it('has all of ten thousand authors', () => {
    const contributors = Array.from({ length: 10_000 }, (_, at) => ({ name: `N${at}`, role: 'author' }));
    expect(said({ contributors })['author']).to.have.length(10_000);
  });
});
