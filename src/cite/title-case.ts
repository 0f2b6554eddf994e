// Letter case as English titles have it.
// https://docs.citationstyles.org/en/stable/specification.html#text-case
/* eslint-disable no-control-regex -- control characters stand for marks while a text is put together */

/** Words that stay small within a title: articles, conjunctions, prepositions. */
const SMALL = ' an the and but or xor nor yet so for about above across after against along amid amidst among amongst around as at before behind below beneath beside besides between beyond by circa despite down during except from given in inside into like near next of off on onto out over per plus since than through throughout till to toward towards under until unto up upon versus via with within without al ca de et pro qua van von '; // prettier-ignore
const SIGN = /[‘’“”"'\-–—/.,;?!:[\]()\x01-\x1f]/;
/** A word, also what goes on behind an apostrophe, what is raised or lowered, and what no style changes. */
const WORD = /([\x05\x06\x11]).*?\1|’?[^\s‘’“”"'\-–—/.,;?!:[\]()\x01-\x1f]+/g;
const LETTER = /[\p{L}\p{N}]/u;

/** A word with a capital, unless it has any already; a Greek letter alone is a sign. */
const capital = (word: string): string =>
  word === word.toLowerCase() && !/^[Ͱ-Ͽ]$/.test(word) ? word.replace(/[^’]/u, (letter) => letter.toUpperCase()) : word; // prettier-ignore

/** A text whose first word has a capital. */
export const sentenceStart = (text: string): string => text.replace(new RegExp(WORD, ''), capital);

/** A title in which all words but the small ones have capitals, as do the first, the last, and any behind a colon. */
export const titleCase = (text: string): string => {
  let isFirst = true;
  let last = 0;
  return text.replace(WORD, (word, _, at: number) => {
    const end = at + word.length;
    // From word to word, since a title may be as long as a book.
    const since = text.slice(last, (last = at)).split(/[?!:]/);
    isFirst = (isFirst || since.length > 1) && !LETTER.test(since.at(-1)!);
    // One letter is small, and "v4" for a version.
    const isSmall = /^v?.$/i.test(word) || SMALL.includes(` ${word.toLowerCase()} `);
    const isLast = word[1] && !LETTER.test(text.slice(end));
    // So is the first of words with hyphens, where no sign stands before it.
    const isJoined = text[end] === '-' && text.search(SIGN) === end;
    return /^[’\x05\x06\x11]/.test(word) || (isSmall && !isFirst && !isLast && !isJoined) ? word : capital(word);
  });
};
