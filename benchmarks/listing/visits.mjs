// Visits to a page in Chromium, each in a page of its own that nobody was in before.

/** The processor that is measured is so many times slower, where a reader waits for it. */
const SLOWER = 4;

async function visit(browser, url, way, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1024, height: 900 });
    await page.goto(url);
    const session = await page.createCDPSession();
    const step = (name, ...args) =>
      page.evaluate(async (name, args) => (await import('/benchmarks/listing/page.mjs')).steps[name](...args), name, args); // prettier-ignore
    await step('prepare', way);
    await page.waitForNetworkIdle({ idleTime: 100 }); // what is loaded ahead of its use
    return await use({ page, session, step });
  } finally {
    await context.close();
  }
}

/** What is kept of V8's heap, and of that of the browser's own objects, in bytes. */
async function heapOf(session) {
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize, browser: embedderHeapUsedSize };
}

/**
 * Shows so many publications in one of the ways.
 *
 * @returns milliseconds to the first frame and to all; bytes of heap for each; items that were laid out without scrolling, and
 *   those that are near; frames until there is something at the end of the page
 */
export const load = (browser, url, way, count) =>
  visit(browser, url, way, async ({ session, step }) => {
    const before = await heapOf(session);
    await step('fetch', way, count);
    const { first, all } = await step('show', count);
    const items = await step('laidOut');
    const after = await heapOf(session);
    const heap = (kind) => (after[kind] - before[kind]) / count;
    return {
      first,
      all,
      ...items,
      script: heap('script'),
      browser: heap('browser'),
      frames: await step('scrollToEnd'),
    };
  });

/** The longest task, and how many have more than 50 ms, while a slow processor shows the publications. */
export const loadSlowly = (browser, url, way, count) =>
  visit(browser, url, way, async ({ session, step }) => {
    await step('fetch', way, count);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const { long, longest } = await step('show', count);
    return { long, longest };
  });

/** The longest of four keys in the search field, on a slow processor: until it is shown, and until what fits is. */
export const type = (browser, url, way, count) =>
  visit(browser, url, way, async ({ page, session, step }) => {
    await step('fetch', way, count);
    await step('show', count);
    await step('focus');
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const found = [];
    for (const key of ['q', 'u', 'Backspace', 'Backspace']) {
      await step('listen');
      await page.keyboard.press(key);
      found.push(await step('result'));
    }
    const longest = (kind) => Math.max(...found.map((each) => each[kind]));
    return { key: longest('key'), result: longest('result') };
  });
