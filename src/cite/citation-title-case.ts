// Letter case as English titles have it.
// https://docs.citationstyles.org/en/stable/specification.html#text-case
/* eslint-disable no-control-regex -- control characters stand for marks while a text is put together */

/** Words that stay small within a title: articles, conjunctions, prepositions; and "v4" for a version. */
const SMALL = /^(?:an?|the|and|but|x?or|nor|yet|so|for|about|above|across|after|against|along|amid|amidst|among|amongst|around|as|at|before|behind|below|beneath|beside|besides|between|beyond|by|circa|despite|down|during|except|from|given|in|inside|into|like|near|next|of|off|on|onto|out|over|per|plus|since|than|through|throughout|till|to|towards?|under|until|unto|up|upon|versus|vs?.?|via|with|within|without|al|ca|de|et|pro|qua|van|von)$/; // prettier-ignore
const SIGN = /[‘’“”"'\-–—/.,;?!:[\]()\x01-\x1f]/;
const WORD = /[^\s‘’“”"'\-–—/.,;?!:[\]()\x01-\x1f]+/g;

/** A word with a capital, unless it has any already; a Greek letter alone is a sign. */
const capital = (word: string): string =>
  word === word.toLowerCase() && !/^[Ͱ-Ͽ]$/.test(word) ? word.replace(/^./u, (letter) => letter.toUpperCase()) : word; // prettier-ignore

/** A text whose first word has a capital. */
export const sentenceStart = (text: string): string => text.replace(new RegExp(WORD, ''), capital);

/** A title in which all words but the small ones have capitals, as do the first, the last, and any behind a colon. */
export function titleCase(text: string): string {
  const end = text.search(/[^\s‘’“”"'\-–—/.,;?!:[\]()\x01-\x1f]+[^\p{L}\p{N}]*$/u);
  return text.replace(WORD, (word, at: number) => {
    const before = text.slice(0, at);
    const isSmall = word.length < 2 || SMALL.test(word.toLowerCase());
    // Behind an apostrophe a word goes on, and what is raised or lowered is no word.
    const isPart =
      /[’']$/.test(before) || before.split('\x05').length % 2 === 0 || before.split('\x06').length % 2 === 0;
    return !isPart && (!isSmall || !/[\p{L}\p{N}]/u.test(before) || (at === end && word.length > 1) || (text[at + word.length] === '-' && !SIGN.test(before)) || /[?!:][^\p{L}\p{N}]*$/u.test(before)) ? capital(word) : word; // prettier-ignore
  });
}
