import { createApp, createSSRApp, h, nextTick, shallowRef } from 'vue';
import Page from './Page.vue';
import { start } from '../in-browser/app.mjs';

start((target, first, isHydrated) => {
  const state = shallowRef(first);
  const app = (isHydrated ? createSSRApp : createApp)(() => h(Page, { state: state.value }));
  app.mount(target);
  return {
    set(next) {
      state.value = next;
      return nextTick();
    },
    unmount: () => app.unmount(),
  };
});
