import { failurePart, type FailureView } from '../card/failure.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pagerPart, type PagerView } from './pager.js';
import { toolbarPart, type ToolbarView } from './toolbar.js';
import { headingOf } from '../heading.js';
import type { Group, GroupBy } from '../../list/groups.js';
import type { ListMessages } from '../../i18n/list-messages.js';
import type { Messages } from '../../i18n/messages.js';
import { messagePart } from '../message.js';
import { sameLanguage } from '../../i18n/locale.js';
import type { View } from '../view.js';

/** Publications that stand together: all of a year, of a kind, or all that there are. */
export interface GroupView {
  /** What the group is called; undefined where there is but one. */
  readonly heading?: string | undefined;
  /** How many there are in it. */
  readonly count: string;
  /** Nothing in it fits what a reader looks for. */
  readonly isHidden: boolean;
  /** Its items: an element of the list's own, or what a server writes. */
  readonly items: unknown;
}

/** What a list is drawn from, beside its items. */
export interface ListView extends ToolbarView, PagerView {
  readonly messages: Messages;
  readonly words: ListMessages;
  readonly locale: string;
  readonly pageLanguage: string;
  readonly groups: readonly GroupView[];
  /** The level of the groups' headings, 1 to 6. */
  readonly headingLevel: number;
  /** What came of the last action, in words; empty where there is nothing to say. */
  readonly message: string;
  /** What could not be read, for curators; undefined where they do not ask. */
  readonly refused?: readonly string[] | undefined;
  /** How items are set: compact cards with lines between them, other cards with their boxes, or references. */
  readonly setting: 'lines' | 'boxes' | 'references';
  /** A dialog that is open. */
  readonly dialog: unknown;
  /** All publications as references, for paper; undefined on a screen. */
  readonly printed?: unknown;
}

/** A list of publications. The hidden slot takes the page's own content, so that the list hears of a record that is added to it. */
export function listTemplate(view: ListView, failure?: FailureView): TemplateResult {
  const { messages, pageLanguage, printed, dialog, setting } = view;
  const lang = sameLanguage(messages.locale, pageLanguage) ? nothing : messages.locale;
  return html`<div part="list" class=${`card list ${setting}`} lang=${lang} dir=${messages.direction ?? nothing}>${
    toolbarPart(view)} ${jumpsPart(view)} <div class=${printed === undefined ? 'groups' : 'groups screen'}>${view.groups.map((group, at) => groupPart(group, at, view))}</div>${
    printed === undefined ? nothing : html`<div class="paper">${printed}</div>`} ${fitsPart(view)} ${pagerPart(view)} ${refusedPart(view)} ${messagePart(view.message)}<slot hidden></slot> ${failurePart(failure, messages)}</div>${dialog}`;
} // prettier-ignore

/** What a group is called; undefined where there are no groups. */
export const groupHeading = (by: GroupBy, key: Group['key'], words: ListMessages): string | undefined =>
  by === 'none' ? undefined : by === 'year' ? words.year(key as number | undefined) : words.type(key as string | undefined); // prettier-ignore

/** Whether so many publications are more than a screen. */
export const isLong = (size: number): boolean => size > 12;

/** So many groups are worth links to them. */
const MANY_GROUPS = 3;

/** Links to the groups, above a list that is longer than a screen. The place of a heading cannot be linked from the page's address. */
function jumpsPart({ groups, words, jumpTo, isLong, jumpsName }: ListView): unknown {
  const shown = groups.filter(({ isHidden }) => !isHidden);
  if (!isLong || groups.length < MANY_GROUPS || shown.length < 2) return nothing;
  const label = jumpsName === 'type' ? words.kinds : words.years;
  return html`<nav part="jumps" class="jumps" aria-label=${label}><ul role="list">${groups.map(
    ({ heading, isHidden }, at) =>
      isHidden ? nothing : html`<li><button part="jump" class="toggle" type="button" @click=${() => jumpTo(at)}>${heading}</button></li> `,
  )}</ul></nav>`;
} // prettier-ignore

function groupPart({ heading, count, isHidden, items }: GroupView, at: number, view: ListView): TemplateResult {
  if (heading === undefined) return html`<div part="group" class="group" ?hidden=${isHidden}>${items}</div>`;
  const id = `group-${at}`;
  const words = html`<bdi>${heading}</bdi> <small>${count}</small>`;
  const parts = { words, id, lang: nothing, part: 'group-heading', className: 'group-heading', tabIndex: '-1' };
  return html`<section part="group" class="group" aria-labelledby=${id} ?hidden=${isHidden}>${headingOf(view.headingLevel, parts)}${items}</section>`;
}

const fitsPart = ({ fits, query, words }: ListView): unknown =>
  fits === 0 ? html`<p part="status" class="status">${words.nothingFits(query)}</p>` : nothing;

function refusedPart({ refused, words }: ListView): unknown {
  if (!refused?.length) return nothing;
  return html`<div part="repairs" class="repairs"><p>${words.refused(refused.length)}</p><ul role="list">${refused.map((each) => html`<li>${each}</li>`)}</ul></div>`;
}

/** Nothing was found: the page's own words for that, or ours, above its link. */
export const emptyTemplate = (words: ListMessages): TemplateResult =>
  html`<div part="list" class="card list"><slot name="empty"><p part="status" class="status">${words.empty}</p></slot> <slot></slot></div>`;

/** How the items of a layout are set. */
export const settingOf = (layout: View['layout'] | 'references'): ListView['setting'] =>
  layout === 'references' ? layout : layout === 'compact' ? 'lines' : 'boxes';
