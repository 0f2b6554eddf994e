// TeX, as BibTeX's records and the texts of others have it: signs become Unicode, marks become HTML's.
import { ACCENTS } from './signs.js';
import { formulaAt, isProtected } from './formula.js';
import { NOCASE, type Reading, runCommand, runScript } from './commands.js';
import type { TextContext } from '../context.js';
import { TexSetter } from './setter.js';
import { TexSource, type Token } from './source.js';

const PLAIN = new Map([['~', '\u00a0'], ['--', '–'], ['---', '—'], ['``', '“'], ["''", '”']]); // prettier-ignore

/** What a backslash and a sign make. Of all others the sign stays: `\&`. */
const ESCAPED = new Map([
  ['\\', '\n'], ['\n', ' '], ['\t', ' '], [',', '\u202f'], [';', ' '], [':', ' '], ['>', ' '], ['!', ''], ['/', ''], ['-', ''], ['@', ''], ['|', '‖'],
]); // prettier-ignore

/**
 * The text that TeX would set, with `<i>`, `<b>`, `<sub>`, `<sup>` and links for its marks. Braces go. Of a command that is
 * not known the argument stays, and it is noted. Formulas stay readable: `$CO_2$`. A "<" of a formula gets the space that TeX
 * sets around it, so that it begins no tag; tags and character references that stand in the record as such are left to the
 * reader of texts, as in every format: the BibTeX of doi.org and of reference managers is full of them.
 *
 * @param keepsCase words in braces are marked where a style would make capitals of their small letters
 */
export function readTex(raw: string, context: TextContext, keepsCase = false): string {
  if (!/[\\{}$~`]|--|''/.test(raw)) return raw;
  const reading: Reading = { source: new TexSource(raw), setter: new TexSetter(), context, keepsCase };
  const signs = new Signs(reading);
  for (let token; (token = reading.source.next());)
    if (token.command !== undefined) runCommand(token.command, reading);
    else if (token.escaped !== undefined) readEscaped(token.escaped, token.at, reading);
    else signs.read(token);
  return reading.setter.finish();
}

/** A backslash and a sign: the end of a formula or its beginning, an accent, or what is no letter. */
function readEscaped(sign: string, at: number, { source, setter }: Reading): void {
  if (/[([]/.test(sign)) setter.beginFormula();
  else if (/[)\]]/.test(sign)) setter.isFormula = false;
  else if (ACCENTS.has(sign) && !setter.isFormula && (sign !== '|' || source.raw[at + 2] === '{'))
    setter.accent(ACCENTS.get(sign)!, false);
  else setter.emit(ESCAPED.get(sign) ?? sign);
}

/** Reads what no backslash stands before: braces, dollar signs, quotation marks and words. */
class Signs {
  readonly #lastQuote: number;
  #isQuoted = false; // by a single sign
  #formula: { readonly end: number; readonly signs: number } | undefined; // that `$` began

  constructor(private readonly reading: Reading) {
    this.#lastQuote = reading.source.raw.lastIndexOf("'");
  }

  read({ text, at }: Token): void {
    const { source, setter, keepsCase } = this.reading;
    if (text === '{') {
      const [before, close] = keepsCase && !setter.hasAccent && isProtected(source.raw, at) ? NOCASE : ['', ''];
      setter.begin(before, close);
    } else if (text === '}') setter.end();
    else if (text === '$') this.#readDollar(at);
    else if (setter.isFormula) this.#readInFormula(text, at);
    else this.#readInText(text, at);
  }

  #readDollar(at: number): void {
    const { source, setter } = this.reading;
    if (at !== this.#formula?.end) {
      this.#formula = formulaAt(source.raw, at);
      setter.isFormula = false;
      if (this.#formula) setter.beginFormula();
    } else setter.isFormula = false;
    if (this.#formula) source.at = at + this.#formula.signs;
    else setter.emit('$');
  }

  #readInFormula(text: string, at: number): void {
    const { setter } = this.reading;
    if (text === '_') runScript('sub', this.reading);
    else if (text === '^') runScript('sup', this.reading);
    else if (/[<>=]/.test(text)) setter.emit(setter.isInScript && text !== '<' ? text : ` ${text} `);
    else if (text === "'") setter.emit('′');
    else if (text === "''") setter.emit('″');
    else this.#readInText(text, at);
  }

  #readInText(text: string, at: number): void {
    const { source, setter } = this.reading;
    const isBeside = (place: number) => /[\p{L}\p{N}]/u.test(source.raw[place] ?? '');
    if (text === '`' && at < this.#lastQuote && !isBeside(at - 1)) {
      this.#isQuoted = true;
      setter.emit('‘');
    } else if (text === "'" && this.#isQuoted && !isBeside(at + 1)) {
      this.#isQuoted = false;
      setter.emit('’');
    } else setter.emit(PLAIN.get(text) ?? text);
  }
}
