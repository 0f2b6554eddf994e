// `npm run bench:list`: how long a reader waits for a list of publications in Chromium, what it keeps in memory, and how it hears
// its reader; beside cards that a page sets up by hand, a list that it writes by hand, and programs that render BibTeX; and whether
// that keeps to the targets. It needs a build, and for the programs of others npm ci --prefix benchmarks/rivals.
//   --against REF  the commit whose cards a page sets up by hand; default ce30fdb, empty for none
//   --sizes LIST   how many publications, with commas; default 10,100,1000,5000. The targets are for the last one
//   --runs N       visits a row, whose medians count; default 5
//   --write        writes the tables to docs/performance.md
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { circumstances, median, report, times } from './report.mjs';
import { command, Refusal } from './command.mjs';
import { load, loadSlowly, type } from './listing/visits.mjs';
import puppeteer from 'puppeteer-core';
import { root } from '../scripts/server.mjs';
import { siteOf } from './listing/site.mjs';
import { table } from '../scripts/table.mjs';
import { verdicts } from './listing/targets.mjs';
import { withBuilds } from './builds.mjs';

const programs = 'npm ci --prefix benchmarks/rivals';
/** What needs something else to be measured. */
const NEEDS = { cards: '--against', citation: programs, parser: programs };
const namesOf = (other) => ({
  list: 'the list, of records',
  file: 'the list, of a BibTeX file',
  cards: `cards by hand, ${other ?? 'another commit'}`,
  plain: 'a list by hand',
  citation: 'Citation.js',
  parser: 'bibtex-parse-js',
});
/** The list that does the same as another way: of records or of a file. */
const sameAs = (way) => ({ cards: 'list', plain: 'list', citation: 'file', parser: 'file' })[way];

/** Numbers that stand in a text, the smallest first. */
function sizesOf(text) {
  const sizes = text.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= 3)) throw new Refusal('--sizes are whole numbers from 3, with commas.'); // prettier-ignore
  return sizes.toSorted((a, b) => a - b);
}

/** What is visited in a run, in its order. The slow processor and the search field are for the largest list alone. */
function planOf(pages, sizes) {
  const plan = sizes.flatMap((size) => Object.keys(pages).map((way) => ({ visit: load, way, size })));
  const size = sizes.at(-1);
  return [
    ...plan,
    ...['list', 'file'].map((way) => ({ visit: loadSlowly, way, size })),
    ...['list', 'plain'].map((way) => ({ visit: type, way, size })),
  ];
}

/** All visits of all runs. What fails is not visited again, and has no values; `problems` tells why. */
async function visitAll(browser, pages, sizes, runs) {
  const plan = planOf(pages, sizes);
  const found = new Map();
  const problems = new Map();
  for (let run = 0; run < runs; run++) {
    console.error(`Run ${run + 1} of ${runs} …`);
    for (const each of run % 2 ? plan.toReversed() : plan) {
      const { visit, way, size } = each;
      if (problems.has(each)) continue;
      const values = await visit(browser, pages[way], way, size).catch((error) => void problems.set(each, error.message)); // prettier-ignore
      for (const [of, value] of Object.entries(values ?? {})) {
        const key = [way, size, of].join();
        found.set(key, [...(found.get(key) ?? []), value]);
      }
    }
  }
  for (const { way, size } of problems.keys())
    for (const key of [...found.keys()]) if (key.startsWith(`${way},${size},`)) found.delete(key);
  return { valuesOf: (way, size, of) => found.get([way, size, of].join()), problems };
}

/** A row for each way and number: milliseconds, and the list's of its. */
function loadingRows(pages, sizes, names, valuesOf) {
  return sizes.flatMap((size) =>
    Object.keys(pages).map((way) => {
      const [first, all] = ['first', 'all'].map((of) => valuesOf(way, size, of));
      if (!all) return [size.toLocaleString('en'), names[way], '–', '–', '–', '–', '–'];
      const ratio = (of, values) => {
        const own = sameAs(way) && valuesOf(sameAs(way), size, of);
        return own ? times(median(own.map((value, run) => value / values[run]))) : '–';
      };
      const cells = [median(first).toFixed(0), median(all).toFixed(0), (median(all) / size).toFixed(2)];
      return [size.toLocaleString('en'), names[way], ...cells, ratio('first', first), ratio('all', all)];
    }),
  );
}

/** What the targets are compared with: values of the largest list; `each` is the time of one of it, and of a short one's. */
function largest(valuesOf, sizes) {
  const last = sizes.at(-1);
  const short = sizes.includes(100) ? 100 : sizes[0];
  return (way, of) => {
    if (of !== 'each') return valuesOf(way, last, of);
    const size = way === 'short' ? short : last;
    return valuesOf('list', size, 'all')?.map((value) => value / size);
  };
}

await command({ against: 'ce30fdb', sizes: '10,100,1000,5000', runs: 5, write: false }, async (options) => {
  const { against, runs, write } = options;
  const { chromium } = findBrowsers();
  if (!chromium) throw new Refusal('This benchmark needs Chromium.');
  if (!Number.isInteger(runs) || !runs) throw new Refusal('--runs is a whole number from 1.');
  const sizes = sizesOf(options.sizes);
  await withBuilds(root, against, async (builds) => {
    const site = await siteOf(builds, sizes);
    const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs, protocolTimeout: 600_000 });
    try {
      const names = namesOf(builds[1]?.name);
      const { valuesOf, problems } = await visitAll(browser, site.pages, sizes, runs);
      const head = ['Publications', 'What', 'First, ms', 'All, ms', 'ms each', 'The list’s first, of its', 'The list’s all, of its']; // prettier-ignore
      const missing = Object.fromEntries(Object.keys(names).map((way) => [way, site.pages[way] ? 'a visit that does not fail' : NEEDS[way]])); // prettier-ignore
      const judged = verdicts(largest(valuesOf, sizes), names, missing);
      const markdown = [
        `${circumstances(await browser.version())} Records of 2 kB; medians of ${runs} visits, and a ratio is the median of those of the runs.`,
        table(head, loadingRows(site.pages, sizes, names, valuesOf)),
        `With ${sizes.at(-1).toLocaleString('en')} publications:`,
        table(['What', 'The list', 'The other', '×', 'Target', 'Met'], judged),
        ...[...problems].map(([{ way, size }, why]) => `${names[way]}, ${size.toLocaleString('en')}: fails, ${why}`),
      ];
      await report('bench:list', markdown.join('\n\n'), write);
      if (problems.size) process.exitCode = 1;
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
