// `npm run bench:formats`: the median milliseconds that reading a record takes, format by format, in Node and in Chromium. It needs
// a build.
//   DIR            reads all records of a folder; default the demo's
//   --against REF  measures another commit in turn with this build, and prints ratios; large files of records, with the heap that
//                  what is read keeps; and the file of BibTeX by other programs: npm ci --prefix benchmarks/rivals
//   --write        writes these tables to docs/performance.md
//   --dist DIR     the milliseconds alone, as JSON, with the build in that folder
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { join } from 'node:path';
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
  options: { against: { type: 'string' }, write: { type: 'boolean' }, dist: { type: 'string' } },
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
  if (publications.length === 1) records.push({ format: publications[0].source.format, text });
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

if (options.dist) {
  const { readPublications: read } = await import(pathToFileURL(join(options.dist, 'server/index.js')));
  const known = [];
  for (const record of records) {
    // A format of today may have been taken for another there.
    const format = await read(record.text).then(([first]) => first?.source.format, () => undefined); // prettier-ignore
    if (format === record.format) known.push(record);
  }
  console.log(JSON.stringify(Object.fromEntries(await measure(read, known, 500))));
  process.exit();
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
    const formats = compareFormats(builds);
    const { files, others } = compareLarge(builds);
    const { chromium } = findBrowsers();
    const version = spawnSync(chromium ?? 'true', ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ')[1] ?? '–';
    const name = builds[1].name;
    const markdown = [
      `${circumstances(version)} One record at a time, in Node, when the code is warm; each build in processes of its own, in turn with commit ${name}, and a ratio is the median of those of the rounds.`,
      table(['Format', 'ms', `${name}: ms`, '×'], formats),
      `Many records at a time:`,
      table(['What', 'ms', `${name}: ms`, '×', 'MB kept', `${name}: MB kept`, '×'], files),
      `The same file of BibTeX by other programs:`,
      table(['Program', 'ms', 'This one, of its time'], others),
    ].join('\n\n');
    await report('bench:formats', markdown, options.write);
  });
} // prettier-ignore

/** What a program writes as JSON. */
function jsonOf(...args) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!stdout) throw new Error(`${args.join(' ')} wrote nothing: ${stderr}`);
  return JSON.parse(stdout);
}

/** What both builds write, in turn, so that both meet the same machine. */
function inTurn(builds, count, read) {
  return Array.from({ length: count }, (_, round) => {
    const each = [];
    for (const which of round % 2 ? [1, 0] : [0, 1]) each[which] = read(builds[which].dist);
    return each;
  });
}

/** A row for each format. */
function compareFormats(builds) {
  const rounds = inTurn(builds, 5, (dist) =>
    jsonOf(join(root, 'benchmarks/formats.mjs'), '--dist', dist, ...positionals),
  );
  return Object.keys(rounds[0][0]).map((format) => {
    if (!(format in rounds[0][1])) return [format, rounds[0][0][format].toFixed(3), 'does not know it', '–'];
    const [own, other] = [0, 1].map((which) => median(rounds.map((each) => each[which][format])).toFixed(3));
    return [format, own, other, times(median(rounds.map(([a, b]) => a[format] / b[format])))];
  });
}

/** Large files by both builds, and that of BibTeX by others, in turn. */
function compareLarge(builds) {
  const read = (which) => jsonOf('--expose-gc', join(root, 'benchmarks/read-large.mjs'), which);
  const rounds = inTurn(builds, 3, read);
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
