import { isPromise } from '../record/is-promise.js';
import { PublicationError } from '../record/error.js';

export { isPromise };

/**
 * A module that most cards never need. The function gives it where it is loaded; otherwise it throws the promise of its
 * loading, and `whenLoaded` begins the work again when that is there. So the common case stays synchronous and the code
 * between stays free of promises. Who has the module already hands it in.
 */
export function onDemand<T>(load: () => Promise<T>): (given?: T) => T {
  let loaded: T | undefined;
  return (given) => {
    if ((loaded ??= given)) return loaded;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is no error, see above
    throw load().then(
      (module) => (loaded = module),
      (cause: unknown) => {
        throw new PublicationError('network', { script: true, cause });
      },
    );
  };
}

/**
 * Does some work, at once where all that it needs is loaded. A module that cannot be loaded is asked for again next time.
 *
 * @throws {PublicationError} `network`, with the fact `script`, where a module could not be loaded
 */
export function whenLoaded<T>(work: () => T): T | Promise<T> {
  try {
    return work();
  } catch (wait) {
    if (isPromise(wait)) return wait.then(() => whenLoaded(work));
    throw wait;
  }
}
