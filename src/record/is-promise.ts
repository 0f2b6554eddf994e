/** Whether a value is a promise of any make: a page may have another `Promise` than the engine's own (bluebird, zone.js). */
export const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as Promise<T> | undefined)?.then === 'function';
