// What TeX sets: the text so far, the groups that are open, and the accent that waits for its letter.
import { ALONE, BINARY } from './signs.js';

/** Marks that are nested deeper than this are left out; nobody means them, and parsers grow slow. */
const DEEPEST = 20;

/** Marks of which both ends are there, as programs export them: `{\textless}b{\textgreater}x{\textless}/b{\textgreater}`. */
const EXPORTED = /<<span><\/span>(su[bp]|[bi]|em|strong)>([^<]{1,200})<<span><\/span>\/\1>/gi;

/** A "<" that a command sets is a sign: with a tag behind it, which says nothing, it begins none. */
export const asText = (signs: string): string => signs.replaceAll('<', '<<span></span>');

/** A group that is open. */
interface Open {
  /** What it ends with. */
  readonly close: string;
  /** Whether what follows is in a formula. */
  readonly wasFormula: boolean;
  /** What is done behind it. */
  readonly then: (() => void) | undefined;
}

export class TexSetter {
  /** Whether what is set is in a formula. */
  isFormula = false;
  readonly #out: string[] = [];
  readonly #open: Open[] = [];
  #formulaStart = 0; // in `#out`
  #marks = 0;
  #scripts = 0; // how many sub- and superscripts are open
  #accents = '';
  #isOverAny = false; // the accent is one of formulas, which are over any sign

  /** What was set last. */
  get last(): string {
    return this.#out.at(-1) ?? '';
  }

  get isInScript(): boolean {
    return this.#scripts > 0;
  }

  get hasAccent(): boolean {
    return this.#accents !== '';
  }

  beginFormula(): void {
    this.isFormula = true;
    this.#formulaStart = this.#out.length;
  }

  /** Sets a text. The accent goes on its first letter; `\" o` is `\"o`. */
  emit(text: string): void {
    if (!text) return;
    if (!this.#accents) return void this.#out.push(text);
    const accented = text.trimStart();
    if (!accented) return;
    const [letter = ''] = accented;
    const canCarry = this.#isOverAny ? /[^\p{Z}<]/u.test(letter) || accented === '<' : /\p{L}/u.test(letter);
    if (!canCarry) {
      this.#endAccent();
      return void this.#out.push(accented);
    }
    // A dotless letter is only there to carry the accent.
    const carrier = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter;
    this.#out.push(carrier + this.#accents + accented.slice(letter.length));
    this.#accents = '';
  }

  /** Keeps a combining mark for the next letter, or in formulas for the next sign. */
  accent(mark: string, isOverAny: boolean): void {
    this.#isOverAny = isOverAny;
    this.#accents = mark + this.#accents;
  }

  /** An accent without a letter. Behind a Greek letter it is that letter's: biber and citation-js write it there. */
  #endAccent(): void {
    if (this.#accents) this.#out.push(/[^\P{L}\0-\u007f]$/u.test(this.last) ? this.#accents : (ALONE.get(this.#accents) ?? '')); // prettier-ignore
    this.#accents = '';
  }

  /**
   * Begins a group.
   *
   * @param before what is set before it
   * @param close what is set behind it
   * @param isWithin whether it is in a formula; as what is around it, where that is not said
   * @param then what is done behind it
   */
  begin(before: string, close: string, isWithin = this.isFormula, then?: () => void): void {
    const isMark = close.startsWith('<');
    const isLeftOut = isMark && this.#marks >= DEEPEST;
    if (isMark && !isLeftOut) this.#marks++;
    if (/<\/su/.test(close)) this.#scripts++;
    if (before && !isLeftOut) this.emit(before);
    this.#open.push({ close: isLeftOut ? '' : close, wasFormula: this.isFormula, then });
    this.isFormula = isWithin;
  }

  /** Ends the group that was begun last. */
  end(): void {
    this.#endAccent();
    const { close, wasFormula, then } = this.#open.pop() ?? { close: '', wasFormula: this.isFormula };
    this.#marks -= close.split('</').length - 1;
    if (/<\/su/.test(close)) this.#scripts--;
    this.isFormula = wasFormula;
    this.emit(close);
    then?.();
  }

  /** Marks the rest of the group. Outside of any group nothing says how far that goes. */
  markRest(tag: string): void {
    if (!this.#open.length || this.#marks >= DEEPEST) return;
    this.#marks++;
    this.emit(`<${tag}>`);
    const { close, wasFormula, then } = this.#open.pop()!;
    this.#open.push({ close: `</${tag}>${close}`, wasFormula, then });
  }

  /** A sign of a formula that stands apart, where something stands before it. */
  apart(sign: string, mark = ''): void {
    const before = this.#out.length > this.#formulaStart ? this.last : '';
    const isApart = this.isFormula && !this.isInScript && BINARY.test(sign) && /[^\s([{|,;]\s*$/.test(before);
    const text = asText((sign + mark).normalize());
    this.emit(isApart ? ` ${text} ` : text);
  }

  /** All that was set, with the ends of the groups that have none. */
  finish(): string {
    this.#endAccent();
    while (this.#open.length) this.end();
    return this.#out
      .join('')
      .replace(EXPORTED, '<$1>$2</$1>')
      .replace(/<sup>([°∘′])<\/sup>/g, (_, sign: string) => (sign === '′' ? sign : '°'))
      .normalize();
  }
}
