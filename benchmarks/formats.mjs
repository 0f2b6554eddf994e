// `npm run bench:formats [-- DIR]`, or `-- --against REF` for ratios to another commit, with large records and other readers: the median milliseconds that reading a record takes, format by format, in Node and in
// Chromium. Without a folder the demo's records are read; with one, all of its records. It needs a build.
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { basename, dirname, join } from 'node:path';
import { filesOf } from '../scripts/corpus.mjs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { readFile } from 'node:fs/promises';
import { readPublications } from '../dist/server/index.js';
import { root, serve } from '../scripts/server.mjs';
import { spawnSync } from 'node:child_process';
import { withBuilds } from './builds.mjs';

const demo = fileURLToPath(new URL('../demo/', import.meta.url));
const at = process.argv.indexOf('--against');
const against = at > 0 ? process.argv[at + 1] : '';
const given = at === 2 ? undefined : process.argv[2];
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
async function measure(read, records, count = 250) {
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const times = [];
  for (const { format, text } of records) {
    const runs = [];
    for (let run = 0; run < count; run++) {
      // Ten at a time, since pages have coarse clocks.
      const before = performance.now();
      for (let each = 0; each < 10; each++) await read(text);
      if (run >= count / 5) runs.push((performance.now() - before) / 10); // the first make the code warm
    }
    times.push([format, median(runs)]);
  }
  return [...new Set(times.map(([format]) => format))].map((format) => [
    format,
    median(times.filter(([name]) => name === format).map(([, time]) => time)),
  ]);
}

const inNode = new Map(await measure(readPublications, records));
if (against) {
  await compare(against);
  process.exit();
}
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

/** Ratios to another commit: each format, large records with the heap that stays, and the BibTeX file beside other readers. */
async function compare(ref) {
  await withBuilds(root, ref, async (builds) => {
    const readers = await Promise.all(builds.map(({ dist }) => import(pathToFileURL(join(dist, 'server/index.js')))));
    console.log(`${'format'.padEnd(14)} ${'ms'.padStart(9)} ${builds[1].name.padStart(9)}     ×`);
    for (const { format, text } of records) {
      if (!(await readers[1].readPublications(text).catch(() => undefined))) {
        console.log(`${format.padEnd(14)} is not read there`);
        continue;
      }
      const rounds = [[], []];
      // In turn, so that both meet the same machine.
      for (let round = 0; round < 5; round++)
        for (const each of round % 2 ? [1, 0] : [0, 1])
          rounds[each].push((await measure(readers[each].readPublications, [{ format, text }], 30))[0][1]);
      const [a, b] = rounds.map((times) => times.toSorted((x, y) => x - y)[2]);
      console.log(
        `${format.padEnd(14)} ${a.toFixed(3).padStart(9)} ${b.toFixed(3).padStart(9)} ${(a / b).toFixed(2).padStart(5)}`,
      );
    }
    const large = (which) => JSON.parse(spawnSync(process.execPath, ['--expose-gc', join(root, 'benchmarks/read-large.mjs'), which], { encoding: 'utf8' }).stdout || '{}'); // prettier-ignore
    const [a, b] = builds.map(({ dist }) => large(dist));
    for (const name of Object.keys(a))
      console.log(`${`${name}, large`.padEnd(14)} ${a[name].ms.toFixed(0).padStart(9)} ${b[name]?.ms.toFixed(0).padStart(9)} ${(a[name].ms / b[name]?.ms).toFixed(2).padStart(5)}  heap ${(a[name].heap / b[name]?.heap).toFixed(2)}`); // prettier-ignore
    for (const rival of ['citation-js', '@retorquere/bibtex-parser', 'biblatex-csl-converter'])
      console.log(`bibtex by ${rival}: ${large(rival).bibtex?.ms.toFixed(0) ?? 'not read'} ms`);
  });
}
