// TeX as it is written, and how far it is read.

const TOKEN = /\\([a-zA-Z]+)(?:\*(?=\s*\{))?\s*|\\([^])|---?|``|''|[^\\{}$~`'<>=_^-]+|[^]/gu;

/** A piece of TeX: a command's name, the sign behind a backslash, or neither. */
export interface Token {
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
  readonly command: string | undefined;
  readonly escaped: string | undefined;
}

export class TexSource {
  /** How far it is read. */
  at = 0;

  constructor(readonly raw: string) {}

  /** The piece that is next, which is read then; undefined behind the last. */
  next(): Token | undefined {
    const { at } = this;
    const found = this.take(TOKEN);
    return found ? { text: found[0], at, command: found[1], escaped: found[2] } : undefined;
  }

  /** Reads what is next, where it is of a form; an expression that is sticky, or fits anything. */
  take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at;
    const found = form.exec(this.raw);
    if (found) this.at = form.lastIndex;
    return found;
  }

  /** Whether what is next is of a form. */
  isNext(form: RegExp): boolean {
    form.lastIndex = this.at;
    return form.test(this.raw);
  }

  /** Reads past an argument, whatever is in it. */
  drop(): void {
    const start = this.take(/\s*\{/y);
    for (let depth = 1; start && depth;) {
      const found = this.take(/[^{}\\]+|\\[^]|[{}]/y)?.[0];
      if (found === undefined) return;
      depth += found === '{' ? 1 : found === '}' ? -1 : 0;
    }
  }
}
