import { expect } from '@open-wc/testing';
import { languageName } from '../../src/i18n/format.js';
import { messagesIn } from '../../src/i18n/messages-for.js';

describe('languages', () => {
  const nameOf = (tag: string) => languageName(tag, { messages: messagesIn('en'), locale: 'en' });
  const names: Record<string, string> = {
    en: 'English', 'pt-BR': 'Brazilian Portuguese', 'en-US': 'American English', 'zh-Hans': 'Simplified Chinese', fa: 'Persian', my: 'Burmese', ne: 'Nepali',
    // Not every engine has names for these.
    dz: 'Dzongkha', bo: 'Tibetan', new: 'Newari', mul: 'Multiple languages', lep: 'Lepcha',
    // No tags, or tags of nothing.
    English: 'English', français: 'français', anglais: 'anglais', qqx: 'qqx', 'xx yy': 'xx yy', constructor: 'constructor', '': '',
  }; // prettier-ignore
  for (const [tag, name] of Object.entries(names))
    it(`of the tag “${tag}” are named “${name}”`, () => expect(nameOf(tag)).to.equal(name));
});
