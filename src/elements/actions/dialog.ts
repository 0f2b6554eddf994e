// The platform's own dialog: it takes the focus, Escape closes it, and the rest of the page waits.
import type { ActionPlace, OpenDialog, Spoken } from './stage.js';
import { actionMessages } from '../../i18n/action-messages.js';
import type { ActionMessages } from '../../i18n/messages.js';
import { dialogStyles } from '../../view/dialogs/dialog-styles.js';
import { dialogTemplate } from '../../view/dialogs/dialog.js';

const sheets = new WeakSet<CSSStyleSheet>();

/** A sheet in the place of the last one. It is made anew: another document takes none that was made for the one before. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(dialogStyles + styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !sheets.has(each)), sheet];
  sheets.add(sheet);
}

/** What a dialog is. */
export interface DialogContent {
  /** Names the dialog, by the value of its button. */
  readonly action: string;
  /** What it is about. */
  readonly about: unknown;
  /** What its content looks like. */
  readonly styles: string;
  heading(words: ActionMessages): string;
  /** What is in it, drawn again with what is around it. */
  content(spoken: Spoken): unknown;
}

/** A dialog, and what it has said. Where a browser cannot put it above the page it stands below the card. */
export class Dialog implements OpenDialog {
  readonly action: string;
  readonly about: unknown;
  #message = '';
  #isInline = false;

  constructor(
    private readonly place: ActionPlace,
    private readonly made: DialogContent,
  ) {
    this.action = made.action;
    this.about = made.about;
  }

  template(spoken: Spoken): unknown {
    const words = actionMessages(spoken.messages);
    return dialogTemplate(spoken.messages, {
      heading: this.made.heading(words),
      closeLabel: words.close,
      message: this.#message,
      isInline: this.#isInline,
      content: this.made.content(spoken),
      close: (event) => this.place.close(this, Boolean(event)),
    });
  }

  /** Opens it, in the place of the one that is open. */
  async open(): Promise<void> {
    const { place } = this;
    adoptStyles(place.card.renderRoot as ShadowRoot, this.made.styles);
    await place.show(this);
    try {
      this.find<HTMLDialogElement>('dialog')?.showModal();
    } catch {
      this.#isInline = true;
      await this.update();
    }
    // One that stands below the card takes no focus in every engine.
    this.find(this.#isInline ? 'dialog .close' : 'dialog')?.focus();
  }

  /** Says something in the dialog, also to those who listen. */
  say(words: string): void {
    this.#message = words;
    void this.update();
  }

  /** Draws what has changed. */
  update(): Promise<unknown> {
    this.place.card.requestUpdate();
    return this.place.card.updateComplete;
  }

  /** What is in it by now. */
  find<T extends HTMLElement>(selector: string): T | null {
    return this.place.card.renderRoot.querySelector<T>(selector);
  }
}
