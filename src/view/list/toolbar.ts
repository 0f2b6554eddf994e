import { html, nothing } from 'lit/html.js';
import type { ListMessages } from '../../i18n/list-messages.js';

/** What the list itself can do, by the value of its button. */
export type ListActionName = 'export-all' | 'copy-all';

export const isListAction = (name: string): name is ListActionName => name === 'export-all' || name === 'copy-all';

/** What stands above a list. */
export interface ToolbarView {
  readonly words: ListMessages;
  /** How many are shown, of how many. */
  readonly count: string;
  /** There will be more of them in a moment, which nobody wants to hear counted up. */
  readonly isGrowing?: boolean;
  /** There is a search field. */
  readonly isFilterable: boolean;
  readonly query: string;
  /** How many fit what is looked for; undefined where nothing is. */
  readonly fits?: number | undefined;
  /** That not all was searched or sorted; undefined where all was. */
  readonly partly?: string | undefined;
  readonly listActions: readonly ListActionName[];
  readonly busy?: ListActionName | undefined;
  /** There is more than a screen of it. */
  readonly isLong: boolean;
  readonly jumpsName: 'year' | 'type' | 'none';
  find(query: string): void;
  /** Goes to a group, by its place among them. */
  jumpTo(group: number): void;
  act(name: ListActionName): void;
}

/** The search field, how many there are, and what can be done with all. The count says also to those who listen how many fit. */
export function toolbarPart(view: ToolbarView): unknown {
  const { count, partly, isGrowing } = view;
  const said = partly === undefined ? count : `${count}, ${partly}`;
  return html`<div part="toolbar" class="toolbar">${filterPart(view)} <p part="count" class="count" aria-live=${isGrowing ? 'off' : 'polite'}>${said}</p> ${actionsPart(view)}</div>`;
}

function filterPart({ isFilterable, query, words, find }: ToolbarView): unknown {
  if (!isFilterable) return nothing;
  const input = ({ target }: Event) => find((target as HTMLInputElement).value);
  return html`<div role="search" class="search"><label for="filter">${words.filter}</label> <input part="filter" id="filter" type="search" dir="auto" autocomplete="off" spellcheck="false" value=${query} @input=${input}></div>`;
}

function actionsPart({ listActions, words, busy, act }: ToolbarView): unknown {
  if (!listActions.length) return nothing;
  const labels = { 'export-all': words.exportAll, 'copy-all': words.copyAll };
  const button = (name: ListActionName) =>
    html`<button part="action" class="action" type="button" value=${name} aria-disabled=${busy === name ? 'true' : nothing} @click=${() => act(name)}>${labels[name]}</button> `;
  return html`<div part="actions" class="actions">${listActions.map(button)}</div>`;
}
