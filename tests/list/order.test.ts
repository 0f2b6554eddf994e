// The order of a list: by date, title or author, and what is unknown last.
import { ordered, type Sort, year } from '../../src/list/order.js';
import { person, publication, published, titles } from './support.js';
import { readEdtf, writeDate } from '../../src/record/edtf.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Publication } from '../../src/record/publication.js';

/** Dates as EDTF, in an order; "?" for none. */
const byDate = (sort: Sort, ...dates: string[]): string[] =>
  ordered(published(...dates.map((date) => readEdtf(date))), sort, 'en').map((each) => (each.published ? writeDate(each.published) : '-')); // prettier-ignore

const byTitle = (locale: string, ...all: string[]): unknown[] =>
  titles(ordered(all.map((title) => publication({ title })), 'title', locale)); // prettier-ignore

describe('by date', () => {
  const dates = ['2021-03-12', '-', '2021', '2020-12', '2021-03', '2022', '-0043', '2021-10-01', '0044'];
  const oldest = ['-0043', '0044', '2020-12', '2021', '2021-03', '2021-03-12', '2021-10-01', '2022', '-'];

  it('what is not known of a date is before what is known, in the year and in the month', () => {
    expect(byDate('oldest', ...dates)).to.deep.equal(oldest);
  });
  it('the newest first is the same from behind, but for those without a year', () => {
    expect(byDate('newest', ...dates)).to.deep.equal([...oldest.slice(0, -1).reverse(), '-']);
  });
  it('seasons are among the months, and ranges where they begin', () => {
    const all = ['2021-24', '2021-04', '2021-21', '2021-10', '2020-11/2021-06', '2004/2022', '2021-22', '2003/..'];
    expect(byDate('oldest', ...all)).to.deep.equal(['2003/..', '2004/2022', '2020-11/2021-06', '2021-21', '2021-04', '2021-22', '2021-10', '2021-24']); // prettier-ignore
  });
  it('decades and centuries are where they begin, and what has only an end is at that', () => {
    expect(byDate('newest', '19XX', '1995', '../1997', '199X', '1899')).to.deep.equal(['../1997', '1995', '199X', '19XX', '1899']); // prettier-ignore
  });
  it('those of one date stay as they were, in both directions', () => {
    const all = ['B', 'A', 'C'].map((title) => publication({ title, published: { year: 2021 } }));
    const none = ['Z', 'Y'].map((title) => publication({ title, status: 'in-press' }));
    for (const sort of ['newest', 'oldest'] as const)
      expect(titles(ordered([...none, ...all], sort, 'en'))).to.deep.equal(['B', 'A', 'C', 'Z', 'Y']);
  });
});

describe('the year of a publication', () => {
  const cases = [['2021-03', 2021], ['2004/2009', 2004], ['2004/..', 2004], ['1998?', 1998], ['-0043', -43], ['../2004', undefined], ['199X', undefined], ['19XX', undefined], ['-', undefined]] as const; // prettier-ignore
  for (const [date, is] of cases) it(`${date}: ${is}`, () => expect(published(readEdtf(date)).map(year)).to.deep.equal([is])); // prettier-ignore
});

describe('by title', () => {
  it('numbers are in the order of numbers, words word by word', () => {
    expect(byTitle('en', 'Volume 10', 'Newark', 'Volume 2', 'New York', 'New Zealand', 'new age')).to.deep.equal(['new age', 'New York', 'New Zealand', 'Newark', 'Volume 2', 'Volume 10']); // prettier-ignore
  });
  it('signs before the first word do not count', () => {
    expect(byTitle('en', '“Cold” days', '¿Bear?', '(Dry) land', '… And then', '#Ever', '2 days', '???', '«Fire»')).to.deep.equal(['???', '2 days', '… And then', '¿Bear?', '“Cold” days', '(Dry) land', '#Ever', '«Fire»']); // prettier-ignore
  });
  it('the alphabet is that of the language', () => {
    const words = ['Åben', 'Zebra', 'Abe', 'Öst'];
    expect(byTitle('de', ...words)).to.deep.equal(['Abe', 'Åben', 'Öst', 'Zebra']);
    expect(byTitle('sv', ...words)).to.deep.equal(['Abe', 'Zebra', 'Åben', 'Öst']);
    expect(byTitle('es', 'nz', 'ñu', 'oz', 'na')).to.deep.equal(['na', 'nz', 'ñu', 'oz']);
  });
  it('a tag that is none, or of no language, throws nothing', () => {
    for (const locale of ['', 'en_US', 'no such thing', '-', 'xx-Latn', 'x'.repeat(200_000)])
      expect(byTitle(locale, 'b', 'a')).to.deep.equal(['a', 'b']);
  });
  it('the subtitle decides where titles are one', () => {
    const all = [['Report', 'Two'], ['Report on', 'A'], ['Report', 'One'], ['Report', undefined]] as const; // prettier-ignore
    const sorted = ordered(all.map(([title, subtitle]) => publication({ title, ...(subtitle && { subtitle }) })), 'title', 'en'); // prettier-ignore
    expect(sorted.map(({ subtitle }) => subtitle)).to.deep.equal([undefined, 'One', 'Two', 'A']);
  });
  it('a text with marks is its words', () => {
    const all = [publication({ title: [{ type: 'emphasis', content: 'B' }] }), publication({ title: ['A', 'b'] })];
    expect(ordered(all, 'title', 'en')).to.deep.equal([all[1], all[0]]);
  });
});

