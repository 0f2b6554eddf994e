// What Chromium makes of a page without scripts: print, and what archives of pages keep for one who opens them again.
import { chromiumArgs, findBrowsers } from '../../../scripts/browsers.mjs';
import { commandVersion, output, withPage } from './command.mjs';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pdf } from './made.mjs';
import puppeteer from 'puppeteer-core';
import { readShown } from '../shown.mjs';
import { versionOf } from '../versions.mjs';
import { writeFile } from 'node:fs/promises';

// Asked for each time, as it may just have been installed.
const chromium = () => findBrowsers().chromium;
const chromiumVersion = () => chromium() && commandVersion(chromium());

const launched = () => puppeteer.launch({ executablePath: chromium(), args: chromiumArgs });

/** A page that runs no script, for as long as something is done with it. */
async function opened(file, use) {
  const browser = await launched();
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(pathToFileURL(file).href);
    return await use(page);
  } finally {
    await browser.close();
  }
}

const shown = (file, { expected }) => opened(file, (page) => page.evaluate(readShown, expected.around));

/** @type {import('../measure.mjs').Program[]} */
export const archives = [
  {
    name: 'Chromium, seen',
    debian: ['chromium'],
    version: chromiumVersion,
    about: 'the control: what readers without script see',
    run: (page) => withPage(page, ({ file }) => shown(file, page)),
  },
  {
    name: 'Chromium, printed',
    debian: ['chromium', 'poppler-utils'],
    version: () => commandVersion('pdftotext', ['-v']) && chromiumVersion(),
    about: 'its PDF, read by pdftotext',
    run: (page) =>
      withPage(page, async ({ file, at }) => {
        await opened(file, (open) => open.pdf({ path: at('page.pdf') }));
        return pdf(at('page.pdf'), page);
      }),
  },
  {
    name: 'Chromium, MHTML',
    debian: ['chromium'],
    version: chromiumVersion,
    about: 'the page saved as one file, and that opened again',
    run: (page) =>
      withPage(page, async ({ file, at }) => {
        await opened(file, async (open) => {
          const session = await open.createCDPSession();
          const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
          await writeFile(at('page.mhtml'), data);
        });
        return shown(at('page.mhtml'), page);
      }),
  },
  {
    name: 'SingleFile',
    debian: ['chromium'],
    version: () => chromium() && versionOf('single-file-cli'),
    about: 'the page saved as one file by Chromium with scripts, and that opened again without',
    run: (page) =>
      withPage(page, async ({ file, at, env }) => {
        const command = fileURLToPath(new URL('../node_modules/single-file-cli/single-file-node.js', import.meta.url));
        // Its own way to start a browser has everything in one process, which does not always live.
        const browser = await launched();
        try {
          const { host } = new URL(browser.wsEndpoint());
          const args = [command, pathToFileURL(file).href, at('saved.html'), `--browser-server=http://${host}`];
          // Now and then it misses that the page is there, waits in vain, says so, and ends as if all were well.
          for (let left = 3; left && !existsSync(at('saved.html')); left--)
            await output(process.execPath, [...args, '--browser-load-max-time=20000'], { env });
        } finally {
          await browser.close();
        }
        return shown(at('saved.html'), page);
      }),
  },
];
