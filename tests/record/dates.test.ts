// Dates as records have them. https://www.loc.gov/standards/datetime/ is EDTF, https://www.loc.gov/marc/bibliographic/bd264.html
// has the catalogues' ways; most others were seen in real records.
import { dateOfParts, readWrittenDate } from '../../src/record/written-date.js';
import { readEdtf, writeDate } from '../../src/record/edtf.js';
import { expect } from '@open-wc/testing';
import { readDate } from '../../src/record/partial-date.js';

/** A date as EDTF, which says all that is known of it in few letters. */
const edtf = (date: ReturnType<typeof readEdtf>) => date && writeDate(date);

describe('EDTF', () => {
  const level0 = ['2007', '2007-03', '2007-03-12', '0044', '-0043', '2007/2009-05'];
  const level1 = ['1998~', '1998?', '1998-06%', '199X', '19XX', '2001-21', '2001-24~', '2004/..', '../2004-06', '1984~/2004-06', '195X/196X?', 'Y17000', 'Y-17000', '-0099~']; // prettier-ignore
  it('of level 0 is read at once, and that of level 1 by its own reader', () => {
    expect(level0.map((text) => edtf(readDate(text)))).to.deep.equal(level0);
    expect(level1.map(readDate)).to.deep.equal(level1.map(() => undefined));
  });
  it('is written as it was read', () => {
    expect([...level0, ...level1].map((text) => edtf(readEdtf(text)))).to.deep.equal([...level0, ...level1]);
    expect([...level0, ...level1].map((text) => edtf(readWrittenDate(text)))).to.deep.equal([...level0, ...level1]);
  });
  it('says nothing of what is not known', () => {
    const texts = ['2004-XX', '2004-06-XX', '2004-XX-XX', '2004/', '/2004', ' 2004 / 2005 ', '2007-03-12T10:00:00Z'];
    expect(texts.map((text) => edtf(readEdtf(text)))).to.deep.equal(['2004', '2004-06', '2004', '2004', '2004', '2004/2005', '2007-03-12']); // prettier-ignore
  });
  it('is nothing else', () => {
    const texts = ['', '/', '../..', '..', 'soon', '07', '2007-13', '2007-02-30', '2007/2008/2009', '2009/2007', '199x', '~1998', 'Y2007', 'Y999999']; // prettier-ignore
    expect(texts.filter(readEdtf)).to.deep.equal([]);
    expect([[2007], {}, null, 5].filter(readEdtf)).to.deep.equal([]);
  });
  it('is not made of dates that contradict themselves', () => {
    const dates = [{ year: 2007, month: 3, season: 1 }, { year: 1950, month: 3, precision: 'decade' }, { year: 2004, end: { year: 2005 }, open: 'end' }, { year: 2004, end: { month: 3 } }, { year: 2004, approximate: 'yes' }, { day: 3 }, { open: 'start' }]; // prettier-ignore
    expect(dates.map((date) => readEdtf(writeDate(date)))).to.deep.equal(dates.map(() => undefined));
  });
});

