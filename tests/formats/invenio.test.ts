// https://inveniordm.docs.cern.ch/reference/metadata/ and https://developers.zenodo.org/#entities
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication } from '../../src/read/read.js';

const refused = (record: unknown) =>
  readPublication(record).then(
    () => 'read',
    ({ kind, facts }: PublicationError) => [kind, facts.found ?? facts.path].join(' '),
  );

const metadata = { title: 'T', creators: [{ person_or_org: { type: 'organizational', name: 'World Bank, The' } }] };

describe('InvenioRDM records', () => {
  it('fill every field that they know', async () => {
    const read = await readPublication({
      id: 'abc-1',
      pids: { doi: { identifier: '10.1000/x' }, handle: { identifier: '20.500.1/2' } },
      parent: { communities: { entries: [{ metadata: { title: 'Water' } }] } },
      links: {
        self_html: 'https://r.org/records/abc-1',
        thumbnails: { 10: 'https://r.org/10', 250: 'https://r.org/250', 750: 'https://r.org/750' },
      },
      access: { status: 'embargoed', embargo: { until: '2027-01-01' } },
      files: {
        entries: {
          'a.pdf': { key: 'a.pdf', size: 2000, mimetype: 'application/pdf', links: { content: 'https://r.org/a.pdf' } },
        },
      },
      custom_fields: {
        'journal:journal': { title: 'J', volume: '1', issue: '2', pages: '3-4', issn: '0276-4741' },
        'imprint:imprint': { place: 'Kathmandu', isbn: '978-0-306-40615-7', edition: '2nd' },
      },
      metadata: {
        ...metadata,
        resource_type: { id: 'publication-report', title: { en: 'Report', de: 'Bericht' } },
        additional_titles: [
          { title: 'Other', type: { id: 'alternative-title' } },
          { title: 'S', type: { id: 'subtitle' }, lang: { id: 'nep' } },
        ],
        contributors: [
          {
            person_or_org: {
              type: 'personal',
              family_name: 'Rai',
              given_name: 'Asha',
              identifiers: [{ scheme: 'orcid', identifier: '0000-0002-1825-0097' }],
            },
            role: { id: 'editor' },
          },
        ],
        publication_date: '2018/2020-09',
        languages: [{ id: 'eng' }],
        subjects: [{ subject: 'water' }],
        rights: [{ id: 'cc-by-4.0', title: { en: 'CC BY 4.0' }, props: { url: 'https://cc.org/by' } }],
        publisher: 'P',
        description: '<p>D</p>',
        additional_descriptions: [
          { description: 'How', type: { id: 'methods' } },
          { description: 'सार', type: { id: 'abstract' }, lang: { id: 'nep' } },
        ],
      },
    });
    expect(read).to.deep.equal({
      title: 'T', subtitle: [{ type: 'span', lang: 'ne', content: 'S' }], type: 'report', typeLabel: 'Report', badges: ['Water'],
      contributors: [
        { name: 'World Bank, The', role: 'author', kind: 'organization' },
        { name: 'Rai, Asha', role: 'editor', kind: 'person', given: 'Asha', family: 'Rai', orcid: '0000-0002-1825-0097' },
      ],
      summary: [{ type: 'paragraph', content: 'D' }], translations: [{ lang: 'ne', summary: [{ type: 'paragraph', content: 'सार' }] }],
      publisher: { name: 'P' }, series: 'J', volume: '1', issue: '2', pages: '3-4', edition: '2nd', place: 'Kathmandu',
      published: { year: 2018, end: { year: 2020, month: 9 } },
      languages: ['en'],
      identifiers: { doi: '10.1000/x', isbn: ['978-0-306-40615-7'], issn: ['0276-4741'], handle: '20.500.1/2' },
      links: { landingPage: 'https://r.org/records/abc-1', fullText: { url: 'https://r.org/a.pdf', mediaType: 'application/pdf', size: 2000 } },
      cover: { url: 'https://r.org/750', candidates: [{ url: 'https://r.org/250' }, { url: 'https://r.org/10' }] },
      licence: { label: 'CC BY 4.0', url: 'https://cc.org/by' },
      access: { status: 'embargoed', until: { year: 2027, month: 1, day: 1 } },
      keywords: ['water'],
      source: { format: 'invenio' },
    }); // prettier-ignore
  });
  it('may be of the legacy Zenodo form', async () => {
    const read = await readPublication({
      id: 5, doi: '10.5281/zenodo.5', links: { html: 'https://zenodo.org/record/5', latest_html: 'https://zenodo.org/record/6' },
      files: [{ key: 'a.csv' }, { key: 'b.pdf', size: 9, links: { self: 'https://zenodo.org/b.pdf' } }],
      metadata: { title: 'Z', creators: [{ name: 'Rai, A.', orcid: '0000-0002-1825-0097' }], publication_date: '2019-05-01', access_right: 'open', license: { id: 'CC-BY-4.0' }, keywords: ['a'], resource_type: { type: 'publication', subtype: 'article', title: 'Journal article' }, language: 'fra' },
    }); // prettier-ignore
    expect(read).to.deep.include({
      type: 'article',
      languages: ['fr'],
      access: { status: 'open' },
      licence: { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      identifiers: { doi: '10.5281/zenodo.5' },
    });
    expect(read.links!.fullText!.url).to.equal('https://zenodo.org/b.pdf');
  });
  it('may come as a search with one hit, but not with several or none', async () => {
    const answer = (hits: object[]) => ({ hits: { hits, total: hits.length } });
    expect((await readPublication(answer([{ metadata }]))).title).to.equal('T');
    const kinds = await Promise.all(
      [answer([{ metadata }, { metadata }]), answer([])].map((each) =>
        readPublication(each).catch((error: { kind: string }) => error.kind),
      ),
    );
    expect(kinds).to.deep.equal(['several', 'format']);
  });
  it('are not led astray by words that every object has', async () => {
    const read = await readPublication({
      access: { status: 'constructor' },
      metadata: {
        title: 'T',
        resource_type: { id: 'constructor' },
        creators: [{ person_or_org: { type: 'constructor', name: 'A' } }],
      },
    });
    expect(read.contributors).to.deep.equal([{ name: 'A', role: 'author' }]);
    expect(read).to.not.have.any.keys('access', 'type');
  });
  it('stand wrong types and nulls anywhere', async () => {
    const read = await readPublication({
      links: null,
      files: 5,
      access: [],
      pids: 'x',
      parent: { communities: { entries: [null, 5] } },
      metadata: {
        title: 'T',
        creators: [null, 5, {}, { person_or_org: null }],
        languages: [null, {}],
        subjects: 'x',
        rights: [null],
        description: 7,
        publisher: {},
        publication_date: {},
        resource_type: 'x',
      },
    });
    expect(read).to.deep.equal({
      title: 'T',
      summary: [{ type: 'paragraph', content: '7' }],
      keywords: ['x'],
      source: { format: 'invenio' },
    });
  });
  const oddities: [string, object, object][] = [
    ['a draft without pids or links', { access: { record: 'public', files: 'public' }, files: { enabled: false }, metadata }, { title: 'T' }],
    ['a draft that has nothing but a title', { is_draft: true, metadata: { title: 'T' } }, { title: 'T' }],
    ['a deposit, whose journal and imprint are flat', { metadata: { title: 'T', upload_type: 'publication', publication_type: 'section', creators: [{ name: 'Rai, A.' }], journal_title: 'J', journal_volume: '3', partof_pages: '5-6', imprint_publisher: 'P', imprint_place: 'K' } }, { type: 'chapter', series: 'J', volume: '3', pages: '5-6', publisher: { name: 'P' }, place: 'K' }],
    ['the metadata alone, as software repositories keep it', { title: 'T', upload_type: 'software', creators: [{ name: 'Rai, A.' }] }, { type: 'software', source: { format: 'invenio' } }],
    ['a kind below another', { metadata: { ...metadata, resource_type: { id: 'image-photo' } } }, { type: 'image' }],
    ['titles without an English one', { metadata: { ...metadata, resource_type: { id: 'report', title: { de: 'Bericht' } } } }, { typeLabel: 'Bericht' }],
    ['an interval', { metadata: { ...metadata, publication_date: '1939/1945' } }, { published: { year: 1939, end: { year: 1945 } } }],
    ['an embargo that no word tells of', { access: { record: 'public', files: 'restricted', embargo: { active: true, until: '2131-01-01' } }, metadata }, { access: { status: 'embargoed', until: { year: 2131, month: 1, day: 1 } } }],
    ['an embargo that is over', { access: { status: 'open', embargo: { active: false, until: '2001-01-01' } }, metadata }, { access: { status: 'open' } }],
    ['restricted files', { access: { record: 'public', files: 'restricted' }, metadata }, { access: { status: 'restricted' } }],
    ['closed access', { metadata: { ...metadata, access_right: 'closed' } }, { access: { status: 'restricted' } }],
    ['a deletion that did not happen', { deletion_status: { is_deleted: false, status: 'P' }, metadata }, { title: 'T' }],
    ['a DOI that is called an address', { metadata: { ...metadata, identifiers: [{ scheme: 'url', identifier: 'https://doi.org/10.1234/x' }] } }, { identifiers: { doi: '10.1234/x' } }],
  ]; // prettier-ignore
  for (const [name, record, expected] of oddities)
    it(`may have ${name}`, async () => expect(await readPublication(record)).to.deep.include(expected));
  it('say nothing of access where nothing is restricted, since there may be no files', async () => {
    const read = await readPublication({ access: { record: 'public', files: 'public' }, metadata });
    expect(read).to.not.have.property('access');
  });
  it('are refused where they are deleted, or have no title', async () => {
    const tombstone = { removal_reason: { id: 'spam' }, note: '' };
    expect(await refused({ deletion_status: { is_deleted: true }, metadata, tombstone })).to.equal('format deleted');
    expect(await refused({ status: 410, message: 'Record deleted', tombstone })).to.equal('format deleted');
    expect(await refused({ is_draft: true, metadata: {} })).to.equal('invalid title');
    expect(await refused({ is_draft: true, metadata: { creators: [] } })).to.equal('invalid title');
    expect(await refused({ hits: { hits: [], total: 0 } })).to.equal('format none');
  });
});
