import type { ActionName, Foldable, Interaction } from '../view/view.js';
import type { ActionsController } from './actions.js';
import type { ReactiveElement } from 'lit';

/** The language that was chosen last for titles and summaries. Cards that come later begin with it; it ends with the page. */
let lastTextLanguage: string | undefined;

/** What a reader has done with one publication's card; with the next one it begins anew. */
export class CardInteraction implements Interaction {
  readonly unfolded = new Set<Foldable>();
  readonly brokenCovers = new Set<string>();
  isTitleFocusable = false;
  textLanguage = lastTextLanguage;

  constructor(
    private readonly card: ReactiveElement,
    private readonly actions: ActionsController,
  ) {
    actions.message = '';
  }

  get busy(): ActionName | undefined {
    return this.actions.busy;
  }

  get message(): string {
    return this.actions.message;
  }

  toggle(part: Foldable): Promise<unknown> {
    if (!this.unfolded.delete(part)) this.unfolded.add(part);
    this.card.requestUpdate();
    return this.card.updateComplete;
  }

  chooseTextLanguage(language: string): void {
    this.textLanguage = language;
    // The place of a text of which nobody knows the language says nothing of other records.
    if (/^[^#]/.test(language)) lastTextLanguage = language;
    this.card.requestUpdate();
  }

  coverFailed(url: string): void {
    this.brokenCovers.add(url);
    this.card.requestUpdate();
  }
}