describe('written dates', () => {
  const cases: [written: string, read: string | undefined][] = [
    ['c1995', '1995'], ['©2001', '2001'], ['© 2001', '2001'], ['(c) 2001', '2001'], ['cop. 1995', '1995'], ['p1983', '1983'], ['c1995-c1998', '1995/1998'],
    ['[1998]', '1998'], ['[1998?]', '1998?'], ['1998 ?', '1998?'], ['1998(?)', '1998?'], ['1998.', '1998'], ['(1998)', '1998'], ['19[98]', '1998'],
    ['[18--]', '18XX'], ['[18--?]', '18XX?'], ['[195-?]', '195X?'], ['195-', '195X'], ['19uu', '19XX'], ['199u', '199X'], ['19??', '19XX'], ['199?', '199X'],
    ['ca. 1890', '1890~'], ['ca 1890', '1890~'], ['c. 1890', '1890~'], ['[circa 1890?]', '1890%'], ['about 1890', '1890~'], ['1890 ca.', '1890~'],
    ['1998-1999', '1998/1999'], ['1998–1999', '1998/1999'], ['1998/99', '1998/1999'], ['1990-95', '1990/1995'], ['[1998]-2003', '1998/2003'], ['1998-[2003?]', '1998/2003?'],
    ['1998-', '1998/..'], ['<1998- >', '1998/..'], ['1998-9999', '1998/..'], ['June 1998-', '1998-06/..'],
    ['1971 or 1972', '1971?/1972?'], ['[between 1906 and 1912]', '1906?/1912?'],
    ['1950s', '195X'], ['1950\u2019s', '195X'], ['the early 1950s', '195X'], ['mid-1950s', '195X'], ['1800s', '18XX'], ['2000s', '20XX'], ['19th century', '18XX'], ['1950s-1960s', '195X/196X'],
    ['2004, c2003', '2004'], ['2004 c2003', '2004'], ['2004 (c2003)', '2004'], ['1987 (1999 printing)', '1987'], ['2001, 2003, 2005', '2001'],
    ['1890 [i.e. 1980]', '1980'], ['1890 [that is, 1980]', '1980'], ['Shōwa 52 [1977]', '1977'], ['2079 B.S. [2022 or 2023]', '2022?/2023?'], ['2004 [c2003]', '2004'],
    ['n.d.', undefined], ['[n.d.]', undefined], ['s.a.', undefined], ['undated', undefined], ['unknown', undefined], ['in press', undefined], ['', undefined],
    ['January 2004', '2004-01'], ['Jan 2004', '2004-01'], ['Sept. 2004', '2004-09'], ['Dec.2004', '2004-12'], ['JULY-2004', '2004-07'],
    ['12 March 2007', '2007-03-12'], ['March 12, 2007', '2007-03-12'], ['March 12th 2007', '2007-03-12'], ['12-Jun-2007', '2007-06-12'], ['2005 Mar 4', '2005-03-04'], ['31 Feb 2007', '2007-02'],
    ['Mar-Apr 1999', '1999-03/1999-04'], ['March/April 1999', '1999-03/1999-04'], ['2005 Mar-Apr', '2005-03/2005-04'], ['Dec 1999-Jan 2000', '1999-12/2000-01'], ['March to May 2004', '2004-03/2004-05'],
    ['12-14 March 2007', '2007-03-12/2007-03-14'], ['March 3-5, 2007', '2007-03-03/2007-03-05'], ['12 March – 3 April 2007', '2007-03-12/2007-04-03'],
    ['Spring 2005', '2005-21'], ['Fall, 2012', '2012-23'], ['2012 Winter', '2012-24'], ['Spring/Summer 2005', '2005-21/2005-22'], ['Winter 2008/09', '2008-24/2009'],
    ['3 mars 2007', '2007-03-03'], ['1er janvier 2007', '2007-01-01'], ['12. März 2007', '2007-03-12'], ['12 de marzo de 2007', '2007-03-12'], ['12 марта 2007', '2007-03-12'], ['2004年3月12日', '2004-03-12'], ['2004年', '2004'],
    ['2008-06-26 00:51:04', '2008-06-26'], ['2008-06-26 00:51:04 US/Eastern', '2008-06-26'], ['Fri, 12 Mar 2007 10:00:00 +0100', '2007-03-12'], ['2007-03-12T10:00:00.000+0000', '2007-03-12'], ['20070312T101112Z', '2007-03-12'],
    ['2009/12/24/', '2009-12-24'], ['2009/12/24', '2009-12-24'], ['2009/12//', '2009-12'], ['2012//', '2012'], ['2012///Fall', '2012-23'], ['1998/05//Fall meeting', '1998-05'], ['1998///Fall meeting', '1998'],
    ['20070312', '2007-03-12'], ['20071340', undefined], ['20070230', undefined], ['1234567', undefined], ['200703', undefined],
    ['44 BC', '-0043'], ['99 BCE', '-0098'], ['44 B.C.', '-0043'], ['44 av. J.-C.', '-0043'], ['44 v. Chr.', '-0043'], ['c. 44 BC', '-0043~'], ['99-44 BC', '-0098/-0043'], ['27 BC - AD 14', '-0026/0014'], ['AD 44', '0044'], ['44 CE', '0044'],
    ['0044', '0044'], ['044', undefined], ['44', undefined], ['98', undefined], ['15-Jun-16', undefined],
    ['2079 BS', undefined], ['वि.सं. २०७९', undefined], ['२०७९', undefined], ['平成16年', undefined], ['1420 AH', undefined],
    ['03/04/2005', '2005'], ['12.03.2007', '2007'], ['25/12/2005', '2005-12-25'], ['12/25/2005', '2005-12-25'], ['03/03/2005', '2005-03-03'], ['04/2005', '2005-04'], ['2005-3-4', '2005-03-04'],
    ['2008/09', '2008'], ['2007-13', '2007'], ['2001-33', '2001'], ['2007-02-30', '2007-02'], ['1999-1998', undefined],
    ['0000-00-00', undefined], ['9999', undefined], ['9999-12-31', undefined],
    ['Report 2007', undefined], ['Report 3, 2007', undefined], ['2007 Report', undefined], ['July 28th', undefined], ['constructor 2004', undefined], ['info:eu-repo/date/embargoEnd/2010-01-01', undefined],
  ]; // prettier-ignore
  for (const [written, read] of cases)
    it(`${JSON.stringify(written)} is ${read}`, () => expect(edtf(readWrittenDate(written))).to.equal(read));

  it('have months in other languages, where the engine knows those', () => {
    const named = new Intl.DateTimeFormat('ne', { month: 'long', timeZone: 'UTC' }).format(new Date('2007-03-01'));
    expect(edtf(readWrittenDate(`${named} 2007`))).to.equal('2007-03');
  });
  it('take no longer for those who mean harm', () => {
    const parts = [
      '-',
      '2004-',
      'm3-',
      '1-',
      '~',
      'mar ',
      'a.',
      '[ ',
      ' [',
      '?',
      '(',
      "0's",
      '. ',
      'é',
      '\u0301',
      '/',
      '|',
    ];
    for (const part of parts) for (const count of [40, 99, 1e6]) readWrittenDate(part.repeat(count));
    expect(readWrittenDate(`${' '.repeat(1e6)}1998`)).to.deep.equal({ year: 1998 });
  });
});

describe('a date of its parts', () => {
  const cases: [unknown[], string | undefined][] = [
    [[2007, 3, 12], '2007-03-12'], [['2007', '03', '12'], '2007-03-12'], [[2007, 13, 1], '2007'], [[2007, 2, 29], '2007-02'], [[2008, 2, 29], '2008-02-29'], [[2007, null, 3], '2007'],
    [[-43], '-0043'], [['0044'], '0044'], [[44], undefined], [['98'], undefined], [[0], undefined], [[null], undefined], [[], undefined], [[20070312], undefined], [[2007.5], undefined], [['2007x'], undefined], [[[2007]], undefined],
  ]; // prettier-ignore
  for (const [parts, read] of cases)
    it(`${JSON.stringify(parts)} is ${read}`, () => expect(edtf(dateOfParts(parts))).to.equal(read));
});
