import { blockTrees, listTree } from './rich-text.js';
import { contentLanguage, type View } from '../view.js';
import { h, type Tree } from '../tree.js';
import type { Block } from '../../record/rich-text.js';
import { fold } from './fold.js';
import { interventionsBeside } from '../../text/interventions.js';

/** The summary with its lists, then the interventions that the record gives beside it. */
export function summaryPart(view: View): Tree | undefined {
  const { publication, summaryDisplay, layout, messages } = view;
  const { summary = [] } = publication;
  const trees = blockTrees(summary);
  for (const { label = messages.label('interventions'), items } of interventionsBeside(publication)) {
    trees.push(
      h('div', { part: 'interventions' }, h('p', { dir: 'auto' }, label), listTree({ type: 'list', label, items })),
    );
  }
  if (summaryDisplay === 'none' || layout === 'compact' || !trees.length) return undefined;
  const end = summaryDisplay === 'fold' ? foldAt(summary) : trees.length;
  return h(
    'div',
    { part: 'summary', role: 'group', 'aria-label': messages.label('summary'), lang: contentLanguage(view) },
    trees.slice(0, end),
    trees.length > end &&
      fold(h('div', { class: 'rest', id: 'rest' }, trees.slice(end)), messages.showMore, messages.showLess),
  );
}

/**
 * Where a long summary folds, as a number of blocks: behind its first list when that starts within the first four blocks,
 * otherwise behind two blocks.
 */
function foldAt(blocks: readonly Block[]): number {
  return blocks.slice(0, 4).findIndex((block) => block.type === 'list') + 1 || 2;
}
