import { html, nothing } from 'lit/html.js';
import type { ActionName, View } from '../view.js';
import { messagePart } from '../message.js';
import { openPart } from './open.js';
import { repeat } from 'lit/directives/repeat.js';

const BUTTONS: readonly string[] = ['cite', 'export', 'share'] satisfies readonly ActionName[];

/**
 * What a reader can do, in the order of the `actions` attribute. Names that are not known are passed over. Below it there is
 * room for what comes of it.
 */
export function actionsPart(view: View): unknown {
  const names = [...new Set(view.actions)];
  const action = (name: string) =>
    name === 'open' ? openPart(view) : BUTTONS.includes(name) ? button(view, name as ActionName) : nothing;
  return html`<div part="actions" class="actions">${repeat(names, (name) => name, action)}${messagePart(view.interaction.message)} <slot name="actions"></slot></div>`;
}

const button = ({ messages, interaction }: View, name: ActionName): unknown =>
  html`<button part="action" class="action" type="button" value=${name} aria-busy=${
    interaction.busy === name ? 'true' : nothing
  }>${messages.label(name)}</button> `;
