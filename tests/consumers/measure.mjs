// Puts every page through every program.
import { elementsOf, seen } from './seen.mjs';
import { control, pages } from './pages.mjs';
import { judge } from './judge.mjs';
import { squashed } from './words.mjs';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string[]} [debian] the packages of Debian that have it
 * @property {() => string | undefined} version undefined where it is not on this machine
 * @property {string} about what it is, and how it was run
 * @property {boolean} [deletesElements] it deletes elements that it does not know, with the words in them
 * @property {(page: import('./pages.mjs').Page) => Answer | Promise<Answer>} run
 *
 * @typedef {object} Answer what a program makes of a page
 * @property {string} [html]
 * @property {string} [text] where it is no HTML
 * @property {string} [look] what the page's own paragraphs look like, where that can be told otherwise than by HTML
 * @property {boolean} [isTypeset] a raised number is one by its place, of which the text knows nothing
 *
 * @typedef {import('./judge.mjs').Verdict & { script: string, form: string, expected: import('./judge.mjs').Expected,
 *   text: string, isRestyled?: boolean, isReadable: boolean }} Result less what the program does to the same words without a card; `isRestyled` is undefined where nothing
 *   has a look; where the program leaves less than half of the words without a card, nothing can be said
 *
 * @typedef {{ name: string, about: string, version: string, deletesElements?: boolean, results: Result[] }} Measured
 */

/**
 * @param {Program[]} programs
 * @returns {Promise<Measured[]>}
 */
export async function measure(programs) {
  const all = await pages();
  const measured = [];
  for (const { name, about, version, deletesElements, run } of programs) {
    const results = [];
    for (const page of all) results.push(await resultOf(page, run));
    for (const result of results) {
      const own = results.find(({ script, form }) => script === result.script && form === control);
      const { words, items } = own.expected;
      result.isReadable = own.missing.length * 2 < 1 + words.length + items.length;
      if (result !== own) subtract(result, own);
    }
    measured.push({ name, about, version: version(), deletesElements, results });
  }
  return measured;
}

async function resultOf(page, run) {
  const answer = await run(page);
  const text = answer.text ?? seen(answer.html);
  const look = answer.look ?? (answer.html === undefined ? undefined : lookOf(answer.html, page.expected.around));
  const { script, form, expected } = page;
  const verdict = judge(text, expected);
  if (answer.isTypeset) verdict.sup = undefined;
  return { script, form, expected, text, look, ...verdict };
}

/** What is lost of the same words without a card as well is the program's doing, and not the card's. */
function subtract(result, own) {
  for (const key of ['missing', 'doubled', 'leaked', 'glued', 'around'])
    result[key] = result[key].filter((found) => !own[key].includes(found));
  // A paragraph that is not there has no style.
  const hasLook = result.look !== undefined && !result.around.length;
  result.isRestyled = hasLook ? result.look !== own.look : undefined;
}

/** What could restyle the page's own paragraphs: style sheets, and the styles of a paragraph and of what it stands in. */
function lookOf(html, around) {
  const starts = around.map(squashed);
  const all = [...elementsOf(html)];
  const textOf = ({ childNodes }) => childNodes.map(({ value = '' }) => value).join('');
  const sheets = all.filter(({ node }) => node.tagName === 'style').map(({ node }) => textOf(node));
  const paragraphs = all.filter(({ node }) => node.tagName === 'p' && starts.includes(squashed(textOf(node))));
  const styles = paragraphs.map(({ node, ancestors }) => [node, ...ancestors].map(styleOf).filter(Boolean).join(' < '));
  return [...sheets, ...styles].join('\n');
}

const styleOf = ({ attrs = [] }) => attrs.find(({ name }) => name === 'style')?.value;
