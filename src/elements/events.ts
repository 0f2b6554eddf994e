import type { Publication } from '../record/publication.js';
import type { PublicationError } from '../record/error.js';

/** `publication-load`: a card shows its publication. Bubbles, composed. */
export class PublicationLoadEvent extends Event {
  constructor(readonly publication: Publication) {
    super('publication-load', { bubbles: true, composed: true });
  }
}

/**
 * `publication-error`: a card could not read its record; `error.kind` says why, `error.facts` the address and the answer's
 * status, and `error.cause` what lies underneath. `publication` is what the card still shows: the record as it was read
 * before, while the card is `loaded` and `:state(stale)`. It is undefined where the card shows none, and where it shows a
 * snapshot that the page brought, which is no object. Bubbles, composed.
 */
export class PublicationErrorEvent extends Event {
  constructor(
    readonly error: PublicationError,
    readonly publication?: Publication,
  ) {
    super('publication-error', { bubbles: true, composed: true });
  }
}

/** More of what a reader does. */
export interface PublicationActionDetail {
  /** The address that is opened or shared. */
  readonly url?: string;
  /** The style that is cited in: `apa`, … */
  readonly style?: string;
  /** The format that is exported: `bibtex`, … */
  readonly format?: string;
  /** How it is taken away; absent while a button is only pressed. `text` is a copy without italics. */
  readonly how?: 'copy' | 'text' | 'download' | 'share';
}

/**
 * What a reader does with a publication: `publication-open` follows a link to it, `publication-cite`, `publication-export`
 * and `publication-share` are sent when the button is pressed, and again, with `detail.how`, when something is taken away.
 * Each is sent before it happens and can be cancelled; then the page does it in its own way, or not at all. Bubbles, composed.
 */
export class PublicationActionEvent extends Event {
  constructor(
    action: 'open' | 'cite' | 'export' | 'share',
    readonly publication: Publication,
    readonly detail: PublicationActionDetail,
  ) {
    super(`publication-${action}`, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  /** The events bubble, so they are heard by elements, the document and the window. */
  interface GlobalEventHandlersEventMap {
    'publication-load': PublicationLoadEvent;
    'publication-error': PublicationErrorEvent;
    'publication-open': PublicationActionEvent;
    'publication-cite': PublicationActionEvent;
    'publication-export': PublicationActionEvent;
    'publication-share': PublicationActionEvent;
  }
}
