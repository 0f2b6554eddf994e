import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './Page.vue';

export const render = async (state) => ({
  body: `<div id="app">${await renderToString(createSSRApp(() => h(Page, { state })))}</div>`,
});
