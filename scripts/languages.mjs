// `npm run languages`: pictures of what tests/i18n/reader-table.json has, every language of the interface in every engine that the
// machine has, to be looked at. They are written to .tmp/languages/, or to the folder that is named. It needs a build.
import { chromiumArgs, findBrowsers } from './browsers.mjs';
import { fontStyles } from '../tests/visual/fonts.mjs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { root, serve } from './server.mjs';
import { startWebKit } from './webdriver.mjs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const folder = process.argv[2] ?? join(root, '.tmp', 'languages');
/** Languages on a sheet, and its size in pixels: as large as a window of WebKit's may be. */
const onSheet = 4;
const [width, height] = [1280, 960];

const { records, facts } = JSON.parse(await readFile(join(root, 'tests/i18n/reader-table.json'), 'utf8'));
const tags = Object.keys(facts);
const sheets = Array.from({ length: Math.ceil(tags.length / onSheet) }, (_, at) => tags.slice(at * onSheet, (at + 1) * onSheet)); // prettier-ignore

const attribute = (value) => JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const card = (record) => `<publication-card layout="full" record="${attribute(record)}"></publication-card>`;
const section = (tag) => `<h2>${tag}</h2>
<section lang="${tag}" dir="${/^(?:ar|fa|ps|ur)$/.test(tag) ? 'rtl' : 'ltr'}">${Object.values(records).map(card).join('')}</section>`;

/** Its promise `drawn` is kept when all cards are drawn, and the fonts are there. */
const pageOf = (languages) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="stylesheet" href="/fonts.css">
    <style>
      html { overflow: hidden }
      body { margin: 8px; font: 18px sans-serif, 'Pictures Chinese' }
      h2 { margin: 4px 0; font-size: 14px }
      /* WebKit takes no picture of a page in which nothing moves. */
      @keyframes beat { to { width: 2px } }
      body::after { content: ''; display: block; width: 1px; height: 1px; background: #eee; animation: beat 0.1s infinite }
      publication-card::part(cover) { display: none }
      section { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; align-items: start }
    </style>
    <script type="module" src="/dist/publication-card.js"></script>
    <script>
      addEventListener('load', async () => {
        await customElements.whenDefined('publication-card');
        for (const card of document.querySelectorAll('publication-card')) await card.updateComplete;
        document.body.getBoundingClientRect(); // what is laid out asks for its fonts
        // Of the machine's fonts but for Chinese. In WebKit document.fonts.ready is sometimes never kept.
        await Promise.all([...document.fonts].filter(({ status }) => status === 'loading').map(({ loaded }) => loaded));
        globalThis.say(true);
      });
      globalThis.drawn = new Promise((keep) => (globalThis.say = keep));
    </script>
  </head>
  <body>${languages.map(section).join('\n')}</body>
</html>`;

const html = (text, type = 'text/html') => (_, response) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text); // prettier-ignore

/** Opens one of the two that Puppeteer drives; `take` answers with a picture of the window. */
async function byPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const take = async (url) => {
    await page.goto(url);
    await page.evaluate(() => globalThis.drawn);
    return page.screenshot();
  };
  return { take, close: () => browser.close() };
}

async function byWebDriver(found) {
  const { command, close } = await startWebKit(found);
  await command('/window/rect', { width, height: 1024 });
  const take = async (url) => {
    await command('/url', { url });
    await command('/execute/async', { script: 'drawn.then(arguments[0])', args: [] });
    return Buffer.from(await command('/screenshot', undefined, 'GET'), 'base64');
  };
  return { take, close };
}

const found = findBrowsers();
const engines = {
  chromium: () => byPuppeteer({ executablePath: found.chromium, args: [...chromiumArgs, '--hide-scrollbars'] }),
  firefox: () => byPuppeteer({ browser: 'firefox', executablePath: found.firefox }),
  webkit: () => byWebDriver(found),
};

const pages = sheets.map((languages) => [`/${languages.join('-')}.html`, html(pageOf(languages))]);
const server = await serve(0, { ...Object.fromEntries(pages), '/fonts.css': html(await fontStyles(), 'text/css') });
await mkdir(folder, { recursive: true });
try {
  for (const [name, open] of Object.entries(engines).filter(([engine]) => found[engine])) {
    const { take, close } = await open();
    try {
      for (const [path] of pages) {
        const file = join(folder, `${name}${path.replace('/', '-').replace('.html', '.png')}`);
        await writeFile(file, await take(server.url + path));
        console.log(file);
      }
    } finally {
      await close();
    }
  }
} finally {
  await server.close();
}
