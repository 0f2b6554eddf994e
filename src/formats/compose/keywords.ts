import { saysUnknown } from './unknown-words.js';
import { textsOf } from './values.js';
import type { Value } from './found.js';
import { webUrl } from '../../record/url.js';

/** A semicolon that ends no reference to a character. */
export const SEMICOLON = /(?<!&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2}));\s*/;

/**
 * Keywords one by one: "alpha; beta" is two, and where a record has but one text, so is "alpha / beta", and "alpha, beta, gamma" is
 * three. One comma may be within a name, "Nepal, history", and so may several where there are figures, "Art, Modern, 20th century".
 * An address is no word. "Unknown" is one beside others.
 *
 * @param isOneEach the format has a field for each, so that nothing parts them but semicolons
 */
export function keywordsOf(value: Value, isOneEach = false): string[] {
  const texts = textsOf(value);
  // Where few have one, it is within a word: BibTeX's braces keep it there.
  const areLists = texts.filter((text) => text.includes(';')).length * 2 > texts.length;
  const words = texts
    .flatMap((text) => {
      const parts = areLists ? text.split(SEMICOLON) : [text];
      if (parts.length > 1 || texts.length > 1 || isOneEach) return parts;
      if (/ \/ /.test(text)) return text.split(/ \/ /);
      const named = text.split(/,\s+/);
      const areWords = named.length > 2 && !/\d/.test(text) && named.every((part) => part.split(/\s+/).length < 5);
      return areWords ? named : parts;
    })
    .filter((word) => !webUrl(word));
  return words.every(saysUnknown) ? [] : words;
}
