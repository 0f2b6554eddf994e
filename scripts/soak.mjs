// `npm run soak`: does 50,000 operations to cards in Chromium, with faults in the server, and prints how heap, nodes and
// listeners stood on the way, after all cards were taken away and garbage was collected. OPERATIONS and SEED take other
// numbers. It needs a build. The same is done to elements that are no cards, for what browser and page keep by themselves.
import { chromiumArgs, findBrowsers } from './browsers.mjs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from './server.mjs';

const CHECKPOINTS = 20;
/** Part of the heap that it may grow by in 10,000 operations. A card that is kept, with its tree and record, has some 30 kB; one in a hundred kept would be ten times as much. */
const LARGEST_SLOPE = 0.01;
/** Nodes and listeners of the page's own may differ by a few from one measurement to the next. */
const TOLERANCE = 5;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Soak</title><link rel="icon" href="data:,">
<script type="module" src="/dist/publication-card.js"></script><script type="module" src="/scripts/soaking/harness.mjs"></script>
<body><div id="plain"></div><div id="narrow" style="inline-size: 20em"></div>
<publication-provider id="provided" src-template="/record/{id}.json" cache-seconds="0"></publication-provider>
<publication-provider src-template="/other/{id}.json"><publication-provider id="nested" src-template="/record/{id}.json" max-concurrent="2"></publication-provider></publication-provider></body></html>`;

/** What the server does with a record's request: mostly answers; its faults go in turn, so that a run is the same again. */
function answers() {
  let asked = 0;
  const record = (id) =>
    JSON.stringify({ title: `Record ${id}`, summary: 'One:\n• two;\n• three.', published: '2007' });
  const send = (response, status, body, type = 'application/json') =>
    response.destroyed || response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  return (request, response) => {
    const [, id] = /(\d+)/.exec(request.url) ?? [];
    const fault = asked++ % 12;
    if (fault === 3) send(response, 404, 'Not found', 'text/plain');
    else if (fault === 5) request.socket.destroy();
    else if (fault === 7) setTimeout(() => send(response, 200, record(id)), 200);
    else if (fault === 9) send(response, 200, record(id).slice(0, 20));
    else send(response, 200, record(id));
  };
}

/** The slope of a line through points, by least squares, with its standard error. */
export function slopeOf(points) {
  const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  const slope = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  const rest = points.reduce((sum, [at, value]) => sum + (value - y - slope * (at - x)) ** 2, 0);
  return { slope, error: Math.sqrt(rest / Math.max(1, points.length - 2) / spread), mean: y };
}

async function measure(session) {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((each) => each.name === name).value;
  const count = async (expression) => {
    const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'count' });
    if (!result.objectId) return 0;
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'count' }); // prettier-ignore
    const { result: length } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }', returnByValue: true }); // prettier-ignore
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
    return length.value;
  };
  const cards = await count("customElements.get('publication-card')?.prototype");
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), cards };
}

/**
 * One run.
 *
 * @param before how many are done before the first checkpoint: they bring what stays, such as style sheets and lazy files
 * @param tag the element that everything is done to
 * @returns the checkpoints, the slope over their second half, and what went wrong; undefined where there is no Chromium
 */
export async function soak({ operations = 50_000, before = 300, seed = 1, tag = 'publication-card', checkpoints = CHECKPOINTS } = {}) {
  const { chromium } = findBrowsers();
  if (!chromium) return undefined;
  const answer = answers();
  const own = Object.fromEntries(Array.from({ length: 60 }, (_, id) => [[`/record/${id}.json`, answer], [`/records/${id}`, answer], [`/api/records/${id}`, answer]]).flat()); // prettier-ignore
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40"/>';
  const server = await serve(0, {
    ...own,
    '/soak.html': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    '/cover.svg': (_, response) => response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(svg),
  });
  const browser = await puppeteer.launch({ executablePath: chromium, args: chromiumArgs, protocolTimeout: 600_000 });
  try {
    const opened = await browser.newPage();
    const errors = [];
    opened.on('pageerror', (error) => errors.push(error.message ?? String(error)));
    // The network's own words are not ours.
    opened.on('console', (message) => !/^Failed to load resource/.test(message.text()) && errors.push(message.text()));
    await opened.goto(`${server.url}/soak.html`);
    const session = await opened.createCDPSession();
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    await opened.evaluate((options) => (globalThis.soaking = globalThis.soak(options)), { seed, tag });
    const points = [];
    const each = operations / checkpoints;
    for (let at = 0; at <= checkpoints; at++) {
      await opened.evaluate((count) => globalThis.soaking.run(count).then(() => globalThis.soaking.clear()), at ? each : before); // prettier-ignore
      points.push({ operations: at * each, ...(await measure(session)) });
    }
    const second = points.filter((point) => point.operations >= operations / 2);
    const { counts, heard } = await opened.evaluate(() => globalThis.soaking);
    return { points, ...slopeOf(second.map(({ operations, heap }) => [operations / 10_000, heap])), counts, heard, errors };
  } finally {
    await browser.close();
    await server.close();
  }
} // prettier-ignore

/**
 * What a run shows against the cards. The slope counts where it is beyond chance (twice its standard error), and beyond both
 * the limit and what the same run has without cards.
 */
export function findings({ points, slope, error, mean, errors }, control) {
  const [start, end] = [points[0], points.at(-1)];
  const found = errors.slice(0, 10);
  const limit = Math.max(LARGEST_SLOPE * mean, control ? control.slope + 2 * control.error : 0);
  if (slope - 2 * error > limit) found.push(`the heap grows by ${Math.round(slope)} bytes in 10,000 operations`);
  for (const key of ['nodes', 'listeners'])
    if (end[key] > start[key] + TOLERANCE) found.push(`${key} went from ${start[key]} to ${end[key]}`);
  if (end.cards) found.push(`${end.cards} cards are kept`);
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { OPERATIONS: operations = '50000', SEED: seed = '1' } = process.env;
  const options = { operations: Number(operations), seed: Number(seed) };
  const run = await soak(options);
  if (!run) throw new Error('Chromium is not on this machine.');
  const control = await soak({ ...options, tag: 'page-own' });
  const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
  row('operations', 'heap', 'nodes', 'listeners', 'cards', 'control');
  run.points.forEach((point, at) => row(...Object.values(point), control.points[at].heap));
  const percent = ({ slope, mean }) => `${((100 * slope) / mean).toFixed(2)} %`;
  console.log(`\nOperations: ${JSON.stringify(run.counts)}\nEvents: ${JSON.stringify(run.heard)}`);
  console.log(`Slope of the heap over the second half: ${percent(run)} in 10,000 operations; without cards ${percent(control)}`);
  const found = findings(run, control);
  for (const each of found) console.error(each);
  console.log(`${found.length} findings, ${run.errors.length} errors in the console`);
  process.exitCode = found.length ? 1 : 0;
} // prettier-ignore
