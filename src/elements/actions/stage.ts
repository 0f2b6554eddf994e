// What a card, or a list, and its actions have to do with each other.
import { actionMessages } from '../../i18n/action-messages.js';
import type { ActionMessages } from '../../i18n/messages.js';
import type { Messages } from '../../i18n/messages.js';
import type { View } from '../../view/view.js';
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

/** The words that something is drawn with. */
export interface Spoken {
  readonly messages: Messages;
  readonly locale: string;
}

/** A dialog that is open. */
export interface OpenDialog {
  /** The value of the button that has opened it. */
  readonly action: string;
  /** What it is about: a publication, or a list of them. */
  readonly about: unknown;
  template(spoken: Spoken): unknown;
}

/** Where an action takes place. */
export interface ActionPlace {
  readonly card: ReactiveElement & { readonly renderRoot: HTMLElement | DocumentFragment };
  /** The words by now; undefined where nothing is shown any more. */
  view(): Spoken | undefined;
  /** Says something beside the buttons, also to those who listen. */
  say(words: string): void;
  /** Puts a dialog beside what is drawn, in the place of the one that is there. Resolves when it is drawn. */
  show(dialog: OpenDialog): Promise<unknown>;
  /** Takes a dialog away; the focus goes back to its button where the dialog was seen. */
  close(dialog: OpenDialog, isSeen: boolean): void;
}

/** What an action of a card works with. */
export interface Stage extends ActionPlace {
  readonly card: ActingCard;
  readonly publication: Publication;
  /** What the card is drawn from by now; undefined where it shows no publication any more. */
  view(): View | undefined;
  /** Tells the page; false where it prevents what comes. */
  tell(detail: PublicationActionDetail): boolean;
}

/** The words of actions by now; undefined where nothing is shown any more. */
export function wordsOf({ view }: Pick<ActionPlace, 'view'>): ActionMessages | undefined {
  const drawn = view();
  return drawn && actionMessages(drawn.messages);
}
