// What the card and its actions have to do with each other.
import { actionMessages } from '../../i18n/action-messages.js';
import type { ActionMessages } from '../../i18n/messages.js';
import type { ActionName, View } from '../../view/view.js';
import type { Publication } from '../../record/publication.js';
import type { PublicationActionDetail } from '../events.js';
import type { ReactiveElement } from 'lit';

/** What actions need of a card. */
export interface ActingCard extends ReactiveElement {
  readonly publication: Publication | undefined;
  readonly actions: string;
  readonly metadata: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A dialog that is open in a card. */
export interface OpenDialog {
  readonly action: ActionName;
  /** The publication that it is about. */
  readonly publication: Publication;
  template(view: View): unknown;
}

/** What an action works with. */
export interface Stage {
  readonly card: ActingCard;
  readonly publication: Publication;
  /** What the card is drawn from by now; undefined where it shows no publication any more. */
  view(): View | undefined;
  /** Says something beside the card's buttons, also to those who listen. */
  say(words: string): void;
  /** Tells the page; false where it prevents what comes. */
  tell(detail: PublicationActionDetail): boolean;
  /** Puts a dialog beside the card, in the place of the one that is there. Resolves when it is drawn. */
  show(dialog: OpenDialog): Promise<unknown>;
  /** Takes a dialog away; the focus goes back to its button where the dialog was seen. */
  close(dialog: OpenDialog, isSeen: boolean): void;
}

/** The words of the card as it is drawn by now; undefined where it shows no publication any more. */
export function wordsOf({ view }: Stage): ActionMessages | undefined {
  const drawn = view();
  return drawn && actionMessages(drawn.messages);
}
