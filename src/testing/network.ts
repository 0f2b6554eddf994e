// Where the classes of Node and those of the document meet: each knows only its own.
import { type DomWindow, give, lacks } from './fill.js';

/**
 * `fetch`, which jsdom has not. It is that of the place where this module runs; and since Node's refuses the signals of jsdom's
 * `AbortController` from version 24 on, they are not handed on, but listened to.
 *
 * @see https://fetch.spec.whatwg.org/#fetch-method
 * @see https://dom.spec.whatwg.org/#interface-AbortSignal
 */
export function* fillFetch(window: DomWindow): Generator<string> {
  const { fetch: ask = globalThis.fetch, Request = globalThis.Request } = window as Partial<DomWindow>;
  if (!ask || !Request) return;
  const takesSignals = works(() => new Request('http://localhost/', { signal: new window.AbortController().signal }));
  if ('fetch' in window && takesSignals) return;
  give(window, 'fetch', (input: RequestInfo, init: RequestInit = {}) => {
    const { signal, ...rest } = init;
    return signal && !takesSignals ? until(signal, ask(input, rest)) : ask(input, init);
  });
  yield 'fetch';
}

/** An answer, unless a signal comes first; after it nobody reads on. */
function until(signal: AbortSignal, asking: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    const end = () => {
      reject(signal.reason as Error);
      asking.then((response) => response.body?.cancel()).catch(() => {}); // one that is being read cannot be ended
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
    asking.then(resolve, reject);
  });
}

/**
 * Reading a `Blob`, which jsdom has from version 27 on.
 *
 * @see https://w3c.github.io/FileAPI/#text-method-algo
 */
export function* fillBlobs(window: DomWindow): Generator<string> {
  const { Blob } = window;
  for (const [name, read] of [
    ['text', 'readAsText'],
    ['arrayBuffer', 'readAsArrayBuffer'],
  ] as const)
    // prettier-ignore
    if (lacks(Blob, name)) {
      give(Blob.prototype, name, function (this: Blob) {
        return new Promise((resolve) => {
          const reader = new window.FileReader();
          reader.addEventListener('load', () => resolve(reader.result));
          reader[read](this);
        });
      });
      yield `Blob.prototype.${name}`;
    }
}

/**
 * Addresses of blobs, for what is saved as a file: jsdom has none, and Node's know no blob of jsdom's. They lead nowhere.
 *
 * @see https://w3c.github.io/FileAPI/#dfn-createObjectURL
 */
export function* fillBlobAddresses(window: DomWindow): Generator<string> {
  const { URL, Blob } = window;
  if (works(() => URL.revokeObjectURL(URL.createObjectURL(new Blob([]))))) return;
  let count = 0;
  give(URL, 'createObjectURL', () => `blob:${window.location.origin}/${++count}`);
  give(URL, 'revokeObjectURL', () => {});
  yield 'URL.createObjectURL';
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
