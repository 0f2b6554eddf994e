// `npm run bench:formats [-- DIR]`: the median milliseconds that reading a record takes, format by format, in Node and in
// Chromium. Without a folder the demo's records are read; with one, all of its records. It needs a build.
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { basename, dirname, join } from 'node:path';
import { filesOf } from '../scripts/corpus.mjs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { readFile } from 'node:fs/promises';
import { readPublications } from '../dist/server/index.js';
import { serve } from '../scripts/server.mjs';

const demo = fileURLToPath(new URL('../demo/', import.meta.url));
const given = process.argv[2];
const paths = given
  ? await filesOf(given)
  : [...(await filesOf(join(demo, 'formats'))), join(demo, 'library/human-development-report-2009.html')];

/** All records of a folder, by their format: with the demo's each file is one. */
const records = [];
for (const path of paths) {
  const text = await readFile(path, 'utf8');
  const publications = await readPublications(text).catch(() => []);
  if (publications.length === 1) records.push({ format: given ? basename(dirname(path)) : publications[0].source.format, text }); // prettier-ignore
}

/** Milliseconds for each record: the median of its runs. It is written so that a page can run it too. */
async function measure(read, records) {
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const times = [];
  for (const { format, text } of records) {
    const runs = [];
    for (let run = 0; run < 250; run++) {
      // Ten at a time, since pages have coarse clocks.
      const before = performance.now();
      for (let each = 0; each < 10; each++) await read(text);
      if (run >= 50) runs.push((performance.now() - before) / 10); // the first make the code warm
    }
    times.push([format, median(runs)]);
  }
  return [...new Set(times.map(([format]) => format))].map((format) => [
    format,
    median(times.filter(([name]) => name === format).map(([, time]) => time)),
  ]);
}

const inNode = new Map(await measure(readPublications, records));
let inChromium = new Map();
const { chromium } = findBrowsers();
if (chromium) {
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs, protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/demo/formats/publication.json`);
    inChromium = new Map(
      await page.evaluate(
        async (measure, records) => {
          const { readPublications } = await import('/dist/read/read.js');
          return new Function('read', 'records', `return (${measure})(read, records)`)(readPublications, records);
        },
        measure.toString(),
        records,
      ),
    );
  } finally {
    await browser.close();
    await server.close();
  }
} else console.log('Chromium is not on this machine.');

const ms = (value) => (value === undefined ? '–' : value.toFixed(3)).padStart(10);
console.log(`${'format'.padEnd(14)} ${'records'.padStart(8)} ${'Node ms'.padStart(10)} ${'Chromium ms'.padStart(10)}`);
for (const [format, time] of inNode)
  console.log(`${format.padEnd(14)} ${String(records.filter((each) => each.format === format).length).padStart(8)} ${ms(time)} ${ms(inChromium.get(format))}`); // prettier-ignore
