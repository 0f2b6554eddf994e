// What a reader asks for by a click in a card. What stands behind the buttons is one file, which is loaded by the first press.
import type { ActionName, View } from '../view/view.js';
import type { ActingCard, OpenDialog, Stage } from './actions/stage.js';
import { PublicationActionEvent } from './events.js';
import type { ReactiveController } from 'lit';
import { isPromise } from '../record/is-promise.js';
import { actions } from './actions-file.js';
import type { Publication } from '../record/publication.js';

/** The card's buttons and links, the dialog that is open, and what came of the last action. */
export class ActionsController implements ReactiveController {
  /** The dialog that is open. */
  dialog: OpenDialog | undefined;
  /** What came of the last action, in words. */
  message = '';
  /** The action whose file is on its way. */
  busy: ActionName | undefined;
  /** What is being written for machines. */
  describing: Promise<void> | undefined;
  #left: ActionName | undefined; // its dialog was seen, and has just gone
  #described = false; // there may be metadata of ours in the page

  constructor(
    private readonly card: ActingCard,
    private readonly view: () => View | undefined,
  ) {
    card.addController(this);
  }

  hostDisconnected(): void {
    // What leaves the page leaves the place above it, too.
    this.dialog = undefined;
  }

  /** A dialog stays as long as the publication is the same and its button is there. */
  hostUpdate(): void {
    const { dialog, card } = this;
    if (!dialog || (dialog.about === card.publication && this.view()?.actions.includes(dialog.action))) return;
    this.#close(dialog, Boolean(this.#find('dialog')?.checkVisibility()));
  }

  hostUpdated(): void {
    const name = this.#left;
    this.#left = undefined;
    if (name) (this.#find(`button[value=${name}]`) ?? this.#find('a') ?? this.card.querySelector('a'))?.focus();
  }

  /**
   * Does what a reader asks for by a click, where that is one of the card's actions, or a link to the publication. The page is
   * told first, and can prevent it. Where the actions cannot be loaded the card says so, and the next press tries again.
   */
  async press(event: Event): Promise<void> {
    const control = (event.target as Element).closest<HTMLButtonElement & HTMLAnchorElement>('.actions > .action, .title a');
    const { publication } = this.card;
    // The page's own content stands in the card too.
    if (!publication || !control || !this.card.renderRoot.contains(control)) return;
    const name = control.value as ActionName | undefined;
    if (name && this.busy === name) return;
    const stage = this.#stage(name ?? 'open', publication);
    if (!stage.tell(name ? {} : { url: control.href })) event.preventDefault();
    else if (name) await this.#act(name, stage);
  } // prettier-ignore

  /**
   * Writes what the page asks for machines, or takes it away. Where the file for it does not come, nothing is said.
   *
   * @returns a promise where that file has to come first
   */
  describe(): Promise<void> | undefined {
    const { card } = this;
    this.describing = undefined;
    if (!card.metadata && !this.#described && !card.querySelector('[data-publication-card]')) return undefined;
    this.#described = true;
    const file = actions.get();
    if (isPromise(file)) return (this.describing = file.then(({ describe }) => describe(card, card.publication), () => undefined)); // prettier-ignore
    file.describe(card, card.publication);
    return undefined;
  }

  async #act(name: ActionName, stage: Stage): Promise<void> {
    this.#set({ message: '', busy: name });
    try {
      const { [name]: act } = await actions.get();
      // Meanwhile the card may have another record, or have left the page.
      if (this.card.isConnected && this.card.publication === stage.publication && this.#find(`button[value=${name}]`))
        await act(stage);
    } catch {
      stage.say(this.view()?.messages.failed ?? '');
    }
    this.#set({ busy: undefined });
  }

  #stage(name: ActionName | 'open', publication: Publication): Stage {
    const { card } = this;
    return {
      card,
      publication,
      view: this.view,
      say: (message) => this.#set({ message }),
      tell: (detail) => card.dispatchEvent(new PublicationActionEvent(name, publication, detail)),
      show: (dialog) => {
        this.#set({ dialog });
        return card.updateComplete;
      },
      close: (dialog, isSeen) => this.#close(dialog, isSeen),
    };
  }

  #close(dialog: OpenDialog, isSeen: boolean): void {
    // Another one may have taken its place.
    if (this.dialog !== dialog) return;
    if (isSeen) this.#left = dialog.action as ActionName;
    this.#set({ dialog: undefined });
  }

  #set(change: { dialog?: OpenDialog | undefined; message?: string; busy?: ActionName | undefined }): void {
    Object.assign(this, change);
    this.card.requestUpdate();
  }

  #find(selector: string): HTMLElement | null {
    return this.card.renderRoot.querySelector(selector);
  }
}
