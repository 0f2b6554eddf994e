import { blockNodes, listNode, nodesOnce } from '../rich-text.js';
import { contentLanguage, type View } from '../view.js';
import { foldButton, hiddenWhileFolded, unfoldWhenFound } from './fold.js';
import { html, nothing } from 'lit/html.js';
import type { Block } from '../../record/rich-text.js';
import { foreignText } from '../foreign-text.js';
import type { InterventionList } from '../../record/publication.js';
import { interventionsBeside } from '../../text/interventions.js';
import { summaryView } from './text-languages.js';

/**
 * The summary with its lists, then the interventions that the record gives beside it. It is no group to assistive technology: for
 * screen readers WebKitGTK ends a page at a group that has a button in it and something that is hidden until it is found.
 */
export function summaryPart(view: View): unknown {
  const { publication, summaryDisplay, layout } = view;
  const shown = summaryView(view);
  const { summary = [] } = shown.publication;
  // What stands beside the summary is in the record's own language always.
  const lang = shown === view ? undefined : (contentLanguage(view) ?? '');
  const all = [...summary.map(blockPart), ...interventionsBeside(publication).map((list) => interventionsPart(view, list, lang))];
  if (summaryDisplay === 'none' || layout === 'compact' || !all.length) return nothing;
  const end = summaryDisplay === 'fold' ? foldAt(summary) : all.length;
  return html`<div part="summary" class="summary" lang=${contentLanguage(shown) ?? nothing}>${spaced(all.slice(0, end))} ${
    all.length > end ? restPart(view, all.slice(end)) : nothing
  }</div>`;
} // prettier-ignore

/** What is behind the button. */
function restPart(view: View, rest: readonly unknown[]): unknown {
  const { messages } = view;
  const words = { more: messages.showMore, less: messages.showLess };
  const hidden = hiddenWhileFolded(view, 'summary');
  return html`${foldButton(view, 'summary', 'rest', words)} <div class="rest" id="rest" hidden=${hidden} @beforematch=${unfoldWhenFound(view, 'summary')}>${spaced(rest)}</div>`;
}

const spaced = (parts: readonly unknown[]): unknown[] => parts.map((part) => [part, ' ']);

/** A paragraph or a list, which is drawn once and stays whatever else changes. */
const blockPart = (block: Block): unknown => foreignText(nodesOnce(block, (each) => blockNodes([each])));

/** A list of interventions under its lead-in; where it has none, under the interface's word for them. */
function interventionsPart({ messages }: View, interventions: InterventionList, lang?: string): unknown {
  const label = interventions.label ?? messages.label('interventions');
  const list = nodesOnce(interventions, ({ items }) => [listNode({ type: 'list', label, items })]);
  return html`<div part="interventions" class="interventions" lang=${lang ?? nothing}><p dir="auto">${label}</p> ${foreignText(list)}</div>`;
}

/**
 * Where a long summary folds, as a number of blocks: behind its first list when that starts within the first four blocks,
 * otherwise behind two blocks.
 */
function foldAt(blocks: readonly Block[]): number {
  return blocks.slice(0, 4).findIndex((block) => block.type === 'list') + 1 || 2;
}
