// Chromium and the project's server for one test file. Both end with it, also when a test fails.
import { chromiumArgs, findBrowsers } from '../../../scripts/browsers.mjs';
import { after } from 'node:test';
import { answer, html as htmlAnswer } from './answers.mjs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../../scripts/server.mjs';

const { chromium } = findBrowsers();

/** Milliseconds until a test that waits for an event in vain fails. */
const protocolTimeout = 60_000;

/** For the `skip` option of tests: a reason where there is no Chromium. */
export const skip = chromium ? false : 'Chromium is not on this machine';

/**
 * One browser for the file that calls this. The function that it returns opens a page with a server, caches and log of its
 * own, which end with the test `t`.
 */
export function useChromium(extraArgs = []) {
  let launched;
  after(async () => (await launched)?.close());

  return async function open(
    t,
    { html, path = '/page.html', overrides = {}, prepare, viewport = { width: 1024, height: 900 }, waitUntil = 'load' },
  ) {
    launched ??= puppeteer.launch({ executablePath: chromium, args: [...chromiumArgs, ...extraArgs], protocolTimeout });
    const browser = await launched;
    // Browsers ask for the icon on their own.
    const server = await serve(0, {
      '/favicon.ico': answer({ status: 204 }),
      ...(html && { [path]: htmlAnswer(html) }),
      ...overrides,
    });
    const context = await browser.createBrowserContext();
    t.after(async () => {
      await context.close();
      await server.close();
    });
    const page = await context.newPage();
    const log = listen(page);
    await page.setViewport(viewport);
    await prepare?.(page, server);
    await page.goto(`${server.url}${path}`, { waitUntil });
    return { page, server, log };
  };
}

/** Everything that a page says or that goes wrong in it, as it happens. */
function listen(page) {
  const log = { console: [], exceptions: [], failedRequests: [] };
  page.on('console', (message) => log.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.exceptions.push(error.message));
  page.on('requestfailed', (request) => log.failedRequests.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && log.failedRequests.push(`${response.url()} ${response.status()}`),
  );
  return log;
}
