import { english, LANGUAGES } from '../../src/i18n/languages.js';
import { formatList, languageName } from '../../src/i18n/format.js';
import { loadMessages, messagesIn, registerWords } from '../../src/i18n/messages-for.js';
import { expect } from '@open-wc/testing';
import { formattingLocale } from '../../src/i18n/locale.js';

/** What languages are called on a page in some language. */
async function namesOn(page: string) {
  await loadMessages(page);
  const messages = messagesIn(page);
  const locale = formattingLocale(messages, page);
  return (...tags: string[]) => tags.map((tag) => languageName(tag, { messages, locale }));
}

describe('languages', () => {
  const nameOf = (tag: string) => languageName(tag, { messages: messagesIn('en'), locale: 'en' });
  const names: Record<string, string> = {
    en: 'English', 'pt-BR': 'Brazilian Portuguese', 'en-US': 'American English', 'zh-Hans': 'Simplified Chinese', fa: 'Persian', my: 'Burmese', ne: 'Nepali',
    // Not every engine has names for these.
    dz: 'Dzongkha', bo: 'Tibetan', new: 'Newari', mul: 'Multiple languages', lep: 'Lepcha',
    // Nor for varieties of them.
    'new-NP': 'Newari (Nepal)', 'dz-BT': 'Dzongkha (Bhutan)', 'bo-CN': 'Tibetan (China)', 'lep-IN': 'Lepcha (India)', 'new-Deva': 'Newari (Devanagari)',
    prs: 'Dari', 'prs-AF': 'Dari', 'fa-AF': 'Dari', 'PRS-arab': 'Dari',
    // No tags, or tags of nothing.
    English: 'English', français: 'français', anglais: 'anglais', qqx: 'qqx', 'qqx-NP': 'qqx-NP', 'xx yy': 'xx yy', constructor: 'constructor', '': '',
  }; // prettier-ignore
  for (const [tag, name] of Object.entries(names))
    it(`of the tag “${tag}” are named “${name}”`, () => expect(nameOf(tag)).to.equal(name));
});

describe('languages of the Himalayas, and several at once', () => {
  const tags = ['dz', 'new', 'bo', 'xsr', 'taj', 'lif', 'mul'];
  for (const [page, load] of Object.entries(LANGUAGES))
    it(`have names in ${page}, with and without a country`, async () => {
      const { names } = (await load()).words.languageNames;
      expect(Object.keys(names)).to.include.members(tags);
      const named = await namesOn(page);
      expect(named(...tags)).to.deep.equal(tags.map((tag) => names[tag]));
      expect(named('mul')).not.to.deep.equal(['Multiple languages']);
      for (const [tag, alone] of [['new-NP', names['new']!], ['dz-BT', names['dz']!], ['bo-CN', names['bo']!]] as const)
        expect(named(tag)[0]).to.match(new RegExp(`^${alone} ?[(（].+[)）]$`));
    }); // prettier-ignore
});

describe('varieties', () => {
  for (const page of ['en', ...Object.keys(LANGUAGES)])
    it(`are said in ${page}, and Dari is not called Persian`, async () => {
      const named = await namesOn(page);
      for (const [language, ...varieties] of [['zh', 'zh-Hans', 'zh-Hant'], ['pt', 'pt-BR'], ['en', 'en-GB', 'en-US'], ['fa', 'fa-AF']] as const) {
        const all = named(language, ...varieties);
        expect(new Set(all).size, all.join()).to.equal(all.length);
      }
      const dari = named('fa-AF')[0]!;
      expect(named('prs', 'prs-AF', 'prs-Arab')).to.deep.equal([dari, dari, dari]);
      expect(dari.startsWith(named('fa')[0]!)).to.equal(false);
    }); // prettier-ignore
  it('are left out where the language has no word for them, rather than said in another’s', async () => {
    const named = await namesOn('ne');
    expect(named('ne-US', 'hi-Latn', 'zh-TW', 'zh-CN', 'zh')).to.deep.equal(['नेपाली', 'हिन्दी', 'परम्परागत चिनियाँ', 'सरलीकृत चिनियाँ', 'चिनियाँ']); // prettier-ignore
  });
});

describe('names of languages', () => {
  it('begin small where the language writes them so, alone and in lists', async () => {
    const expected = { es: 'inglés y francés', it: 'inglese e francese', pt: 'inglês e francês', ru: 'английский и французский', fr: 'anglais et français', da: 'engelsk og fransk', de: 'Englisch und Französisch' }; // prettier-ignore
    for (const [page, list] of Object.entries(expected)) {
      const names = (await namesOn(page))('en', 'fr');
      expect(formatList(names, { messages: messagesIn(page), locale: page })).to.equal(list);
      expect((await namesOn(page))('ne-NP')[0]!.charAt(0)).to.equal(page === 'de' ? 'N' : (await namesOn(page))('ne')[0]!.charAt(0)); // prettier-ignore
    }
  });
  it('may be a page’s own', async () => {
    registerWords('hi', { languageNames: { names: { new: 'नेपाल भाषा' } } });
    expect((await namesOn('hi'))('new', 'new-NP')).to.deep.equal(['नेपाल भाषा', 'नेपाल भाषा (नेपाल)']);
  });
  it('have a list in every language that is no English', () => expect(english.languageNames.names).to.deep.equal({}));
});
