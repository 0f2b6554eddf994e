// Foreign text as nodes: the small tree of a record, in the few elements that it may become.
import type { Block, InlineText, Link, List, Span } from '../record/rich-text.js';
import type { ForeignAttributes, ForeignChild, ForeignNode } from './foreign-node.js';
import { foreignText } from './foreign-text.js';

const TAGS = { emphasis: 'em', strong: 'strong', sub: 'sub', sup: 'sup', link: 'a', span: 'span' } as const;

const element = (
  tag: ForeignNode['tag'],
  attributes: ForeignAttributes,
  children: readonly ForeignChild[],
): ForeignNode => ({ tag, attributes, children });

/** A text within a line. */
export function inlineNodes(text: InlineText): ForeignChild[] {
  if (typeof text === 'string') return [text];
  return text.map((part) => {
    if (typeof part === 'string') return part;
    const { href, lang, dir } = part as Partial<Link & Span>;
    return element(TAGS[part.type], { href, lang, dir }, inlineNodes(part.content));
  });
}

/** Paragraphs and lists. */
export const blockNodes = (blocks: readonly Block[]): ForeignNode[] =>
  blocks.map((block) =>
    block.type === 'list'
      ? listNode(block)
      : element('p', { lang: block.lang, dir: block.dir ?? 'auto' }, inlineNodes(block.content)),
  );

/** A list. Its lead-in stands before it, and gives it no name, which some would hear twice. Its role is said again because WebKit takes it from lists without native markers. */
export function listNode({ items, ordered, start, lang, dir }: List): ForeignNode {
  return element(
    ordered ? 'ol' : 'ul',
    {
      part: 'list',
      class: 'list',
      role: 'list',
      lang,
      dir: dir ?? 'auto',
      start: start === undefined ? start : `${start}`,
    },
    items.map((item) => {
      const { content, lists } = typeof item === 'object' && 'lists' in item ? item : { content: item, lists: [] };
      return element('li', {}, [...inlineNodes(content), ...lists.map(listNode)]);
    }),
  );
}

/** Of a part of a record, the nodes that were made of it before: the same part is drawn once and stays. */
const made = new WeakMap<object, readonly ForeignChild[]>();

/** The nodes of a part of a record, made once. */
export function nodesOnce<T extends object>(
  part: T,
  make: (part: T) => readonly ForeignChild[],
): readonly ForeignChild[] {
  let nodes = made.get(part);
  if (!nodes) made.set(part, (nodes = make(part)));
  return nodes;
}

/** A text within a line, for a child's place in a template. */
export const richText = (text: InlineText): unknown =>
  typeof text === 'string' ? text : foreignText(nodesOnce(text, inlineNodes));
