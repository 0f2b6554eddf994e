import { BLOCK_NAMES } from './escapes.js';
import { type Piece, toPieces } from './lines.js';
import type { Run, Wrapper } from './runs.js';
import { nameOf, own } from './nodes.js';
import type { TextContext } from './context.js';
import { webUrl } from '../record/url.js';

const MARKS: Readonly<Record<string, Wrapper['type']>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  sub: 'sub',
  sup: 'sup',
  a: 'link',
};
const LIST = /^[uo]l$|^menu$/;
const BLOCK = new RegExp(`^(?:${BLOCK_NAMES})$`);
/** What holds no text for readers. */
const SKIPPED =
  /^(?:audio|button|canvas|head|iframe|noembed|noframes|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
/** Markup that is nested deeper than this is read as plain text. */
const DEEPEST = 100;

/** Walks an inert document into lines. `keepLines`: its line breaks are structure, since no tag makes any. */
export function readHtml(root: ParentNode, context: TextContext, keepLines: boolean): Piece[] {
  const pieces: Piece[] = [];
  let runs: Run[] = [];
  // Inside a list: how deep, whether the next line begins an item, and of which list.
  let depth = 0;
  let item: { kind: string; number: number | undefined } | undefined;
  let lists = 0;

  const endLine = () => {
    for (const piece of toPieces(runs)) {
      // An item's further lines stand deeper than its first; a blank line would end it.
      if (!depth) pieces.push(piece);
      else if (piece) {
        pieces.push({ ...piece, indent: depth * 3 + (item ? 0 : 1), marker: item && { ...item, length: 0 } });
        item = undefined;
      }
    }
    runs = [];
  };
  const walkList = (list: Element, level: number) => {
    endLine();
    const kind = `list ${lists++}`;
    // What is no whole number from 0 up is none that a record can have.
    const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
    let number = nameOf(list) === 'ol' ? (start >= 0 ? start : 1) : undefined;
    depth++;
    for (const child of list.childNodes) {
      endLine();
      const isItem = nameOf(child) === 'li';
      item = isItem ? { kind, number } : undefined;
      if (item && number !== undefined) number++;
      walk(isItem ? child.childNodes : [child], [], level + 1);
    }
    endLine();
    depth--;
    item = undefined;
  };
  const walk = (nodes: Iterable<Node>, wrappers: readonly Wrapper[], level: number) => {
    for (const node of nodes) {
      const name = nameOf(node);
      const isText = own(node, 'nodeType') === 3 || level > DEEPEST;
      if (isText) {
        const text = own(node, 'textContent') ?? '';
        // Between blocks line breaks are white space, but not before a bullet: there they made an item.
        runs.push({
          text: keepLines
            ? text
            : text.replace(/\s+/g, (space, at: number) =>
                space.includes('\n') && !/[•▪‣●]/.test(text[at + space.length] ?? '') ? ' ' : space,
              ),
          wrappers,
        });
      } else if (own(node, 'nodeType') !== 1 || SKIPPED.test(name)) {
        continue;
      } else if (name === 'br') {
        endLine();
      } else if (LIST.test(name)) {
        walkList(node as Element, level);
      } else if (BLOCK.test(name)) {
        endLine();
        if (!depth) pieces.push(null);
        walk(own(node, 'childNodes'), wrappers, level + 1);
        endLine();
        if (!depth) pieces.push(null);
      } else {
        walk(own(node, 'childNodes'), [...wrappers, ...wrapperOf(node as Element, name, context)], level + 1);
        if (/^t[dh]$/.test(name)) runs.push({ text: ' ', wrappers: [] });
      }
    }
  };
  walk(root.childNodes, [], 0);
  endLine();
  return pieces;
}

function wrapperOf(element: Element, name: string, context: TextContext): Wrapper[] {
  const type = MARKS[name];
  if (type !== 'link') return type ? [{ type }] : [];
  const href = webUrl(element.getAttribute('href'), context.baseUrl);
  return href ? [{ type, href }] : [];
}
