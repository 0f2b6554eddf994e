import type { Block, InlineText, Link, List, Span } from '../../record/rich-text.js';
import { type Child, h, type Tree } from '../tree.js';

const TAGS = { emphasis: 'em', strong: 'strong', sub: 'sub', sup: 'sup', link: 'a', span: 'span' } as const;

/** A text within a line. */
export function inlineTrees(text: InlineText): Child[] {
  if (typeof text === 'string') return [text];
  return text.map((part) => {
    if (typeof part === 'string') return part;
    const { href, lang, dir } = part as Partial<Link & Span>;
    return h(TAGS[part.type], { href, lang, dir }, inlineTrees(part.content));
  });
}

/** The blocks of a summary. */
export const blockTrees = (blocks: readonly Block[]): Tree[] =>
  blocks.map((block) =>
    block.type === 'list'
      ? listTree(block)
      : h('p', { lang: block.lang, dir: block.dir ?? 'auto' }, inlineTrees(block.content)),
  );

/** A list, named by its lead-in. Its role is said again because WebKit takes it from lists without native markers. */
export function listTree({ items, label, ordered, start, lang, dir }: List): Tree {
  return h(
    ordered ? 'ol' : 'ul',
    {
      part: 'list',
      role: 'list',
      'aria-label': label,
      lang,
      dir: dir ?? 'auto',
      start: start === undefined ? start : `${start}`,
    },
    items.map((item) => {
      const { content, lists } = typeof item === 'object' && 'lists' in item ? item : { content: item, lists: [] };
      return h('li', {}, inlineTrees(content), lists.map(listTree));
    }),
  );
}
