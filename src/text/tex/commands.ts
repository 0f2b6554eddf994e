// What TeX's commands do: `\emph{…}`, `\frac{…}{…}`. Those that only stand for a sign are in signs.ts and table.ts.
// https://ctan.org/pkg/latex2e-help-texinfo
import { ACCENTS, AROUND, DROPPED, frequentSign, FROM_HERE, FUNCTIONS, MATH_ACCENTS, SILENT, SPACES } from './signs.js';
import { asText, type TexSetter } from './setter.js';
import { doubleStruck, isOneThing, urlInTex } from './formula.js';
import { noteRepair, type TextContext } from '../context.js';
import type { TexSource } from './source.js';

/** Where TeX is read from, where it is set, and what else is known. */
export interface Reading {
  readonly source: TexSource;
  readonly setter: TexSetter;
  readonly context: TextContext;
  /** Words are marked where a style would make capitals of their small letters. */
  readonly keepsCase: boolean;
}

const GROUP = /\s*\{/y;
const ARGUMENT = /\s*\{([^{}]*)\}/y;
const OPTION = /\s*\[[^[\]{}]*\]/y;
const SIGN = /\s*[^\s\\{}$]/uy;

/** What `\not` strikes through: a command or a sign, which may stand in braces of their own. */
const NEGATED = /\s*(?:\{\s*(?:\\([a-zA-Z]+)\s*|([^\s\\{}$]))\s*\}|\\([a-zA-Z]+)\s*|([^\s\\{}$]))/uy;

/** Around a group whose letters keep their case. */
export const NOCASE = ['<span class="nocase">', '</span>'] as const;

/** An argument in braces, as it is written. */
const argument = ({ source }: Reading): string => source.take(ARGUMENT)?.[1] ?? '';

/** Sets something around the group that begins here. */
function around({ source, setter }: Reading, [before, close]: readonly [string, string] = ['', ''], isWithin?: boolean, then?: () => void) {
  if (source.take(GROUP)) setter.begin(before, close, isWithin, then);
} // prettier-ignore

/** An argument: one sign, or a group, with brackets where it is more than one thing. */
function bracketed({ source, setter }: Reading, then?: () => void): void {
  if (!source.take(GROUP)) {
    setter.emit(source.take(SIGN)?.[0].trim() ?? '');
    return then?.();
  }
  const isOne = isOneThing(source.raw, source.at);
  setter.begin(isOne ? '' : '(', isOne ? '' : ')', undefined, then);
}

/** The sign that a command stands for. One that is known nowhere is noted, as a mark that says nothing. */
function signOf(command: string, { context }: Reading): string {
  const sign = frequentSign(command) ?? context.tex.all?.signs.get(command);
  if (sign !== undefined) return sign;
  if (!context.tex.all) context.tex.isMissed = true;
  else noteRepair(context, 'stray-tag', `\\${command.slice(0, 40)}`);
  return '';
}

/** A formula's sub- or superscript: a group, a command, or one sign. */
export function runScript(tag: 'sub' | 'sup', reading: Reading): void {
  const { source, setter } = reading;
  if (source.take(GROUP)) return setter.begin(`<${tag}>`, `</${tag}>`);
  const [sign = '', command] = source.take(/\\([a-zA-Z]+)\s*|[^\s\\{}$]/uy) ?? [];
  const text = command === undefined ? sign : AROUND.has(command) ? argument(reading) : asText(signOf(command, reading)); // prettier-ignore
  if (text) setter.emit(`<${tag}>${text}</${tag}>`);
}

/** `\char"2014`, `\symbol{65}`: a character by its number. */
function character({ source, setter }: Reading): void {
  const [, hex, octal, decimal] = source.take(/\s*\{?(?:"([\da-fA-F]{1,6})|'([0-7]{1,7})|(\d{1,7}))\}?\s?/y) ?? [];
  const code = hex ? parseInt(hex, 16) : octal ? parseInt(octal, 8) : Number(decimal ?? 0);
  if (code && code < 0x110000) setter.emit(asText(String.fromCodePoint(code)));
}

function fraction(reading: Reading): void {
  bracketed(reading, () => {
    reading.setter.emit('/');
    bracketed(reading);
  });
}

const lineBreak = ({ setter }: Reading) => setter.emit('\n');

const blackboard = (reading: Reading) =>
  reading.setter.emit(doubleStruck(reading.source.take(ARGUMENT)?.[1] ?? reading.source.take(SIGN)?.[0] ?? ''));

/** A list's or a table's beginning or end. */
const environment = ({ source, setter }: Reading) => setter.emit(source.take(ARGUMENT) ? '\n' : '');

/** Those that do something of their own, by their names. */
const OWN: ReadonlyMap<string, (reading: Reading) => void> = new Map(Object.entries<(reading: Reading) => void>({
  not(reading) {
    const { source, setter, context } = reading;
    const found = source.take(NEGATED);
    if (!found) return noteRepair(context, 'stray-tag', '\\not');
    const name = found[1] ?? found[3];
    setter.apart(name === undefined ? (found[2] ?? found[4]!) : signOf(name, reading), '\u0338');
  },
  left: ({ source }) => void source.take(/\./y),
  right: ({ source }) => void source.take(/\./y),
  penalty: ({ source }) => void source.take(/-?\d+\s?/y),
  par: ({ setter }) => setter.emit('\n\n'),
  newline: lineBreak,
  linebreak: lineBreak,
  item: ({ setter }) => setter.emit('\n• '),
  begin: environment,
  end: environment,
  url: (reading) => reading.setter.emit(urlInTex(argument(reading))),
  href(reading) {
    const href = urlInTex(argument(reading)).replace(/[<>"\s]/g, encodeURIComponent);
    if (href) around(reading, [`<a href="${href.replaceAll('&', '&amp;')}">`, '</a>']);
  },
  // What TeX sets comes first; the second is for the list of contents of a PDF.
  texorpdfstring: (reading) => around(reading, undefined, undefined, () => reading.source.drop()),
  frac: fraction,
  dfrac: fraction,
  tfrac: fraction,
  cfrac: fraction,
  sqrt(reading) {
    reading.source.take(OPTION);
    reading.setter.emit('√');
    bracketed(reading);
  },
  mathbb: blackboard,
  Bbb: blackboard,
  ce: (reading) => reading.setter.emit(argument(reading).replace(/(?<=[\p{L})\]])\d+/gu, '<sub>$&</sub>')),
  char: character,
  symbol: character,
  unichar: character,
  tone: ({ source, setter }) => setter.emit('˩˨˧˦˥'[Number(source.take(/[1-5]/y)?.[0]) - 1] ?? ''),
  ding(reading) {
    const { context, setter } = reading;
    if (!context.tex.all) context.tex.isMissed = true;
    setter.emit(context.tex.all?.dingbat(argument(reading)) ?? '');
  },
})); // prettier-ignore

/** Does what a command does. Of one that is known nowhere the argument stays. */
export function runCommand(command: string, reading: Reading): void {
  const { source, setter, context, keepsCase } = reading;
  const own = OWN.get(command);
  if (own) return own(reading);
  const accent = ACCENTS.get(command) ?? MATH_ACCENTS.get(command) ?? context.tex.all?.accents.get(command);
  if (accent !== undefined) {
    // A line over several signs only holds them together.
    if (MATH_ACCENTS.has(command) && source.isNext(/\s*\{[^{}\\]{2}/y)) return;
    // A tie is over two letters; over one biber means an arch.
    const isArch = command === 't' && source.isNext(/\s*\{(?:\p{L}|\\[a-zA-Z]+\s*)\}/uy);
    return setter.accent(isArch ? '\u0311' : accent, command.length > 1);
  }
  const dropped = DROPPED.get(command);
  if (dropped !== undefined) {
    source.take(OPTION);
    for (let count = 0; count < dropped; count++) source.drop();
    if (command === 'hspace') setter.emit(' ');
    else if (/color|lang|box/.test(command)) around(reading);
    return;
  }
  if (keepsCase && command === 'NoCaseChange') return around(reading, NOCASE);
  const marks = AROUND.get(command);
  const staysFormula = setter.isFormula && !/^(?:text|[mhf]box)/.test(command);
  if (marks) return around(reading, marks, command === 'ensuremath' || staysFormula);
  const tag = FROM_HERE.get(command);
  if (tag !== undefined) return setter.markRest(tag);
  if (SILENT.has(command)) return;
  if (SPACES.has(command)) return setter.emit(' ');
  if (!FUNCTIONS.has(command) || !setter.isFormula) return setter.apart(signOf(command, reading));
  const [before, behind] = [/[\p{L}\p{N})]$/u.test(setter.last), /[\w\\]/.test(source.raw[source.at] ?? '')];
  setter.emit(`${before ? ' ' : ''}${command}${behind ? ' ' : ''}`);
}
