import { Page } from './scenes.jsx';
import { renderToString } from 'react-dom/server.edge';

export const render = (state) => ({ body: `<div id="app">${renderToString(<Page state={state} />)}</div>` });
