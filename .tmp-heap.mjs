import puppeteer from 'puppeteer-core';
import { chromiumArgs, findBrowsers } from './scripts/browsers.mjs';
import { serve } from './scripts/server.mjs';
import { recordsOf } from './benchmarks/listing/records.mjs';
import { writeFileSync } from 'node:fs';
const N = Number(process.argv[2] ?? 500);
const how = process.argv[3] ?? 'list';
const server = await serve(0, { '/r.json': (q, r) => r.writeHead(200, {'content-type':'application/json'}).end(JSON.stringify(recordsOf(N))), '/p': (q,r)=>r.writeHead(200,{'content-type':'text/html'}).end('<!doctype html><main></main><script type=module src=/dist/publication-card.js></script>') });
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: chromiumArgs });
const page = await browser.newPage();
await page.goto(server.url + '/p');
await page.evaluate(async (how, N) => {
  await customElements.whenDefined('publication-card');
  const records = await (await fetch('/r.json')).json();
  const main = document.querySelector('main');
  if (how === 'list') {
    const list = document.createElement('publication-list');
    list.record = records; list.filter = true; main.append(list);
    await customElements.whenDefined('publication-list');
    while (list.shadowRoot?.querySelectorAll('.item > publication-card').length !== N) await new Promise(r => setTimeout(r, 50));
    window.list = list;
  } else for (const record of records) { const c = document.createElement('publication-card'); c.layout='compact'; c.record = record; main.append(c); }
  await Promise.all([...document.querySelectorAll('publication-card')].map(c=>c.updateComplete));
  await new Promise(r => setTimeout(r, 1000));
}, how, N);
const s = await page.createCDPSession();
await s.send('HeapProfiler.enable');
for (let i=0;i<3;i++) await s.send('HeapProfiler.collectGarbage');
console.log(await s.send('Runtime.getHeapUsage'));
let text=''; s.on('HeapProfiler.addHeapSnapshotChunk', ({chunk}) => text += chunk);
await s.send('HeapProfiler.takeHeapSnapshot', { exposeInternals: false });
const snap = JSON.parse(text);
const { node_fields, node_types } = snap.snapshot.meta; const F = node_fields.length;
const iT=node_fields.indexOf('type'), iN=node_fields.indexOf('name'), iS=node_fields.indexOf('self_size');
const by = new Map();
for (let i=0;i<snap.nodes.length;i+=F){ const t=node_types[0][snap.nodes[i+iT]]; let n=snap.strings[snap.nodes[i+iN]]; if (t==='string'||t==='concatenated string'||t==='sliced string') n=t; else n=t+':'+n.slice(0,60); const e=by.get(n)??[0,0]; e[0]++; e[1]+=snap.nodes[i+iS]; by.set(n,e);}
for (const [n,[c,b]] of [...by].sort((a,b)=>b[1][1]-a[1][1]).slice(0,45)) console.log(String((b/N).toFixed(0)).padStart(8), String((c/N).toFixed(1)).padStart(7), n);
await browser.close(); await server.close();
