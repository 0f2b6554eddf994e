// What a reader types finds what they mean, in every language.
import { matcher, searchTextOf } from '../../src/list/filter.js';
import { person, publication } from './support.js';
import { expect } from '@open-wc/testing';

/** Whether a query finds a publication of a title. */
const finds = (query: string, title: string): boolean => matcher(query)(publication({ title }));

describe('a query finds', () => {
  const found: readonly (readonly [language: string, title: string, ...queries: string[]])[] = [
    ['Nepali', 'नेपालको कृषि प्रतिवेदन २०२१', 'नेपाल', 'कृषि नेपाल', '2021', '२०२१', 'प्रतिवेदन', '“कृषि प्रतिवेदन”'],
    ['Hindi', 'हिन्दी किताबों की सूची', 'किताब', 'हिन्\u200dदी', 'सूची हिन्दी', 'कि'],
    ['Burmese', 'မြန်မာနိုင်ငံ ရာသီဥတု အစီရင်ခံစာ ၂၀၂၁', 'မြန်မာ', 'ရာသီ\u200bဥတု', '2021', 'အစီရင်ခံစာ။'],
    ['Arabic', 'تاريخ الإسلام في أفريقيا', 'الاسلام', 'تَارِيخ', 'افريقيا تاريخ', 'اسلام،'],
    ['Persian', 'کتاب‌های فارسی ۱۴۰۰', 'كتابهاي', 'کتاب های', '1400', 'فارسي'],
    ['Urdu', 'اردو کتابیں', 'كتابيں', 'اُردو'],
    ['Greek', 'Η οδός των Ελλήνων', 'ΟΔΟΣ', 'ελληνων', 'οδοσ'],
    ['Turkish', 'Kadın ve İş', 'KADIN', 'kadin', 'iş', 'IS'],
    ['Vietnamese', 'Biến đổi khí hậu ở Đồng bằng', 'bien doi', 'dong bang', 'BIẾN ĐỔI', '"khi hau"'],
    ['German', 'Straßen und Größen', 'STRASSEN', 'groß', 'grossen', 'Straßen-'],
    ['Danish', 'Børn på Ærø', 'born', 'aero', 'BØRN', 'på'],
    ['Chinese', '中国气候变化报告（上）', '气候', '变化报告', '报告 中国', '「气候变化」', '(上)'],
    ['Japanese', 'ガラスの本', 'ｶﾞﾗｽ', 'ガラス 本'],
    ['Korean', '한국 기후', '기후', '\u1112\u1161\u11ab국'],
    ['English', 'The children’s e‑books: a review', "children's", 'e-books review', 'books, children.', '(review)', '"a review"', '“e–books”', '"a rev', 'child - review', 'the & a', '...'],
  ]; // prettier-ignore
  for (const [language, title, ...queries] of found)
    it(`${language}, however it is typed`, () =>
      expect(queries.filter((query) => !finds(query, title))).to.deep.equal([]));

  const others: readonly (readonly [language: string, title: string, ...queries: string[]])[] = [
    ['Nepali', 'नेपालको कृषि प्रतिवेदन २०२१', 'नपाल', 'कृष प्रतिवदन', '2022', '“प्रतिवेदन कृषि”'],
    ['Hindi', 'हिन्दी किताबों की सूची', 'कताब', 'किताबें', 'हन्दी'],
    ['Burmese', 'မြန်မာနိုင်ငံ ရာသီဥတု', 'မြနမာ', 'ရသဥတ', 'မြန်မား'],
    ['Arabic', 'تاريخ الإسلام', 'سلامي', 'باريخ'],
    ['Persian', 'کتاب‌های فارسی', 'گتاب', 'پارسی'],
    ['Greek', 'Η οδός των Ελλήνων', 'ωδός', 'ελληνας'],
    ['Turkish', 'Kadın ve İş', 'kaden', 'kadınlar'],
    ['Vietnamese', 'Biến đổi khí hậu', 'bien doii', '"doi bien"'],
    ['German', 'Straßen und Größen', 'strasen', 'grösen'],
    ['Danish', 'Børn på Ærø', 'bern', 'ar ø b x'],
    ['Chinese', '中国气候变化报告', '氣侯', '“变化 报告”', '候气'],
    ['Japanese', 'ガラスの本', 'カラス'],
    ['English', 'The children’s e‑books', '“books the”', '“books the', 'children s-books', 'book shop', '+'],
  ]; // prettier-ignore
  for (const [language, title, ...queries] of others)
    it(`${language}, but no other words`, () =>
      expect(queries.filter((query) => finds(query, title))).to.deep.equal([]));
});

