// Every kind of date as a reader sees it, in American and British English.
import { datesIn } from '../../src/i18n/dates.js';
import { english } from '../../src/i18n/languages.js';
import { expect } from '@open-wc/testing';
import type { Formatters } from '../../src/i18n/formatters.js';
import { formatDate } from '../../src/i18n/format.js';
import { formsAsIntl } from '../../src/i18n/own-intl.js';
import { messagesIn } from '../../src/i18n/messages-for.js';
import { numbersIn } from '../../src/i18n/numbers.js';
import { readEdtf } from '../../src/record/edtf.js';
import { rangeOf } from '../../src/i18n/date-range.js';
import type { Words } from '../../src/i18n/words.js';
import { words as chinese } from '../../src/i18n/words/zh.js';
import { words as nepali } from '../../src/i18n/words/ne.js';
import { words as persian } from '../../src/i18n/words/fa.js';

const messages = messagesIn('en');

/** What an engine has of `Intl`; its members are not enumerable. */
const { DisplayNames, ListFormat, NumberFormat, PluralRules } = Intl;
const engine = { DisplayNames, ListFormat, NumberFormat, PluralRules };

/** Engines differ in the space around a dash. */
const shown = (edtf: string, locale: string) =>
  formatDate(readEdtf(edtf)!, { messages, locale }).replace(/\s*–\s*/, ' – ');

describe('dates are shown at their own precision', () => {
  const cases: [string, string, string?][] = [
    ['2007', '2007'],
    ['2007-03', 'March 2007'],
    ['2007-03-12', 'March 12, 2007', '12 March 2007'],
    ['0044', '44'],
    ['-0098', '99 BC'],
    ['-0043-03', 'March 44 BC', 'March 44 BC'],
    ['0000', '1 BC'],
    ['Y17000', '17000'],
    ['2005-21', 'Spring 2005'],
    ['2005-22', 'Summer 2005'],
    ['2005-23', 'Autumn 2005'],
    ['2005-24', 'Winter 2005'],
    ['195X', '1950s'],
    ['190X', '1900 – 1909'],
    ['18XX', '19th century'],
    ['20XX', '21st century'],
    ['00XX', '1st century'],
    ['21XX', '22nd century'],
    ['22XX', '23rd century'],
    ['10XX', '11th century'],
    ['1998~', 'about 1998'],
    ['1998?', '1998 (uncertain)'],
    ['1998-06%', 'about June 1998 (uncertain)'],
    ['195X?', '1950s (uncertain)'],
    ['2004/2006', '2004 – 2006'],
    ['2004-03/2004-05', 'March – May 2004'],
    ['2004-03/2005-05', 'March 2004 – May 2005'],
    ['2007-03-12/2007-03-14', 'March 12 – 14, 2007', '12 – 14 March 2007'],
    ['2018/2020-09', '2018 – September 2020'],
    ['-0098/-0043', '99 – 44 BC'],
    ['-0026/0014', '27 BC – 14 AD'],
    ['2005-21/2005-22', 'Spring 2005 – Summer 2005'],
    ['2008-24/2009', 'Winter 2008 – 2009'],
    ['195X/196X', '1950s – 1960s'],
    ['1971?/1972?', '1971 – 1972 (uncertain)'],
    ['1971/1972?', '1971 – 1972 (uncertain)'],
    ['1971~/1972', 'about 1971 – 1972'],
    ['2004/..', 'since 2004'],
    ['../2004-06', 'until June 2004'],
    ['1998~/..', 'since about 1998'],
  ];
  for (const [edtf, american, british = american] of cases) {
    it(`${edtf} is ${american}`, () => {
      expect(shown(edtf, 'en')).to.equal(american);
      expect(shown(edtf, 'en-GB')).to.equal(british);
    });
  }
  it('also where an end comes before its beginning', () => {
    const date = { year: 2004, month: 5, end: { year: 2004, month: 3 } };
    expect(formatDate(date, { messages, locale: 'en' })).to.equal('May 2004 – March 2004');
  });
});

/** By its own words for ranges, or where the engine is the one that is given. */
const joined = (words: Words, locale: string, intl?: Formatters) => {
  const dateIn = datesIn(words.dates, numbersIn(locale, locale, intl), intl, rangeOf);
  return (edtf: string) => dateIn(readEdtf(edtf)!, locale);
};

describe('a range has both its ends, and says once what they share', () => {
  /** As Chromium does with Russian months. */
  class WritesBothWhole extends Intl.DateTimeFormat {
    override formatRange(first: Date, last: Date): string {
      return `${this.format(first)} – ${this.format(last)}`;
    }
  }
  it('where an engine writes both ends whole', () => {
    const intl = { ...engine, DateTimeFormat: WritesBothWhole } as unknown as Formatters;
    const british = joined(english, 'en-GB', intl);
    expect(
      ['2004-03/2004-05', '2004-03/2006-05', '2004/2006', '1971~/1972~', '2004-03/2004-03'].map(british),
    ).to.deep.equal(['March – May 2004', 'March 2004 – May 2006', '2004–2006', 'about 1971–1972', 'March 2004']);
    // A day is never what they share, nor a month of another year.
    expect(
      ['2004-03-12/2004-03-14', '2004-03-12/2004-04-12', '2004-03-12/2005-03-12', '2007-03-12/2007-03-12'].map(british),
    ).to.deep.equal(['12–14 March 2004', '12 March – 12 April 2004', '12 March 2004 – 12 March 2005', '12 March 2007']);
  });

  it('where the year stands first', () => {
    const shown = joined(chinese, 'zh-Hans');
    const cases = {
      '2004-03/2004-05': '2004年3月–5月',
      '2004-03/2005-05': '2004年3月–2005年5月',
      '2004/2006': '2004年–2006年',
      '2004-03-12/2004-03-14': '2004年3月12日–14日',
      '2004-03-12/2004-04-12': '2004年3月12日–4月12日',
      '-0098/-0043': '公元前99年–44年',
      '-0026/0014': '公元前27年–公元14年',
      '2018/2020-09': '2018年–2020年9月',
    };
    expect(Object.keys(cases).map(shown)).to.deep.equal(Object.values(cases));
  });

  it('where the language has a word for it', () => {
    const shown = joined(persian, 'fa');
    expect(['2004/2006', '2018/2020-09'].map(shown)).to.deep.equal(['۲۰۰۴ تا ۲۰۰۶', '۲۰۱۸ تا سپتامبر ۲۰۲۰']);
  });

  it('where the language brings its own forms', () => {
    const shown = joined(nepali, 'ne', formsAsIntl(nepali.own!));
    expect(
      ['2004-03/2006-05', '2004-03/2004-05', '190X', '2004/2004', '-0098/-0043', '-0026/0014'].map(shown),
    ).to.deep.equal(['२००४ मार्च – २००६ मे', '२००४ मार्च – मे', '१९००–१९०९', '२००४', 'ईसा पूर्व ९९–४४', 'ईसा पूर्व २७ – सन् १४']); // prettier-ignore
  });
});
