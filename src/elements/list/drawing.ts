// Draws the items of a list between frames: what is seen first at once, the rest while the browser has nothing else to do.
import { afterFrame, nextTask, sliceAfter } from './slices.js';
import type { ListItems } from './items.js';

/** A first screen holds about as many. The next ones come behind the first frame, so that this has not more to lay out. */
const FIRST = 6;

export class Drawing {
  #isRunning = false;

  /**
   * @param items what is drawn
   * @param mayGoOn false when the list has left the page
   * @param onSlice hears of each slice, and of the end
   */
  constructor(
    private readonly items: ListItems,
    private readonly mayGoOn: () => boolean,
    private readonly onSlice: () => void,
  ) {}

  /** Goes on drawing, where it does not already. The first ones are there when it returns. */
  start(): void {
    if (!this.items.size) this.items.drawNext(FIRST);
    if (this.#isRunning || this.items.isWhole) return;
    this.#isRunning = true;
    void this.#run().finally(() => (this.#isRunning = false));
  }

  async #run(): Promise<void> {
    await afterFrame();
    let before = performance.now();
    while (!this.items.isWhole && this.mayGoOn()) {
      const now = performance.now();
      const end = now + sliceAfter(now - before);
      do {
        this.items.drawNext(1);
        // Cards draw themselves in a microtask, which belongs to the slice.
        await Promise.resolve();
        await Promise.resolve();
      } while (performance.now() < end && !this.items.isWhole);
      this.onSlice();
      before = performance.now();
      await nextTask();
    }
  }
}
