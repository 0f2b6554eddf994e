import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';
import { serve } from './scripts/server.mjs';
import { recordsOf } from './benchmarks/listing/records.mjs';
import { readFileSync } from 'node:fs';
const N = Number(process.argv[2] ?? 1000);
const server = await serve(0, { '/r.json': (q, r) => r.writeHead(200, {'content-type':'application/json'}).end(JSON.stringify(recordsOf(N))), '/p': (q,r)=>r.writeHead(200,{'content-type':'text/html'}).end('<!doctype html><main></main><script type=module src=/dist/publication-card.js></script>') });
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
const page = await browser.newPage();
await page.goto(server.url + '/p');
await page.evaluate(async (N) => {
  await customElements.whenDefined('publication-card');
  window.records = await (await fetch('/r.json')).json();
  const list = document.createElement('publication-list');
  list.filter = true; document.querySelector('main').append(list);
  await customElements.whenDefined('publication-list'); await list.updateComplete; window.list=list; }, N);
await page.tracing.start({ path: '/tmp/trace.json', categories: ['devtools.timeline','blink','v8','toplevel','blink.animations'] });
const t = await page.evaluate(async (N) => {
  const t0 = performance.now();
  list.record = records;
  while (list.shadowRoot?.querySelectorAll('.item > publication-card').length !== N) await new Promise(r => setTimeout(r, 20));
  return performance.now() - t0;
}, N);
await page.tracing.stop();
console.log('ms', t);
const { traceEvents: ev } = JSON.parse(readFileSync('/tmp/trace.json'));
const main = ev.find(e => e.name==='thread_name' && e.args?.name==='CrRendererMain' && ev.some(x=>x.pid===e.pid&&x.name==='FunctionCall'));
const xs = ev.filter(e => e.ph==='X' && e.pid===main.pid && e.tid===main.tid).sort((a,b)=>a.ts-b.ts||b.dur-a.dur);
const self=new Map(), cnt=new Map(); const stack=[];
for (const e of xs){ while(stack.length && stack.at(-1).ts+stack.at(-1).dur<=e.ts) stack.pop(); const p=stack.at(-1); if(p) self.set(p.name,(self.get(p.name)??0)-e.dur); self.set(e.name,(self.get(e.name)??0)+(e.dur??0)); cnt.set(e.name,(cnt.get(e.name)??0)+1); stack.push(e);}
for (const [k,v] of [...self].sort((a,b)=>b[1]-a[1]).slice(0,30)) console.log((v/1000).toFixed(1).padStart(9), String(cnt.get(k)).padStart(7), k);
await browser.close(); await server.close();
