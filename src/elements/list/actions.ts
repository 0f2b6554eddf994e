// What a reader asks for by the list's own buttons. What stands behind them is loaded by the first press.
import type { OpenDialog, Spoken } from '../actions/stage.js';
import { actions } from '../actions-file.js';
import { isPromise } from '../../record/is-promise.js';
import type { ListHost } from './host.js';
import type { ListMessages } from '../../i18n/list-messages.js';
import { isListAction, type ListActionName } from '../../view/list/toolbar.js';
import type { ListStage } from '../actions/list.js';
import type { PagesController } from './pages.js';
import type { Publication } from '../../record/publication.js';

/** What the list's actions know of what it shows. */
export interface ListShown {
  readonly spoken: Spoken;
  /** All that are loaded, in their order. */
  readonly publications: readonly Publication[];
  readonly words: ListMessages;
}

export class ListActions {
  /** The dialog that is open. */
  dialog: OpenDialog | undefined;
  /** What came of the last action, in words. */
  message = '';
  /** The action whose file is on its way. */
  busy: ListActionName | undefined;
  #isDescribed = false; // there may be metadata of ours in the page

  constructor(
    private readonly list: ListHost,
    private readonly pages: PagesController,
    private readonly shown: () => ListShown | undefined,
  ) {}

  /** The actions that the list has, in the order in which the page names them. */
  get names(): ListActionName[] {
    return this.list.actions.split(/[\s,]+/).filter(isListAction);
  }

  /** Does what a button is for. Where the file does not come the list says so, and the next press tries again. */
  async act(name: ListActionName): Promise<void> {
    const shown = this.shown();
    if (!shown || this.busy === name) return;
    this.#set({ busy: name, message: '' });
    const stage = this.#stage(shown);
    try {
      const { exportList, copyReferences } = await actions.get();
      if (this.list.isConnected) await (name === 'export-all' ? exportList : copyReferences)(stage);
    } catch {
      this.#set({ message: shown.spoken.messages.failed });
    }
    this.#set({ busy: undefined });
  }

  /** What leaves the page leaves the place above it, too. */
  left(): void {
    this.dialog = undefined;
  }

  /** A dialog stays as long as the source is the same and its button is there. */
  update(): void {
    const { dialog, pages } = this;
    if (dialog && (dialog.about !== pages.source || !this.names.includes(dialog.action as ListActionName)))
      this.dialog = undefined;
  }

  /**
   * Writes what the page asks for machines, or takes it away. Where the file for it does not come, nothing is said.
   *
   * @returns a promise where that file has to come first
   */
  describe(): Promise<void> | undefined {
    const { list } = this;
    if (!list.metadata && !this.#isDescribed && !list.querySelector('[data-publication-card]')) return undefined;
    this.#isDescribed = true;
    const publications = this.shown()?.publications;
    const about = publications?.length ? publications : undefined;
    const file = actions.get();
    if (isPromise(file)) return file.then(({ describe }) => describe(list, about), () => undefined);
    file.describe(list, about);
    return undefined;
  } // prettier-ignore

  #stage(shown: ListShown): ListStage {
    const { list, pages } = this;
    const now = () => this.shown() ?? shown;
    return {
      card: list,
      source: pages.source,
      publications: () => now().publications,
      style: list.citationStyle,
      heading: () => now().words.exportHeading(now().publications.length),
      view: () => this.shown()?.spoken,
      say: (message) => this.#set({ message }),
      show: (dialog) => {
        this.#set({ dialog });
        return list.updateComplete;
      },
      close: (dialog, isSeen) => {
        if (this.dialog !== dialog) return;
        this.#set({ dialog: undefined });
        if (isSeen) void list.updateComplete.then(() => this.#button(dialog.action)?.focus());
      },
    };
  }

  #button(name: string): HTMLElement | null {
    return this.list.renderRoot.querySelector<HTMLElement>(`button[value="${name}"]`);
  }

  #set(change: { dialog?: OpenDialog | undefined; message?: string; busy?: ListActionName | undefined }): void {
    Object.assign(this, change);
    this.list.requestUpdate();
  }
}
