// Groups of a list: each publication is in one, under what its record says.
import { type Group, type GroupBy, grouped } from '../../src/list/groups.js';
import { publication, published, titles } from './support.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Publication } from '../../src/record/publication.js';
import { readEdtf } from '../../src/record/edtf.js';

const keys = (groups: readonly Group[]): unknown[] => groups.map(({ key }) => key);
const typed = (...types: (string | undefined)[]): Publication[] =>
  types.map((type) => publication(type === undefined ? {} : { type }));

describe('groups by year', () => {
  const dates = ['2019', '2021-03', '-', '2004/2009', '2021', '-0043', '199X', '../2021'].map(readEdtf);

  it('are the newest first, or the oldest, and unknown years last', () => {
    expect(keys(grouped(published(...dates), 'year'))).to.deep.equal([2021, 2019, 2004, -43, undefined]);
    expect(keys(grouped(published(...dates), 'year', { newestFirst: false }))).to.deep.equal([-43, 2004, 2019, 2021, undefined]); // prettier-ignore
  });
  it('have a range where it begins; no year is made of a decade or of an end', () => {
    const all = published(...dates);
    const groups = grouped(all, 'year');
    expect(groups[2]!.publications).to.deep.equal([all[3]]);
    expect(groups.at(-1)!.publications).to.deep.equal([all[2], all[6], all[7]]);
  });
});

describe('groups by kind', () => {
  it('are in one order everywhere, other words behind them as they come, unknown kinds last', () => {
    const all = typed('map', 'image', undefined, 'thesis', 'constructor', 'report', 'article', 'map', '', 'book');
    expect(keys(grouped(all, 'type'))).to.deep.equal(['report', 'article', 'book', 'thesis', 'image', 'map', 'constructor', undefined]); // prettier-ignore
    expect(keys(grouped(all, 'type', { newestFirst: false }))).to.deep.equal(keys(grouped(all, 'type')));
  });
});

describe('groups', () => {
  it('keep the order that they are given', () => {
    const all = [['B', 'book'], ['Z', 'map'], ['A', 'book'], ['C', 'book']] as const; // prettier-ignore
    const [books] = grouped(all.map(([title, type]) => publication({ title, type })), 'type'); // prettier-ignore
    expect(titles(books!.publications)).to.deep.equal(['B', 'A', 'C']);
  });
  it('that are not wanted are one without a name', () => {
    const all = typed('book', 'map');
    expect(grouped(all, 'none')).to.deep.equal([{ key: undefined, publications: all }]);
  });
  it('are none where nothing is in them', () => {
    for (const by of ['none', 'year', 'type'] as const) expect(grouped([], by)).to.deep.equal([]);
  });
  for (const by of ['none', 'year', 'type'] satisfies GroupBy[])
    it(`lose and double nothing: ${by}`, () => {
      const type = fc.constantFrom('book', 'map', 'toString', '', 'image', 'other');
      const date = fc.record({ year: fc.integer({ min: 1, max: 4 }) });
      const any = fc.record<Publication>({ title: fc.string(), type, published: date }, { requiredKeys: ['title'] });
      fc.assert(
        fc.property(fc.array(any), fc.boolean(), (all, newestFirst) => {
          const groups = grouped(all, by, { newestFirst });
          const members = groups.flatMap(({ publications }) => publications);
          expect(members).to.have.members(all);
          expect(new Set(keys(groups)).size).to.equal(groups.length);
          expect(groups.every(({ publications }) => publications.length)).to.equal(true);
        }),
      );
    });
});
