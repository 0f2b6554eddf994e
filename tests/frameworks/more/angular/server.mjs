import '@angular/compiler'; // components are compiled where they run
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { first, Page } from './component.mjs';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { provideZonelessChangeDetection } from '@angular/core';

const providers = [provideServerRendering(), provideClientHydration(), provideZonelessChangeDetection()];

export async function render(state) {
  first.state = state;
  const document = '<!doctype html><html><head></head><body><div id="app"><test-page></test-page></div></body></html>';
  const start = (context) => bootstrapApplication(Page, { providers }, context);
  const html = await renderApplication(start, {
    document,
    url: 'http://localhost/page.html',
    allowedHosts: ['localhost'],
  });
  const [, marker, body] = /<body[^>]*>(<!--.*?-->)(.*)<\/body>/s.exec(html);
  return { first: marker, body };
}
