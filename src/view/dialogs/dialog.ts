import { html, type TemplateResult } from 'lit/html.js';
import { messagePart } from '../message.js';
import type { Messages } from '../../i18n/messages.js';

/** What a dialog is drawn from. */
export interface DialogView {
  readonly heading: string;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
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
export function dialogTemplate({ locale, direction }: Messages, dialog: DialogView): TemplateResult {
  const { heading, closeLabel, message, isInline, content, close } = dialog;
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
    <p id="heading" class="heading">${heading}</p>
    ${content}
    ${messagePart(message)}
    <button class="toggle close" type="button" aria-label=${closeLabel} @click=${close}>×</button>
  </div>
</dialog></div>`;
} // prettier-ignore

const press = ({ target }: Event): void => {
  pressed = target;
};
