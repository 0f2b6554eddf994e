// Answers that are no publication's record. Bodies of errors: https://www.rfc-editor.org/rfc/rfc9457,
// https://jsonapi.org/format/#errors, https://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions
import { expect } from '@open-wc/testing';
import type { PublicationError } from '../../src/record/error.js';
import { readPublication } from '../../src/read/read.js';
import { messagesIn } from '../../src/i18n/messages-for.js';

const sentence = messagesIn('en').failure.error;

const refused = (record: unknown): Promise<PublicationError> =>
  readPublication(record).then(
    () => expect.fail('it was read'),
    (error: PublicationError) => error,
  );

const oai = (content: string) =>
  `<?xml version="1.0"?>\n<OAI-PMH xmlns="http://example.org/other/"><request/>${content}</OAI-PMH>`;
const cases: [found: string, record: unknown][] = [
  ['error', { error: 'not found' }],
  ['error', { errors: [{ status: '404', title: 'Not found' }] }],
  ['error', { message: 'The PID does not exist.', status: 404 }],
  ['error', { status: 'error', data: null }],
  ['error', { status: 'failed', 'message-type': 'validation-failure' }],
  ['error', { type: 'about:blank', title: 'Not Found', status: 404, detail: 'No such record' }],
  ['error', { detail: 'Not found.' }],
  ['error', { success: false }],
  ['error', { code: '404', message: 'no such item' }],
  ['error', oai('<error code="idDoesNotExist">No.</error>')],
  ['error', '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>'],
  ['error', 'Resource not found.'],
  ['error', '"Resource not found."'],
  ['deleted', { status: 410, message: 'Record deleted', tombstone: { note: '' } }],
  ['deleted', { id: 5, deleted: true }],
  ['deleted', oai('<GetRecord><record><header status="deleted"><identifier>1</identifier></header></record></GetRecord>')],
  ['none', []],
  ['none', { total: 0, results: [] }],
  ['none', { response: { numFound: 0, docs: [] } }],
  ['none', oai('<error code="noRecordsMatch"/>')],
  ['collection', { results: [{ a: 1 }], total: 1 }],
  ['collection', { id: 5, type: 'community', name: 'C' }],
  ['collection', '<?xml version="1.0"?><feed><item/></feed>'],
  ['none', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
  ['person', { type: 'user', name: 'A' }],
  ['person', { title: 'Dr. Rai', entityType: 'Person', age: 5 }],
  ['organization', { objectType: 'Organisation', name: 'A' }],
  ['journal', { type: 'https://example.org/types#Journal', title: 'J', homepage: '' }],
  ['event', { kind: 'calendar#event', title: 'Conference', starts: '' }],
  ['website', { type: 'webPage', url: 'https://a.org/' }],
  ['broken', '{"title": "Springs", "authors": ["R'],
  ['broken', '<!-- a comment -->\n// another\n[{"title": "T"}]'],
  ['xml', '<?xml version="1.0"?><a/>'],
  ['text', 'Springs in the mountains'],
  ['json', { a: { b: 1 } }],
  ['json', { title: { type: 'string' }, authors: { type: 'list' }, other: 5 }],
]; // prettier-ignore

/** Records of other catalogues, which have a title as ours have. */
const FOREIGN: [whose: string, record: object][] = [
  ['Semantic Scholar’s', { paperId: '1', title: 'Springs', abstract: 'One.', year: 2019, venue: 'J', authors: [{ authorId: '1', name: 'Asha Rai' }] }],
  ['Unpaywall’s', { doi: '10.5555/1', title: 'Springs', genre: 'journal-article', is_oa: true, published_date: '2019-05-03', year: 2019, journal_name: 'J', publisher: 'P', z_authors: [{ given: 'Asha', family: 'Rai' }] }],
  ['Figshare’s', { id: 1, title: 'Springs', doi: '10.5555/1', description: 'One.', published_date: '2019-05-03', authors: [{ id: 1, full_name: 'Asha Rai' }], files: [] }],
  ['Figshare’s, cut to its people', { title: 'Springs', doi: '10.5555/1', id: 1, authors: [{ id: 1, full_name: 'Asha Rai' }] }],
  ['CORE’s', { id: 1, title: 'Springs', authors: [{ name: 'Rai, Asha' }], abstract: 'One.', yearPublished: 2019, downloadUrl: 'https://core.example.org/1', language: { code: 'en' } }],
  ['a Data Package', { name: 'springs', title: 'Springs', resources: [{ path: 'a.csv' }], contributors: [{ title: 'Asha Rai', role: 'author' }] }],
  ['Dataverse’s', { status: 'OK', data: { id: 1, publisher: 'D', publicationDate: '2019-05-03', latestVersion: { metadataBlocks: { citation: { fields: [] } } } } }],
]; // prettier-ignore

describe('a record of another catalogue is not taken for our own', () => {
  for (const [whose, record] of FOREIGN)
    it(whose, async () => {
      const error = await refused(record);
      expect([error.kind, error.facts.found]).to.deep.equal(['format', 'json']);
    });
  it('but fields that say nothing that is ours are passed over', async () => {
    for (const more of [{ id: 4, slug: 's', createdAt: '2020-01-01', updated_at: 1 }, { description: 'for search engines', summary: 'One.' }, { year: 2019, published: '2019-05' }, { date: null, abstract: '', journal: [] }])
      expect((await readPublication({ title: 'Springs', authors: ['Rai, A.'], ...more })).title).to.equal('Springs');
  }); // prettier-ignore
  it('and what a template left over is no title', async () => {
    for (const title of ['{{ title }}', '{{{title}}}', '${page.title}', '<%= title %>', '{{ page.title | escape }}']) {
      const error = await refused({ title, authors: ['Rai, A.'] });
      expect([error.kind, error.facts.path]).to.deep.equal(['invalid', 'title']);
    }
    expect((await readPublication({ title: 'What {{ title }} means' })).title).to.equal('What {{ title }} means');
  });
});

describe('what is no publication', () => {
  for (const [found, record] of cases)
    it(`is refused as ${found}: ${JSON.stringify(record).slice(0, 90)}`, async () => {
      const error = await refused(record);
      expect([error.kind, error.facts.found]).to.deep.equal(['format', found]);
      expect(sentence(error)).to.not.contain(`“${found}”`);
    });
  it('is told by its own words to developers alone, and not at length', async () => {
    const words = `<img src=x onerror=alert(1)>${'x'.repeat(500)}`;
    for (const body of [{ error: words }, { error: { message: words } }, { errors: [{ detail: words }] }, { message: words, status: 500 }]) {
      const error = await refused(body);
      expect(error.facts.message).to.equal(words.slice(0, 200));
      expect(sentence(error)).to.not.contain('img');
    } // prettier-ignore
  });
  it('says which formats were tried, where its shape is that of none', async () => {
    const error = await refused({ a: 1 });
    expect(error.facts.tried).to.include.members(['invenio', 'schema-org', 'marcxml', 'publication']);
    expect(sentence(error)).to.match(/data, but in none of the formats that are known here: publication, feed, dspace, .*bibtex\.$/); // prettier-ignore
  });
  it('is not what a record of our own is about', async () => {
    const record = { title: 'T', authors: ['A'], type: 'Collection' };
    for (const own of [record, [record]]) expect((await readPublication(own)).title).to.equal('T');
    expect((await readPublication({ ...record, type: 'Atlas', error: null, items: [] })).title).to.equal('T');
  }); // prettier-ignore
  it('may be large, deep and odd', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    for (const record of [deep, `{"@graph":${deep}}`, `{"a":${deep}`, '<'.repeat(200_000), '<!--'.repeat(100_000), '/*'.repeat(100_000), `{"type":"${'list'.repeat(100_000)}"}`, { type: { toString: 1 }, status: [], error: {} }]) {
      const error = await refused(record);
      expect(error.kind).to.match(/^(?:format|invalid)$/);
    } // prettier-ignore
  });
});
