import { PublicationError } from '../../src/record/error.js';

/** Stands in for the network: each request is kept until the test answers it. */
export class Network {
  readonly requests: {
    url: string;
    signal: AbortSignal;
    init: RequestInit;
    answer(body: BodyInit | null, init?: ResponseInit): void;
    /** Answers, and then breaks off. */
    breakOff(): void;
    fail(): void;
  }[] = [];
  #heard: (() => void) | undefined;
  readonly #real = window.fetch;

  constructor() {
    window.fetch = (input, init) =>
      new Promise((resolve, reject) => {
        const signal = init!.signal!;
        if (signal.aborted) reject(signal.reason as Error);
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        const url = input as string;
        const answer = (body: BodyInit | null, how?: ResponseInit) => {
          const response = new Response(body, how);
          Object.defineProperty(response, 'url', { value: url });
          resolve(response);
        };
        this.requests.push({
          url,
          signal,
          init: init!,
          answer,
          fail: () => reject(new TypeError('Failed')),
          breakOff: () => answer(new ReadableStream({ start: (part) => part.error(new TypeError('broken')) })),
        });
        this.#heard?.();
      });
  }

  /** Waits until there have been so many requests; answers with the last of them. */
  async asked(count: number) {
    while (this.requests.length < count) await new Promise<void>((heard) => (this.#heard = heard));
    return this.requests[count - 1]!;
  }

  /** Answers what is still asked, since the line of a host is the whole page's. */
  async restore() {
    for (let answered = 0; answered < this.requests.length; await turn())
      for (; answered < this.requests.length; answered++) this.requests[answered]!.answer('');
    window.fetch = this.#real;
  }
}

/** What a promise of the loader's came to: `read`, or the kind of its error. */
export const kindOf = (promise: Promise<unknown>) => promise.then(() => 'read', (error: unknown) => (error instanceof PublicationError ? error.kind : (error as Error).name)); // prettier-ignore
/** Lets everything happen that waits for nothing else. */
export const turn = () => new Promise((resolve) => setTimeout(resolve));
