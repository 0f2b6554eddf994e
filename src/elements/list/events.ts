import type { Publication } from '../../record/publication.js';

/**
 * `publication-list-load`: a list shows its publications. `publications` are all that are loaded by now, in the order of their
 * source, `total` is how many there are in all where the source says that. Sent again when more are shown. Bubbles, composed.
 */
export class PublicationListLoadEvent extends Event {
  constructor(
    readonly publications: readonly Publication[],
    readonly total?: number,
  ) {
    super('publication-list-load', { bubbles: true, composed: true });
  }
}

/**
 * `publication-list-more`: a reader wants more of a list, by the button or by scrolling. `url` is where they will be asked for;
 * undefined where they are loaded already. Can be cancelled; then nothing is asked for. Bubbles, composed.
 */
export class PublicationListMoreEvent extends Event {
  constructor(readonly url?: string) {
    super('publication-list-more', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  /** The events bubble, so they are heard by elements, the document and the window. */
  interface GlobalEventHandlersEventMap {
    'publication-list-load': PublicationListLoadEvent;
    'publication-list-more': PublicationListMoreEvent;
  }
}
