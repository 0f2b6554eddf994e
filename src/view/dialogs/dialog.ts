import { actionMessages } from '../../i18n/action-messages.js';
import { html, type TemplateResult } from 'lit/html.js';
import { messagePart } from '../message.js';
import type { View } from '../view.js';

/** What a dialog is drawn from, beside the card's own view. */
export interface DialogView {
  readonly action: 'cite' | 'export';
  /** What it says of what a reader did in it. */
  readonly message: string;
  /** It stands below the card, where a browser cannot put it above the page. */
  readonly isInline: boolean;
  readonly content: unknown;
  /** Closes it; without an event where nobody has seen it. */
  close(event?: Event): void;
}

/** Where a press began: one that began in the window and ended beside it has selected a text. */
let pressed: EventTarget | null = null;

/**
 * A dialog beside the card: what is the card's, such as its colours, is the dialog's as well. Named by its heading; closed by the
 * button, by Escape, and by a press on what lies behind it.
 */
export function dialogTemplate({ messages, publication }: View, dialog: DialogView): TemplateResult {
  const { action, message, isInline, content, close } = dialog;
  const { locale, direction } = messages;
  const words = actionMessages(messages);
  const click = (event: Event) => {
    // The page's own handlers around the card mean the card.
    event.stopPropagation();
    if (event.target === event.currentTarget && pressed === event.currentTarget) close(event);
  };
  // The platform does it for what it has put above the page.
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isInline) close(event);
  };
  return html`<div class="card place" lang=${locale} dir=${direction ?? 'auto'}><dialog part="dialog" class=${isInline ? 'dialog inline' : 'dialog'} aria-labelledby="heading" ?open=${isInline} @close=${close} @pointerdown=${press} @click=${click} @keydown=${key}>
  <div class="window">
    <p id="heading" class="heading">${words.heading(action, publication.type)}</p>
    ${content}
    ${messagePart(message)}
    <button class="toggle close" type="button" aria-label=${words.close} @click=${close}>×</button>
  </div>
</dialog></div>`;
} // prettier-ignore

const press = ({ target }: Event): void => {
  pressed = target;
};
