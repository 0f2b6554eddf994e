// HTML's parsers repair what is out of order, and some markup of a few kB has so much to be repaired that a browser stands still for
// minutes. Deep nesting is dear as well. So markup of more than a few tags is made plain first: its marks go by the names that they
// have in JATS, which a parser knows nothing of and our readers do, and every element ends within the one around it.
// docs/decisions/010-plain-markup.md

/** Elements open at a time. Nobody's text is in more, and browsers flatten what goes deeper than 512. */
const MOST_OPEN = 200;

/**
 * Also what other rules hold in than HTML's, and a parser may or may not be out of again: so it is certain where a tag is
 * text. A style sheet becomes an element that holds no text for readers either. An empty name leaves the tag out.
 */
const RENAMED = new Map(
  Object.entries({
    b: 'bold', strong: 'bold', i: 'italic', em: 'italic', big: 'span', code: 'span', font: 'span', nobr: 'span', s: 'span',
    small: 'span', strike: 'span', tt: 'span', u: 'span', math: 'mml:math', style: 'noframes', svg: 'object', select: '', frameset: '',
  }),
); // prettier-ignore

/** Elements without an end, and those whose end is optional: the next one of them ends them, so they never nest by themselves. */
const UNCOUNTED =
  /^(?:|a|area|base|body|br|caption|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|optgroup|option|p|param|r[bpt]c?|source|t[dhr]|tbody|tfoot|thead|track|wbr)$/;
/** Of HTML's own elements a parser reads `<name/>` as open. */
const STAYS_OPEN = /^(?:[ou]l|[dh]\w|bold|div|italic|pre|span|su[bp]|table)$/;

/** The name that a tag gets; empty where it is left out. */
export const nameFor = (name: string): string => RENAMED.get(name) ?? name;

/** Whether an element that is written as `<name/>` may as well be written with its end. */
export const mayEndItself = (name: string): boolean => !UNCOUNTED.test(name) && !STAYS_OPEN.test(name);

/** The elements that are open, tag by tag. */
export class Nesting {
  readonly #open: string[] = [];
  #left = 0; // start tags that were left out and wait for their ends

  /** Whether there is room for a start tag. */
  start(name: string): boolean {
    if (UNCOUNTED.test(name)) return name !== '';
    const hasRoom = this.#open.length < MOST_OPEN;
    if (hasRoom) this.#open.push(name);
    else this.#left++;
    return hasRoom;
  }

  /** The end tags that an end tag comes to, without their last ">": those of all that is open in its element. */
  end(name: string): string {
    if (UNCOUNTED.test(name)) return name && `</${name}`;
    const at = this.#open.lastIndexOf(name);
    // What was left out is inside all that is open; whose end this is makes no difference.
    if (this.#left) this.#left--;
    else if (at >= 0) return this.#open.splice(at).reverse().map((each) => `</${each}`).join('>'); // prettier-ignore
    return '';
  }
}
