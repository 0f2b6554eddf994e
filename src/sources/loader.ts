import { PublicationError } from '../record/error.js';
import type { RawRecord } from '../formats/format.js';
import { requestRecord } from './request.js';

export interface LoadOptions {
  /** Gives up this caller's wish; the request itself ends when nobody wants it any more. */
  readonly signal?: AbortSignal;
  /** Asks again, past this loader's and the browser's caches. */
  readonly reload?: boolean;
}

/** Gets records. A page can give a provider its own: anything with this one method. */
export interface RecordLoader {
  /** @throws {PublicationError} `network`, `http`, `timeout`, `too-large` or `blocked` */
  load(url: string, options?: LoadOptions): Promise<RawRecord>;
}

export interface LoaderOptions {
  /** Milliseconds that one request may take. Default 10,000. */
  readonly timeout?: number;
  /** Requests at a time to one host. Default 6. */
  readonly maxConcurrent?: number;
  /** How long an answer is kept, in seconds. Default 300; 0 keeps none. */
  readonly cacheSeconds?: number;
  /** Whether a URL may be asked. Default: every URL. */
  allows?(url: string): boolean;
}

interface Pending {
  readonly answer: Promise<RawRecord>;
  readonly controller: AbortController;
  wanted: number;
}

// The cache holds at most this many answers, the latest used last; a larger answer (in UTF-16 units) is not kept.
const MOST_KEPT = 100;
const LARGEST_KEPT = 100_000;

/**
 * The loader that cards use. Cards that ask for the same address at the same time share one request. Answers are kept for a
 * while, by address; failures never are. At most `maxConcurrent` requests to a host run at once, the others wait their turn.
 */
export class Loader implements RecordLoader {
  readonly #options: Required<LoaderOptions>;
  readonly #pending = new Map<string, Pending>();
  readonly #kept = new Map<string, { answer: RawRecord; until: number }>();
  readonly #hosts = new Map<string, { running: number; readonly waiting: Set<() => void> }>();

  constructor(options: LoaderOptions = {}) {
    this.#options = { timeout: 10_000, maxConcurrent: 6, cacheSeconds: 300, allows: () => true, ...options };
  }

  async load(url: string, { signal, reload = false }: LoadOptions = {}): Promise<RawRecord> {
    signal?.throwIfAborted();
    if (!this.#options.allows(url)) throw new PublicationError('blocked', { url });
    if (reload) this.#kept.delete(url);
    const kept = this.#kept.get(url);
    if (kept && kept.until > Date.now()) return kept.answer;
    const key = reload ? `${url} reload` : url;
    const pending = this.#pending.get(key) ?? this.#start(url, key, reload);
    pending.wanted++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal!.reason as Error);
        if (--pending.wanted) return;
        this.#forget(key, pending);
        pending.controller.abort();
      };
      signal?.addEventListener('abort', leave, { once: true });
      pending.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }

  #start(url: string, key: string, reload: boolean): Pending {
    const controller = new AbortController();
    const { signal } = controller;
    const { timeout, allows } = this.#options;
    const answer = this.#inTurn(new URL(url).host, signal, () => requestRecord(url, { timeout, signal, reload, allows }));
    const pending = { answer, controller, wanted: 0 };
    this.#pending.set(key, pending);
    answer
      .then((record) => this.#keep(url, record))
      .catch(() => undefined) // the callers hear of it through their own promises
      .finally(() => this.#forget(key, pending));
    return pending;
  }

  /** Runs a request when its host has room for it; one that nobody wants any more leaves the line. */
  async #inTurn<T>(host: string, signal: AbortSignal, request: () => Promise<T>): Promise<T> {
    const line = this.#hosts.get(host) ?? { running: 0, waiting: new Set<() => void>() };
    this.#hosts.set(host, line);
    while (line.running >= this.#options.maxConcurrent && !signal.aborted) {
      await new Promise<void>((go) => {
        line.waiting.add(go);
        signal.addEventListener('abort', () => line.waiting.delete(go) && go(), { once: true });
      });
    }
    line.running++;
    try {
      signal.throwIfAborted();
      return await request();
    } finally {
      line.running--;
      const [next] = line.waiting;
      if (next && line.waiting.delete(next)) next();
      if (!line.running && !next) this.#hosts.delete(host);
    }
  }

  #keep(url: string, answer: RawRecord): void {
    if (!this.#options.cacheSeconds || (answer.text ?? '').length > LARGEST_KEPT) return;
    this.#kept.delete(url);
    this.#kept.set(url, { answer, until: Date.now() + this.#options.cacheSeconds * 1000 });
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
  }

  #forget(key: string, pending: Pending): void {
    if (this.#pending.get(key) === pending) this.#pending.delete(key);
  }
}
