// HTML's parsers keep marks open over paragraphs: with a thousand marks that are never closed, each of a thousand paragraphs
// opens them again, and 17 kB of markup become half a million elements and a browser that stands still for a minute.
// https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements

/** Elements open at a time. Nobody's text is in more, and browsers flatten what goes deeper than 512. */
const MOST_OPEN = 200;
/** Marks open at a time, of those that are kept open over paragraphs: in a text, and in what is no text but a whole page. */
const MOST_MARKS = 10;
const MOST_MARKS_OF_PAGE = 1;
const PAGE = 200_000; // characters

const MARK = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** Elements without an end, and those whose end is optional: the next one of them ends them, so they never nest by themselves. */
const UNCOUNTED =
  /^(?:area|base|body|br|caption|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|optgroup|option|p|param|r[bpt]c?|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/;
/** What HTML's rules do not hold in, and where they hold in it again. */
const FOREIGN = /^(?:math|svg)$/;
const NOT_FOREIGN = /^(?:annotation-xml|desc|foreignobject|m[inos]|mtext|title)$/;

/** Counts what is open, tag by tag, and says which tags are too many. */
export class Depth {
  readonly #open = new Map<string, number>();
  readonly #left = new Map<string, number>(); // of each name, how many tags were left out and wait for their end
  readonly #mostMarks: number;
  #elements = 0;
  #marks = 0;
  #foreign = 0;

  /** @param length of the markup, in characters */
  constructor(length: number) {
    this.#mostMarks = length > PAGE ? MOST_MARKS_OF_PAGE : MOST_MARKS;
  }

  /** Whether this may be inside SVG or MathML, in which a `<style>` or `<title>` holds tags as any element does. */
  get mayBeForeign(): boolean {
    return this.#foreign > 0;
  }

  /** Whether there is room for a start tag. */
  start(name: string): boolean {
    // Where both kinds stand in each other, which of them goes on is more than is told here.
    if (this.#foreign && NOT_FOREIGN.test(name)) this.#foreign = Infinity;
    if (UNCOUNTED.test(name)) return true;
    const open = this.#open.get(name) ?? 0;
    // A link ends the link before it.
    if (name === 'a' && open) return true;
    const isMark = MARK.test(name);
    if (this.#elements >= MOST_OPEN || (isMark && this.#marks >= this.#mostMarks)) {
      this.#left.set(name, (this.#left.get(name) ?? 0) + 1);
      return false;
    }
    this.#count(name, open + 1, 1);
    return true;
  }

  /** Whether an end tag belongs to what is there. */
  end(name: string): boolean {
    const left = this.#left.get(name) ?? 0;
    if (left) this.#left.set(name, left - 1);
    else {
      const open = this.#open.get(name) ?? 0;
      if (open) this.#count(name, open - 1, -1);
    }
    return !left;
  }

  #count(name: string, open: number, step: 1 | -1): void {
    this.#open.set(name, open);
    this.#elements += step;
    if (MARK.test(name)) this.#marks += step;
    if (FOREIGN.test(name)) this.#foreign += step;
  }
}

/** Whether an element that is written as `<name/>` may as well be written with its end: HTML's own are read as open. */
export const mayEndItself = (name: string): boolean =>
  !UNCOUNTED.test(name) && !MARK.test(name) && !/^(?:[ou]l|[dh]\w|div|pre|span|su[bp]|table)$/.test(name);
