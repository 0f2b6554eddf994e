// `npm run bench:formats`: the median milliseconds that reading a record takes, format by format, in Node and in Chromium. It needs
// a build.
//   DIR            reads all records of a folder; default the demo's
//   --against REF  measures another commit in turn with this build, and prints ratios; large files of records, with the heap that
//                  what is read keeps; and the file of BibTeX by other programs: npm ci --prefix benchmarks/rivals
//   --write        writes these tables to docs/performance.md
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { basename, dirname, join } from 'node:path';
import { circumstances, median, report, times } from './report.mjs';
import { filesOf } from '../scripts/corpus.mjs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import { readPublications } from '../dist/server/index.js';
import { root, serve } from '../scripts/server.mjs';
import { spawnSync } from 'node:child_process';
import { table } from '../scripts/table.mjs';
import { withBuilds } from './builds.mjs';

const demo = fileURLToPath(new URL('../demo/', import.meta.url));
const { values: options, positionals } = parseArgs({
  options: { against: { type: 'string' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const [given] = positionals;
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

if (options.against) {
  await compare(options.against);
  process.exit();
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

/** Ratios to another commit: each format, large files with the heap that stays, and the BibTeX file beside other readers. */
async function compare(ref) {
  await withBuilds(root, ref, async (builds) => {
    const formats = await compareFormats(builds);
    const { files, others } = compareLarge(builds);
    const { chromium } = findBrowsers();
    const version = spawnSync(chromium ?? 'true', ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ')[1] ?? '–';
    const name = builds[1].name;
    const markdown = [
      `${circumstances(version)} One record at a time, in Node; in turn with commit ${name}, a ratio is the median of those of the rounds.`,
      table(['Format', 'ms', `${name}: ms`, '×'], formats),
      `Many records at a time, each build in a process of its own:`,
      table(['What', 'ms', `${name}: ms`, '×', 'MB kept', `${name}: MB kept`, '×'], files),
      `The same file of BibTeX by other programs:`,
      table(['Program', 'ms', 'This one, of its time'], others),
    ].join('\n\n');
    await report('bench:formats', markdown, options.write);
  });
} // prettier-ignore

/** A row for each format that both builds read. */
async function compareFormats(builds) {
  const readers = await Promise.all(builds.map(({ dist }) => import(pathToFileURL(join(dist, 'server/index.js')))));
  const rows = [];
  for (const { format, text } of records) {
    const formatThere = await readers[1].readPublications(text).then(([{ source }]) => source.format, () => undefined); // prettier-ignore
    // A format of today may have been taken for another.
    if (formatThere !== format) {
      rows.push([format, '–', 'does not know it', '–']);
      continue;
    }
    const rounds = [];
    for (let round = 0; round < 9; round++) {
      const each = [];
      // In turn, so that both meet the same machine.
      for (const which of round % 2 ? [1, 0] : [0, 1])
        each[which] = (await measure(readers[which].readPublications, [{ format, text }], 30))[0][1];
      rounds.push(each);
    }
    const [own, other] = [0, 1].map((which) => median(rounds.map((each) => each[which])).toFixed(3));
    rows.push([format, own, other, times(median(rounds.map(([a, b]) => a / b)))]);
  }
  return rows;
}

/** Large files by both builds, and that of BibTeX by others, in turn. */
function compareLarge(builds) {
  const read = (which) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', join(root, 'benchmarks/read-large.mjs'), which], { encoding: 'utf8' }); // prettier-ignore
    if (!stdout) throw new Error(`${which} read nothing: ${stderr}`);
    return JSON.parse(stdout);
  };
  const rounds = Array.from({ length: 3 }, () => builds.map(({ dist }) => read(dist)));
  const middle = (name, key, which) => median(rounds.map((each) => each[which][name][key]));
  const ratio = (name, key) => times(median(rounds.map(([own, other]) => own[name][key] / other[name][key])));
  const mb = (bytes) => (bytes / 1e6).toFixed(2);
  const files = [['1,000 own records', 'own'], ['1,000 records of MARCXML', 'marcxml'], ['a BibTeX file of 5,000 entries', 'bibtex']].map(([what, name]) => [
    what, ...[0, 1].map((which) => middle(name, 'ms', which).toFixed(0)), ratio(name, 'ms'), ...[0, 1].map((which) => mb(middle(name, 'heap', which))), ratio(name, 'heap'),
  ]); // prettier-ignore
  const others = ['citation-js', '@retorquere/bibtex-parser', 'biblatex-csl-converter'].map((program) => {
    const { ms } = read(program).bibtex;
    return [program, ms.toFixed(0), times(middle('bibtex', 'ms', 0) / ms)];
  });
  return { files, others };
}
