// Opens a page with one card in Chromium as somebody does who was never there, and looks at what it waits for.
import { wavesOf } from './waves.mjs';

/** Notes in the page when the card is there, or why it will not be. */
function listen() {
  globalThis.shown = new Promise((resolve) => {
    addEventListener('publication-load', () => resolve({ time: performance.now() }), { once: true });
    addEventListener('publication-error', ({ error }) => resolve({ problem: `${error.kind}: ${error.message}` }), { once: true }); // prettier-ignore
  });
}

/** What the page asked for, with its times, which count from the begin of the navigation. */
const asked = () =>
  performance.getEntriesByType('resource').map(({ name, startTime, responseEnd, encodedBodySize }) => {
    return { path: new URL(name).pathname, start: startTime, end: responseEnd, bytes: encodedBodySize };
  });

/** Answers what a page asks of hosts that this machine cannot be, after the same delay. */
async function play(page, elsewhere, delay) {
  const session = await page.createCDPSession();
  const patterns = elsewhere.map(({ host }) => ({ urlPattern: `https://${host}/*` }));
  if (!patterns.length) return;
  await session.send('Fetch.enable', { patterns });
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const { pathname, host } = new URL(request.url);
    const { answers } = elsewhere.find((each) => each.host === host);
    const { body, type, status = 200 } = answers[pathname] ?? { body: 'Not found', type: 'text/plain', status: 404 };
    const responseHeaders = [
      { name: 'content-type', value: type },
      { name: 'access-control-allow-origin', value: '*' },
    ];
    const answer = { requestId, responseCode: status, responseHeaders, body: Buffer.from(body).toString('base64') };
    setTimeout(() => session.send('Fetch.fulfillRequest', answer).catch(() => undefined), delay);
  });
}

/**
 * One visit to a page.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url the page, in which one card is
 * @param {{ delay: number, elsewhere?: { host: string, answers: object }[] }} options
 * @returns {Promise<{ waves: number, files: number, bytes: number, time: number }>} of the scripts that were asked for before
 *   the card was there; bytes as they were sent, without headers; milliseconds from the begin of the navigation to the card
 * @throws where the card could not read its record
 */
export async function visit(browser, url, { delay, elsewhere = [] }) {
  const context = await browser.createBrowserContext(); // with a cache of its own
  try {
    const page = await context.newPage();
    await play(page, elsewhere, delay);
    await page.evaluateOnNewDocument(listen);
    await page.goto(url);
    const { time, problem } = await page.evaluate(() => globalThis.shown);
    if (problem !== undefined) throw new Error(problem);
    await page.waitForNetworkIdle({ idleTime: 50 });
    const files = (await page.evaluate(asked)).filter(({ path, start }) => /\.m?js$/.test(path) && start < time);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { waves: wavesOf(files), files: files.length, bytes, time };
  } finally {
    await context.close();
  }
}
