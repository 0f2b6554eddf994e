import { html, nothing } from 'lit/html.js';
import type { ListMessages } from '../../i18n/list-messages.js';

/** What stands below a list. */
export interface PagerView {
  readonly words: ListMessages;
  /** There is more, and a button for it. */
  readonly hasMore: boolean;
  readonly isAskingMore: boolean;
  /** Why there is no more, or what a reader has to know of it; undefined where there is nothing to say. */
  readonly moreSaid?: string | undefined;
  /** What the button says after a failure. */
  readonly retry?: string | undefined;
  more(): void;
}

/**
 * The button for more; where there is none, the page's own link to its next page. What the button brought is said to those who
 * listen; the place of the sentence is always there.
 */
export function pagerPart({ words, hasMore, isAskingMore, moreSaid, retry, more }: PagerView): unknown {
  const label = isAskingMore ? words.loadingMore : (retry ?? words.more);
  const button = html`<button part="more" class="action main" type="button" value="more" aria-disabled=${isAskingMore ? 'true' : nothing} @click=${more}>${label}</button>`;
  return html`<div part="pager" class="pager"><p part="status" class="status" aria-live="polite">${moreSaid ?? ''}</p>${hasMore ? button : html`<slot name="next"></slot>`}</div>`;
}
