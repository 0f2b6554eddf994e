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
import { words as nepali } from '../../src/i18n/words/ne.js';

const messages = messagesIn('en');

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

describe('a range has both its ends', () => {
  /** As Deno 2.9 does with Persian months. */
  class LosesTheEnd extends Intl.DateTimeFormat {
    override formatRange(first: Date): string {
      return this.format(first);
    }
  }
  const cases = {
    'where an engine writes the first alone': datesIn(english.dates, numbersIn('en', 'en', undefined), {
      DateTimeFormat: LosesTheEnd,
    } as unknown as Formatters),
    'where the engine writes it whole': messages.date,
  };
  for (const [where, dateIn] of Object.entries(cases))
    it(where, () => {
      const text = (edtf: string) => dateIn(readEdtf(edtf)!, 'en').replace(/\s*–\s*/, ' – ');
      expect(text('2004-03/2006-05')).to.equal('March 2004 – May 2006');
      expect(text('2004/2006')).to.equal('2004 – 2006');
      expect(text('190X')).to.equal('1900 – 1909');
      expect(text('1971~/1972~')).to.equal('about 1971 – 1972');
      expect(text('2004-03/2004-03')).to.equal('March 2004');
    });

  it('where the language brings its own forms', () => {
    const intl = formsAsIntl(nepali.own!);
    const dateIn = datesIn(nepali.dates, numbersIn('ne', 'ne', intl), intl);
    const shown = ['2004-03/2006-05', '190X', '2004/2004'].map((edtf) => dateIn(readEdtf(edtf)!, 'ne'));
    expect(shown).to.deep.equal(['२००४ मार्च – २००६ मे', '१९०० – १९०९', '२००४']);
  });
});
