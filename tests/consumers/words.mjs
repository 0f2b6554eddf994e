// What programs write, made alike: tokens of words, whatever marks, breaks and forms of letters stand in between.

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as superscripts; other characters as they are. */
export const raised = (text) => text.replace(/\d/g, (digit) => SUPERSCRIPTS[digit]);

/** Superscripts as the digits that are left where a program does not know them. */
export const lowered = (text) => text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => SUPERSCRIPTS.indexOf(digit));

/** The ways in which text says that a number is raised: HTML, and what pandoc, browsers of text and TeX write. */
const RAISED = /(?<=\d)(?:<sup>(\d+)<\/sup>|\\?\^\{?\(?(\d+)\)?\}?(?:\\?\^)?)/g;

/**
 * The words of a text. Characters that are not seen are left out, and letters of Arabic are those of the text, where a
 * program writes the shapes of a font.
 *
 * @returns {string[]}
 */
export const tokens = (text) =>
  text
    .replace(RAISED, (_, ...digits) => raised(digits.find(Boolean)))
    .replace(/[\ufb50-\ufdff\ufe70-\ufefc]/g, (shape) => shape.normalize('NFKC'))
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The letters alone, to find words in however they are spaced. */
export const squashed = (text) => tokens(text).join('').toLowerCase();

/** How often a phrase stands in a text that is squashed. */
export const countOf = (phrase, letters) => letters.split(squashed(phrase)).length - 1;

/** A phrase without its raised numbers, which programs may write in many ways: its longest part. */
export const longestPart = (phrase) =>
  phrase.split(/\S*[⁰¹²³⁴-⁹]\S*/).reduce((longest, part) => (part.length > longest.length ? part : longest)).trim(); // prettier-ignore

/**
 * Words that stand in a text as one: no word of the vocabulary, but made of two or more of it.
 *
 * @param {string} text
 * @param {Set<string>} vocabulary
 */
export function gluedIn(text, vocabulary) {
  const longest = Math.max(...[...vocabulary].map(({ length }) => length));
  const isMade = (token) => {
    // Whether the token's first `at` characters are whole words.
    const whole = [true];
    for (let at = 1; at <= token.length; at++)
      for (let from = Math.max(0, at - longest); from < at - 1 && !whole[at]; from++)
        whole[at] = Boolean(whole[from]) && vocabulary.has(token.slice(from, at));
    return whole[token.length] === true;
  };
  return [...new Set(tokens(text))].filter((token) => !vocabulary.has(token) && isMade(token));
}
