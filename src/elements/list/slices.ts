// Long work in slices, between which the browser draws and hears its reader.

/** Milliseconds that a slice may take: what is left of a frame at 60 a second once the browser has drawn it. */
export const SLICE = 8;

interface Scheduler {
  yield(): Promise<void>;
}

/**
 * Resolves in another task, before which the browser may draw and tell of input.
 *
 * @see https://wicg.github.io/scheduling-apis/#dom-scheduler-yield
 */
export const nextTask = (): Promise<void> =>
  (globalThis as { scheduler?: Partial<Scheduler> }).scheduler?.yield?.() ??
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