describe('by author', () => {
  const by = (...contributors: NonNullable<Publication['contributors']>) => publication({ contributors });
  const names = (...all: Publication[]) =>
    ordered(all, 'author', 'en').map(({ contributors: [first] = [] }) => first?.name);
  const divided = (family: string, given: string, more = {}) =>
    by(person(`${given} ${family}`, { kind: 'person', family, given, ...more }));

  it('the family name decides, then the given name, divided by the record or in the order of catalogues', () => {
    const all = [divided('Rai Joshi', 'Anu'), by(person('Rai, Bina')), divided('Rai', 'Zara'), by(person('Rai')), divided('Rai', 'Asha'), by(person('Joshi, Z.'))]; // prettier-ignore
    expect(names(...all)).to.deep.equal(['Joshi, Z.', 'Rai', 'Asha Rai', 'Rai, Bina', 'Zara Rai', 'Anu Rai Joshi']);
  });
  it('particles belong to the name, and "Jr." stands behind it', () => {
    const all = [divided('Berg', 'Jo', { particle: 'van der' }), divided('Rai', 'Asha', { suffix: 'Jr.' }), divided('Rai', 'Asha'), divided('Uhl', 'Ed')]; // prettier-ignore
    expect(ordered(all, 'author', 'en')).to.deep.equal([all[2], all[1], all[3], all[0]]);
  });
  it('bodies and names that nobody has divided are as they are written', () => {
    const body = by(person('World Bank', { kind: 'organization', family: 'Bank' }));
    expect(names(body, by(person('Asha Rai')), by(person('“Zero” Group')), by(person('Ministry of Health, Nepal')))).to.deep.equal(['Asha Rai', 'Ministry of Health, Nepal', 'World Bank', '“Zero” Group']); // prettier-ignore
    expect(names(by(person('Rai Asha', { family: 'Zed' })), by(person('Sun')))).to.deep.equal(['Rai Asha', 'Sun']);
  });
  it('the first author counts, and where there is none whoever is first', () => {
    const edited = by(person('Adhikari, B.', { role: 'editor' }), person('Zimba, P.'));
    const editor = by(person('Basnet, C.', { role: 'editor' }), person('Aryal, D.', { role: 'editor' }));
    expect(ordered([edited, by(person('Karki, E.')), editor], 'author', 'en')[0]).to.equal(editor);
    expect(ordered([edited, by(person('Karki, E.'))], 'author', 'en')[1]).to.equal(edited);
  });
  it('those of one author are by year, the unknown last, and then by title', () => {
    const all = [['C', 2021], ['Z', undefined], ['A', 2021], ['B', 2019]] as const; // prettier-ignore
    const contributors = [person('Rai, Asha')];
    const works = all.map(([title, of]) =>
      publication({ title, contributors, ...(of && { published: { year: of } }) }),
    );
    expect(titles(ordered(works, 'author', 'en'))).to.deep.equal(['B', 'A', 'C', 'Z']);
  });
  it('those without anybody are last, by year and title', () => {
    expect(titles(ordered([publication({ title: 'B' }), publication({ title: 'A', contributors: [] }), publication({ title: 'Z', contributors: [person('Zimba')] })], 'author', 'en'))).to.deep.equal(['Z', 'A', 'B']); // prettier-ignore
  });
});

describe('an order', () => {
  const sorts: readonly Sort[] = ['as-is', 'newest', 'oldest', 'title', 'author'];
  const date = fc.record({ year: fc.integer({ min: -3, max: 3 }), month: fc.integer({ min: 1, max: 12 }) }, { requiredKeys: ['year'] }); // prettier-ignore
  const name = fc.constantFrom('Rai, A.', 'Rai', 'rai', 'Žižka, B.', '王, 小明', 'नेपाल', '“');
  const any: fc.Arbitrary<Publication> = fc.record(
    {
      title: fc.oneof(name, fc.string({ unit: 'grapheme' })),
      published: date,
      contributors: fc.array(name.map((each) => person(each)), { maxLength: 2 }), // prettier-ignore
    },
    { requiredKeys: ['title'] },
  );
  for (const sort of sorts)
    it(`${sort} loses and adds nothing, changes nothing that it is given, and is the same a second time`, () => {
      fc.assert(
        fc.property(fc.array(any), fc.constantFrom('en', 'sv', 'zh', 'th', '?'), (all, locale) => {
          const before = [...all];
          const once = ordered(all, sort, locale);
          expect(all.every((each, at) => each === before[at])).to.equal(true);
          expect(once).to.have.members(all);
          const again = ordered(once, sort, locale);
          expect(again.every((each, at) => each === once[at])).to.equal(true);
          if (sort === 'as-is') expect(once).to.deep.equal(all);
        }),
      );
    });
  it('that nobody knows is the one that there is', () => {
    expect(titles(ordered(['B', 'A'].map((title) => publication({ title })), 'random' as Sort, 'en'))).to.deep.equal(['B', 'A']); // prettier-ignore
  });
});
