import { createRoot, hydrateRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Page } from './scenes.jsx';
import { start } from '../in-browser/app.mjs';

start((target, first, isHydrated) => {
  let root;
  if (isHydrated) flushSync(() => (root = hydrateRoot(target, <Page state={first} />)));
  else root = createRoot(target);
  const set = (state) => flushSync(() => root.render(<Page state={state} />));
  if (!isHydrated) set(first);
  return { set, unmount: () => root.unmount() };
});
