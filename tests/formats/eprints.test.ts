// https://github.com/eprints/eprints3.4/blob/master/flavours/pub_lib/cfg.d/eprint_fields_pub.pl
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { readPublication, readPublications } from '../../src/read/read.js';

const uri = 'https://eprints.example.org/id/eprint/12';
const record = { eprintid: 12, uri, title: 'T', type: 'article' };
const document = (fields: object) => ({ docid: 1, pos: 2, main: 'a b.pdf', security: 'public', mime_type: 'application/pdf', files: [{ filename: 'a b.pdf', filesize: 12 }], ...fields }); // prettier-ignore
const documents = (...all: object[]) => ({ documents: all.map(document) });
const file = { url: 'https://eprints.example.org/12/2/a%20b.pdf', mediaType: 'application/pdf', size: 12 };
const page = { landingPage: uri };

type Expected = { [K in keyof Publication]?: Publication[K] | undefined };

/** The oddity, the fields that have it, and what is read of them. */
const ODDITIES: [oddity: string, fields: object, expected: Expected][] = [
  ['people by the parts of their names', { creators: [{ name: { family: 'Rai', given: 'Asha', honourific: 'Dr', lineage: null }, id: 'a@b.org', orcid: '0000-0002-1825-0097' }, { name: { family: 'Aristotle', given: null } }, 'Lal, B.', null, {}, 5] }, { contributors: [{ name: 'Rai, Asha', role: 'author', kind: 'person', family: 'Rai', given: 'Asha', orcid: '0000-0002-1825-0097' }, { name: 'Aristotle', role: 'author' }, { name: 'Lal, B.', role: 'author', kind: 'person', family: 'Lal', given: 'B.' }] }],
  ['bodies behind people, and editors behind both', { editors: [{ name: { family: 'E', given: 'A.' } }], corp_creators: ['Institute, The', { name: 'Board' }] }, { contributors: [{ name: 'Institute, The', role: 'author', kind: 'organization' }, { name: 'Board', role: 'author', kind: 'organization' }, { name: 'E, A.', role: 'editor', kind: 'person', family: 'E', given: 'A.' }] }],
  ['an article’s issue, and how many pages it has', { publication: 'J', volume: 3, number: '2', pages: 15 }, { type: 'article', series: 'J', volume: '3', issue: '2', number: undefined, pages: undefined }],
  ['a report’s number', { type: 'monograph', monograph_type: 'technical_report', number: 145, institution: 'I', pages: 30 }, { type: 'report', typeLabel: 'Technical report', number: '145', issue: undefined, publisher: { name: 'I' }, pages: '30' }],
  ['a working paper', { type: 'monograph', monograph_type: 'working_paper' }, { type: 'working-paper', typeLabel: undefined }],
  ['a monograph of no kind, which is no book', { type: 'monograph' }, { type: 'report' }],
  ['a book', { type: 'book', series: 'S', edition: 2 }, { type: 'book', series: 'S', edition: '2' }],
  ['a chapter', { type: 'book_section', book_title: 'B', series: 'S' }, { type: 'chapter', series: 'B' }],
  ['a paper at a conference', { type: 'conference_item', pres_type: 'paper', event_title: 'Hills', event_location: 'Pokhara', event_dates: '12 May 2021' }, { type: 'conference-paper', event: { name: 'Hills', place: 'Pokhara', date: { year: 2021, month: 5, day: 12 } } }],
  ['a poster', { type: 'conference_item', pres_type: 'poster' }, { type: 'poster' }],
  ['a keynote', { type: 'conference_item', pres_type: 'keynote' }, { type: 'presentation', typeLabel: 'Keynote' }],
  ['a thesis', { type: 'thesis', thesis_type: 'masters', thesis_name: 'mphil', institution: 'U', publisher: 'P' }, { type: 'thesis', typeLabel: 'Master’s thesis', institution: 'U', degree: 'MPhil', publisher: { name: 'P' } }],
  ['a thesis of another name', { type: 'thesis', thesis_type: 'other', thesis_name: 'other' }, { typeLabel: undefined, degree: undefined }],
  ['a patent', { type: 'patent', id_number: 'EP 1' }, { type: undefined, typeLabel: 'patent', number: 'EP 1' }],
  ['what repositories of art have', { type: 'exhibition' }, { type: undefined, typeLabel: 'Exhibition' }],
  ['another type', { type: 'other' }, { type: undefined, typeLabel: undefined }],
  ['what is in press', { ispublished: 'inpress' }, { status: 'in-press' }],
  ['what was submitted', { ispublished: 'submitted' }, { status: 'submitted' }],
  ['what is out', { ispublished: 'pub' }, { status: undefined }],
  ['what was never published, of which there is no word', { ispublished: 'unpub' }, { status: undefined }],
  ['a year that is a number', { date: 2004 }, { published: { year: 2004 } }],
  ['the day of deposit beside that of publication', { datestamp: '2012-02-03 10:11:12', date: '1998-06', date_type: 'published' }, { published: { year: 1998, month: 6 } }],
  ['several dates', { date: '2019-01-05', date_type: 'accepted', dates: [{ date: '2019-02', date_type: 'published_online' }, { date: '2020-03', date_type: 'published' }] }, { published: { year: 2020, month: 3 } }],
  ['the date of a submission alone', { date: '2004-05', date_type: 'submitted' }, { published: { year: 2004, month: 5 } }],
  ['a title that looks like a number', { title: 1984 }, { title: '1984' }],
  ['a standard number that lost its zero', { isbn: 306406152, issn: 3178471 }, { identifiers: { isbn: ['0306406152'], issn: ['0317-8471'] } }],
  ['a title in several languages', { title: [{ lang: 'uk', text: 'Джерела' }, { lang: 'en', text: 'Springs' }] }, { title: [{ type: 'span', lang: 'uk', content: 'Джерела' }], translations: [{ lang: 'en', title: 'Springs' }] }],
  ['a DOI for its number', { id_number: 'doi:10.5555/x' }, { identifiers: { doi: '10.5555/x' }, links: page }],
  ['a DOI for its address', { official_url: 'https://doi.org/10.5555/x' }, { identifiers: { doi: '10.5555/x' } }],
  ['a shelf mark for its number', { id_number: 'MS-12' }, { identifiers: undefined }],
  ['keywords in one text', { keywords: 'water, springs' }, { keywords: ['water', 'springs'] }],
  ['keywords with commas in them', { keywords: 'Nepal, history; water' }, { keywords: ['Nepal, history', 'water'] }],
  ['codes of subjects and divisions', { subjects: ['GB'], divisions: ['dept_1'] }, { keywords: undefined }],
  ['a file that everybody may open', documents({}), { links: { ...page, fullText: file }, access: { status: 'open' } }],
  ['a file behind a supplement', documents({ content: 'supplemental', main: 's.pdf' }, {}), { links: { ...page, fullText: file } }],
  ['a supplement alone', { ...documents({ content: 'supplemental' }), full_text_status: 'none' }, { links: page, access: { status: 'metadata-only' } }],
  ['a file that is no text', documents({ main: 'a.zip', mime_type: 'application/zip', files: [{ filename: 'a.zip' }] }), { links: page }],
  ['a file that few may open', { ...documents({ security: 'staffonly' }), full_text_status: 'restricted' }, { links: page, access: { status: 'restricted' } }],
  ['a file that opens one day', documents({ security: 'staffonly', date_embargo: '2099-01-01' }), { links: page, access: { status: 'embargoed', until: { year: 2099, month: 1, day: 1 } } }],
  ['a licence by its code', documents({ license: 'cc_by_nc_4' }), { licence: { label: 'CC BY-NC 4.0', url: 'https://creativecommons.org/licenses/by-nc/4.0/' } }],
  ['a licence by a code without a version', documents({ license: 'cc_by' }), { licence: { label: 'CC BY' } }],
  ['a licence of software', documents({ license: 'gnu_gpl_3' }), { licence: { label: 'GNU GPL 3.0' } }],
  ['a licence by an unknown code', documents({ license: 'arr' }), { licence: undefined }],
  ['a licence of RIOXX', { rioxx2_license_ref: { license_ref: 'https://creativecommons.org/licenses/by/4.0/' } }, { licence: { url: 'https://creativecommons.org/licenses/by/4.0/' } }],
  ['a picture of its cover', documents({ content: 'coverimage', main: 'c.png', mime_type: 'image/png' }), { cover: { url: 'https://eprints.example.org/12/2/c.png' }, links: page }],
  ['a document’s language, which may be nobody’s choice', documents({ language: 'en' }), { languages: undefined }],
  ['wrong kinds of values', { creators: 5, corp_creators: {}, editors: [[]], documents: [null, 5, { files: 5, security: 'public' }], dates: 'x', ids: 5, keywords: {}, rioxx2_license_ref: 5, type: [], number: {}, thesis_name: [] }, { title: 'T', contributors: undefined }],
]; // prettier-ignore

describe('EPrints records', () => {
  for (const [oddity, fields, expected] of ODDITIES)
    it(`with ${oddity}`, async () => {
      const read = await readPublication({ ...record, ...fields });
      expect(read.source).to.deep.equal({ format: 'eprints' });
      for (const [field, value] of Object.entries(expected)) expect(read[field as keyof Publication], field).to.deep.equal(value); // prettier-ignore
    });
  it('are read one by one in a list, without those that were deleted', async () => {
    const refused: number[] = [];
    const list = [record, { ...record, title: 'D', eprint_status: 'deletion' }, { ...record, title: 'U' }];
    const read = await readPublications(list, { onRefused: (_, at) => refused.push(at) });
    expect([read.map(({ title }) => title), refused]).to.deep.equal([['T', 'U'], [1]]);
  });
});
