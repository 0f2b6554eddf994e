// `npm run bench:huge [-- SIZE]`: what records that are larger than anybody reads cost in Chromium: the milliseconds that
// reading and drawing one takes, and how many elements a card makes of it. It needs a build.
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { hugeRecords } from '../tests/node/support/huge.mjs';
import puppeteer from 'puppeteer-core';
import { serve } from '../scripts/server.mjs';

const size = Number(process.argv[2] ?? 100_000);
const { chromium } = findBrowsers();
if (!chromium) throw new Error('This benchmark needs Chromium.');
const server = await serve();
const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs, protocolTimeout: 600_000 });
try {
  const page = await browser.newPage();
  await page.goto(`${server.url}/demo/formats/publication.json`);
  await page.addScriptTag({ type: 'module', url: '/dist/publication-card.js' });
  await page.evaluate(() => customElements.whenDefined('publication-card'));
  console.log(`Records of ${size.toLocaleString('en')} entries, levels or words in ${await browser.version()}:\n`);
  console.log(
    `${'record'.padEnd(36)} ${'read, ms'.padStart(10)} ${'draw, ms'.padStart(10)} ${'layout, ms'.padStart(10)} ${'elements'.padStart(9)}`,
  );
  for (const name of Object.keys(hugeRecords)) {
    const result = await page.evaluate(
      async (name, size) => {
        const { hugeRecords } = await import('/tests/node/support/huge.mjs');
        const { readPublication } = await import('/dist/read/read.js');
        const timed = async (work) => {
          const begin = performance.now();
          await work();
          return performance.now() - begin;
        };
        await readPublication(hugeRecords[name](5)); // loads what it needs
        const record = hugeRecords[name](size);
        const read = await timed(() => readPublication(record));
        const card = document.createElement('publication-card');
        document.body.replaceChildren(card);
        card.record = hugeRecords[name](5);
        await card.updateComplete;
        card.record = record;
        const both = await timed(() => card.updateComplete);
        const layout = await timed(() => card.getBoundingClientRect());
        return { times: [read, both - read, layout], elements: card.shadowRoot.querySelectorAll('*').length };
      },
      name,
      size,
    );
    const [read, draw, layout] = result.times.map((time) => time.toFixed(0).padStart(10));
    console.log(`${name.padEnd(36)} ${read} ${draw} ${layout} ${String(result.elements).padStart(9)}`);
  }
} finally {
  await browser.close();
  await server.close();
}
