// https://developers.openalex.org/api-reference/works/list-works
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const id = 'https://openalex.org/W1';
const work = { id, title: 'T' };
const abstract = (index: object) => ({ abstract_inverted_index: index });
const paragraph = (content: string) => [{ type: 'paragraph' as const, content }];

type Expected = { [K in keyof Publication]?: Publication[K] | undefined };

/** The oddity, the fields that have it, and what is read of them. */
const ODDITIES: [oddity: string, fields: object, expected: Expected][] = [
  ['no title but a name', { title: null, display_name: 'D' }, { title: 'D' }],
  ['markup in the title', { title: 'Of <i>Ursus</i>' }, { title: ['Of ', { type: 'emphasis', content: 'Ursus' }] }],
  ['an abstract in which words come again', abstract({ to: [0, 4], be: [1, 5], or: [2], not: [3] }), { summary: paragraph('to be or not to be') }],
  ['an abstract with holes that begins late', abstract({ b: [90], a: [7] }), { summary: undefined }],
  ['an abstract with places that are none', abstract({ a: [1e12], no: [-1, 1.5, '2', null, 1e300], b: 0, c: 'x', d: null }), { summary: paragraph('b') }],
  ['escaped markup over several words', abstract({ '&lt;p&gt;A': [0], '&lt;i&gt;B': [1], 'C&lt;/i&gt;&lt;/p&gt;\\n': [2], '&lt;p&gt;D&lt;/p&gt;': [3] }), { summary: [{ type: 'paragraph', content: ['A ', { type: 'emphasis', content: 'B C' }] }, { type: 'paragraph', content: 'D' }] }],
  ['words that every object has', abstract(JSON.parse('{"constructor":[0],"__proto__":[1]}') as object), { summary: paragraph('constructor __proto__') }],
  ['an abstract that was made up', abstract({ ['a'.repeat(1000)]: Array.from({ length: 1000 }, (_, at) => at) }), { summary: undefined }],
  ['the first of January, which may be any day', { publication_date: '2007-01-01', publication_year: 2007 }, { published: { year: 2007 } }],
  ['the first of a month, which may be any day of it', { publication_date: '1951-11-01' }, { published: { year: 1951, month: 11 } }],
  ['a day', { publication_date: '2021-01-09' }, { published: { year: 2021, month: 1, day: 9 } }],
  ['a year alone', { publication_year: 2021 }, { published: { year: 2021 } }],
  ['an author by the name in the work', { authorships: [{ author: null, raw_author_name: 'Rai, A.' }] }, { contributors: [{ name: 'Rai, A.', role: 'author', kind: 'person', family: 'Rai', given: 'A.' }] }],
  ['a repository for its source', { primary_location: { source: { type: 'repository', display_name: 'Figshare', host_organization_name: 'Figshare (UK)', issn: ['0317-8471'] } } }, { series: undefined, publisher: undefined, identifiers: undefined }],
  ['a source without a name of its own', { primary_location: { source: null, raw_source_name: 'Proceedings' } }, { series: 'Proceedings' }],
  ['the form of 2022', { host_venue: { display_name: 'J', publisher: 'P', issn_l: '0317-8471', url: 'https://j.org/1', license: 'cc-by' } }, { series: 'J', publisher: { name: 'P' }, identifiers: { issn: ['0317-8471'] }, links: { landingPage: 'https://j.org/1' }, licence: { label: 'CC BY' } }],
  ['one page only', { biblio: { first_page: 'e30', last_page: 'e30' } }, { pages: 'e30' }],
  ['no page but its own', {}, { links: { landingPage: id } }],
  ['a DOI and no page', { doi: 'https://doi.org/10.1000/x' }, { links: { landingPage: 'https://doi.org/10.1000/x' } }],
  ['an open copy that is a page', { open_access: { is_oa: true, oa_url: 'https://j.org/1' }, doi: '10.1000/x', content_urls: { pdf: 'https://content.openalex.org/works/W1.pdf' } }, { access: { status: 'open' }, links: { landingPage: 'https://doi.org/10.1000/x' } }],
  ['an open copy that is a file', { open_access: { is_oa: false, oa_url: 'https://j.org/1.pdf' }, doi: '10.1000/x' }, { access: undefined, links: { landingPage: 'https://doi.org/10.1000/x', fullText: { url: 'https://j.org/1.pdf', mediaType: 'application/pdf' } } }],
  ['a licence that nobody knows', { primary_location: { license: 'other-oa' }, best_oa_location: { license: 'publisher-specific-oa' } }, { licence: undefined }],
  ['a type that Crossref knows better', { type: 'article', type_crossref: 'proceedings-article' }, { type: 'conference-paper', typeLabel: undefined }],
  ['a type that its source knows', { type: 'other', primary_location: { raw_type: 'Image' } }, { type: 'image', typeLabel: undefined }],
  ['a type that readers are not told', { type: 'peer-review' }, { type: undefined, typeLabel: 'peer review' }],
  ['topics and concepts, which were guessed', { topics: [{ display_name: 'no' }], concepts: [{ display_name: 'no' }], keywords: ['a', { keyword: 'b' }] }, { keywords: ['a', 'b'] }],
  ['"false" for not retracted', { is_retracted: 'false' }, { standing: undefined }],
]; // prettier-ignore

