/** Whether a value is a promise of any make: a page may have another `Promise` than the engine's own (bluebird, zone.js). */
export const isPromise = <T>(value: T | PromiseLike<T>): value is Promise<T> =>
  typeof (value as PromiseLike<T> | undefined)?.then === 'function';

/** Goes on with a value: at once where it is at hand, otherwise when its promise has it. */
export const goOn = <T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  isPromise(value) ? value.then(next) : next(value);
