/* global $state */
import { flushSync, hydrate, mount, unmount } from 'svelte';
import Page from './Page.svelte';
import { start } from '../../in-browser/app.mjs';

start((target, first, isHydrated) => {
  const props = $state({ state: first });
  const app = (isHydrated ? hydrate : mount)(Page, { target, props });
  flushSync();
  return {
    set: (next) =>
      flushSync(() => {
        props.state = next;
      }),
    unmount: () => unmount(app),
  };
});
