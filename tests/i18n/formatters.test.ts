// Formatters are made once and kept, and no more of them than a bound: a server may be asked for any language.
import { formatDate, formatList, languageName } from '../../src/i18n/format.js';
import { datesIn } from '../../src/i18n/dates.js';
import { expect } from '@open-wc/testing';
import { fileSize } from '../../src/i18n/file-size.js';
import { formsAsIntl } from '../../src/i18n/own-intl.js';
import { messagesIn } from '../../src/i18n/messages-for.js';
import { numbersIn } from '../../src/i18n/numbers.js';
import { readEdtf } from '../../src/record/edtf.js';
import { words as nepali } from '../../src/i18n/words/ne.js';

const KINDS = ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'] as const;
type Counts = Record<(typeof KINDS)[number], number>;

/** How many formatters some work makes. Classes of their own, so that none is at hand that was made before. */
function madeBy(work: () => void): Counts {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Counts;
  const own = KINDS.map((kind) => {
    const Engine = Intl[kind] as unknown as new (...args: unknown[]) => object;
    class Counted extends Engine {
      constructor(...args: unknown[]) {
        super(...args);
        counts[kind]++;
      }
    }
    return [kind, { value: Counted, configurable: true, writable: true }] as const;
  });
  const engines = KINDS.map((kind) => [kind, Object.getOwnPropertyDescriptor(Intl, kind)!] as const);
  Object.defineProperties(Intl, Object.fromEntries(own));
  try {
    work();
  } finally {
    Object.defineProperties(Intl, Object.fromEntries(engines));
  }
  return counts;
}

const none: Counts = { DateTimeFormat: 0, DisplayNames: 0, ListFormat: 0, NumberFormat: 0, PluralRules: 0 };
const times = (count: number, work: (at: number) => void) => Array.from({ length: count }, (_, at) => work(at));
const messages = messagesIn('en');

/** Tags that differ, all of them good: "en-AA" to "en-ZZ". */
const letter = (at: number) => String.fromCharCode(65 + (at % 26));
const variety = (at: number) => `en-${letter(Math.floor(at / 26))}${letter(at)}`;

describe('formatters', () => {
  it('of a thousand dates are one', () => {
    const wording = { messages, locale: 'en' };
    expect(madeBy(() => times(1000, (at) => formatDate({ year: 1900 + at }, wording)))).to.deep.equal({ ...none, DateTimeFormat: 1 }); // prettier-ignore
  });
  it('of dates at other precisions, and in other languages, are others', () => {
    const dates = [{ year: 2007 }, { year: 2007, month: 3 }, { year: 2007, month: 3, day: 12 }, { year: -3 }];
    const show = () => ['en', 'en-GB', 'da'].map((locale) => dates.map((date) => formatDate(date, { messages, locale })));
    let shown: string[][] = [];
    expect(madeBy(() => times(10, () => (shown = show())))).to.deep.equal({ ...none, DateTimeFormat: 12 });
    expect(shown).to.deep.equal(show());
  }); // prettier-ignore
  it('of everything else that a card says are one of a kind', () => {
    const say = (locale: string) => {
      languageName('ne', { messages, locale });
      formatList(['a', 'b'], { messages, locale });
      fileSize(2e6, { messages, locale });
      messages.pages(54);
      messages.moreContributors(2);
      for (const edtf of ['2004/2006', '2005-21', '195X', '1998~', '2004/..'])
        formatDate(readEdtf(edtf)!, { messages, locale });
    };
    const counts = madeBy(() => times(100, () => say('en')));
    // Numbers: sizes, counts, years. Seasons and ranges share the formatter of years.
    expect(counts).to.deep.equal({ DateTimeFormat: 1, DisplayNames: 1, ListFormat: 1, NumberFormat: 3, PluralRules: 1 });
  }); // prettier-ignore
  it('are kept of as many locales as a page may have, and not of all that there are', () => {
    const show = (at: number) => formatDate({ year: 2007 }, { messages, locale: variety(at) });
    const { DateTimeFormat: few } = madeBy(() => times(2, () => times(40, show)));
    const { DateTimeFormat: many } = madeBy(() => times(2, () => times(600, show)));
    expect([few, many]).to.deep.equal([40, 1200]);
  });
  it('that were used last are kept longest', () => {
    const show = (at: number) => formatDate({ year: 2007 }, { messages, locale: variety(at) });
    const counts = madeBy(() => times(600, (at) => [show(at), show(0)]));
    expect(counts.DateTimeFormat).to.equal(600);
  });
  it('are kept as well where an engine has none, and the language brings its own', () => {
    let shown = '';
    const counts = madeBy(() => {
      const intl = formsAsIntl(nepali.own!);
      const dateIn = datesIn(nepali.dates, numbersIn('ne', 'ne', intl), intl);
      times(1000, (at) => (shown = dateIn({ year: 1007 + at, month: 3, day: 12 }, 'ne')));
    });
    expect([shown, counts]).to.deep.equal(['२००६ मार्च १२', { ...none, NumberFormat: 1 }]);
  });
  it('of a locale that is none are not there, each time anew', () => {
    for (let turn = 0; turn < 2; turn++)
      expect(() => formatDate({ year: 2007 }, { messages, locale: 'no locale' })).to.throw(RangeError);
    expect(languageName('no tag', { messages, locale: 'en' })).to.equal('no tag');
    expect(languageName('ne', { messages, locale: 'no locale' })).to.equal('ne');
  });
});