describe('a publication is found by', () => {
  const whole = publication({
    title: ['Rivers of ', { type: 'emphasis', content: 'Nepal' }],
    subtitle: 'A survey',
    translations: [
      { lang: 'ne', title: 'नेपालका नदीहरू', subtitle: 'सर्वेक्षण' },
      { lang: 'de', summary: [] },
    ],
    contributors: [person('Rai, Asha'), person('王, 小明'), person('Hydrology Office', { role: 'publisher' })],
    keywords: ['Fluvial morphology', 'Floods'],
    published: { year: 2004, end: { year: 2009 } },
    publisher: { name: 'Example Press' },
    series: 'Working Series',
    place: 'Pokhara',
    summary: [{ type: 'paragraph', content: 'An abstract.' }],
    identifiers: { doi: '10.5555/12345678' },
  });
  const queries = ['nepal rivers', 'survey', 'नदीहरू', 'सर्वेक्षण', 'rai', 'asha rai', '"asha rai"', '"rai, asha"', '王小明', 'hydrology', 'fluvial', 'floods 2004', '2009', '२००४', 'rai rivers flood']; // prettier-ignore
  for (const query of queries) it(query, () => expect(matcher(query)(whole)).to.equal(true));

  it('nothing but its titles, people, keywords and years', () => {
    const others = ['example', 'working', 'pokhara', 'abstract', '5555', '2005'];
    expect(others.filter((query) => matcher(query)(whole))).to.deep.equal([]);
  });
  it('no phrase that goes from one of them into the next', () => {
    for (const query of ['"nepal a survey"', '"morphology floods"', '“asha rai 王”'])
      expect(matcher(query)(whole), query).to.equal(false);
  });
  it('the number of its year before Christ', () => {
    expect(searchTextOf(publication({ published: { year: -43 } }))).to.equal('t\n44');
    expect(searchTextOf(publication({ published: { year: 1990, precision: 'decade' } }))).to.equal('t\n1990');
  });
});

describe('a query', () => {
  it('without words fits everything', () => {
    for (const query of ['', '  ', '""', '“', '-', ',.', '\u200d']) expect(finds(query, 'T'), query).to.equal(true);
  });
  it('counts as far as anybody types, and not in the middle of a character', () => {
    const title = '𠀀'.repeat(200);
    expect([finds(`${title}x`, title), finds(`${'𠀀'.repeat(199)}x`, title)]).to.deep.equal([true, false]);
    expect(finds('x'.repeat(201), 'x'.repeat(200))).to.equal(true);
    expect(finds(`${'x'.repeat(199)}y`, 'x'.repeat(200))).to.equal(false);
  });
  it('is text, whatever signs of patterns are in it', () => {
    expect(finds('c++ (a|b) [x]* $&', 'C++ (a|b) [x]* $&')).to.equal(true);
    expect(finds('.*', 'anything')).to.equal(true);
    expect(finds('a.*z', 'a to z')).to.equal(false);
  });
  it('takes no longer for those who mean harm', () => {
    for (const part of ['"', '“a” ', '.', ' .', '-', 'ﷺ', '\u0315\u0300', "'", '„"'])
      matcher(part.repeat(200_000))(publication());
  });
});

it('the text that a publication is found by is made once', () => {
  let asked = 0;
  const counted = Object.defineProperty(publication(), 'keywords', { get: () => (asked++, ['k']) });
  expect([searchTextOf(counted), searchTextOf(counted), asked]).to.deep.equal(['t\nk', 't\nk', 1]);
});
