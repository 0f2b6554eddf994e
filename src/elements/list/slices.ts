// Long work in slices, between which the browser draws and hears its reader.

/** Milliseconds that a slice may take: half of what readers notice, as each is followed by a frame, which takes its time as well. */
export const SLICE = 24;

/** What takes more than 50 is a long task, which readers notice; one card is begun at most. https://www.w3.org/TR/longtasks-1/ */
const LONGEST = 32;

/**
 * The milliseconds that the next slice may take: somewhat more where a page has much to do between two of them, as one of thousands of
 * cards has on a slow machine.
 *
 * @param between how long the page took between the last two
 */
export const sliceAfter = (between: number): number => Math.min(Math.max(SLICE, between), LONGEST);

interface Scheduler {
  postTask(task: () => void, options: { readonly priority: 'background' }): Promise<void>;
}

/**
 * Resolves in another task, behind all that a reader waits for: input, and the next frame where it is due.
 *
 * @see https://wicg.github.io/scheduling-apis/#sec-task-priorities
 */
export const nextTask = (): Promise<void> =>
  (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.postTask?.(() => undefined, {
    priority: 'background',
  }) ?? new Promise((resolve) => setTimeout(resolve));

/** Resolves behind the next frame; in a page that is in the background, which has none, after a moment. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const go = () => void nextTask().then(resolve);
    if (document.visibilityState === 'hidden') go();
    else requestAnimationFrame(go);
  });
