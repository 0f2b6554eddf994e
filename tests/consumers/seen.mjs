// The words that a piece of HTML shows, for programs whose answer is HTML: a line for each block, a bullet before each item,
// nothing of what no page shows. It knows nothing of shadow roots, as most of what reads such an answer does.
import { parse } from 'parse5';
import { raised } from './words.mjs';

const UNSEEN = /^(?:head|script|style|template|noscript|title)$/;
const BLOCK = /^(?:address|article|aside|blockquote|body|br|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/; // prettier-ignore

/** Every element of some HTML, in its order, with what it is in. */
export function* elementsOf(html) {
  const open = [{ node: parse(html), ancestors: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.node.tagName) yield next;
    const ancestors = [next.node, ...next.ancestors];
    const children = next.node.childNodes ?? [];
    for (const node of children.toReversed()) open.push({ node, ancestors });
  }
}

/** @returns {string} the lines that a reader sees */
export function seen(html) {
  return textOf(parse(html))
    .replace(/[ \t]*\n[ \t\n]*/g, '\n')
    .trim();
}

function textOf(node) {
  if (node.nodeName === '#text') return node.value.replace(/\s+/g, ' ');
  const { tagName = '', childNodes = [] } = node;
  if (UNSEEN.test(tagName)) return '';
  const inside = childNodes.map(textOf).join('');
  if (tagName === 'sup') return raised(inside);
  if (!BLOCK.test(tagName)) return inside;
  return `\n${tagName === 'li' ? '• ' : ''}${inside.trimStart()}\n`;
}

/** The words of every text in some HTML, each by itself: a blank stands for every tag. */
export const wordsOf = (html) => textsOf(parse(html)).join(' ');

function textsOf(node) {
  if (node.nodeName === '#text') return [node.value];
  if (/^(?:script|style)$/.test(node.tagName)) return [];
  return [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap(textsOf);
}
