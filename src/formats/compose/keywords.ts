import { type Value } from './found.js';
import { textsOf } from './values.js';
import { webUrl } from '../../record/url.js';

/**
 * Keywords one by one: "alpha; beta" is two, and where a record has but one text, so is "alpha, beta, gamma" or "alpha / beta".
 * One comma may be within a name, "Nepal, history". References to characters end in semicolons, too. An address is no word.
 */
export function keywordsOf(value: Value): string[] {
  const texts = textsOf(value);
  const alone = texts.length === 1;
  // Where few have one, it is within a word: BibTeX's braces keep it there.
  const areLists = texts.filter((text) => text.includes(';')).length * 2 > texts.length;
  return texts
    .flatMap((text) => {
      const parts = areLists ? text.split(/(?<!&#?\w{1,31});\s*/) : [text];
      if (parts.length > 1 || !alone) return parts;
      if (/ \/ /.test(text)) return text.split(/ \/ /);
      const named = text.split(/,\s+/);
      return named.length > 2 && named.every((part) => part.split(/\s+/).length < 5) ? named : parts;
    })
    .filter((word) => !webUrl(word));
}
