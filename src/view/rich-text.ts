import { type Block, type InlineText, type List, plainText } from '../record/rich-text.js';
import { type Attributes, type Child, h, type Tree } from './tree.js';

const TAGS = { emphasis: 'em', strong: 'strong', sub: 'sub', sup: 'sup', link: 'a' } as const;

/** A text within a line. */
export function inlineTrees(text: InlineText): Child[] {
  if (typeof text === 'string') return [text];
  return text.map((part) => (typeof part === 'string' ? part : h(TAGS[part.type], part.type === 'link' ? { href: part.href } : {}, ...inlineTrees(part.content))));
}

/** The blocks of a summary. Each list is labelled by the sentence that leads in. */
export function blockTrees(blocks: readonly Block[]): Tree[] {
  // The paragraph before names the list where it is just the lead-in; of a longer one only the last sentence does.
  const isLead = (block: Block | undefined, before: Block | undefined) => block?.type === 'list' && before?.type === 'paragraph' && plainText(before) === block.label;
  return blocks.map((block, at) => {
    const { lang, dir = 'auto' } = block;
    if (block.type === 'paragraph') return h('p', { lang, dir, id: isLead(blocks[at + 1], block) ? `lead${at + 1}` : undefined }, ...inlineTrees(block.content));
    return listTree(block, isLead(block, blocks[at - 1]) ? { 'aria-labelledby': `lead${at}` } : { 'aria-label': block.label });
  });
}

/** A list. Its role is said again because WebKit takes it from lists without native markers. */
export function listTree({ items, ordered, start, lang, dir }: List, label: Attributes = {}): Tree {
  return h(
    ordered ? 'ol' : 'ul',
    { part: 'list', role: 'list', lang, dir: dir ?? 'auto', start: start === undefined ? start : `${start}`, ...label },
    ...items.map((item) => {
      const { content, lists } = typeof item === 'object' && 'lists' in item ? item : { content: item, lists: [] };
      return h('li', {}, ...inlineTrees(content), ...lists.map((list) => listTree(list)));
    }),
  );
}
