// A page in Chromium with the script of a build, and how long it takes to make cards in it and to change them.
import { readFile } from 'node:fs/promises';
import { serveSlowly } from '../starting/server.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title><link rel="icon" href="data:,">
<body style="width: 45rem"><script type="module" src="/dist/publication-card.js"></script>`;

async function moduleAt(name) {
  const body = await readFile(new URL(name, import.meta.url));
  return [`/${name}`, { body, type: 'text/javascript; charset=utf-8' }];
}

/**
 * Opens the page, behind another one: what is not seen draws no frames, of which one would count here and none there. What it
 * makes are times for all cards together, of the clock and of the processor: the second one is that of the page's main thread
 * alone, and steady on a busy machine.
 *
 * @param {import('puppeteer-core').Browser} browser started with `--js-flags=--expose-gc`
 * @param {string} dist the build
 */
export async function cardsIn(browser, dist) {
  const server = await serveSlowly(dist, 0);
  const modules = Object.fromEntries(await Promise.all(['records.mjs', 'page.mjs'].map(moduleAt)));
  server.play({ ...modules, '/page': { body: html, type: 'text/html; charset=utf-8' } });
  const [front] = await browser.pages();
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`http://localhost:${server.port}/page`);
  await page.evaluate(() => customElements.whenDefined('publication-card'));
  await front.bringToFront();

  const step = (name, ...args) =>
    page.evaluate(async (name, args) => (await import('/page.mjs')).steps[name](...args), name, args);
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  async function measured(name, ...args) {
    const before = await spent();
    const clock = await step(name, ...args);
    return { clock, cpu: (await spent()) - before };
  }
  /** As `measured`, less what a step costs that does nothing. */
  async function net(name, ...args) {
    const { cpu } = await measured('nothing');
    const found = await measured(name, ...args);
    return { ...found, cpu: found.cpu - cpu };
  }

  return {
    /** Makes `count` cards of the records from the number `first` on. */
    async create(first, count, attributes) {
      await step('prepare', first, count);
      const found = await net('create', attributes);
      await step('check');
      return found;
    },
    /** Gives another layout to the cards that were made last. */
    async change(layout) {
      await step('check');
      return net('change', layout);
    },
    close: server.close,
  };
}
