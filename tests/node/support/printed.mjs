// Pages printed on A4, in any of the three engines, and what PDF tools find in them.
import { chromiumArgs, findBrowsers } from '../../../scripts/browsers.mjs';
import { execFile as execFileWithCallback } from 'node:child_process';
import { inWebKit, onDesktop, whenSettled } from './desktop.mjs';
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
export const inPrintOf = (engine) => onDesktop(engine, 'pdf', ...(engine === 'webkit' ? ['webkit'] : []));

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
  // WebKit's driver has no command to print. A page tells by its title that its cards are drawn.
  const ready = engine === 'webkit' ? whenSettled("document.title = 'ready'") : '';
  const server = await serve(0, { '/page.html': htmlAnswer(html + ready) });
  t.after(() => server.close());
  const file = join(folder, 'page.pdf');
  if (engine === 'webkit') await inWebKit('print-webkit.py', `${server.url}/page.html`, file);
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
