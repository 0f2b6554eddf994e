// One publication stands in a list once, and none is lost.
import { identityOf, newKeys, withoutDuplicates } from '../../src/list/identity.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Publication } from '../../src/record/publication.js';
import { publication } from './support.js';

const doi = (name: string) => ({ identifiers: { doi: name } });
const page = { links: { landingPage: 'https://lib.example.org/records/1' } };

describe('what identifies a publication', () => {
  it('is its DOI in whatever case, then its page, its Handle, its address', () => {
    const others = { handle: '20.500/A', url: 'https://lib.example.org/id/1' };
    expect([
      identityOf(publication({ identifiers: { ...others, doi: '10.5555/ABc' }, ...page })),
      identityOf(publication({ identifiers: others, ...page })),
      identityOf(publication({ identifiers: others })),
      identityOf(publication({ identifiers: { url: others.url } })),
    ]).to.deep.equal(['doi:10.5555/abc', 'https://lib.example.org/records/1', 'hdl:20.500/A', others.url]);
  });
  it('is an ISBN of a book, with or without hyphens', () => {
    const identifiers = { isbn: ['978-3-16-148410-0', '978-0-00-000000-2'] };
    expect(identityOf(publication({ type: 'book', identifiers }))).to.equal('isbn:9783161484100');
    expect(identityOf(publication({ type: 'book', identifiers: { isbn: ['9783161484100'] } }))).to.equal('isbn:9783161484100'); // prettier-ignore
  });
  it('is no number of what it is in, and no file', () => {
    const isbn = ['978-3-16-148410-0'];
    for (const type of ['chapter', 'article', 'conference-paper', undefined])
      expect(identityOf(publication({ ...(type && { type }), identifiers: { isbn, issn: ['2049-3630'] } }))).to.equal(undefined); // prettier-ignore
    expect(identityOf(publication({ links: { fullText: { url: 'https://lib.example.org/a.pdf' } } }))).to.equal(undefined); // prettier-ignore
    expect(identityOf(publication())).to.equal(undefined);
  });
});

describe('a publication that is there already', () => {
  const kept = (...all: Partial<Publication>[]) => withoutDuplicates(all.map(publication), new Set()).length;

  it('is left out, from whatever source it comes', () => {
    expect(kept({ title: 'Rivers', ...doi('10.5555/AB') }, { title: 'RIVERS.', ...doi('10.5555/ab'), published: { year: 2021 } })).to.equal(1); // prettier-ignore
    expect(kept({ title: 'Rivers: a survey', ...page }, { title: 'Rivers', subtitle: 'A survey', ...page })).to.equal(1); // prettier-ignore
    expect(kept({ title: 'Rivers – A', ...page }, { title: ['Rivers - ', { type: 'emphasis', content: 'A' }], ...page })).to.equal(1); // prettier-ignore
  });
  it('is left out where one record of a DOI lacks the subtitle, whichever comes first', () => {
    const [bare, whole] = [{ title: 'Rivers', ...doi('10.5555/a') }, { title: 'Rivers', subtitle: 'A survey', ...doi('10.5555/a') }]; // prettier-ignore
    expect([kept(bare, whole), kept(whole, bare), kept(whole, { ...whole, subtitle: 'Another' })]).to.deep.equal([1, 1, 2]); // prettier-ignore
  });
  it('is left out of what is loaded later, too', () => {
    const seen = new Set();
    const [first, second] = [publication({ title: 'A', ...page }), publication({ title: 'B', ...page })];
    expect(withoutDuplicates([first], seen)).to.deep.equal([first]);
    expect(withoutDuplicates([{ ...first }, second, first], seen)).to.deep.equal([second]);
    expect(withoutDuplicates([second], seen)).to.deep.equal([]);
  });
  it('is not another chapter that has the DOI of its book', () => {
    expect(kept({ title: 'One', ...doi('10.5555/b') }, { title: 'Two', ...doi('10.5555/b') })).to.equal(2);
    const part = (pages: string) => ({ title: 'Introduction', type: 'chapter', pages, ...doi('10.5555/b') });
    expect(kept(part('1–9'), part('1-9'), part('101–120'))).to.equal(2);
  });
  it('is not another whose identity differs in a sign', () => {
    expect(kept({ title: 'A', ...doi('10.5555/a-b') }, { title: 'A', ...doi('10.5555/a.b') })).to.equal(2);
    expect(kept({ title: 'A', ...doi('10.5555/1') }, { title: 'A 1', ...doi('10.5555/') })).to.equal(2);
  });
  it('is not another of the page with a subtitle of its own', () => {
    expect(kept({ title: 'Report', ...page }, { title: 'Report', subtitle: 'Part 2', ...page })).to.equal(2);
  });
  it('is not another volume on the same page, nor in another year', () => {
    const book = { title: 'Handbook', type: 'book', identifiers: { isbn: ['978-3-16-148410-0'] } };
    expect(kept({ ...book, volume: '1' }, { ...book, volume: '2' }, { ...book, volume: '1' })).to.equal(2);
    const report = (year: number) => ({ title: 'Annual report', ...page, published: { year } });
    expect(kept(report(2020), report(2021), report(2020))).to.equal(2);
  });
  it('is not another of the same title without anything that identifies it', () => {
    expect(kept({ title: 'Editorial' }, { title: 'Editorial' })).to.equal(2);
    const one = publication();
    expect(withoutDuplicates([one, one], new Set())).to.deep.equal([one]);
  });
});

describe('the key of a publication', () => {
  it('is what identifies it, with a number where that is taken', () => {
    const keyOf = newKeys();
    const all = [publication(page), publication(page), publication(), publication(), publication(page)];
    const [url] = [page.links.landingPage];
    expect(all.map(keyOf)).to.deep.equal([url, `${url} 2`, '1', '2', `${url} 3`]);
  });
  it('stays with it in whatever order', () => {
    const keyOf = newKeys();
    const all = [publication(page), publication(), publication(page), publication()];
    const before = all.map(keyOf);
    expect([...all].reverse().map(keyOf)).to.deep.equal([...before].reverse());
  });
  it('is no other’s, whatever is in it', () => {
    const handle = fc.constantFrom('', '1', '2', 'a', 'a 2', 'a 2 2', 'a 3', 'hdl:a');
    fc.assert(
      fc.property(fc.array(handle), (handles) => {
        const keys = handles.map((each) => publication({ identifiers: { handle: each } })).map(newKeys());
        expect(new Set(keys).size).to.equal(handles.length);
      }),
    );
  });
  it('begins anew in another list', () => {
    const one = publication();
    expect([newKeys()(one), newKeys()(one)]).to.deep.equal(['1', '1']);
  });
});
