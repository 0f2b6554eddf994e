import type { Publication } from '../record/publication.js';
import type { PublicationError } from '../record/error.js';

/** `publication-load`: a card shows its publication. Bubbles, composed. */
export class PublicationLoadEvent extends Event {
  constructor(readonly publication: Publication) {
    super('publication-load', { bubbles: true, composed: true });
  }
}

/** `publication-error`: a card could not show its publication; `error.kind` says why. Bubbles, composed. */
export class PublicationErrorEvent extends Event {
  constructor(readonly error: PublicationError) {
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
