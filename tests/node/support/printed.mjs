// Pages printed on A4, in any of the three engines, and what PDF tools find in them.
import { canPrintInWebKit, canReadPdf, python } from '../../../scripts/print-programs.mjs';
import { chromiumArgs, findBrowsers, startDisplay } from '../../../scripts/browsers.mjs';
import { execFile as execFileWithCallback } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { html as htmlAnswer } from './answers.mjs';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import puppeteer from 'puppeteer-core';
import { serve } from '../../../scripts/server.mjs';
import { settled } from './pages.mjs';
import { tmpdir } from 'node:os';

const execFile = promisify(execFileWithCallback);
const found = findBrowsers();

/** The margin on each side, in PDF's points. */
export const MARGIN = (15 / 25.4) * 72;

/** Options for a test of what an engine prints. */
export function inPrintOf(engine) {
  const isThere = found[engine] && canReadPdf() && (engine !== 'webkit' || canPrintInWebKit());
  const isNeeded = Boolean(process.env.REQUIRE_PRINT);
  const lacking = `what prints in ${engine} or reads PDF is not on this machine; set REQUIRE_PRINT to make it necessary`;
  return { skip: !isThere && !isNeeded && lacking, timeout: 60_000 };
}

/** WebKit's driver has no command to print. A page tells by its title that its cards are drawn. */
async function printInWebKit(url, file) {
  const { env, stop } = await startDisplay(found);
  try {
    await execFile(python, [fileURLToPath(new URL('print-webkit.py', import.meta.url)), url, file], { env });
  } finally {
    stop();
  }
}

async function printWithPuppeteer(engine, url, file) {
  const launch = engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumArgs };
  const browser = await puppeteer.launch({ executablePath: found[engine], ...launch });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await settled(page);
    const margin = Object.fromEntries(['top', 'right', 'bottom', 'left'].map((side) => [side, '15mm']));
    await page.pdf({ path: file, format: 'A4', margin });
  } finally {
    await browser.close();
  }
}

/**
 * Prints a page.
 *
 * @param html the page, with all of its cards
 * @returns the path of the PDF, which goes when the test ends
 */
export async function printed(t, engine, html) {
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  t.after(() => rm(folder, { recursive: true }));
  const ready = settled({
    evaluate: (act, ...args) =>
      `<script type="module">await (${act})(...${JSON.stringify(args)}); document.title = 'ready';</script>`,
  });
  const server = await serve(0, { '/page.html': htmlAnswer(engine === 'webkit' ? html + ready : html) });
  t.after(() => server.close());
  const file = join(folder, 'page.pdf');
  if (engine === 'webkit') await printInWebKit(`${server.url}/page.html`, file);
  else await printWithPuppeteer(engine, `${server.url}/page.html`, file);
  return file;
}

/** What `pdfinfo` says of a PDF. */
export const pdfInfo = async (file, ...options) => (await execFile('pdfinfo', [...options, file])).stdout;

/** The words of a PDF in the order of its content: the page from 0, the text, and where it begins and ends from the top, in points. */
export async function wordsOf(file) {
  const { stdout } = await execFile('pdftotext', ['-bbox', file, '-'], { maxBuffer: 2 ** 26 });
  return stdout.split('<page ').slice(1).flatMap((page, at) =>
    Array.from(page.matchAll(/yMin="([^"]+)" xMax="[^"]+" yMax="([^"]+)">([^<]*)/g), ([, top, bottom, text]) =>
      ({ page: at, text, top: Number(top), bottom: Number(bottom) })),
  ); // prettier-ignore
}
