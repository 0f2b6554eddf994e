// Each language of the card has all words of the list too, and says them as it says the card's.
import { placesOf, plurals, texts, withoutForm } from './texts.js';
import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/i18n/languages.js';
import type { ListWords } from '../../src/i18n/list-words.js';
import { words as english } from '../../src/i18n/list-words/en.js';
import { words as englishOfCard } from '../../src/i18n/words/en.js';
import type { Words } from '../../src/i18n/words.js';

const expected = new Map(texts(english).map(([path, text]) => [path, placesOf(text)]));
const all = { en: () => Promise.resolve({ words: englishOfCard }), ...LANGUAGES };

/** What stands around a place on both sides, or before it: quotation marks, a colon. */
const marksAround = (text: string) => /(\p{P}\s?)\{(?:query|format)\}(\s?\p{P})/u.exec(text)?.slice(1);
const markBefore = (text: string) => /[^\p{L}\p{M}}]*(?=\{reason\})/u.exec(text)?.[0];

/** What stands behind the last letter of a text. */
const ending = (text: string) => /[^\p{L}\p{M}]*$/u.exec(text)![0];

for (const [tag, loadOfCard] of Object.entries(all)) {
  describe(`the words of lists in ${tag}`, () => {
    let words: ListWords;
    let card: Words;
    before(async () => {
      ({ words: card } = await loadOfCard());
      ({ words } = (await import(`../../src/i18n/list-words/${tag}.ts`)) as { words: ListWords });
    });

    it('are all there and no others, without blanks around them', () => {
      const paths = (value: ListWords) => [...new Set(texts(value).map(([path]) => withoutForm(path)))].sort();
      expect(paths(words)).to.deep.equal(paths(english));
      expect(texts(words).filter(([, text]) => !text || text !== text.trim())).to.deep.equal([]);
    });
    it('have every place for what is filled in, as often as in English', () => {
      const bad = texts(words).filter(([path, text]) => {
        const wanted = expected.get(withoutForm(path)) ?? [];
        // Where a form stands for one number alone, "two", the number need not be said.
        const without = wanted.filter((name) => name !== 'count');
        const found = placesOf(text).join();
        return found !== wanted.join() && !(tag === 'ar' && /\.(?:one|two)$/.test(path) && found === without.join());
      });
      expect(bad).to.deep.equal([]);
    });
    it('have the forms of numbers that the language has', () => {
      // Engines do not all know each language; what the card says of pages has been compared with those that do.
      const forms = (value: object) => Object.keys(value).sort();
      for (const [path, each] of plurals(words)) expect([path, forms(each)]).to.deep.equal([path, forms(card.pages)]);
    });
    it('are no English', () => {
      if (tag === 'en') return;
      const isLatin = new Intl.Locale(card.locale).maximize().script === 'Latn';
      const theirs = new Map(texts(english));
      const bad = texts(words).filter(([path, text]) => {
        const said = text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? [];
        // Single words are the same in several languages: "publications", "Software".
        return isLatin ? said.length > 1 && text === theirs.get(path) : /\p{Script=Latin}/u.test(said.join());
      });
      expect(bad).to.deep.equal([]);
    });
    it('have the quotation marks of the card', () => {
      const marks = marksAround(words.nothingFits);
      expect(marks).to.have.length(2);
      expect(marks).to.deep.equal(marksAround(card.failure.unknownFormat));
    });
    it('join a reason as the card does', () => {
      for (const text of [words.moreFailed, words.failed, words.refusedItem])
        expect(markBefore(text), text).to.equal(markBefore(card.failure.error));
    });
    it('end sentences as the card does, and what is on its way', () => {
      const stop = ending(card.failed);
      for (const text of [words.begunAnew, words.empty, ...Object.values(words.added)])
        expect(ending(text), text).to.equal(stop);
      for (const text of [words.nothingFits, words.moreFailed, words.failed])
        expect(text.slice(-stop.length), text).to.equal(stop);
      expect(ending(words.loadingMore)).to.equal(ending(card.failure.asking));
    });
    it('have a heading for each kind of publication, and no two alike', () => {
      const kinds = Object.values(words.types);
      expect(new Set(kinds).size).to.equal(kinds.length);
      expect(Object.keys(words.types)).to.deep.equal(Object.keys(card.types));
    });
  });
}
