// What the elements of HTML, JATS and MathML are to a reader. JATS is the markup of journals; its abstracts come with and
// without its prefix. https://jats.nlm.nih.gov/archiving/tag-library/1.3/
import type { Mark } from '../record/rich-text.js';

/**
 * `heading`: a line of its own above others; `item`: an item where it stands in a list; `term`: a list's item whose
 * explanation follows it; `cell`: what a space parts from the next; `inline`: its text and no more.
 */
export type Kind =
  | Mark['type'] | 'link' | 'block' | 'heading' | 'list' | 'item' | 'term' | 'break' | 'cell' | 'formula'
  | 'inline' | 'skipped'; // prettier-ignore

// Names with a hyphen or a colon need no place here unless they are more than `inline`.
const NAMES: Readonly<Record<Kind, string>> = {
  block:
    'abstract address article blockquote body caption center dd def disp-formula div fig figcaption figure footer form header hr html p pre sec section table tbody tfoot thead tr trans-abstract verse-line',
  heading: 'h1 h2 h3 h4 h5 h6 title',
  list: 'def-list dl list menu ol ul',
  item: 'def-item li list-item',
  term: 'dt',
  break: 'br break',
  cell: 'label td th',
  emphasis: 'cite em i italic',
  strong: 'b bold strong term',
  sub: 'sub',
  sup: 'sup',
  link: 'a ext-link uri',
  formula: 'alternatives math tex-math',
  inline:
    'abbr annotation big code del font graphic ins monospace none q s sc scp semantics small span strike tt u underline xref',
  skipped: 'audio button embed fn head iframe img input link meta object script style svg textarea video',
};
const KINDS = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind])),
);

/** The names as a regular expression's alternatives, with those of the parts of formulas. */
export const ELEMENT_NAMES = `${[...KINDS.keys()].join('|')}|m(?:[inos]|action|enclose|error|fenced|frac|multiscripts|over|padded|phantom|prescripts|root|row|space|sqrt|style|su[bp]|subsup|t[dr]|table|text|under(?:over)?)`;

/** What an element is, by its plain name. */
export const kindOf = (name: string): Kind => KINDS.get(name) ?? 'inline';

/** Whether an element ends the line before it. */
export const breaksLine = (kind: Kind): boolean => /^(?:block|heading|list|item|term|break)$/.test(kind);
