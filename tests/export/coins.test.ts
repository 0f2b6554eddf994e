// ContextObjects: ANSI/NISO Z39.88-2004, the keys of https://www.fzt.haw-hamburg.de/pers/Scholz/arbeiten/KEV-Format-Book.html
// and its sisters, and what Zotero reads of them: https://www.zotero.org/support/dev/exposing_metadata
import { expect } from '@open-wc/testing';
import type { Publication } from '../../src/record/publication.js';
import { toCoins } from '../../src/export/coins.js';

/** The pairs in their order, decoded. */
const pairsOf = (fields: Partial<Publication>) =>
  toCoins({ title: 'T', ...fields })
    .split('&')
    .map((pair) => pair.split('=').map(decodeURIComponent) as [key: string, value: string]);
/** All but the version, each key once; the format by its last word. */
const keysOf = (fields: Partial<Publication>) => {
  const [[first, version], [second, format], ...rest] = pairsOf(fields) as [[string, string], [string, string]];
  expect([first, version, second]).to.deep.equal(['ctx_ver', 'Z39.88-2004', 'rft_val_fmt']);
  return { format: format.replace('info:ofi/fmt:kev:mtx:', ''), ...Object.fromEntries(rest) } as Record<string, string>;
};
const person = (name: string, family?: string, given?: string) => ({ name, role: 'author', ...(family && { kind: 'person' as const, family }), ...(given && { given }) }); // prettier-ignore
const authorsOf = (contributors: Publication['contributors'], type = 'book') =>
  pairsOf({ type, contributors: contributors! }).filter(([key]) => /\.(?:au|creator)/.test(key));

const full = {
  subtitle: 'A survey',
  series: 'S',
  volume: '1',
  issue: '2',
  pages: '3–9',
  edition: '2nd',
  place: 'Kathmandu',
  publisher: { name: 'Institute & Co.', url: 'https://institute.example.org/' },
  published: { year: 2021, month: 3 },
  languages: ['en', 'ne'],
  identifiers: { doi: '10.1234/a&b', isbn: ['978-3-16-148410-0', '3-16-148410-X'], issn: ['0276-4741'], handle: '20.500.12345/6' },
  links: { landingPage: 'https://lib.example.org/1?a=b' },
  licence: { label: 'CC BY 4.0' },
  keywords: ['water'],
} as const; // prettier-ignore
/** What all formats have. */
const common = { rft_id: 'https://lib.example.org/1?a=b', 'rft.date': '2021-03', 'rft.language': 'en' };
const pages = { 'rft.spage': '3', 'rft.epage': '9', 'rft.pages': '3–9' };
const book = { 'rft.edition': '2nd', 'rft.place': 'Kathmandu', 'rft.pub': 'Institute & Co.', 'rft.isbn': '978-3-16-148410-0', 'rft.issn': '0276-4741' }; // prettier-ignore
const title = 'T: A survey';
const core = { 'rft.title': title, 'rft.source': 'S', 'rft.publisher': 'Institute & Co.', 'rft.rights': 'CC BY 4.0', 'rft.subject': 'water' }; // prettier-ignore

const kinds: Record<string, Record<string, string>> = {
  article: { format: 'journal', 'rft.genre': 'article', 'rft.atitle': title, 'rft.jtitle': 'S', 'rft.volume': '1', 'rft.issue': '2', 'rft.issn': '0276-4741', ...pages },
  book: { format: 'book', 'rft.genre': 'book', 'rft.btitle': title, 'rft.series': 'S', ...book, ...pages },
  report: { format: 'book', 'rft.genre': 'report', 'rft.btitle': title, 'rft.series': 'S', ...book, ...pages },
  'working-paper': { format: 'book', 'rft.genre': 'report', 'rft.btitle': title, 'rft.series': 'S', ...book, ...pages },
  brief: { format: 'book', 'rft.genre': 'report', 'rft.btitle': title, 'rft.series': 'S', ...book, ...pages },
  chapter: { format: 'book', 'rft.genre': 'bookitem', 'rft.atitle': title, 'rft.btitle': 'S', ...book, ...pages },
  'conference-paper': { format: 'book', 'rft.genre': 'proceeding', 'rft.atitle': title, 'rft.btitle': 'S', ...book, ...pages },
  thesis: { format: 'dissertation', 'rft.title': title, 'rft.inst': 'Institute & Co.', 'rft.isbn': '978-3-16-148410-0', ...pages },
  preprint: { format: 'dc', 'rft.type': 'preprint', ...core },
  dataset: { format: 'dc', 'rft.type': 'dataset', ...core },
  software: { format: 'dc', 'rft.type': 'computerProgram', ...core },
  presentation: { format: 'dc', 'rft.type': 'presentation', ...core },
  poster: { format: 'dc', 'rft.type': 'presentation', ...core },
  video: { format: 'dc', 'rft.type': 'videoRecording', ...core },
  image: { format: 'dc', 'rft.type': 'artwork', ...core },
  constructor: { format: 'book', 'rft.genre': 'document', 'rft.title': title, 'rft.series': 'S', ...book, ...pages },
}; // prettier-ignore

