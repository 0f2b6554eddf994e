import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';
import { serve } from './scripts/server.mjs';
import { recordsOf } from './benchmarks/listing/records.mjs';
const server = await serve(0, { '/p': (q,r)=>r.writeHead(200,{'content-type':'text/html'}).end('<!doctype html><main></main><script type=module src=/dist/publication-card.js></script>') });
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
const page = await browser.newPage();
await page.goto(server.url + '/p');
console.log(await page.evaluate(async (record) => {
  await customElements.whenDefined('publication-card');
  const c = document.createElement('publication-card'); c.layout='compact'; c.record = record; document.body.append(c); await c.updateComplete;
  return c.shadowRoot.innerHTML.replace(/<!--\?lit\$\d+\$-->/g,'¤').replace(/<!---->/g,'·').replace(/<!--(.*?)-->/g,'‹$1›');
}, recordsOf(1)[0]));
await browser.close(); await server.close();
