import { html, nothing } from 'lit/html.js';
import type { Messages } from '../../i18n/messages.js';

/** What there is to say of a record that could not be read. */
export interface FailureView {
  readonly sentence: string;
  /** Whether this card is the one that says it to those who listen. */
  readonly speaks: boolean;
  /** Whether trying again may help. */
  readonly mayPass: boolean;
  /** It is being asked again. The button is not disabled meanwhile, since that would take the focus from it. */
  readonly isAsking: boolean;
  /** Asks again. */
  retry(): void;
}

/**
 * The sentence about a failure, and the button. It stands below the page's own link, or below an older record. The button has
 * the looks of the one that unfolds the summary. The sentence is a paragraph within the live region: Orca does not find a text again
 * that stands in one by itself.
 */
export const failurePart = (failure: FailureView | undefined, { locale, direction, failure: { retry } }: Messages): unknown =>
  failure
    ? html`<div class="failure" lang=${locale} dir=${direction ?? 'auto'}><div role=${failure.speaks ? 'status' : nothing}><p part="status" class="status">${
        failure.sentence
      }</p></div> <button part="retry" class="toggle" type="button" ?hidden=${!failure.mayPass} aria-disabled=${
        failure.isAsking ? 'true' : nothing
      } @click=${failure.retry}>${retry}</button></div>`
    : nothing; // prettier-ignore

/** A card without a record: the page's own link, and why there is nothing more. */
export const failedCard = (failure: FailureView, messages: Messages): unknown =>
  html`<div part="card" class="card"><slot></slot> ${failurePart(failure, messages)}</div>`;
