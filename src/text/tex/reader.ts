// TeX, as BibTeX's records and the texts of others have it: signs become Unicode, marks become HTML's.
import {
  ACCENTS, ALONE, AROUND, BINARY, DROPPED, frequentSign, FROM_HERE, FUNCTIONS, MATH_ACCENTS, SILENT, SPACES,
} from './signs.js'; // prettier-ignore
import { doubleStruck, formulaAt, isOneThing, isProtected, urlInTex } from './formula.js';
import { noteRepair, type TextContext } from '../context.js';

const TOKEN = /\\([a-zA-Z]+)(?:\*(?=\s*\{))?\s*|\\([^])|---?|``|''|[^\\{}$~`'<>=_^-]+|[^]/gu;

const ARGUMENT = /\s*\{([^{}]*)\}/y;
const OPTION = /\s*\[[^[\]{}]*\]/y;

/** Marks that are nested deeper than this are left out; nobody means them, and parsers grow slow. */
const DEEPEST = 20;

const PLAIN = new Map([['~', '\u00a0'], ['--', '–'], ['---', '—'], ['``', '“'], ["''", '”']]); // prettier-ignore

/** What a backslash and a sign make. Of all others the sign stays: `\&`. */
const ESCAPED = new Map([
  ['\\', '\n'], ['\n', ' '], ['\t', ' '], [',', '\u202f'], [';', ' '], [':', ' '], ['>', ' '], ['!', ''], ['/', ''], ['-', ''], ['@', ''], ['|', '‖'],
]); // prettier-ignore

/** Around a group, where nothing is, and where its letters keep their case. */
const NOTHING: readonly [string, string] = ['', ''];
const NOCASE: readonly [string, string] = ['<span class="nocase">', '</span>'];

/** A "<" that a command sets is a sign: with a tag behind it, which says nothing, it begins none. */
const asText = (signs: string): string => signs.replaceAll('<', '<<span></span>');

/** Marks of which both ends are there, as programs export them: `{\textless}b{\textgreater}x{\textless}/b{\textgreater}`. */
const EXPORTED = /<<span><\/span>(su[bp]|[bi]|em|strong)>([^<]{1,200})<<span><\/span>\/\1>/gi;

/** A group that is open. */
interface Open {
  /** What it ends with. */
  readonly close: string;
  /** Whether what follows is in a formula. */
  readonly wasFormula: boolean;
  /** What is done behind it. */
  readonly then?: (() => void) | undefined;
}

/**
 * The text that TeX would set, with `<i>`, `<b>`, `<sub>`, `<sup>` and links for its marks. Braces go. Of a command that is
 * not known the argument stays, and it is noted. Formulas stay readable: `$CO_2$`. A "<" of a formula gets the space that TeX
 * sets around it, so that it begins no tag; tags and character references that stand in the record as such are left to the
 * reader of texts, as in every format: the BibTeX of doi.org and of reference managers is full of them.
 *
 * @param keepsCase words in braces are marked where a style would make capitals of their small letters
 *
 * @see https://ctan.org/pkg/latex2e-help-texinfo for the commands
 */
export function readTex(raw: string, context: TextContext, keepsCase = false): string {
  if (!/[\\{}$~`]|--|''/.test(raw)) return raw;
  const out: string[] = [];
  const open: Open[] = [];
  const lastQuote = raw.lastIndexOf("'");
  let marks = 0;
  let scripts = 0; // how many sub- and superscripts are open
  let accents = '';
  let isOverAny = false; // the accent is one of formulas, which are over any sign
  let isQuoted = false; // by a single sign
  let formula: { readonly end: number; readonly signs: number } | undefined; // that `$` began
  let formulaStart = 0; // in `out`
  let isFormula = false;

  /** An accent without a letter. Behind a Greek letter it is that letter's: biber and citation-js write it there. */
  const endAccent = () => {
    if (accents) out.push(/[^\P{L}\0-\u007f]$/u.test(out.at(-1) ?? '') ? accents : (ALONE.get(accents) ?? ''));
    accents = '';
  };
  const emit = (text: string) => {
    if (!text) return;
    const accented = accents ? text.trimStart() : text; // \" o
    if (accents && !accented) return;
    const [letter = ''] = accented;
    if (!(isOverAny ? /[^\p{Z}<]/u : /\p{L}/u).test(letter) && !(isOverAny && accented === '<')) endAccent();
    if (!accents) return void out.push(accented);
    // A dotless letter is only there to carry the accent.
    out.push((letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter) + accents + accented.slice(letter.length));
    accents = '';
  };
  const begin = (before: string, close: string, isWithin?: boolean, then?: () => void) => {
    const isMark = close.startsWith('<');
    const isLeftOut = isMark && marks >= DEEPEST;
    if (isMark && !isLeftOut) marks++;
    if (/<\/su/.test(close)) scripts++;
    if (before && !isLeftOut) emit(before);
    open.push({ close: isLeftOut ? '' : close, wasFormula: isFormula, then });
    isFormula = isWithin ?? isFormula;
  };
  const end = () => {
    endAccent();
    const { close, wasFormula, then } = open.pop() ?? { close: '', wasFormula: isFormula };
    marks -= close.split('</').length - 1;
    if (/<\/su/.test(close)) scripts--;
    isFormula = wasFormula;
    if (close) emit(close);
    then?.();
  };
  const peek = (what: RegExp): boolean => {
    what.lastIndex = TOKEN.lastIndex;
    return what.test(raw);
  };
  const take = (what: RegExp): RegExpExecArray | null => {
    what.lastIndex = TOKEN.lastIndex;
    const found = what.exec(raw);
    if (found) TOKEN.lastIndex = what.lastIndex;
    return found;
  };
  /** Leaves out an argument, whatever is in it. */
  const drop = () => {
    const start = take(/\s*\{/y);
    for (let depth = 1; start && depth;) {
      const found = take(/[^{}\\]+|\\[^]|[{}]/y)?.[0];
      if (found === undefined) return;
      depth += found === '{' ? 1 : found === '}' ? -1 : 0;
    }
  };
  /** Sets something around the group that begins here. */
  const around = (before: string, close: string, isWithin?: boolean, then?: () => void) => {
    if (take(/\s*\{/y)) begin(before, close, isWithin, then);
  };
  /** An argument: one sign, or a group, with brackets where it is more than one thing. */
  const bracketed = (then?: () => void) => {
    if (!take(/\s*\{/y)) {
      emit(take(/\s*[^\s\\{}$]/uy)?.[0].trim() ?? '');
      return then?.();
    }
    const isOne = isOneThing(raw, TOKEN.lastIndex);
    begin(isOne ? '' : '(', isOne ? '' : ')', isFormula, then);
  };
  /** A formula's sub- or superscript: a group, a command, or one sign. */
  const script = (tag: string) => {
    if (take(/\s*\{/y)) return begin(`<${tag}>`, `</${tag}>`);
    const [sign = '', command] = take(/\\([a-zA-Z]+)\s*|[^\s\\{}$]/uy) ?? [];
    const text =
      command === undefined ? sign : AROUND.has(command) ? (take(ARGUMENT)?.[1] ?? '') : asText(signOf(command));
    if (text) emit(`<${tag}>${text}</${tag}>`);
  };
  /** A sign of a formula that stands apart, where something stands before it. */
  const apart = (sign: string, mark = '') => {
    const before = out.length > formulaStart ? (out.at(-1) ?? '') : '';
    const isApart = isFormula && !scripts && BINARY.test(sign) && /[^\s([{|,;]\s*$/.test(before);
    const text = asText((sign + mark).normalize());
    emit(isApart ? ` ${text} ` : text);
  };
  /** A command that is known nowhere is noted, as a mark that says nothing. */
  const signOf = (command: string): string => {
    const sign = frequentSign(command) ?? context.tex.all?.signs.get(command);
    if (sign !== undefined) return sign;
    if (!context.tex.all) context.tex.isMissed = true;
    else noteRepair(context, 'stray-tag', `\\${command.slice(0, 40)}`);
    return '';
  };
  const run = (command: string) => {
    const accent = ACCENTS.get(command) ?? MATH_ACCENTS.get(command) ?? context.tex.all?.accents.get(command);
    const tag = FROM_HERE.get(command);
    const marked = AROUND.get(command);
    const dropped = DROPPED.get(command);
    // A line over several signs only holds them together.
    if (accent && MATH_ACCENTS.has(command) && peek(/\s*\{[^{}\\]{2}/y)) return;
    if (command === 'not') {
      const [, name, sign = ''] = take(/\s*(?:\\([a-zA-Z]+)\s*|([=<>∈]))/uy) ?? [];
      apart(name ? signOf(name) : sign, '\u0338');
    } else if (accent) {
      isOverAny = command.length > 1;
      // A tie is over two letters; over one biber means an arch.
      accents = (command === 't' && peek(/\s*\{(?:\p{L}|\\[a-zA-Z]+\s*)\}/uy) ? '\u0311' : accent) + accents;
    } else if (dropped !== undefined) {
      take(OPTION);
      for (let count = 0; count < dropped; count++) drop();
      if (command === 'hspace') emit(' ');
      else if (/color|lang|box/.test(command)) around('', '');
    } else if (keepsCase && command === 'NoCaseChange') around(...NOCASE);
    else if (marked) around(...marked, command === 'ensuremath' || (isFormula && !/^(?:text|[mhf]box)/.test(command)));
    else if (tag && open.length && marks < DEEPEST) {
      marks++;
      emit(`<${tag}>`);
      const { close, wasFormula, then } = open.pop()!;
      open.push({ close: `</${tag}>${close}`, wasFormula, then });
    } else if (tag || SILENT.has(command)) {
      if (/^(?:left|right)$/.test(command)) take(/\./y);
      else if (command === 'penalty') take(/-?\d+\s?/y);
    } else if (SPACES.has(command)) emit(' ');
    else if (command === 'par') emit('\n\n');
    else if (command === 'newline' || command === 'linebreak') emit('\n');
    else if (command === 'item') emit('\n• ');
    else if (command === 'begin' || command === 'end') emit(take(ARGUMENT) ? '\n' : '');
    else if (command === 'url') emit(urlInTex(take(ARGUMENT)?.[1] ?? ''));
    else if (command === 'href') {
      const href = urlInTex(take(ARGUMENT)?.[1] ?? '').replace(/[<>"\s]/g, encodeURIComponent);
      if (href) around(`<a href="${href.replaceAll('&', '&amp;')}">`, '</a>');
    } else if (command === 'texorpdfstring') {
      // What TeX sets comes first; the second is for the list of contents of a PDF.
      around('', '', isFormula, drop);
    } else if (/^[dtc]?frac$/.test(command)) {
      bracketed(() => {
        emit('/');
        bracketed();
      });
    } else if (command === 'sqrt') {
      take(OPTION);
      emit('√');
      bracketed();
    } else if (command === 'mathbb' || command === 'Bbb')
      emit(doubleStruck(take(ARGUMENT)?.[1] ?? take(/\s*[^\s\\{}$]/uy)?.[0] ?? ''));
    else if (command === 'ce') emit((take(ARGUMENT)?.[1] ?? '').replace(/(?<=[\p{L})\]])\d+/gu, '<sub>$&</sub>'));
    else if (command === 'char' || command === 'symbol' || command === 'unichar') {
      const [, hex, octal, decimal] = take(/\s*\{?(?:"([\da-fA-F]{1,6})|'([0-7]{1,7})|(\d{1,7}))\}?\s?/y) ?? [];
      const code = hex ? parseInt(hex, 16) : octal ? parseInt(octal, 8) : Number(decimal ?? 0);
      if (code && code < 0x110000) emit(asText(String.fromCodePoint(code)));
    } else if (command === 'tone') {
      const level = take(/[1-5]/y)?.[0];
      emit(level ? '˩˨˧˦˥'[Number(level) - 1]! : '');
    } else if (command === 'ding') {
      if (!context.tex.all) context.tex.isMissed = true;
      emit(context.tex.all?.dingbat(take(ARGUMENT)?.[1] ?? '') ?? '');
    } else if (FUNCTIONS.has(command) && isFormula) {
      emit(
        `${/[\p{L}\p{N})]$/u.test(out.at(-1) ?? '') ? ' ' : ''}${command}${/[\w\\]/.test(raw[TOKEN.lastIndex] ?? '') ? ' ' : ''}`,
      );
    } else apart(signOf(command));
  };

  TOKEN.lastIndex = 0;
  for (let found; (found = TOKEN.exec(raw));) {
    const [token, command, escaped] = found;
    const at = found.index;
    if (command !== undefined) run(command);
    else if (escaped !== undefined) {
      if (/[([]/.test(escaped)) [isFormula, formulaStart] = [true, out.length];
      else if (/[)\]]/.test(escaped)) isFormula = false;
      else if (ACCENTS.has(escaped) && !isFormula && (escaped !== '|' || raw[at + 2] === '{')) {
        isOverAny = false;
        accents = ACCENTS.get(escaped)! + accents;
      } else emit(ESCAPED.get(escaped) ?? escaped);
    } else if (token === '{') begin(...(keepsCase && !accents && isProtected(raw, at) ? NOCASE : NOTHING));
    else if (token === '}') end();
    else if (token === '$') {
      if (at !== formula?.end) {
        formula = formulaAt(raw, at);
        isFormula = formula !== undefined;
        formulaStart = out.length;
      } else isFormula = false;
      if (formula) TOKEN.lastIndex = at + formula.signs;
      else emit(token);
    } else if (isFormula && token === '_') script('sub');
    else if (isFormula && token === '^') script('sup');
    else if (isFormula && /[<>=]/.test(token)) emit(scripts && token !== '<' ? token : ` ${token} `);
    else if (isFormula && token === "'") emit('′');
    else if (isFormula && token === "''") emit('″');
    else if (token === '`' && at < lastQuote && !/[\p{L}\p{N}]/u.test(raw[at - 1] ?? '')) {
      isQuoted = true;
      emit('‘');
    } else if (token === "'" && isQuoted && !/[\p{L}\p{N}]/u.test(raw[at + 1] ?? '')) {
      isQuoted = false;
      emit('’');
    } else emit(PLAIN.get(token) ?? token);
  }
  endAccent();
  while (open.length) end();
  return out
    .join('')
    .replace(EXPORTED, '<$1>$2</$1>')
    .replace(/<sup>([°∘′])<\/sup>/g, (_, sign: string) => (sign === '′' ? sign : '°'))
    .normalize();
}
