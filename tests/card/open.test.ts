// The link to the publication itself: what it is called, and what is said of where it leads.
import { allInside, cardOf, inside, textOf } from '../support.js';
import { expect } from '@open-wc/testing';

const at = 'https://files.example.org/1';
/** The words of the link to a full text. */
const nameOf = async (fullText: object, record: object = {}) =>
  textOf(
    inside(await cardOf({ title: 'T', links: { fullText: { url: at, ...fullText } }, ...record }), 'a[part=action]'),
  );

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const types: [mediaType: string, word: string][] = [
  ['application/pdf', 'PDF'],
  ['application/pdf; charset=binary', 'PDF'],
  ['Application/X-PDF', 'PDF'],
  ['PDF', 'PDF'],
  ['application/epub+zip', 'EPUB'],
  ['application/msword', 'Word'],
  [`${OFFICE}.wordprocessingml.document`, 'Word'],
  ['application/vnd.ms-excel', 'Excel'],
  [`${OFFICE}.spreadsheetml.sheet`, 'Excel'],
  [`${OFFICE}.presentationml.presentation`, 'PowerPoint'],
  ['application/vnd.oasis.opendocument.text', 'OpenDocument'],
  ['application/x-zip-compressed', 'ZIP'],
  ['text/csv', 'CSV'],
  ['image/jpeg', 'JPEG'],
  ['text/plain', ''],
  ['application/octet-stream', ''],
  ['application/x-not-pdf', ''],
  ['application/pdfx', ''],
  ['constructor', ''],
];

describe('the link to the full text', () => {
  for (const [mediaType, word] of types)
    it(`calls ${mediaType} ${word || 'nothing'}`, async () =>
      expect(await nameOf({ mediaType }, { type: 'report' })).to.equal(`Open report ${word}`.trim()));
  it('calls nothing a PDF that the record does not', async () => {
    expect(await nameOf({ url: `${at}.pdf` })).to.equal('Open publication');
    expect(await nameOf({ url: `${at}.pdf`, mediaType: 'text/html' })).to.equal('Read at files.example.org');
  });
  it('says where a page is, and whether it is the publisher’s', async () => {
    for (const mediaType of ['text/html', 'text/html; charset=utf-8', 'application/xhtml+xml'])
      expect(await nameOf({ mediaType }, { type: 'article' })).to.equal('Read at files.example.org');
    const publisher = { name: 'P', url: 'https://files.example.org/about' };
    expect(await nameOf({ mediaType: 'text/html' }, { publisher })).to.equal('Read at the publisher');
    expect(await nameOf({ mediaType: 'application/pdf' }, { publisher })).to.equal('Open publication PDF');
  });
  it('says size, pages, languages and access as the record does, in its own name', async () => {
    const file = { mediaType: 'application/pdf', size: 2_400_000, pages: 54 };
    expect(await nameOf(file, { language: 'en', access: 'open' })).to.equal(
      'Open publication PDF, 2.4 MB, 54 pages, English, open access',
    );
    expect(await nameOf({}, { access: { status: 'embargoed', until: '2030-01' } })).to.equal(
      'Open publication embargoed until January 2030',
    );
    expect(await nameOf({}, { access: 'restricted' })).to.equal('Open publication restricted access');
    expect(await nameOf({}, { access: 'metadata-only' })).to.equal('Open publication details only');
    expect(await nameOf({ size: 0, pages: 0 })).to.equal('Open publication');
  });
  it('is one, with its words alone for its name', async () => {
    const card = await cardOf({ title: 'T', url: 'https://a.org/1', links: { fullText: { url: at, mediaType: 'application/pdf', pages: 1 } } }); // prettier-ignore
    const [link, ...others] = allInside(card, 'a[part=action]');
    expect(others.length).to.equal(0);
    expect([link!.ariaLabel, textOf(link)]).to.deep.equal([null, 'Open publication PDF, 1 page']);
    await expect(card).to.be.accessible();
  });
  it('repeats no link of the title’s where that leads to an identifier', async () => {
    const card = await cardOf({
      title: 'T',
      doi: '10.5555/1',
      links: { fullText: { url: 'https://doi.org/10.5555/1' } },
    });
    expect(inside(card, 'a[part=action]')).to.equal(null);
    expect(inside<HTMLAnchorElement>(card, '.title a')!.href).to.equal('https://doi.org/10.5555/1');
  });
  it('repeats no link of the title’s', async () => {
    const card = await cardOf({ title: 'T', url: at, links: { fullText: { url: at, mediaType: 'application/pdf' } } });
    expect(inside(card, 'a[part=action]')).to.equal(null);
  });
});
