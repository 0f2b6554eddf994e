// TeX in texts of formats that are not TeX's: titles and summaries that were copied from a manuscript or from arXiv. Only what
// can be nothing else is read: "$5 and $10" are prices, and "C:\new" is a path.
import { AROUND } from './signs.js';
import { formulaAt } from './formula.js';
import { readTex } from './reader.js';
import type { TextContext } from '../context.js';

export { readTex } from './reader.js';
export { urlInTex } from './formula.js';

/** What may be TeX: a formula, a command with its argument, a letter with an accent in braces. An escaped "$" begins none. */
const STRETCH =
  /\\?\$|\\\((?:[^\\]|\\[^()])*\\\)|\\([a-zA-Z]+)\{(?:[^{}]|\{[^{}]*\})*\}|\\["'`^~=.cvuHk]\{\\?[a-zA-Z]\}|\{\\(?:["'`^~=.]\\?[a-zA-Z]|[cvuHk] [a-zA-Z]|(?:ss|ae|oe|aa|AE|OE|AA|[oOlL]|[ij]) ?(?:\{\})?)\}/g;

/** A text with its TeX read. Signs that are both TeX's and others', outside of such stretches, stay. */
export function readTexIn(text: string, context: TextContext): string {
  const parts: string[] = [];
  let from = 0; // up to here all is written
  STRETCH.lastIndex = 0;
  for (let found; (found = STRETCH.exec(text));) {
    const { 0: stretch, 1: command, index } = found;
    if (stretch === '\\$') continue;
    const formula = stretch === '$' ? formulaAt(text, index, true) : undefined;
    const whole = formula ? text.slice(index, formula.end + formula.signs) : stretch;
    const isTex = stretch === '$' ? formula : command === undefined || AROUND.has(command) || command === 'ensuremath';
    // Tags are in no formula, and addresses may have any sign.
    if (
      !isTex ||
      /<\/?[a-z]+[\s/>]/i.test(whole) ||
      /https?:\/\/\S*$/i.test(text.slice(Math.max(from, index - 200), index))
    )
      continue;
    parts.push(text.slice(from, index), readTex(whole, context));
    STRETCH.lastIndex = from = index + whole.length;
  }
  return from ? parts.join('') + text.slice(from) : text;
}
