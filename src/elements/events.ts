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

declare global {
  /** The events bubble, so they are heard by elements, the document and the window. */
  interface GlobalEventHandlersEventMap {
    'publication-load': PublicationLoadEvent;
    'publication-error': PublicationErrorEvent;
  }
}
