import { html, type TemplateResult } from 'lit/html.js';

/**
 * What came of an action, to see and to hear: a live region is heard when it changes, and only if it was there before. It has no
 * role of its own, since Orca says "status bar" for one with nothing in it.
 *
 * @param words empty where there is nothing to say
 */
export const messagePart = (words: string): TemplateResult =>
  html`<div part="message" class="message" aria-live="polite">${words}</div>`;
