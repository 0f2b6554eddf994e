// What a reader types into the search field. The key is shown first, then what fits.
import { afterFrame } from './slices.js';
import type { ListHost } from './host.js';

export class Finding {
  /** What is looked for. */
  query = '';
  #typed = '';
  #isWaiting = false;

  constructor(private readonly list: ListHost) {}

  /** Looks for a text once what was typed is drawn. */
  find(typed: string): void {
    this.#typed = typed;
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void afterFrame().then(() => this.#apply());
  }

  #apply(): void {
    this.#isWaiting = false;
    this.query = this.#typed.trim();
    this.list.requestUpdate();
  }
}
