// TeX as BibTeX's records have it, for the reader of texts: signs become Unicode, marks become HTML's.
import { ACCENTS, ALONE, AROUND, FROM_HERE, signOf } from './tex-signs.js';

const TOKEN = /\\([a-zA-Z]+)\*?\s*|\\([^])|---?|``|''|[^\\{}$~`'<>=_^-]+|[^]/gu;

/**
 * Money has dollar signs as well: in a formula no white space stands inside them, and no digit behind the second.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
const FORMULA = /\$(?=\S)(?:\\[^]|[^$\\])*(?<=\S)\$(?!\d)/y;

const ARGUMENT = /\s*\{([^{}]*)\}/y;

/** Marks that are nested deeper than this are left out; nobody means them, and parsers grow slow. */
const DEEPEST = 20;

const PLAIN = new Map([['~', '\u00a0'], ['--', '–'], ['---', '—'], ['``', '“'], ["''", '”']]); // prettier-ignore

/** What a backslash and a sign make. Of all others the sign stays: `\&`. */
const ESCAPED = new Map([
  ['\\', '\n'], ['\n', ' '], ['\t', ' '], [',', '\u202f'], [';', ' '], [':', ' '], ['!', ''], ['/', ''], ['-', ''], ['@', ''], ['|', '‖'],
]); // prettier-ignore

/**
 * The text that TeX would set, with `<i>`, `<b>`, `<sub>`, `<sup>` and links for its marks. Braces go. Of a command that is
 * not known the argument stays. Formulas stay readable: `$CO_2$`. A "<" of a formula gets the space that TeX sets around
 * it, so that it begins no tag; tags and character references that stand in the record as such are left to the reader of
 * texts, as in every format: the BibTeX of doi.org and of reference managers is full of them.
 *
 * @see https://ctan.org/pkg/latex2e-help-texinfo for the commands
 */
export function texToText(raw: string): string {
  if (!/[\\{}$~`]|--|''/.test(raw)) return raw;
  const out: string[] = [];
  const closers: string[] = []; // what each open group ends with
  let marks = 0;
  let accents = '';
  let formulaEnd = -1;
  let isFormula = false;

  /** An accent without a letter. */
  const endAccent = () => {
    if (accents) out.push(ALONE.get(accents) ?? '');
    accents = '';
  };
  const emit = (text: string) => {
    const accented = accents ? text.trimStart() : text; // \" o
    if (accents && !accented) return;
    const [letter = ''] = accented;
    if (!/\p{L}/u.test(letter)) endAccent();
    if (!accents) return void out.push(accented);
    // A dotless letter is only there to carry the accent.
    out.push((letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter) + accents, accented.slice(letter.length));
    accents = '';
  };
  /** Sets marks around the group that begins here. */
  const around = (open: string, close: string) => {
    if (take(/\s*\{/y)) begin(open, close);
  };
  const begin = (open: string, close: string) => {
    const isMark = close.startsWith('<');
    const isLeftOut = isMark && marks >= DEEPEST;
    if (isMark && !isLeftOut) marks++;
    if (open && !isLeftOut) emit(open);
    closers.push(isLeftOut ? '' : close);
  };
  const end = () => {
    endAccent();
    const close = closers.pop() ?? '';
    marks -= close.split('</').length - 1;
    if (close) emit(close);
  };
  const take = (what: RegExp): RegExpExecArray | null => {
    what.lastIndex = TOKEN.lastIndex;
    const found = what.exec(raw);
    if (found) TOKEN.lastIndex = what.lastIndex;
    return found;
  };
  /** A formula's sub- or superscript: a group, a command, or one sign. */
  const script = (tag: string) => {
    if (take(/\s*\{/y)) return begin(`<${tag}>`, `</${tag}>`);
    const [sign = '', command] = take(/\\([a-zA-Z]+)\s*|[^\s\\{}$]/uy) ?? [];
    const text = command === undefined ? sign : (signOf(command) ?? '');
    if (text) emit(`<${tag}>${text}</${tag}>`);
  };
  const run = (command: string) => {
    const accent = ACCENTS.get(command);
    const tag = FROM_HERE.get(command);
    const marked = AROUND.get(command);
    if (accent) accents = accent + accents;
    else if (marked) around(...marked);
    else if (tag && closers.length && marks < DEEPEST) {
      marks++;
      emit(`<${tag}>`);
      closers.push(`</${tag}>${closers.pop()}`);
    } else if (command === 'par') emit('\n\n');
    else if (command === 'newline' || command === 'linebreak') emit('\n');
    else if (command === 'item') emit('\n• ');
    else if (command === 'begin' || command === 'end') emit(take(ARGUMENT) ? '\n' : '');
    else if (command === 'url') emit(urlInTex(take(ARGUMENT)?.[1] ?? ''));
    else if (command === 'href') {
      const href = urlInTex(take(ARGUMENT)?.[1] ?? '').replace(/[<>"\s]/g, encodeURIComponent);
      if (href) around(`<a href="${href.replaceAll('&', '&amp;')}">`, '</a>');
    } else {
      const sign = signOf(command);
      if (sign !== undefined) emit(sign);
    }
  };

  TOKEN.lastIndex = 0;
  for (let found; (found = TOKEN.exec(raw));) {
    const [token, command, escaped] = found;
    if (command !== undefined) run(command);
    else if (escaped !== undefined) {
      if (/[([]/.test(escaped)) isFormula = true;
      else if (/[)\]]/.test(escaped)) isFormula = false;
      else if (ACCENTS.has(escaped) && !isFormula) accents = ACCENTS.get(escaped)! + accents;
      else emit(ESCAPED.get(escaped) ?? escaped);
    } else if (token === '{') closers.push('');
    else if (token === '}') end();
    else if (token === '$') {
      const at = found.index;
      FORMULA.lastIndex = at;
      if (at === formulaEnd) isFormula = false;
      else if (FORMULA.test(raw)) {
        isFormula = true;
        formulaEnd = FORMULA.lastIndex - 1;
      } else emit(token);
    } else if (isFormula && token === '_') script('sub');
    else if (isFormula && token === '^') script('sup');
    else if (isFormula && /[<>=]/.test(token)) emit(` ${token} `);
    else emit(PLAIN.get(token) ?? token);
  }
  endAccent();
  while (closers.length) end();
  return out
    .join('')
    .replace(/<sup>([°′])<\/sup>/g, '$1')
    .normalize();
}

/** An address as TeX has it, without what TeX needs: braces, and backslashes before its special signs. */
export const urlInTex = (raw: string): string =>
  raw
    .replace(/\\textasciitilde\s*|\$\\sim\$/g, '~')
    .replace(/\\url\b/g, ' ')
    .replace(/\\(?=[_%&#~$-])/g, '')
    .replace(/[{}]/g, '')
    .trim();
