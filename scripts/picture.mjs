// `npm run picture`: makes docs/card.png, the README's picture, of the first card in demo/index.html.
import { chromiumArgs, ensureBrowsers } from './browsers.mjs';
import { root, serve } from './server.mjs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { writeFile } from 'node:fs/promises';
import { toPalette } from './palette.mjs';

const width = 1200;
const margin = 16; // of the page around the card
const file = 'docs/card.png';

const server = await serve();
const browser = await launch({
  executablePath: ensureBrowsers().chromium,
  args: [...chromiumArgs, '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 1000, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`${server.url}/demo/index.html`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('publication-card:state(loaded)', { timeout: 10_000 });
  const [top, height] = await page.$eval('publication-card', (card) => {
    const box = card.getBoundingClientRect();
    return [box.top + scrollY, box.height].map(Math.round);
  });
  const clip = { x: 0, y: top - margin, width, height: height + 2 * margin };
  const picture = toPalette(await page.screenshot({ clip }));
  await writeFile(join(root, file), picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
} finally {
  await browser.close();
  await server.close();
}
