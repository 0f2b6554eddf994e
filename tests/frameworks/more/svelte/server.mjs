import Page from './Page.svelte';
import { render as renderToString } from 'svelte/server';

export const render = async (state) => {
  const { head, body } = await renderToString(Page, { props: { state } });
  return { head, body: `<div id="app">${body}</div>` };
};
