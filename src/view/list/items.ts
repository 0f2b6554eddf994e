import { customProperties } from '../custom-properties.js';
import { html, type TemplateResult } from 'lit/html.js';

/** So many items are in a block, which a browser lays out only where it is near (list-styles.ts). */
export const BLOCK = 8;

/** The parts of a card, and those of them that a list has as well: these a list hands on as `card-list`, … */
const OWN =
  'card standing cover cover-image cover-fallback body badge title text-language authors facts summary interventions toggle publisher accessible-format dialog citation source footer';
const SHARED = 'list actions action message status retry repairs';

/**
 * How a list hands on the parts of its cards.
 *
 * @see https://drafts.csswg.org/css-shadow-1/#exportparts-attr
 */
export const PARTS = [...OWN.split(' '), ...SHARED.split(' ').map((name) => `${name}: card-${name}`)].join(', '); // prettier-ignore

/** The items of a group as a server writes them: the nodes that a list makes by hand in a page. */
export function itemsTemplate(contents: readonly unknown[]): TemplateResult {
  const blocks = Array.from({ length: Math.ceil(contents.length / BLOCK) }, (_, at) =>
    contents.slice(at * BLOCK, (at + 1) * BLOCK),
  );
  return html`<div role="list" part="items" class="items">${blocks.map((block) => html`<div role="none" class="block" style=${customProperties({ '--items': `${block.length}` })}>${block.map(itemTemplate)}</div>`)}</div>`;
}

const itemTemplate = (content: unknown): TemplateResult =>
  html`<div role="listitem" part="item" class="item">${content}</div>`;
