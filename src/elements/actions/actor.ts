import type { ActionMessages } from '../../i18n/messages.js';
import type { PublicationActionDetail } from '../events.js';
import type { View } from '../../view/view.js';

/** The actions behind a button. */
export type ActionName = 'cite' | 'export' | 'share';

/** What an action works with. */
export interface Stage {
  readonly root: ShadowRoot;
  /** The button that was pressed. */
  readonly button: HTMLButtonElement;
  readonly view: View;
  readonly words: ActionMessages;
  /** Says something beside the card's buttons, also to those who listen. */
  say(words: string): void;
  /** Tells the page; false where it prevents what comes. */
  tell(detail: PublicationActionDetail): boolean;
}

/** What a button does. */
export type Actor = (stage: Stage) => void | Promise<void>;
