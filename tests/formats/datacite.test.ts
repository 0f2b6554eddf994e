// https://datacite-metadata-schema.readthedocs.io/en/4.6/properties/ and https://support.datacite.org/docs/api-get-doi
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const flat = { titles: [{ title: 'T' }], creators: [{ name: 'Rai, Asha', nameType: 'Personal' }] };
const resource = (attributes: object) => ({ id: '10.1000/x', type: 'dois', attributes });

type Expected = { [K in keyof Publication]?: Publication[K] | undefined };

/** The oddity, the fields that have it, and what is read of them. */
const ODDITIES: [oddity: string, fields: object, expected: Expected][] = [
  ['a title that is an object', { titles: { title: 'One' } }, { title: 'One' }],
  ['a title that is a string', { titles: 'One' }, { title: 'One' }],
  ['a translated title before the main one', { titles: [{ title: 'Eins', titleType: 'TranslatedTitle' }, { title: 'One', titleType: null }] }, { title: 'One' }],
  ['no main title', { titles: [{ title: 'Alt', titleType: 'AlternativeTitle' }] }, { title: 'Alt' }],
  ['a title in a language', { titles: [{ title: 'Eins', lang: 'de' }], language: 'en' }, { title: [{ type: 'span', lang: 'de', content: 'Eins' }] }],
  ['a title in the language of the record', { titles: [{ title: 'Eins', lang: 'de' }], language: 'ger' }, { title: 'Eins', languages: ['de'] }],
  ['creators that are a string', { creators: 'Rai, A.; Gallina, B.' }, { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }, { name: 'Gallina, B.', role: 'author', kind: 'person', family: 'Gallina', given: 'B.' }] }],
  ['the names of schema 4.0', { creators: [{ creatorName: 'Rai, Asha', givenName: 'Asha', familyName: 'Rai', nameIdentifiers: [{ nameIdentifier: '0000-0002-1825-0097' }] }] }, { contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai', orcid: '0000-0002-1825-0097' }] }],
  ['the persons of Crosscite', { creators: [{ type: 'Person', id: 'http://orcid.org/0000-0002-1825-0097', name: 'Rai, Asha' }] }, { contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai', orcid: '0000-0002-1825-0097' }] }],
  ['a name with a comma left at its end', { creators: [{ name: 'Panel on Climate Change,', nameType: 'Personal', familyName: 'Panel on Climate Change' }] }, { contributors: [{ name: 'Panel on Climate Change', role: 'author', kind: 'person', family: 'Panel on Climate Change' }] }],
  ['a name by its parts alone', { creators: [{ givenName: 'Asha', familyName: 'Rai' }] }, { contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai' }] }],
  ['an ISNI that looks like an ORCID iD', { creators: [{ name: 'Rai', nameIdentifiers: [{ nameIdentifier: '0000-0002-1825-0097', nameIdentifierScheme: 'ISNI' }] }] }, { contributors: [{ name: 'Rai', role: 'author' }] }],
  ['a bare ROR identifier', { creators: [{ name: 'ICIMOD', nameType: 'Organizational', nameIdentifiers: [{ nameIdentifier: '02aj13c28', nameIdentifierScheme: 'ROR' }] }] }, { contributors: [{ name: 'ICIMOD', role: 'author', kind: 'organization', ror: 'https://ror.org/02aj13c28' }] }],
  ['an affiliation again and again', { creators: [1, 2].map(() => ({ name: 'Org', nameType: 'Organizational' })) }, { contributors: [{ name: 'Org', role: 'author', kind: 'organization' }] }],
  ['authors too many to list', { creators: [{ name: 'Rai' }, { name: ':etal' }] }, { contributors: [{ name: 'Rai', role: 'author' }], moreContributors: true }],
  ['unknown values', { creators: [{ name: '(:Unav)' }], publisher: ':null', publicationYear: ':tba' }, { contributors: undefined, publisher: undefined, published: undefined }],
  ['who hosts and who edits', { creators: [], contributors: [{ name: 'U', contributorType: 'HostingInstitution' }, { name: 'F', contributorType: 'Funder' }, { name: 'E', contributorType: 'Editor' }, { name: 'L', contributorType: 'ProjectLeader' }, { name: 'O', contributorType: 'Other' }] }, { contributors: [{ name: 'E', role: 'editor' }, { name: 'L', role: 'project leader' }, { name: 'O', role: 'contributor' }] }],
  ['abstracts in two languages', { language: 'en', descriptions: [{ description: 'M', descriptionType: 'Methods' }, { description: 'A', descriptionType: 'Abstract', lang: 'en' }, { description: 'B', descriptionType: 'Abstract', lang: 'ne' }] }, { summary: [{ type: 'paragraph', content: 'A' }], translations: [{ lang: 'ne', summary: [{ type: 'paragraph', content: 'B' }] }] }],
  ['one description that is no abstract', { descriptions: [{ descriptionType: 'Abstract' }, { description: 'Note', descriptionType: 'Other' }] }, { summary: [{ type: 'paragraph', content: 'Note' }] }],
  ['several descriptions without an abstract', { descriptions: [{ description: 'a', descriptionType: 'Other' }, { description: 'b', descriptionType: 'Methods' }] }, { summary: undefined }],
  ['a description of the series', { descriptions: [{ description: 'Papers, 5', descriptionType: 'SeriesInformation' }] }, { summary: undefined, series: 'Papers, 5' }],
  ['a publisher with an identifier', { publisher: { name: 'P', publisherIdentifier: 'https://ror.org/04wxnsj81' } }, { publisher: { name: 'P' } }],
  ['a related item for a container', { relatedItems: [{ relationType: 'IsPublishedIn', titles: [{ title: 'J' }], volume: '7', issue: 2, firstPage: '5', lastPage: '9', relatedItemIdentifier: { relatedItemIdentifier: '0317-8471', relatedItemIdentifierType: 'ISSN' } }] }, { series: 'J', volume: '7', issue: '2', pages: '5–9', identifiers: { issn: ['0317-8471'] } }],
  ['one page only', { container: { firstPage: '17', lastPage: '17' } }, { pages: '17' }],
  ['a count of pages among the sizes', { sizes: ['3 MB', '73 pages'] }, { pages: '73' }],
  ['a book that is its own container', { container: { title: 'T' } }, { series: undefined }],
  ['a date of issue', { dates: [{ date: '2020-12-01', dateType: 'Issued' }, { date: '2023-05-25', dateType: 'Available' }, { date: '2016/2021', dateType: 'Collected' }] }, { published: { year: 2020, month: 12, day: 1 } }],
  ['a year of issue and the month of it', { dates: [{ date: '2022', dateType: 'Issued' }, { date: '2022-07', dateType: 'Available' }] }, { published: { year: 2022, month: 7 } }],
  ['an end of an embargo', { publicationYear: 2022, dates: [{ date: '2022-07-01/2024', dateType: 'Available' }] }, { published: { year: 2022 } }],
  ['a date that is an object', { dates: { date: '2016-03-27', dateType: 'Issued' } }, { published: { year: 2016, month: 3, day: 27 } }],
  ['a range', { dates: [{ date: '2018/2020-09', dateType: 'Issued' }] }, { published: { year: 2018, end: { year: 2020, month: 9 } } }],
  ['dates that are no publication', { dates: [{ date: '2019-01-02', dateType: 'Updated' }, { date: '2018', dateType: 'Submitted' }] }, { published: undefined }],
  ['the names of Bolognese', { publication_year: '2019', rights_list: [{ rights: 'CC0', rightsURI: 'https://cc.org/0' }] }, { published: { year: 2019 }, licence: { label: 'CC0', url: 'https://cc.org/0' } }],
  ['rights that are an object', { rightsList: { rights: 'CC BY 4.0' } }, { licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['access among the rights', { rightsList: [{ rights: 'Open Access', rightsUri: 'info:eu-repo/semantics/openAccess' }, { rights: 'CC BY', rightsUri: 'https://cc.org/by' }] }, { access: { status: 'open' }, licence: { label: 'CC BY', url: 'https://cc.org/by' } }],
  ['a type in letters that run together', { types: { resourceTypeGeneral: 'Report', resourceType: 'ResearchReport' } }, { type: 'report', typeLabel: 'Research report' }],
  ['a type that says itself twice', { types: { resourceTypeGeneral: 'JournalArticle', resourceType: 'Journal Article' } }, { type: 'article', typeLabel: undefined }],
  ['text of a kind', { types: { resourceTypeGeneral: 'Text', resourceType: 'Dissertation' } }, { type: 'thesis', typeLabel: 'Dissertation' }],
  ['a type that readers are not told', { types: { resourceTypeGeneral: 'PhysicalObject' } }, { type: undefined, typeLabel: 'Physical object' }],
  ['a collection', { types: { resourceTypeGeneral: 'Collection', resourceType: 'Letters' } }, { type: undefined, typeLabel: 'Letters' }],
  ['the type of schema 4.0', { resourceType: { resourceTypeGeneral: 'Software', resourceType: 'XML' } }, { type: 'software', typeLabel: 'XML' }],
  ['an identifier that is an object', { identifier: { identifier: '10.1234/full', identifierType: 'DOI' } }, { identifiers: { doi: '10.1234/full' } }],
  ['an ISBN with a wrong digit', { identifiers: [{ identifier: '978-1-4028-9462-7', identifierType: 'ISBN' }] }, { identifiers: undefined }],
  ['subjects that are strings', { subjects: ['a', { subject: 'b' }, 'a'] }, { keywords: ['a', 'b'] }],
  ['several files', { contentUrl: ['https://r.org/a', 'https://r.org/b.pdf'], sizes: ['5 bytes'], formats: ['PDF'] }, { links: { fullText: { url: 'https://r.org/b.pdf' } } }],
  ['several files, of which none is called a text', { contentUrl: ['https://r.org/a', 'https://r.org/b'] }, { links: undefined }],
]; // prettier-ignore

describe('DataCite records', () => {
  it('fill every field that they know', async () => {
    const read = await readPublication({
      data: resource({
        doi: '10.1000/x',
        state: 'findable',
        xml: 'PHJlc291cmNlPg==',
        url: 'https://r.org/x',
        contentUrl: 'https://r.org/x.pdf',
        formats: ['application/pdf'],
        sizes: ['2000 bytes'],
        version: '2nd',
        language: 'en',
        publicationYear: 2020,
        titles: [{ title: 'T' }, { title: 'S', titleType: 'Subtitle' }],
        creators: [{ name: 'Rai, Asha', nameType: 'Personal', givenName: 'Asha', familyName: 'Rai' }, { name: ':etal' }],
        contributors: [{ name: 'ICIMOD', nameType: 'Organizational', contributorType: 'Editor' }],
        descriptions: [{ description: '<i>A</i>', descriptionType: 'Abstract' }],
        publisher: 'P',
        container: { title: 'J', volume: '1', issue: '2', firstPage: '3', lastPage: '4', identifier: '0317-8471', identifierType: 'ISSN' },
        dates: [{ date: '2020-05-06', dateType: 'Issued' }],
        identifiers: [{ identifier: '9780306406157', identifierType: 'ISBN' }],
        alternateIdentifiers: [{ alternateIdentifier: '20.500.12345/6', alternateIdentifierType: 'Handle' }],
        rightsList: [{ rights: 'CC BY 4.0', rightsUri: 'https://cc.org/by', rightsIdentifier: 'cc-by-4.0' }, { rights: 'Open Access' }],
        subjects: [{ subject: 'water', lang: 'en' }],
        types: { resourceTypeGeneral: 'Report', resourceType: 'Policy report', ris: 'RPRT' },
      }),
    }); // prettier-ignore
    expect(read).to.deep.equal({
      title: 'T', subtitle: 'S', type: 'report', typeLabel: 'Policy report',
      contributors: [
        { name: 'Rai, Asha', role: 'author', kind: 'person', given: 'Asha', family: 'Rai' },
        { name: 'ICIMOD', role: 'editor', kind: 'organization' },
      ],
      moreContributors: true,
      summary: [{ type: 'paragraph', content: [{ type: 'emphasis', content: 'A' }] }],
      publisher: { name: 'P' }, series: 'J', volume: '1', issue: '2', pages: '3–4', edition: '2nd',
      published: { year: 2020, month: 5, day: 6 },
      languages: ['en'],
      identifiers: { doi: '10.1000/x', isbn: ['9780306406157'], issn: ['0317-8471'], handle: '20.500.12345/6' },
      links: { landingPage: 'https://r.org/x', fullText: { url: 'https://r.org/x.pdf', mediaType: 'application/pdf', size: 2000 } },
      licence: { label: 'CC BY 4.0', url: 'https://cc.org/by' },
      access: { status: 'open' },
      keywords: ['water'],
      source: { format: 'datacite' },
    }); // prettier-ignore
  });
  for (const [oddity, fields, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = await readPublication({ ...flat, ...fields });
      expect(read.source).to.deep.equal({ format: 'datacite' });
      for (const [key, value] of Object.entries(expected)) expect(read[key as keyof Publication]).to.deep.equal(value);
    });
  it('may come with or without what the REST API puts around them', async () => {
    const shapes = [flat, resource(flat), { data: resource(flat) }, { data: [resource(flat)], meta: { total: 1 } }];
    const reads = await Promise.all(shapes.map((each) => readPublication(each)));
    expect(reads.map(({ title, identifiers }) => [title, identifiers?.doi])).to.deep.equal([
      ['T', undefined],
      ['T', '10.1000/x'],
      ['T', '10.1000/x'],
      ['T', '10.1000/x'],
    ]);
  });
  it('may be several or none', async () => {
    const list = { data: [resource(flat), resource({ titles: [{ title: 'U' }] })], meta: { total: 2 } };
    expect((await readPublications(list)).map(({ title }) => title)).to.deep.equal(['T', 'U']);
    const none = { data: [], meta: { total: 0, totalPages: 0, page: 1 } };
    const facts = await readPublication(none).catch((error: { facts: object }) => error.facts);
    expect(facts).to.deep.equal({ found: 'none' });
  });
  it('stand wrong types and nulls anywhere', async () => {
    const hostile = JSON.parse('{"__proto__":{"title":"no"},"constructor":"no"}') as object;
    const read = await readPublication({
      ...flat,
      creators: [null, 5, [], hostile],
      contributors: [{}],
      dates: [null, { date: {}, dateType: [] }],
      container: [],
      relatedItems: [null, { relationType: 'IsPublishedIn', titles: {} }],
      descriptions: hostile,
      rightsList: [null, []],
      identifiers: [null, hostile],
      types: { resourceTypeGeneral: {}, resourceType: 'constructor' },
      subjects: [null, {}],
      contentUrl: ['javascript:alert(1)'],
      publisher: [],
    });
    expect(read).to.deep.equal({
      title: 'T',
      typeLabel: 'constructor',
      contributors: [{ name: '5', role: 'author' }],
      source: { format: 'datacite' },
    });
  });
});
