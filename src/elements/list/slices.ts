// Long work in slices, between which the browser draws and hears its reader.

/** Milliseconds that a slice may take: less than a frame at 60 a second. */
export const SLICE = 12;

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
    const go = () => setTimeout(resolve);
    if (document.visibilityState === 'hidden') go();
    else requestAnimationFrame(go);
  });
