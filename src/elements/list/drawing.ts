// Draws the items of a list between frames: what is seen first at once, the rest while the browser has nothing else to do.
import { afterFrame, nextTask, SLICE } from './slices.js';
import type { ListItems } from './items.js';

/** How many are drawn before it is looked at the clock again. */
const FEW = 4;

/** A first screen holds no more than about as many. */
const FIRST = 12;

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
    while (!this.items.isWhole && this.mayGoOn()) {
      const end = performance.now() + SLICE;
      do {
        this.items.drawNext(FEW);
        // Cards draw themselves in a microtask, which belongs to the slice.
        await Promise.resolve();
        await Promise.resolve();
      } while (performance.now() < end && !this.items.isWhole);
      this.onSlice();
      await nextTask();
    }
  }
}
