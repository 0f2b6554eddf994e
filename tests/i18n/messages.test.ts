import { en } from '../../src/i18n/en.js';
import { expect } from '@open-wc/testing';
import { languageName } from '../../src/i18n/format.js';
import { whenLoaded } from '../../src/text/on-demand.js';

describe('English words', () => {
  it('name the types that are known, and leave any other word as it is', () => {
    expect(['report', 'working-paper', 'e-book', 'constructor', 'Karte'].map(en.type)).to.deep.equal([
      'Report',
      'Working paper',
      'e-book',
      'constructor',
      'Karte',
    ]);
  });
  it('name what the full text is', () => {
    expect([en.open('conference-paper'), en.open('e-book'), en.open(undefined)]).to.deep.equal([
      'Open conference paper',
      'Open publication',
      'Open publication',
    ]);
  });
  it('label facts', () => expect(en.label('keywords')).to.equal('Keywords'));
});

describe('languages', () => {
  const nameOf = (tag: string) => whenLoaded(() => languageName(tag, { messages: en, locale: 'en' }));
  const names: Record<string, string> = {
    en: 'English', 'pt-BR': 'Brazilian Portuguese', 'en-US': 'American English', 'zh-Hans': 'Simplified Chinese', fa: 'Persian', my: 'Burmese', ne: 'Nepali',
    // Not every engine has names for these.
    dz: 'Dzongkha', bo: 'Tibetan', new: 'Newari', mul: 'Multiple languages', lep: 'Lepcha',
    English: 'English', français: 'français', anglais: 'anglais', qqx: 'qqx', 'xx yy': 'xx yy', constructor: 'constructor',
  }; // prettier-ignore
  for (const [tag, name] of Object.entries(names))
    it(`of the tag ${tag} are named ${name}`, async () => expect(await nameOf(tag)).to.equal(name));
});
