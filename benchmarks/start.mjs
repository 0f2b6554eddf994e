// `npm run bench:start`: how long a reader waits for a card, by where its record is and how it is written, in Chromium with a
// cold cache and a delay for each request; and whether that keeps to the targets. It needs a build.
//   --against REF  measures another commit in turn with this build, and prints ratios
//   --delay N      milliseconds from a request to its answer; default 150
//   --runs N       visits a row, whose medians count; default 5
//   --rows WORD    the rows alone whose name has this in it, and the one that times are compared with
//   --write        writes the table to docs/performance.md
import { BASE, missesOf, targets } from './starting/targets.mjs';
import { chromiumArgs, findBrowsers } from '../scripts/browsers.mjs';
import { circumstances, median, report, times } from './report.mjs';
import { command, Refusal } from './command.mjs';
import { rows, siteOf } from './starting/rows.mjs';
import puppeteer from 'puppeteer-core';
import { root } from '../scripts/server.mjs';
import { serveSlowly } from './starting/server.mjs';
import { table } from '../scripts/table.mjs';
import { visit } from './starting/measure.mjs';
import { withBuilds } from './builds.mjs';

/** Visits all pages in turn, as often as wanted. A page that shows no card is not visited again. */
async function visitAll(browser, servers, chosen, { delay, runs }) {
  const visits = new Map(chosen.map((row) => [row, servers.map(() => ({ each: [] }))]));
  const once = async (row, at) => {
    const { port, play } = servers[at];
    const { answers, elsewhere } = siteOf(row, port);
    play(answers);
    return visit(browser, `http://localhost:${port}/page`, { delay, elsewhere });
  };
  for (const at of servers.keys()) await once(rows[0], at); // a browser's first page is slow
  for (let run = 0; run < runs; run++) {
    console.error(`Run ${run + 1} of ${runs} …`);
    for (const [row, found] of visits)
      for (const at of run % 2 ? [...servers.keys()].reverse() : servers.keys())
        if (!found[at].problem)
          await once(row, at).then(
            (result) => found[at].each.push(result),
            (error) => (found[at].problem = error.message),
          );
  }
  return visits;
}

/**
 * What a row's visits come to. Of waves the fewest count: a file may be asked for after another one by chance, but never
 * before one that it needs.
 */
function ofVisits({ each, problem }) {
  if (problem) return { problem };
  const all = (what) => each.map((found) => found[what]);
  return { waves: Math.min(...all('waves')), files: Math.max(...all('files')), bytes: Math.max(...all('bytes')), time: median(all('time')) }; // prettier-ignore
}

/** The same of both builds; `ratio` is that of the times, this build's to the other's, run by run. */
function compared([own, other]) {
  const isComparable = other && !own.problem && !other.problem;
  const ratio = isComparable ? median(own.each.map(({ time }, run) => time / other.each[run].time)) : undefined;
  return { own: { ...ofVisits(own), ratio }, other: other && ofVisits(other) };
}

const cells = ({ problem, waves, files, bytes, time }) =>
  problem ? ['–', '–', '–', '–'] : [`${waves}`, `${files}`, bytes.toLocaleString('en'), time.toFixed(0)];

function verdict(row, { own }, context) {
  if (own.problem) return `fails: ${own.problem}`;
  const misses = missesOf(row, own, context);
  if (!misses) return '–';
  if (misses.length) return `not met: ${misses.join(', ')}`;
  return targets[row.rule].ofOther && !own.ratio ? 'met, but for the time, which needs --against' : 'met';
}

await command({ against: '', delay: 150, runs: 5, rows: '', write: false }, async (options) => {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Refusal('This benchmark needs Chromium.');
  if (!Number.isInteger(options.runs) || !options.runs) throw new Refusal('--runs is a whole number from 1.');
  const chosen = rows.filter(({ name }) => name === BASE || name.includes(options.rows));
  await withBuilds(root, options.against, async (builds) => {
    const servers = await Promise.all(builds.map(({ dist }) => serveSlowly(dist, options.delay)));
    const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs, protocolTimeout: 60_000 });
    try {
      const visits = await visitAll(browser, servers, chosen, options);
      const results = new Map([...visits].map(([row, found]) => [row, compared(found)]));
      const { own } = [...results].find(([{ name }]) => name === BASE)[1];
      const context = { delay: options.delay, base: own.problem ? undefined : own };
      const verdicts = [...results].map(([row, result]) => verdict(row, result, context));
      const names = ['Waves', 'Files', 'Bytes', 'ms'];
      const head = ['Row', ...names, ...builds.slice(1).flatMap(({ name }) => [...names.map((each) => `${name}: ${each}`), '× bytes', '× ms'])]; // prettier-ignore
      const body = [...results].map(([row, { own, other }], at) => [
        row.name,
        ...cells(own),
        ...(other ? [...cells(other), times(own.bytes / other.bytes), times(own.ratio)] : []),
        verdicts[at],
      ]);
      const count = (pattern) => verdicts.filter((each) => pattern.test(each)).length;
      await report(
        'bench:start',
        `${circumstances(await browser.version())} ${options.delay} ms a request, median times of ${options.runs} visits${builds[1] ? `, in turn with commit ${builds[1].name}` : ''}.\n\n${table([...head, 'Target'], body)}\n\nRows that meet their targets: ${count(/^met/)}; that do not: ${count(/^not/)}; that fail: ${count(/^fails/)}.`,
        options.write,
      );
      if (count(/^fails/)) process.exitCode = 1;
    } finally {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
    }
  });
});
