// Each language has all words, with all places for what is filled in, in all forms of numbers.
import { expect } from '@open-wc/testing';
import { english, LANGUAGES } from '../../src/i18n/languages.js';
import { filled } from '../../src/i18n/filled.js';
import { formsAsIntl } from '../../src/i18n/own-intl.js';
import { itUnless } from '../records.js';
import { placesOf, plurals, texts, withoutForm } from './texts.js';
import type { Words } from '../../src/i18n/words.js';

const expected = new Map(texts(english).map(([path, text]) => [path, placesOf(text)]));

const all = { en: () => Promise.resolve({ words: english }), ...LANGUAGES };

for (const [tag, load] of Object.entries(all)) {
  describe(`the words of ${tag}`, () => {
    let words: Words;
    before(async () => ({ words } = await load()));

    it('are in the language that their file is named after', () =>
      expect(words.locale.split('-')[0]).to.equal(tag.split('-')[0]));
    it('have the direction of the language', () => {
      const script = new Intl.Locale(words.locale).maximize().script;
      expect(words.direction).to.equal(tag === 'en' ? undefined : script === 'Arab' ? 'rtl' : 'ltr');
    });
    it('are all there, and none has blanks around it but what is put behind others', () => {
      const behind = /^(?:comma|semicolon|failure\.tried|repairs\.places\.\w+|dates\.range\.\d)$/;
      const bad = texts({ ...words, own: {} }).filter(
        ([path, text]) => !text.trim() || (behind.test(path) ? false : text !== text.trim()),
      );
      expect(bad).to.deep.equal([]);
    });
    it('have every place for what is filled in, and no other', () => {
      const bad = texts({ ...words, own: {} }).flatMap(([path, text]) => {
        const wanted = (expected.get(path) ?? expected.get(withoutForm(path)) ?? []).filter((name) => name !== 'expected');
        const found = placesOf(text).map((name) => (name === 'roman' ? 'count' : name)).filter((name) => name !== 'expected');
        // Where a form stands for one number alone, "two", the number need not be said.
        const isWhole = found.join() === wanted.join() || (/\.(?:zero|one|two)$/.test(path) && !found.length && wanted.join() === 'count');
        return isWhole ? [] : [`${path}: ${text}`];
      });
      expect(bad).to.deep.equal([]);
    }); // prettier-ignore
    it('have a sentence for each form of numbers that the language has', () => {
      for (const [path, forms] of plurals(words)) {
        const type = path === 'dates.century' ? 'ordinal' : 'cardinal';
        const rules = new Intl.PluralRules(words.locale, { type });
        const met = new Set(Array.from({ length: 300 }, (_, at) => rules.select(at)));
        const missing = [...met].filter((form) => !Object.hasOwn(forms, form) && form !== 'other' && Object.keys(forms).length > 1);
        const unused = Object.keys(forms).filter((form) => !(rules.resolvedOptions().pluralCategories as string[]).includes(form));
        expect([path, missing, unused]).to.deep.equal([path, [], []]);
      }
    }); // prettier-ignore
    it('are no English where the language has another script', () => {
      const script = new Intl.Locale(words.locale).maximize().script!;
      if (script === 'Latn') return;
      const ours = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Myanmar}\p{Script=Han}\p{Script=Cyrillic}]/u;
      const english = texts({ ...words, own: {} }).filter(([path, text]) => /\p{L}/u.test(filled(text, {}).replace(/\{\w+\}/g, '')) && !ours.test(text) && !/^(?:locale|direction)$/.test(path));
      expect(english).to.deep.equal([]);
    }); // prettier-ignore
  });
}

/** Why there is nothing to compare with. */
const unknown = (tag: string) =>
  !Intl.DateTimeFormat.supportedLocalesOf(tag).length && `an engine does not know ${tag}`;

describe('own forms of dates, numbers and lists', () => {
  for (const tag of ['ne', 'ps', 'my'])
    itUnless(unknown(tag), `of ${tag} are those of engines that know the language`, async () => {
      const { own } = (await LANGUAGES[tag]!()).words;
      const ours = formsAsIntl(own!);
      const date = new Date(Date.UTC(2007, 2, 12));
      const options = (more: Intl.DateTimeFormatOptions) => ({ calendar: 'gregory', timeZone: 'UTC', year: 'numeric', ...more }) as const;
      for (const more of [{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(tag, options(more)).formatToParts(date).filter(({ type }) => type !== 'literal');
        const shown = new ours.DateTimeFormat(tag, options(more)).format(date);
        // In their order; what stands between them differs among the engines' data, as do longer lists.
        expect(shown).to.match(new RegExp(parts.map(({ value }) => value).join('.*')));
      }
      for (const count of [1, 12, 2007]) {
        const plain = { useGrouping: false };
        expect(new ours.NumberFormat(tag, plain).format(count)).to.equal(new Intl.NumberFormat(tag, plain).format(count));
      }
      for (const names of [['a'], ['a', 'b']])
        expect(new ours.ListFormat(tag).format(names)).to.equal(new Intl.ListFormat(tag).format(names));
    }); // prettier-ignore
});
