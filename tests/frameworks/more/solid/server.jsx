import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Page } from './scenes.jsx';

export const render = (state) => ({
  head: generateHydrationScript(),
  body: `<div id="app">${renderToString(() => <Page state={state} />)}</div>`,
});
