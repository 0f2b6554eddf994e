// The accessibility tree of a page as AT-SPI has it, and what a reader of it gets to know.
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { PYTHON } from '../../../scripts/desktop-programs.mjs';
import { root } from '../../../scripts/server.mjs';

function startReader(desktop) {
  const { stdin, stdout } = desktop.start(PYTHON, ['-W', 'ignore', join(root, 'scripts/assistive/tree.py')], { stdio: ['pipe', 'pipe', 'inherit'] }); // prettier-ignore
  const lines = createInterface(stdout)[Symbol.asyncIterator]();
  return async (title) => {
    stdin.write(`${title}\n`);
    return (await lines.next()).value;
  };
}

/**
 * Reads trees on a desktop: answers, for the title of a document, with its tree, as `scripts/assistive/tree.py` describes it. Where
 * that ends without an answer another one is asked.
 */
export function openReader(desktop) {
  let ask = startReader(desktop);
  return async (title) => {
    let line = await ask(title);
    if (line === undefined) line = await (ask = startReader(desktop))(title);
    return JSON.parse(line ?? 'null');
  };
}

/** A node and everything in it, in reading order. */
export const flatten = (node) => [node, ...node.children.flatMap(flatten)];

export const find = (tree, role, name) => flatten(tree).find((node) => node.role === role && (name === undefined || node.name === name)); // prettier-ignore

/**
 * The text of a node as it is read: where another node stands in it, that node's; where it has none of its own, its children's,
 * and the name of a leaf, such as a button in WebKit.
 */
export function read(node) {
  const { name, text, embedded, children } = node;
  // WebKit's texts of what only groups have the sign and no link for it.
  if (!text || embedded.includes(-1)) return children.length ? children.map(read).join('\n') : name;
  let at = 0;
  return text.replaceAll('\ufffc', () => {
    const id = embedded[at++];
    const other = flatten(node).find((each) => each !== node && each.id === id);
    return other ? read(other) : '';
  });
}

/** Of words in their order, those that a text does not have in that order. */
export function missing(words, text) {
  let from = 0;
  return words.filter((word) => {
    const at = text.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at < 0;
  });
}

/** What stands as one word in the tree, and is none in the page. */
export const glued = (words, tree) => {
  const known = [...new Set(words)];
  const told = flatten(tree).flatMap(({ text }) => text?.split(/[\ufffc\s]+/) ?? []);
  return [...new Set(told)].filter((word) => !known.some((each) => each.includes(word)));
};

/** The tree as text, to be looked at. */
export const printed = ({ role, name, text, states, children }, indent = '') =>
  `${indent}${role} ${JSON.stringify(name)} ${JSON.stringify(text ?? '')} ${states.join(' ')}\n${children.map((child) => printed(child, `${indent}  `)).join('')}`; // prettier-ignore
