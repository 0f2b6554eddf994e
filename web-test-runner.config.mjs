// Browser tests, in every engine that the machine has. ENGINES=chromium,firefox picks some.
import { beside, collections, without } from './tests/collections.mjs';
import { chromiumArgs, findBrowsers, startWebKitDriver } from './scripts/browsers.mjs';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { build } from 'esbuild';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { relative } from 'node:path';
import { textOf } from './scripts/corpus.mjs';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { writeFile } from 'node:fs/promises';

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

/** `/collections.json` has the records that tests read, as their texts; `/beside/payloads.json` and `/beside/seed.json` one text. */
const serveCollections = async (context, next) => {
  const key = /^\/beside\/(\w+)\.json$/.exec(context.path)?.[1];
  if (key in beside) {
    const skip = without(key);
    context.body = { skip, text: skip ? '' : await textOf(beside[key]) };
  } else if (context.path === '/collections.json') {
    const named = async (path) => [relative(import.meta.dirname, path), await textOf(path)];
    const read = async ({ paths, ...rest }) => ({ ...rest, records: Object.fromEntries(await Promise.all(paths.map(named))) }); // prettier-ignore
    context.body = await Promise.all(collections.map(read));
  } else await next();
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

/** Counts for `npm test`, what failed, and why tests were skipped. */
const counts = { passed: 0, failed: 0, skipped: 0, faults: [], reasons: [] };
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
      const said = session.logs.map(([text]) => /^Skipped: (.*)/.exec(text)?.[1]);
      counts.reasons.push(...said.filter(Boolean));
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
  middleware: [serveCollections],
  reporters: [process.env.CI ? summaryReporter({ flatten: true }) : defaultReporter(), countReporter],
  testFramework: { config: { timeout: 15_000 } },
};
