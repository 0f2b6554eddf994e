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

/** What handlers in the framework's own syntax were called with: the event's type, and the title or the kind of error. */
const told = [];
let made = 0;

/** A handler's line: keeps that it was called. */
export const tell = ({ type, publication, error }) => void told.push([type, String(publication?.title ?? error?.kind)]);

/**
 * An equal record in a new object. A framework makes one for each of the times that it is called.
 *
 * @param {object} record
 * @param {number} time
 */
export function fresh(record, time) {
  made = Math.max(made + 1, time);
  return { ...record };
}

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
  const show = async (first, isHydrated) => {
    state = first;
    mounted = await mount(document.querySelector('#app'), state, isHydrated);
  };
  globalThis.app = {
    told,
    made: () => made,
    define: () => import('publication-card/define'),
    mount: (first) => show(first, false),
    hydrate: (first) => show(first, true),
    /** `absent` are names of what is to be undefined. */
    async set(change, absent = []) {
      state = { ...state, ...change };
      for (const name of absent) state[name] = undefined;
      await mounted.set(state);
    },
    async unmount() {
      await mounted?.unmount();
      mounted = undefined;
    },
    async clear() {
      await this.unmount();
      told.length = made = 0;
    },
  };
}
