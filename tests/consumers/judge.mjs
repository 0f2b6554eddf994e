// What became of a card's words in the text that a program makes of a page. Nothing here knows any program.
import { countOf, gluedIn, longestPart, lowered, squashed, tokens } from './words.mjs';

/** What nobody is to read: each a sign of code as text. */
const LEAKS = {
  JSON: /[{,]\s*\\?["“”«»](?:title|summary|type|content|publisher)\\?["“”«»]\s*:|\\u003c/,
  CSS: /[{;]\s*(?:--)?[a-z-]+\s*:\s*[^{}"]{1,80}[;}]|:host\b|@(?:media|layer|container)\b/,
  markup: /<\/?(?:publication-card|template|blockquote|script|style)\b|\bshadowrootmode\b|\brecord=/,
};

const MARKER = /^[>|\s]*(?:[•◦‣▪▫●○■□◆◇★☆*+–—−-]|o\s|\d+[.)])/;

/**
 * @typedef {object} Expected what is looked for
 * @property {string} title
 * @property {string[]} words
 * @property {string[]} items
 * @property {string[]} around
 * @property {string[]} buttons words of buttons, which nobody is to read in an article
 * @property {string} vocabulary every word that the page may have
 */

/**
 * @typedef {object} Verdict
 * @property {string[]} missing what of title, words and items is not there
 * @property {string[]} doubled what of them is there more than once
 * @property {string[]} leaked kinds of code that are there as text, and buttons by their words
 * @property {string[]} glued words that stand there as one
 * @property {'list' | 'lines' | 'run in' | undefined} list how items stand; undefined where they do not
 * @property {'kept' | 'lost' | undefined} sup whether a raised number is one; undefined where there is none
 * @property {string[]} around what of the page's own words is not there exactly once
 */

/**
 * @param {string} text
 * @param {Expected} expected
 * @returns {Verdict}
 */
export function judge(text, { title, words, items, around, buttons, vocabulary }) {
  const letters = squashed(text);
  const phrases = [title, ...words, ...items];
  const counts = phrases.map((phrase) => countOf(longestPart(phrase), letters));
  return {
    missing: phrases.filter((_, at) => !counts[at]),
    doubled: phrases.filter((_, at) => counts[at] > 1),
    leaked: [
      ...Object.keys(LEAKS).filter((kind) => LEAKS[kind].test(text)),
      ...buttons.filter((button) => countOf(button, letters)),
    ],
    glued: gluedIn(text, new Set(tokens(`${vocabulary} ${lowered(title)} ${title}`))),
    list: listOf(text, items),
    sup: supOf(text, title),
    around: around.filter((phrase) => countOf(phrase, letters) !== 1),
  };
}

function listOf(text, items) {
  const lines = text.split('\n').filter((line) => line.trim());
  const letters = squashed(text);
  const there = items.filter((item) => countOf(item, letters));
  if (!there.length) return undefined;
  // The beginning of an item, since lines are broken; some write the letter o for a bullet.
  const own = there.map((item) => {
    const start = squashed(item).slice(0, 12);
    return lines.findIndex((line) => squashed(line.replace(/^[>|\s]*o\s/, '')).startsWith(start));
  });
  if (own.includes(-1)) return 'run in';
  // Some write the bullet into a line of its own.
  const isMarked = (at) => MARKER.test(lines[at]) || (at > 0 && MARKER.test(lines[at - 1]) && !squashed(lines[at - 1]));
  return own.every(isMarked) ? 'list' : 'lines';
}

function supOf(text, title) {
  const numbers = tokens(title).filter((token) => lowered(token) !== token);
  const found = new Set(tokens(text));
  if (numbers.some((number) => found.has(lowered(number)))) return 'lost';
  return numbers.length && numbers.every((number) => found.has(number)) ? 'kept' : undefined;
}
