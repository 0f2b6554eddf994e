// The platform's own dialog: it takes the focus, Escape closes it, and the rest of the page waits.
import type { OpenDialog, Stage } from './stage.js';
import type { ActionName, View } from '../../view/view.js';
import { dialogStyles } from '../../view/dialogs/dialog-styles.js';
import { dialogTemplate } from '../../view/dialogs/dialog.js';
import type { Publication } from '../../record/publication.js';

const sheets = new WeakSet<CSSStyleSheet>();

/** A sheet in the place of the last one. It is made anew: another document takes none that was made for the one before. */
function adoptStyles(root: ShadowRoot, styles: string): void {
  const sheet = new root.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(dialogStyles + styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !sheets.has(each)), sheet];
  sheets.add(sheet);
}

/** A dialog of a card, and what it has said. Where a browser cannot put it above the page it stands below the card. */
export class Dialog implements OpenDialog {
  readonly publication: Publication;
  #message = '';
  #isInline = false;

  /**
   * @param action names the dialog
   * @param styles what its content looks like
   * @param content what is in it, drawn again with the card
   */
  constructor(
    private readonly stage: Stage,
    readonly action: ActionName & ('cite' | 'export'),
    private readonly styles: string,
    private readonly content: (view: View) => unknown,
  ) {
    this.publication = stage.publication;
  }

  template(view: View): unknown {
    return dialogTemplate(view, {
      action: this.action,
      message: this.#message,
      isInline: this.#isInline,
      content: this.content(view),
      close: (event) => this.stage.close(this, Boolean(event)),
    });
  }

  /** Opens it, in the place of the one that is open. */
  async open(): Promise<void> {
    const { stage } = this;
    adoptStyles(stage.card.renderRoot as ShadowRoot, this.styles);
    await stage.show(this);
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
    this.stage.card.requestUpdate();
    return this.stage.card.updateComplete;
  }

  /** What is in it by now. */
  find<T extends HTMLElement>(selector: string): T | null {
    return this.stage.card.renderRoot.querySelector<T>(selector);
  }
}
