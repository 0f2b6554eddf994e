// https://github.com/zotero/zotero-schema and https://www.zotero.org/support/dev/web_api/v3/basics
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const item = { itemType: 'journalArticle', title: 'T', creators: [] };
const person = (creatorType: string, firstName = 'A.', lastName = 'Rai') => ({ creators: [{ creatorType, firstName, lastName }] }); // prettier-ignore
const rai = (role: string) => ({ contributors: [{ name: 'Rai, A.', role, kind: 'person' as const, family: 'Rai', given: 'A.' }] }); // prettier-ignore
const around = (data: object, more: object = {}) => ({ key: 'A1', version: 1, library: { type: 'group', id: 1 }, data, ...more }); // prettier-ignore

type Expected = { [K in keyof Publication]?: Publication[K] | undefined };

/** The oddity, the fields that have it, and what is read of them. */
const ODDITIES: [oddity: string, fields: object, expected: Expected][] = [
  ['a case by its name', { itemType: 'case', title: undefined, caseName: 'Rai v. Lal', court: 'Supreme Court', dateDecided: '1999-02', docketNumber: '12', reporter: 'Reports', reporterVolume: '3', firstPage: '5' }, { title: 'Rai v. Lal', type: undefined, typeLabel: 'legal case', published: { year: 1999, month: 2 }, number: '12', series: 'Reports', volume: '3', pages: '5' }],
  ['a report in a series', { itemType: 'report', reportNumber: '145', seriesTitle: 'Papers', seriesNumber: '7', institution: 'I' }, { type: 'report', number: '145', series: 'Papers', volume: '7', publisher: { name: 'I' } }],
  ['a book of several volumes', { itemType: 'book', volume: '2', numPages: '300' }, { type: 'book', volume: '2', pages: '300' }],
  ['a chapter of a book in a series, whose number is not the book’s', { itemType: 'bookSection', bookTitle: 'B', series: 'S', seriesNumber: '7', volume: '2' }, { type: 'chapter', series: 'B', volume: '2' }],
  ['a paper and its conference', { itemType: 'conferencePaper', conferenceName: 'Hills', eventPlace: 'Pokhara', place: 'Oxford', proceedingsTitle: 'P' }, { type: 'conference-paper', event: { name: 'Hills', place: 'Pokhara' }, place: 'Oxford', series: 'P' }],
  ['a talk, whose place is its meeting’s', { itemType: 'presentation', meetingName: 'Hills', place: 'Pokhara', ...person('presenter') }, { type: 'presentation', event: { name: 'Hills', place: 'Pokhara' }, place: undefined, ...rai('author') }],
  ['a thesis', { itemType: 'thesis', university: 'U', thesisType: 'Master’s thesis' }, { type: 'thesis', typeLabel: 'Master’s thesis', institution: 'U', degree: 'Master’s', publisher: undefined }],
  ['a letter, which is no article', { itemType: 'letter' }, { type: undefined, typeLabel: 'personal communication' }],
  ['a newspaper', { itemType: 'newspaperArticle', publicationTitle: 'N' }, { type: 'article', typeLabel: 'newspaper article', series: 'N' }],
  ['a page of the web', { itemType: 'webpage', websiteTitle: 'W', websiteType: 'FAQ' }, { type: undefined, typeLabel: 'FAQ', series: 'W' }],
  ['a type that Zotero may have tomorrow', { itemType: 'hologram' }, { type: undefined, typeLabel: undefined }],
  ['a preprint, whose number is no issue', { itemType: 'preprint', repository: 'R', archiveID: 'arXiv:2001.01234' }, { type: 'preprint', publisher: { name: 'R' }, issue: undefined, number: undefined }],
  ['a programmer', { itemType: 'computerProgram', versionNumber: '2.1', ...person('programmer') }, { type: 'software', edition: '2.1', ...rai('author') }],
  ['a director', { itemType: 'film', ...person('director') }, { type: 'video', ...rai('director') }],
  ['a member of a cast', { itemType: 'film', ...person('castMember') }, rai('cast member')],
  ['the editor of a series', { itemType: 'book', ...person('seriesEditor') }, rai('series editor')],
  ['the author of the book that a chapter is in', { itemType: 'bookSection', ...person('bookAuthor') }, { contributors: undefined }],
  ['a body in one field', { creators: [{ creatorType: 'author', name: 'Institute, The' }, { creatorType: 'author', lastName: 'Aristotle', firstName: '' }] }, { contributors: [{ name: 'Institute, The', role: 'author' }, { name: 'Aristotle', role: 'author' }] }],
  ['creators that are none', { creators: [null, 5, 'x', {}, [], { creatorType: 5, firstName: {}, lastName: [] }] }, { contributors: undefined }],
  ['a date as Zotero keeps it', { date: '2019-05-00 May 2019' }, { published: { year: 2019, month: 5 } }],
  ['a date in words', { date: 'Spring 2007' }, { published: { year: 2007, season: 1 } }],
  ['a date of figures without what Zotero made of it', { date: '05/03/2019' }, { published: { year: 2019 } }],
  ['a word for a date', { date: 'in press' }, { published: undefined, status: 'in-press' }],
  ['several ISBNs', { itemType: 'book', ISBN: '978-0-306-40615-7 0-306-40615-2' }, { identifiers: { isbn: ['978-0-306-40615-7', '0-306-40615-2'] } }],
  ['a DOI in “Extra”', { extra: 'DOI: 10.5555/x' }, { identifiers: { doi: '10.5555/x' } }],
  ['facts in “Extra” beside notes and keys of others', { extra: 'PMID: 1\nOriginal Date: 1859\ntex.year: 1700\n{:status: in press}\nissued: 1999\nNote that year: 1800\nEditor: Rai || A.' }, { published: { year: 1999 }, status: 'in-press', ...rai('editor') }],
  ['a fact in “Extra” that has a field', { DOI: '10.5555/a', extra: 'DOI: 10.5555/b' }, { identifiers: { doi: '10.5555/a' } }],
  ['a type in “Extra”', { itemType: 'document', extra: 'Type: dataset' }, { type: 'dataset' }],
  ['the number of an article in “Extra”', { extra: 'Number: 42' }, { articleNumber: '42', number: undefined }],
  ['“Extra” that is no text', { extra: { DOI: '10.5555/x' } }, { identifiers: undefined }],
  ['tags of both kinds', { tags: [{ tag: 'water, and more' }, { tag: 'hills', type: 1 }, 'rain', null, {}] }, { keywords: ['water, and more', 'hills', 'rain'] }],
  ['a licence by its address', { rights: 'https://creativecommons.org/licenses/by/4.0/' }, { licence: { url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['a line of copyright', { rights: '© 2019 The authors' }, { licence: undefined }],
  ['access among the rights', { rights: 'info:eu-repo/semantics/openAccess' }, { licence: undefined, access: { status: 'open' } }],
  ['a language by its name', { language: 'English' }, { languages: ['en'] }],
  ['where it was kept and looked at', { archive: 'A', callNumber: 'B', libraryCatalog: 'C', accessDate: '2026-01-01' }, { published: undefined, source: { format: 'zotero' } }],
  ['a file among what a translator found', { attachments: [{ mimeType: 'text/html', url: 'https://a.org/1' }, { mimeType: 'application/pdf', url: 'https://a.org/1.pdf' }] }, { links: { fullText: { url: 'https://a.org/1.pdf', mediaType: 'application/pdf' } } }],
]; // prettier-ignore

const errorOf = (raw: unknown) =>
  readPublication(raw).catch((error: { kind: string; facts: { found?: string } }) => [error.kind, error.facts.found]);

describe('Zotero items', () => {
  for (const [oddity, fields, expected] of ODDITIES)
    it(`with ${oddity}`, async () => {
      const read = await readPublication({ ...item, ...fields });
      expect(read.source).to.deep.equal({ format: 'zotero' });
      for (const [field, value] of Object.entries(expected)) expect(read[field as keyof Publication], field).to.deep.equal(value); // prettier-ignore
    });
  it('are read as the API sends them, with the date as Zotero read it', async () => {
    const read = await readPublication(around({ ...item, date: '05/03/2019' }, { meta: { parsedDate: '2019-03-05' } }));
    expect(read.published).to.deep.equal({ year: 2019, month: 3, day: 5 });
  });
  it('lead to their own page at Zotero where they have no other', async () => {
    const own = { links: { alternate: { href: 'https://www.zotero.org/groups/g/items/A1', type: 'text/html' } } };
    const pageOf = async (data: object) => (await readPublication(around({ ...item, ...data }, own))).links?.landingPage; // prettier-ignore
    expect(await pageOf({})).to.equal('https://www.zotero.org/groups/g/items/A1');
    expect(await pageOf({ url: 'https://a.org/1' })).to.equal('https://a.org/1');
    expect(await pageOf({ extra: 'DOI: 10.5555/x' })).to.equal('https://doi.org/10.5555/x');
  });
  it('are found in lists and exports, without what belongs to them or is in the bin', async () => {
    const others = ['attachment', 'note', 'annotation'].map((itemType) => ({ itemType, parentItem: 'A1', title: 'x' }));
    const binned = { ...item, title: 'B', deleted: 1 };
    for (const list of [[item, ...others, binned], [around(item), ...others.map((each) => around(each))], { config: {}, items: [...others, item] }]) {
      expect((await readPublications(list)).map(({ title }) => title)).to.deep.equal(['T']);
      expect((await readPublication(list)).title).to.equal('T');
    } // prettier-ignore
  });
  it('are told from what they are kept in', async () => {
    const collection = around({ key: 'C', name: 'Springs', parentCollection: false, relations: {} });
    const group = { id: 1, version: 1, links: {}, meta: {}, data: { id: 1, name: 'G', type: 'PublicOpen', libraryReading: 'all' } }; // prettier-ignore
    for (const each of [collection, [collection], group, { key: 'C', name: 'Springs', parentCollection: 'D' }])
      expect(await errorOf(each)).to.deep.equal(['format', 'collection']);
    for (const itemType of ['attachment', 'note', 'annotation'])
      expect(await errorOf({ itemType, title: 'x' })).to.deep.equal(['format', 'json']);
    expect(await errorOf(around({ ...item, deleted: 1 }))).to.deep.equal(['format', 'deleted']);
    expect(await errorOf({ ...item, title: '' })).to.deep.equal(['invalid', undefined]);
  });
  it('stay items beside records of other formats', async () => {
    const titles = (await readPublications([{ title: 'Own', authors: ['A'] }, item])).map(({ title }) => title);
    expect(titles).to.deep.equal(['Own', 'T']);
  });
});
