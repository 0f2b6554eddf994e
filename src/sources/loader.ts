import { PublicationError } from '../record/error.js';
import type { RawRecord } from '../formats/format.js';
import { hostOf, webUrl } from '../record/url.js';
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
  /** Milliseconds that one request may take. Default 10,000; at most 24 days, which `Infinity` means too. */
  readonly timeout?: number;
  /** Requests at a time to one host. Default 6; at least 1. */
  readonly maxConcurrent?: number;
  /** How long an answer is kept, in seconds. Default 300; 0 keeps none. */
  readonly cacheSeconds?: number;
  /** Whether a URL may be asked. Default: every URL. Only absolute http(s) URLs ever are. */
  allows?(url: string): boolean;
}

interface Pending {
  readonly answer: Promise<RawRecord>;
  /** How many callers still want the answer; without any the request ends. */
  wanted: number;
  end(): void;
}

// The cache holds at most this many answers and drops the oldest; a larger answer (in UTF-16 units) is not kept.
const MOST_KEPT = 100;
const LARGEST_KEPT = 100_000;

/**
 * The loader that cards use. Cards that ask for the same address at the same time share one request. Answers are kept for a
 * while, by address; failures never are. At most `maxConcurrent` requests to a host run at once, the others wait their turn.
 */
export class Loader implements RecordLoader {
  readonly #options: Required<LoaderOptions>;
  readonly #pending = new Map<string, Pending>();
  readonly #kept = new Map<string, { readonly answer: RawRecord; readonly until: number }>();
  readonly #hosts = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  constructor({ timeout = 10_000, maxConcurrent = 6, cacheSeconds = 300, allows = () => true }: LoaderOptions = {}) {
    this.#options = { timeout, maxConcurrent, cacheSeconds, allows };
  }

  async load(url: string, { signal, reload = false }: LoadOptions = {}): Promise<RawRecord> {
    signal?.throwIfAborted();
    if (!webUrl(url) || !this.#options.allows(url)) throw new PublicationError('blocked', { url });
    if (reload) this.#pending.delete(`${url} false`); // its answer would be the older one
    const kept = this.#kept.get(url);
    if (kept && !reload && kept.until > Date.now()) {
      this.#kept.delete(url); // what was read last is dropped last
      this.#kept.set(url, kept);
      return kept.answer;
    }
    const key = `${url} ${reload}`;
    const pending = this.#pending.get(key) ?? this.#start(url, key, reload);
    pending.wanted++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal!.reason as Error);
        if (!--pending.wanted) pending.end();
      };
      signal?.addEventListener('abort', leave);
      pending.answer.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }

  #start(url: string, key: string, reload: boolean): Pending {
    const { timeout, allows } = this.#options;
    const end = new AbortController();
    const pending = {
      wanted: 0,
      end: () => {
        forget();
        end.abort();
      },
      answer: this.#inTurn(hostOf(url), () => requestRecord(url, { timeout, end, reload, allows })),
    };
    const forget = () => this.#pending.get(key) === pending && this.#pending.delete(key);
    this.#pending.set(key, pending);
    // Who waits hears of a failure through its own promise.
    pending.answer.then((answer) => this.#pending.get(key) === pending && this.#keep(url, answer), () => undefined).finally(forget); // prettier-ignore
    return pending;
  }

  /** Runs a request when its host has room for it; a place that gets free is handed on. */
  async #inTurn<T>(host: string, request: () => Promise<T>): Promise<T> {
    const line = this.#hosts.get(host) ?? { running: 0, waiting: [] };
    this.#hosts.set(host, line);
    if (!line.running || line.running < this.#options.maxConcurrent) line.running++;
    else await new Promise<void>((go) => line.waiting.push(go));
    try {
      return await request();
    } finally {
      const next = line.waiting.shift();
      if (next) next();
      else if (!--line.running) this.#hosts.delete(host);
    }
  }

  #keep(url: string, answer: RawRecord): void {
    this.#kept.delete(url);
    const { cacheSeconds } = this.#options;
    if (!cacheSeconds || answer.text!.length > LARGEST_KEPT) return;
    this.#kept.set(url, { answer, until: Date.now() + cacheSeconds * 1000 });
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
  }
}
