// Which words a language tag gets, and what a page can put in their place.
import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/i18n/messages.js';
import { formatDate, formatList, languageName } from '../../src/i18n/format.js';
import { formattingLocale } from '../../src/i18n/locale.js';
import { loadMessages, messagesIn, registerWords } from '../../src/i18n/messages-for.js';
import { readEdtf } from '../../src/record/edtf.js';
import { words as english } from '../../src/i18n/words/en.js';

const wordsOf = async (tag: string): Promise<Messages> => {
  await loadMessages(tag);
  return messagesIn(tag);
};

describe('the words for a language', () => {
  const cases: Record<string, string> = {
    ne: 'ne', 'ne-NP': 'ne', NE: 'ne', 'fa-AF': 'fa', prs: 'fa-AF', 'prs-AF': 'fa-AF', ar: 'ar', 'ar-EG': 'ar', 'pt-BR': 'pt', 'zh-CN': 'zh-Hans', zh: 'zh-Hans', 'zh-Hans-SG': 'zh-Hans',
    // Another script is not read by all who read the language.
    'zh-TW': 'en', 'zh-Hant': 'en', 'hi-Latn': 'en', 'ur-Latn': 'en',
    // Nobody has these, or they are no tags.
    dz: 'en', sw: 'en', 'qqx-x': 'en', xx_yy: 'en', '***': 'en', constructor: 'en',
    '': 'en', en: 'en', 'en-GB': 'en', EN: 'en', english: 'en',
  }; // prettier-ignore
  for (const [tag, locale] of Object.entries(cases))
    it(`“${tag}” are those of ${locale}`, async () => expect((await wordsOf(tag)).locale).to.equal(locale));
  it('write numbers as the page’s variety does', async () => {
    for (const tag of ['ar-EG', 'ar-MA', 'de-CH', 'de', 'fa-AF'])
      expect((await wordsOf(tag)).pages(123_456)).to.contain(new Intl.NumberFormat(tag).format(123_456));
  });
  it('are in Dari where its own tag is asked for, however it is written', async () => {
    for (const tag of ['prs', 'prs-AF', 'prs-Arab', 'prs-Arab-AF', 'PRS-af']) {
      const messages = await wordsOf(tag);
      const locale = formattingLocale(messages, tag);
      const expected = new Intl.DateTimeFormat('fa-AF', { calendar: 'gregory', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2007, 2)); // prettier-ignore
      expect([messages.unknown, formatDate({ year: 2007, month: 3 }, { messages, locale })]).to.deep.equal([(await wordsOf('fa')).unknown, expected]); // prettier-ignore
    }
  });
});

describe('dates', () => {
  it('are those of the record’s calendar, whatever the country counts by', async () => {
    for (const tag of ['fa', 'fa-AF', 'ps', 'ar-SA', 'th-TH-u-ca-buddhist']) {
      const messages = await wordsOf(tag);
      const shown = formatDate({ year: 2007 }, { messages, locale: tag });
      const digits = shown.replace(/\p{Nd}/gu, (sign) => `${(sign.codePointAt(0)! % 16) % 10}`);
      expect([tag, /2007|٢٠٠٧|۲۰۰۷/.test(shown) || digits]).to.deep.equal([tag, true]);
    }
  });
});

describe('what a page registers', () => {
  it('takes the place of single words, also of English, and leaves the others', async () => {
    registerWords('en', { open: 'Get the {object}', labels: { cite: 'Quote' } });
    const messages = await wordsOf('en-GB');
    expect([messages.open('report'), messages.label('cite'), messages.label('share')]).to.deep.equal(['Get the report', 'Quote', 'Share']);
  }); // prettier-ignore
  it('is for a variety alone where it says so', async () => {
    registerWords('en-AU', { showMore: 'More, mate' });
    expect((await wordsOf('en-AU')).showMore).to.equal('More, mate');
    expect((await wordsOf('en-GB')).showMore).to.equal('Read the full summary');
  });
  it('may be nothing, which says nothing', async () => {
    registerWords('da', { access: { open: '' } });
    const { access, inside } = await wordsOf('da');
    expect(inside(access.open)).to.equal('');
  });
  it('is a language that was not there', async () => {
    registerWords('sw', { ...english, locale: 'no tag', unknown: 'haijulikani', pages: { one: 'ukurasa {count}', few: 'x', other: 'kurasa {count}' } }); // prettier-ignore
    const messages = await wordsOf('sw-KE');
    expect([messages.locale, messages.unknown, messages.pages(2)]).to.deep.equal(['sw', 'haijulikani', 'kurasa 2']);
  });
  it('is passed over where it is no words', async () => {
    for (const junk of [null, 7, 'words', { open: 7, labels: 'all', pages: null, showMore: { a: 1 } }, JSON.parse('{"__proto__":{"open":"x"}}')])
      registerWords('de', junk as object);
    registerWords('no tag', { open: 'x' });
    registerWords(undefined as unknown as string, { open: 'x' });
    const messages = await wordsOf('de');
    expect(messages.open('report')).to.contain('Bericht');
    expect(messages.showMore).to.be.a('string');
  }); // prettier-ignore
});

describe('a language that a page registers', () => {
  const shown = async (tag: string) => {
    const messages = await wordsOf(tag);
    const locale = formattingLocale(messages, tag);
    const say = (edtf: string) => formatDate(readEdtf(edtf)!, { messages, locale });
    return { messages, locale, say };
  };
  /** Chromium says so of lists alone: of dates it has scraps, "2007 M03 12". */
  const isKnown = (tag: string) => Intl.ListFormat.supportedLocalesOf(tag).length > 0;

  for (const tag of ['uz', 'sd', 'gl', 'dz', 'xsr'])
    it(`and the engine may not know has dates that can be read: ${tag}`, async () => {
      registerWords(tag, { ...english, locale: tag, unknown: 'x' });
      const { messages, locale, say } = await shown(tag);
      expect(messages.unknown).to.equal('x');
      const dates = ['2007-03-02', '2007-03', '2007', '2004-03/2004-05', '2004/2006', '-0563'].map(say);
      for (const date of dates) expect(date).not.to.match(/\bM\d\d/);
      if (isKnown(tag)) {
        expect(dates[0]).to.equal(new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }).format(Date.UTC(2007, 2, 2)));
        return;
      }
      expect(dates).to.deep.equal(['2007-03-02', '2007-03', '2007', '2004-03 – 2004-05', '2004–2006', '564 BC']);
      expect(formatList(['a', 'b', 'c'], { messages, locale })).to.equal('a, b, c');
      expect(languageName('ne', { messages, locale })).to.equal('Nepali');
    }); // prettier-ignore
  it('has what its language brings, as a variety of it', async () => {
    registerWords('ps-PK', { unknown: 'y' });
    const { messages, say } = await shown('ps-PK');
    expect([messages.unknown, say('2007-03-12'), say('2004-03/2004-05')]).to.deep.equal(['y', '۲۰۰۷ مارچ ۱۲', '۲۰۰۴ مارچ – مۍ']); // prettier-ignore
  });
  it('may bring forms of its own, all or some', async () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    registerWords('taj', { ...english, locale: 'taj', own: { months, date: '{day} {month} {year}' } });
    expect((await shown('taj')).say('2007-03-12')).to.equal('12 Mar 2007');
    registerWords('lif', { ...english, locale: 'lif', own: { months, numbers: 7, list: 'x' } as object });
    expect((await shown('lif')).say('2007-03-02')).to.equal('2007-Mar-2');
  });
});
