// A window of jsdom's or happy-dom's as the global one, as test runners make it.

/** Names that stay the language's or Node's own, whatever a window has under them. */
const isKept = (name) =>
  /^(?:global|globalThis|process|console|set\w+|clear\w+|queueMicrotask|performance)$/.test(name);

/** What Node and documents both have: runners take the document's. */
const ofDocument =
  /^(?:Event\w*|CustomEvent|MessageEvent|Abort\w+|Blob|File\w*|FormData|Headers|Request|Response|URL\w*|DOMException)$/;

const windows = {
  async jsdom(options) {
    const { JSDOM } = await import('jsdom');
    return new JSDOM('<!doctype html><html lang="en"><body></body></html>', { pretendToBeVisual: true, ...options }).window;
  },
  async 'happy-dom'(options) {
    const { Window } = await import('happy-dom');
    const window = new Window(options);
    window.document.documentElement.lang = 'en';
    return window;
  },
}; // prettier-ignore

/** A window, which stands alone. */
export const windowOf = (name, options = {}) => windows[name]({ url: 'http://localhost/', ...options });

/** Makes all that a window has global. */
export function makeGlobal(window) {
  const own = [window, Object.getPrototypeOf(window)].flatMap((each) => Object.getOwnPropertyNames(each));
  for (const name of new Set([...own, 'addEventListener', 'removeEventListener', 'dispatchEvent'])) {
    const present = Object.getOwnPropertyDescriptor(globalThis, name);
    if (isKept(name) || present?.configurable === false) continue;
    if (present && typeof window[name] === 'function' && !ofDocument.test(name)) continue;
    const value = window[name];
    Object.defineProperty(globalThis, name, {
      value: typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value,
      configurable: true,
      writable: true,
    });
  }
}
