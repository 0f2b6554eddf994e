// `npm run picture`: makes docs/card.png, the README's picture, of the first card in demo/index.html.
import { chromiumArgs, ensureBrowsers } from './browsers.mjs';
import { root, serve } from './server.mjs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { writeFile } from 'node:fs/promises';
import { toPalette } from './palette.mjs';

const width = 1200;
const height = 760;
const file = 'docs/card.png';

const server = await serve();
const browser = await launch({
  executablePath: ensureBrowsers().chromium,
  args: [...chromiumArgs, '--hide-scrollbars'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`${server.url}/demo/index.html`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('publication-card:state(loaded)', { timeout: 10_000 });
  // The whole card where it fits; what stands around it, where it does not fill the picture.
  const y = await page.$eval('publication-card', (card, room) => {
    const { top, height: own } = card.getBoundingClientRect();
    return Math.max(0, Math.round(top + scrollY - Math.max(32, (room - own) / 2)));
  }, height); // prettier-ignore
  const picture = toPalette(await page.screenshot({ clip: { x: 0, y, width, height } }));
  await writeFile(join(root, file), picture);
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
} finally {
  await browser.close();
  await server.close();
}
