import { Page } from './scenes.jsx';
import { render as renderToString } from 'preact-render-to-string';

export const render = (state) => ({ body: `<div id="app">${renderToString(<Page state={state} />)}</div>` });
