// Letter case as English titles have it.
// https://docs.citationstyles.org/en/stable/specification.html#text-case

/** Words that stay small within a title: articles, conjunctions, prepositions. */
const SMALL = /^(?:an?|the|and|but|x?or|nor|yet|so|for|about|above|across|after|against|along|amid|among|around|as|at|before|behind|below|beneath|beside|between|beyond|by|circa|despite|down|during|except|from|given|in|inside|into|like|near|next|of|off|on|onto|out|over|per|plus|since|than|through|throughout|till|to|toward|towards|under|underneath|until|up|upon|versus|vs?|via|with|within|without|al|de|et|von|van|ca?|d|pro|qua|sans|lest|amidst|amongst|alongside|besides|atop|astride|aside|barring|modulo|notwithstanding|unto)$/; // prettier-ignore

/** A word with a capital, unless it has any already; a Greek letter alone is a sign. */
const capital = (word: string): string =>
  word === word.toLowerCase() && !/^[Ͱ-Ͽ]$/.test(word) ? word.replace(/^./u, (letter) => letter.toUpperCase()) : word; // prettier-ignore

const WORD = /[^\s‘’“”"'\-–—/.,;?!:[\]()\x01-\x0f]+/g;

/** A text whose first word has a capital. */
export const sentenceStart = (text: string): string => text.replace(/[^\s‘’“”"'/.,;?!:[\]()\x01-\x0f-]+/, capital);

/** A title in which all words but the small ones have capitals, as do the first, the last, and any behind a colon. */
export function titleCase(text: string): string {
  const words = [...text.matchAll(WORD)];
  let done = 0;
  let result = '';
  for (const [at, { 0: word, index }] of words.entries()) {
    const between = text.slice(done, index);
    result += between;
    const isSmall = word.length < 2 || SMALL.test(word.toLowerCase());
    const isLast = at === words.length - 1 && word.length > 1;
    // Behind an apostrophe a word goes on, and a raised or lowered sign is no word.
    const isPart = /[’']$/.test(between) || isIn(result);
    result += !isPart && (!isSmall || !at || isLast || /[?!:][^\p{L}\p{N}]*$/u.test(between)) ? capital(word) : word;
    done = index + word.length;
  }
  return result + text.slice(done);
}

/** Whether what comes next is raised or lowered. */
const isIn = (before: string): boolean => ['\x03', '\x04'].some((mark) => before.split(mark).length % 2 === 0);
