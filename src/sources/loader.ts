import { PublicationError } from '../record/error.js';
import type { RawRecord } from '../record/raw-record.js';
import { hostOf, webUrl } from '../record/url.js';
import { known } from '../record/known.js';
import { askAgain } from './retry.js';
import type { LoadOptions, Pending } from './pending.js';
import { inTurn } from './queue.js';
import { requestRecord } from './request.js';

export type { LoadOptions } from './pending.js';

/** Gets records. A page can give a provider its own: anything with this one method. */
export interface RecordLoader {
  /** @throws {PublicationError} `network`, `http`, `timeout`, `too-large` or `blocked` */
  load(url: string, options?: LoadOptions): Promise<RawRecord>;
}

export interface LoaderOptions {
  /** Milliseconds that one try may take, its body included. Default 10,000; at most 24 days, which `Infinity` means too. */
  readonly timeout?: number;
  /**
   * Requests at a time to one host. Default 6; at least 1. The count is that of the whole page: of the loaders that are
   * asking a host, the lowest limit holds for all.
   */
  readonly maxConcurrent?: number;
  /** Milliseconds before a request that failed is made again; doubled for the second time. Default 500. */
  readonly retryDelay?: number | undefined;
  /** How long an answer is kept, in seconds. Default 300; 0 keeps none. */
  readonly cacheSeconds?: number;
  /** Whether a URL may be asked. Default: every URL. Only absolute http(s) URLs ever are. */
  allows?(url: string): boolean;
}

type RequiredOptions = LoaderOptions & Required<Omit<LoaderOptions, 'retryDelay'>>;

// The cache holds at most this many answers and drops the oldest; a larger answer (in UTF-16 units) is not kept.
const MOST_KEPT = 100;
const LARGEST_KEPT = 100_000;

/**
 * The loader that cards use. Cards that ask for the same address at the same time share one request. Answers are kept for a
 * while, by address; failures never are. At most `maxConcurrent` requests to a host run at once, the others wait their turn.
 * A failure that may pass is tried again at most twice, and holds no place meanwhile.
 */
export class Loader implements RecordLoader {
  readonly #options: RequiredOptions;
  readonly #pending = new Map<string, Pending>();
  readonly #kept = new Map<string, { readonly answer: RawRecord; readonly until: number }>();

  constructor(options: LoaderOptions = {}) {
    this.#options = { timeout: 10_000, maxConcurrent: 6, cacheSeconds: 300, allows: () => true, ...known(options) };
  }

  async load(url: string, caller: LoadOptions = {}): Promise<RawRecord> {
    const { signal, reload = false } = caller;
    signal?.throwIfAborted();
    if (!webUrl(url) || !this.#options.allows(url)) throw new PublicationError('blocked', { url });
    const kept = this.#kept.get(url);
    if (kept && !reload && kept.until > Date.now()) {
      this.#kept.delete(url); // what was read last is dropped last
      this.#kept.set(url, kept);
      return kept.answer;
    }
    let pending = this.#pending.get(url);
    if (!pending || pending.reload < reload) pending = this.#start(url, reload);
    const { callers, answer } = pending;
    callers.add(caller);
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal!.reason as Error);
        callers.delete(caller);
        if (callers.size) return;
        this.#forget(url, pending);
        pending.end.abort();
      };
      signal?.addEventListener('abort', leave);
      answer!.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }

  #start(url: string, reload: boolean): Pending {
    const pending: Pending = { reload, callers: new Set(), end: new AbortController() };
    const ask = () =>
      inTurn(hostOf(url), this.#options.maxConcurrent, pending, () =>
        requestRecord(url, { ...this.#options, ...pending }),
      );
    pending.answer = ask().catch((cause: unknown) => askAgain(pending, ask, cause, this.#options.retryDelay));
    this.#pending.set(url, pending);
    // Who waits hears of a failure through its own promise.
    pending.answer.then(
      (answer) => this.#forget(url, pending) && this.#keep(url, answer),
      () => this.#forget(url, pending),
    );
    return pending;
  }

  /** Whether it was there still: not given up, and not overtaken by one that asks past the caches. */
  #forget(url: string, pending: Pending): boolean {
    return this.#pending.get(url) === pending && this.#pending.delete(url);
  }

  #keep(url: string, answer: RawRecord): void {
    this.#kept.delete(url);
    const { cacheSeconds } = this.#options;
    if (!cacheSeconds || answer.text!.length > LARGEST_KEPT) return;
    this.#kept.set(url, { answer, until: Date.now() + cacheSeconds * 1000 });
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
  }
}
