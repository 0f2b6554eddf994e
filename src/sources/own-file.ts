import { PublicationError } from '../record/error.js';

/** A file of the card's own script that is asked for when it is first needed, or before. */
export class OwnFile<T> {
  /** Undefined until it is there. */
  file: T | undefined;
  #arrival: Promise<T> | undefined;

  /** @param load asks for it: `() => import('./file.js')` */
  constructor(private readonly load: () => Promise<T>) {}

  /**
   * The file, at once where it is there.
   *
   * @throws {PublicationError} `network` with the fact `script` where it does not come. Who asks next has it asked for anew.
   */
  get(): T | Promise<T> {
    return this.file ?? (this.#arrival ??= this.#arrive());
  }

  /** Asks for it before it is needed. Where it does not come, whoever needs it asks again. */
  expect(): void {
    Promise.resolve(this.get()).catch(() => undefined);
  }

  async #arrive(): Promise<T> {
    try {
      return (this.file = await loadOwnFile(this.load));
    } finally {
      this.#arrival = undefined;
    }
  }
}

/** Where an engine's message ends with the address that it could not fetch: Chromium's and Firefox's do, WebKit's has none. */
const ADDRESS = /\bhttps?:\/\/\S+$/;

/**
 * Loads a file of the card's own script. One that did not come is asked for again at once, under a fresh address: Firefox
 * remembers for as long as a page is open that a module could not be fetched. It can go when engines ask again by themselves,
 * https://github.com/whatwg/html/issues/6768
 *
 * An import map may hold checksums, which are of addresses as they stand: nothing may pass them by. So a page that has one gets
 * the same address again.
 *
 * @param load asks for the file: `() => import('./file.js')`
 * @throws {PublicationError} `network` with the fact `script` where it does not come the second time either
 */
export async function loadOwnFile<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load().catch((cause: unknown) => {
      const [address] = ADDRESS.exec(String((cause as Error | undefined)?.message)) ?? [];
      if (address === undefined || document.querySelector('script[type=importmap]')) return load();
      return import(/* webpackIgnore: true */ /* @vite-ignore */ `${address}?${Date.now()}`) as Promise<T>;
    });
  } catch (cause) {
    throw new PublicationError('network', { script: true, cause });
  }
}
