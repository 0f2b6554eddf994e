import { hydrate, options, render } from 'preact';
import { Page } from './scenes.jsx';
import { start } from '../../in-browser/app.mjs';

// What is set is in the page when `render` returns.
options.debounceRendering = (update) => update();

start((target, first, isHydrated) => {
  (isHydrated ? hydrate : render)(<Page state={first} />, target);
  return { set: (state) => render(<Page state={state} />, target), unmount: () => render(null, target) };
});