describe('a publication as a ContextObject', () => {
  for (const [type, expected] of Object.entries(kinds)) {
    it(`has the keys for its kind: ${type}`, () =>
      expect(keysOf({ type, ...full })).to.deep.equal({ ...expected, ...common }));
  }
  it('without a kind is a document', () =>
    expect(keysOf({})).to.deep.equal({ format: 'book', 'rft.genre': 'document', 'rft.title': 'T' }));
  it('has every identifier that has a name, and the page', () => {
    const ids = pairsOf({ ...full }).filter(([key]) => key === 'rft_id').map(([, value]) => value); // prettier-ignore
    expect(ids).to.deep.equal(['info:doi/10.1234/a&b', 'info:hdl/20.500.12345/6', 'https://lib.example.org/1?a=b']);
    const links = { landingPage: 'https://doi.org/10.1234/a' };
    expect(toCoins({ title: 'T', identifiers: { doi: '10.1234/a' }, links })).to.match(/&rft_id=info%3Adoi%2F10.1234%2Fa$/); // prettier-ignore
  });
  it('names authors by what is known of them, in their order', () => {
    expect(authorsOf([person('Rai, A.', 'Rai', 'A.'), person('Asha Gurung', 'Gurung', 'Asha'), person('B. Thapa'), person('C. Lama', 'Lama')])).to.deep.equal([
      ['rft.aulast', 'Rai'],
      ['rft.aufirst', 'A.'],
      ['rft.au', 'Gurung, Asha'],
      ['rft.au', 'B. Thapa'],
      ['rft.au', 'C. Lama'],
    ]);
    expect(authorsOf([{ ...person('World Bank, Nepal'), kind: 'organization' }, person('Rai, A.', 'Rai', 'A.')])).to.deep.equal([
      ['rft.aucorp', 'World Bank, Nepal'],
      ['rft.au', 'Rai, A.'],
    ]);
    expect(authorsOf([person('Asha Rai', 'Rai', 'Asha'), person('B. Thapa')], 'dataset')).to.deep.equal([
      ['rft.creator', 'Rai, Asha'],
      ['rft.creator', 'B. Thapa'],
    ]);
  }); // prettier-ignore
  it('has particles with family names, and suffixes by themselves or behind a name', () => {
    const king = { ...person('King, Martin, Jr.', 'King', 'Martin'), particle: 'de', suffix: 'Jr.' };
    expect(authorsOf([king, king])).to.deep.equal([
      ['rft.aulast', 'de King'],
      ['rft.aufirst', 'Martin'],
      ['rft.ausuffix', 'Jr.'],
      ['rft.au', 'de King, Martin, Jr.'],
    ]);
  });
  it('makes no authors of those who are none', () =>
    expect(authorsOf([{ ...person('Ed', 'Ed'), role: 'editor' }])).to.deep.equal([]));
  it('tells pages of a part from how many a whole has', () => {
    expect(keysOf({ type: 'article', pages: 'e12' })).to.deep.include({ 'rft.pages': 'e12' });
    expect(keysOf({ type: 'article', pages: '1-6, 9' })).to.not.have.any.keys('rft.spage', 'rft.tpages');
    expect(keysOf({ type: 'book', pages: '155 p.' })).to.deep.include({ 'rft.tpages': '155 p.' });
    expect(keysOf({ type: 'thesis', pages: '12-34' })).to.deep.include({ 'rft.spage': '12', 'rft.epage': '34' });
  });
  it('says no date that is not certain', () =>
    expect(keysOf({ published: { year: 1890, approximate: true } })).to.not.have.any.keys('rft.date'));
  it('encodes every text, so that none of them ends a value, also halves of characters', () => {
    const text = toCoins({ title: 'a&b=c+d "<é\ud83d' });
    expect(text).to.match(/&rft\.title=a%26b%3Dc%2Bd%20%22%3C%C3%A9%EF%BF%BD$/);
  });
});
