import '@angular/compiler'; // components are compiled where they run
import { first, Page } from './component.mjs';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { provideZonelessChangeDetection } from '@angular/core';
import { start } from '../../in-browser/app.mjs';

start(async (target, shown, isHydrated) => {
  first.state = shown;
  if (!isHydrated) target.replaceChildren(document.createElement('test-page'));
  const providers = [provideZonelessChangeDetection(), ...(isHydrated ? [provideClientHydration()] : [])];
  const app = await bootstrapApplication(Page, { providers });
  await app.whenStable();
  return {
    set(next) {
      app.components[0].instance.state.set(next);
      app.tick();
    },
    unmount: () => app.destroy(),
  };
});
