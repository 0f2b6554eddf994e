// What the pages of all frameworks have in common: the tests drive an app by `globalThis.app`, and ask there what it heard.

/**
 * What an app shows. Every framework has the same scenes, of the same state:
 *
 * - `links`: marked links, `lone` within a line, `items` in a keyed list, `quote` as a snapshot
 * - `card`: a card with attributes in kebab case, or in camel case where `isCamel`; `how` says how the record is handed over
 * - `provider`: a provider with `hosts`, and a card with the address `src` and one with a `record` in it
 * - `fresh`: a card whose record is a new object whenever the handler of `publication-load` has counted
 * - `mistake`: a card whose record becomes an attribute by mistake
 * - `raw`: `html` as it is
 * - `kept`: a card that is kept or moved, in one of the framework's own `way`s, as `isAway` says
 *
 * @typedef {object} State
 * @property {'links' | 'card' | 'provider' | 'fresh' | 'mistake' | 'raw' | 'kept'} scene
 */

/** What handlers in the framework's own syntax were called with: the event's type, and the title that it is about. */
const told = [];
let made = 0;

/** A handler's line: keeps that it was called. */
export const tell = (event) => void told.push([event.type, event.publication?.title?.[0] ?? event.error?.kind]);

/** An equal record in a new object; what it depends on is named by the framework that asks. */
export function fresh(record) {
  made++;
  return { ...record };
}

/** The links that the scene of links begins with, where the state does not say. */
export const none = Object.freeze([]);

/**
 * Lets tests drive an app.
 *
 * @param {(target: Element, state: State, isHydrated: boolean) => Mounted | Promise<Mounted>} mount
 *   puts an app into an element, or wakes the one that a server has written there
 * @typedef {{ set: (state: State) => unknown, unmount: () => unknown }} Mounted `set` is done when the page shows the new state
 */
export function start(mount) {
  let mounted;
  let state;
  const target = () => document.querySelector('#app');
  globalThis.app = {
    told,
    made: () => made,
    define: () => import('publication-card/define'),
    async mount(first) {
      mounted = await mount(target(), (state = first), false);
    },
    async hydrate(first) {
      mounted = await mount(target(), (state = first), true);
    },
    async set(change) {
      await mounted.set((state = { ...state, ...change }));
    },
    async unmount() {
      await mounted.unmount();
    },
  };
}
