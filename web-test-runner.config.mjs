// Browser tests, in every engine that the machine has. ENGINES=chromium,firefox picks some.
import { chromiumArgs, findBrowsers, startWebKitDriver } from './scripts/browsers.mjs';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

const found = findBrowsers();
const wanted = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',').filter((name) => found[name]);
const browsers = [];
if (wanted.includes('chromium')) {
  browsers.push(
    puppeteerLauncher({ launchOptions: { executablePath: found.chromium, args: chromiumArgs }, concurrency: 1 }),
  ); // a page in the background gets no frames
}
if (wanted.includes('firefox')) {
  browsers.push(
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: found.firefox }, concurrency: 1 }),
  );
}
if (wanted.includes('webkit')) {
  const { port } = await startWebKitDriver(found);
  const options = { binary: found.webkit.binary, args: ['--automation'] };
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': options,
    'wdio:enforceWebDriverClassic': true,
  };
  browsers.push(
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities,
    }),
  );
}

/** The catalogue page that the project began with lies beside the project, where it is there at all. */
const seed = new URL('../shared/seed/000_b7bd46cedeaecca7.txt', import.meta.url);
const serveSeed = async (context, next) => {
  if (context.path !== '/seed.txt') return next();
  context.status = await access(seed).then(() => 200, () => 204); // prettier-ignore
  if (context.status === 200) context.body = await readFile(seed, 'utf8');
  context.type = 'text/plain; charset=utf-8';
};

/** All records that are at hand, by name: those of the demo, and those that lie beside the project, where there are any. */
const serveRecords = async (context, next) => {
  if (context.path !== '/records.json') return next();
  const records = {};
  for (const folder of ['demo/records/', '../shared/records/invenio/']) {
    const url = new URL(folder, import.meta.url);
    for (const name of await readdir(url).catch(() => []))
      if (name.endsWith('.json')) records[folder + name] = await readFile(new URL(name, url), 'utf8');
  }
  context.body = records;
};

/** Markup of attackers, one JSON object a line; where none lies beside the project the answer is empty. */
const servePayloads = async (context, next) => {
  if (context.path !== '/payloads.ndjson') return next();
  const file = new URL('../shared/attacks/payloads.ndjson', import.meta.url);
  context.body = await readFile(file, 'utf8').catch(() => '');
  context.type = 'text/plain; charset=utf-8';
};

/** The same of XML records. */
const serveXml = async (context, next) => {
  if (context.path !== '/xml-records.json') return next();
  const records = {};
  for (const folder of ['marcxml/', 'oai_dc/', 'negative/', 'broken/']) {
    const url = new URL(`../shared/records/${folder}`, import.meta.url);
    for (const name of await readdir(url).catch(() => []))
      records[folder + name] = await readFile(new URL(name, url), 'utf8');
  }
  context.body = records;
};

/** xmldom is CommonJS, which browsers do not load; its tests get it as a module. */
const xmldom = {
  name: 'xmldom',
  resolveImport: ({ source }) => (source === '@xmldom/xmldom' ? '/xmldom.mjs' : undefined),
  async serve({ path }) {
    if (path !== '/xmldom.mjs') return undefined;
    const contents = "export { DOMParser } from '@xmldom/xmldom';";
    const stdin = { contents, resolveDir: import.meta.dirname };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

/** Counts for `npm test`, and what failed. */
const counts = { passed: 0, failed: 0, skipped: 0, faults: [] };
const count = (suite, where) => {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    if (!test.skipped && !test.passed) counts.faults.push(`${where} ${test.name}\n${test.error?.message ?? ''}`);
  }
  for (const inner of suite?.suites ?? []) count(inner, `${where} ${inner.name}`);
};
const countReporter = {
  onTestRunFinished({ sessions }) {
    for (const session of sessions) {
      count(session.testResults, session.browser.name);
      if (session.passed || session.testResults?.tests.length || session.testResults?.suites.length) continue;
      counts.failed++;
      counts.faults.push(
        `${session.browser.name} ${session.testFile}\n${session.errors?.[0]?.message ?? 'did not run'}`,
      );
    }
    if (process.env.COUNTS_FILE) return writeFile(process.env.COUNTS_FILE, JSON.stringify(counts));
    return undefined;
  },
};

export default {
  files: ['tests/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['production'] },
  browsers,
  concurrentBrowsers: 2,
  testsFinishTimeout: 240_000,
  browserStartTimeout: 60_000,
  plugins: [
    xmldom,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  middleware: [serveSeed, serveRecords, serveXml, servePayloads],
  reporters: [process.env.CI ? summaryReporter({ flatten: true }) : defaultReporter(), countReporter],
  testFramework: { config: { timeout: 15_000 } },
};
