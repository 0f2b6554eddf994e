// Which words a language tag gets, and what a page can put in their place.
import { en } from '../../src/i18n/en.js';
import { expect } from '@open-wc/testing';
import type { Messages } from '../../src/i18n/messages.js';
import { formattingLocale } from '../../src/i18n/locale.js';
import { messagesFor, registerWords } from '../../src/i18n/choose.js';
import { PublicationError } from '../../src/record/error.js';
import { readEdtf } from '../../src/record/edtf.js';
import { whenLoaded } from '../../src/text/on-demand.js';
import { wordedIn } from '../../src/i18n/worded.js';
import { words as english } from '../../src/i18n/words/en.js';

const wordsOf = async (tag: string): Promise<Messages> => whenLoaded(() => messagesFor(tag));

describe('the words for a language', () => {
  const cases: Record<string, string> = {
    ne: 'ne', 'ne-NP': 'ne', NE: 'ne', 'fa-AF': 'fa', prs: 'fa-AF', 'prs-AF': 'fa-AF', 'pt-BR': 'pt', 'zh-CN': 'zh-Hans', zh: 'zh-Hans', 'zh-Hans-SG': 'zh-Hans',
    // Another script is not read by all who read the language.
    'zh-TW': 'en', 'zh-Hant': 'en', 'hi-Latn': 'en', 'ur-Latn': 'en',
    // Nobody has these, or they are no tags.
    dz: 'en', sw: 'en', 'qqx-x': 'en', xx_yy: 'en', '***': 'en', constructor: 'en',
    '': 'en', en: 'en', 'en-GB': 'en', EN: 'en', english: 'en',
  }; // prettier-ignore
  for (const [tag, locale] of Object.entries(cases))
    it(`“${tag}” are those of ${locale}`, async () => expect((await wordsOf(tag)).locale).to.equal(locale));
  it('are made once', async () => expect(await wordsOf('ne-NP')).to.equal(await wordsOf('ne-NP')));
  it('write numbers as the page’s variety does', async () => {
    for (const tag of ['ar-EG', 'ar-MA', 'de-CH', 'de', 'fa-AF', 'en-IN'])
      expect((await wordsOf(tag)).pages(123_456)).to.contain(
        tag === 'en-IN' ? '123,456' : new Intl.NumberFormat(tag).format(123_456), // English has its own in few bytes
      );
  });
  it('are in Dari where its own tag is asked for, however it is written', async () => {
    const { formatDate } = await import('../../src/i18n/format.js');
    for (const tag of ['prs', 'prs-AF', 'prs-Arab', 'prs-Arab-AF', 'PRS-af']) {
      const messages = await wordsOf(tag);
      const locale = formattingLocale(messages, tag);
      const expected = new Intl.DateTimeFormat('fa-AF', { calendar: 'gregory', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2007, 2)); // prettier-ignore
      expect([messages.unknown, formatDate({ year: 2007, month: 3 }, { messages, locale })]).to.deep.equal([(await wordsOf('fa')).unknown, expected]); // prettier-ignore
    }
  });
});

describe('English words', () => {
  const made = wordedIn(english);
  const load = async <T>(work: () => T) => whenLoaded(work);

  it('are the same in the script that every page loads and in the file that translators read', async () => {
    const said = async (messages: Messages) => {
      const rare = await load(() => messages.rare());
      const acting = await load(() => messages.acting());
      const failure = await load(() => messages.failure());
      const repairs = await load(() => rare.repairs!());
      const types = [...Object.keys(english.types), 'e-book', 'constructor'];
      const errors = [
        new PublicationError('network', { url: 'https://a.org/1' }), new PublicationError('network', { script: true }), new PublicationError('network', { url: 'https://a.org', status: 200 }),
        new PublicationError('timeout', {}), new PublicationError('http', { status: 404, url: 'https://a.org' }), new PublicationError('http', { status: 410 }), new PublicationError('http', { status: 500 }),
        new PublicationError('too-large', {}), new PublicationError('several', { count: 3 }), new PublicationError('several', { count: 1 }), new PublicationError('invalid', { path: 'title', expected: 'text' }), new PublicationError('blocked', { url: 'https://b.org' }),
        ...Object.keys(english.failure.looks).map((found) => new PublicationError('format', { found })),
        ...['xml', 'json', 'text', 'endnote', 'constructor'].flatMap((found) => [new PublicationError('format', { found }), new PublicationError('format', { found, tried: ['ris', 'bibtex'] })]),
      ];
      return {
        ...messages, intl: 0, rare: 0,
        type: types.map(messages.type), open: [...types, undefined].map(messages.open), inside: Object.values(messages.access).map(messages.inside),
        embargoedUntil: messages.embargoedUntil('May 2027'), role: Object.keys(english.roles).map(messages.role), moreContributors: [true as const, 1, 2, 208, 2876].map(messages.moreContributors),
        pages: [0, 1, 2, 54, 1234].map(messages.pages), label: [...Object.keys(english.labels), 'summary', 'interventions', 'published', 'language', 'languages'].map((fact) => messages.label(fact as 'cite')),
        dates: await Promise.all(['2005-21', '2005-24', '195X', '18XX', '20XX', '21XX', '22XX', '1998~', '1998?', '2004/..', '../2004-06', '2004/2006', '-0098'].map((date) => load(() => rare.date!(readEdtf(date)!, 'en')))),
        readAt: ['a.org', undefined].map((host) => rare.readAt!(host)), inPart: rare.inPart, standing: rare.standing, source: [rare.source!('X', undefined, true), rare.source!('X', 'May', false), rare.source!('X', '1 May', true)].map((all) => all.join('')),
        newari: await load(() => rare.language!('new')),
        repairs: { ...repairs, field: ['authors[2].name', 'summary', 'identifiers.isbn', 'links.landingPage'].map((path) => repairs.field!(path)), item: repairs.item!('Title', ['a', 'b']), repair: Object.keys(english.repairs.kinds).map((kind) => repairs.repair!(kind as 'entity', 'X').join('')), places: repairs.places!(3) },
        acting: { ...acting, missingFacts: 0, heading: types.flatMap((type) => [acting.heading('cite', type), acting.heading('export', undefined)]), missing: acting.missing(['title', 'authors', 'published', 'publisher', 'link'], 'en'), downloaded: acting.downloaded('a.bib'), of: acting.of('Copy', 'RIS'), linkRefused: acting.linkRefused('https://a.org') },
        failure: { retry: failure.retry, asking: failure.asking, error: errors.map(failure.error), stale: errors.flatMap((error) => [failure.stale(error, '14:05'), failure.stale(error, undefined)]) },
      };
    };
    expect(JSON.parse(JSON.stringify(await said(made)))).to.deep.equal(JSON.parse(JSON.stringify(await said(en))));
  }); // prettier-ignore
});

describe('dates', () => {
  it('are those of the record’s calendar, whatever the country counts by', async () => {
    const { formatDate } = await import('../../src/i18n/format.js');
    for (const tag of ['fa', 'fa-AF', 'ps', 'ar-SA', 'th-TH-u-ca-buddhist']) {
      const messages = await wordsOf(tag);
      const shown = await whenLoaded(() => formatDate({ year: 2007 }, { messages, locale: tag }));
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