const errorOf = (raw: unknown) =>
  readPublication(raw).catch((error: { kind: string; facts: { found?: string } }) => [error.kind, error.facts.found]);

describe('OpenAlex works', () => {
  it('fill every field that they know', async () => {
    const source = { type: 'journal', display_name: 'J', host_organization_name: 'P', issn_l: '0317-8471', issn: ['0317-8471'] }; // prettier-ignore
    const read = await readPublication({
      ...work,
      doi: 'https://doi.org/10.1000/x',
      type: 'erratum',
      type_crossref: 'journal-article',
      is_retracted: true,
      is_authors_truncated: true,
      authorships: [{ author: { display_name: 'Asha Rai', orcid: 'https://orcid.org/0000-0002-1825-0097' } }],
      abstract_inverted_index: { A: [0] },
      publication_date: '2020-05-06',
      language: 'en',
      biblio: { volume: '1', issue: '2', first_page: '3', last_page: '4' },
      primary_location: { landing_page_url: 'https://j.org/1', license: 'cc-by', source },
      best_oa_location: { pdf_url: 'https://j.org/1.pdf' },
      open_access: { is_oa: true },
      keywords: [{ id: 'https://openalex.org/keywords/water', display_name: 'Water', score: 0.5 }],
    });
    expect(read).to.deep.equal({
      title: 'T', type: 'article', typeLabel: 'erratum', standing: { status: 'retracted' },
      contributors: [{ name: 'Asha Rai', role: 'author', kind: 'person', orcid: '0000-0002-1825-0097' }],
      moreContributors: true,
      summary: paragraph('A'),
      publisher: { name: 'P' }, series: 'J', volume: '1', issue: '2', pages: '3–4',
      published: { year: 2020, month: 5, day: 6 },
      languages: ['en'],
      identifiers: { doi: '10.1000/x', issn: ['0317-8471'] },
      links: { landingPage: 'https://j.org/1', fullText: { url: 'https://j.org/1.pdf', mediaType: 'application/pdf' } },
      licence: { label: 'CC BY' },
      access: { status: 'open' },
      keywords: ['Water'],
      source: { format: 'openalex' },
    }); // prettier-ignore
  });
  for (const [oddity, fields, expected] of ODDITIES)
    it(`may have ${oddity}`, async () => {
      const read = await readPublication({ ...work, ...fields });
      expect(read.source).to.deep.equal({ format: 'openalex' });
      for (const [key, value] of Object.entries(expected)) expect(read[key as keyof Publication]).to.deep.equal(value);
    });
  it('may be of a few fields', async () => {
    const picked = [work, { title: 'T', publication_year: 2020, open_access: {} }, { display_name: 'T', authorships: [] }];
    for (const each of picked) expect((await readPublication(each)).source).to.deep.equal({ format: 'openalex' });
  }); // prettier-ignore
  it('may come in a list', async () => {
    const list = (...results: object[]) => ({ meta: { count: results.length, db_response_time_ms: 5 }, results });
    expect((await readPublication(list(work))).title).to.equal('T');
    expect(await readPublications(list(work, work))).to.have.length(2);
    expect(await errorOf(list())).to.deep.equal(['format', 'none']);
    expect(await errorOf(list({ id: 'https://openalex.org/A1' }, { id: 'https://openalex.org/A2' }))).to.deep.equal([
      'format',
      'person',
    ]);
  });
  it('are invalid without any title', async () => {
    expect(await errorOf({ id, title: null, display_name: '' })).to.deep.equal(['invalid', undefined]);
  });
  it('are not people, organizations or journals', async () => {
    const others: [object, string][] = [
      [{ id: 'https://openalex.org/A5023888391', display_name: 'Asha Rai' }, 'person'],
      [{ id: 'https://openalex.org/I27837315', display_name: 'University' }, 'organization'],
      [{ id: 'https://openalex.org/S137773608', display_name: 'Nature' }, 'journal'],
      [{ display_name: 'Nature', works_count: 5, issn_l: '0028-0836' }, 'journal'],
      [{ display_name: 'Asha Rai', works_count: 5, orcid: null }, 'person'],
    ];
    for (const [raw, found] of others) expect(await errorOf(raw)).to.deep.equal(['format', found]);
  });
  it('are not the description of their fields', async () => {
    const described = { title: { type: 'string' }, authorships: { type: 'array' }, type: { actions: ['filter'] } };
    expect(await errorOf(described)).to.deep.equal(['format', 'json']);
  });
  it('stand wrong types and nulls anywhere', async () => {
    const read = await readPublication({
      ...work,
      authorships: [null, 5, {}, { author: [] }],
      primary_location: 'x',
      best_oa_location: { pdf_url: 'javascript:alert(1)' },
      open_access: [],
      biblio: null,
      keywords: [null, 5, {}],
      abstract_inverted_index: [1],
      publication_date: {},
      publication_year: 'x',
      is_authors_truncated: 'x',
      language: 7,
      type: {},
    });
    expect(read).to.deep.equal({
      title: 'T',
      languages: ['7'],
      keywords: ['5'],
      links: { landingPage: id },
      source: { format: 'openalex' },
    });
  });
});
