import { hydrate, render } from 'solid-js/web';
import { Page } from './scenes.jsx';
import { createSignal } from 'solid-js';
import { start } from '../../in-browser/app.mjs';

start((target, first, isHydrated) => {
  const [state, set] = createSignal(first);
  const unmount = (isHydrated ? hydrate : render)(() => <Page state={state()} />, target);
  return { set, unmount };
});
