// A page in any of the three engines, with the keys that a reader presses.
import { chromiumArgs, findBrowsers } from '../../../scripts/browsers.mjs';
import { answer, html as htmlAnswer } from './answers.mjs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../../scripts/server.mjs';
import { startWebKit } from '../../../scripts/webdriver.mjs';

/** What WebDriver calls the key. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CONTROL = '\ue009';

async function inWebKit(found, url) {
  const { command, close } = await startWebKit(found);
  await command('/url', { url });
  return {
    close,
    evaluate: (act, ...args) => command('/execute/async', { script: `const done = arguments[arguments.length - 1]; (async () => (${act})(...Array.from(arguments).slice(0, -1)))().then(done)`, args }),
    pressWithControl: async (key) => {
      const presses = [['keyDown', CONTROL], ['keyDown', key], ['keyUp', key], ['keyUp', CONTROL]].map(([type, value]) => ({ type, value }));
      await command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: presses }] });
    },
  };
} // prettier-ignore

async function withPuppeteer(engine, found, url) {
  const launch = engine === 'firefox' ? { browser: 'firefox' } : { args: chromiumArgs };
  const browser = await puppeteer.launch({ executablePath: found[engine], ...launch });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    page,
    close: () => browser.close(),
    evaluate: (act, ...args) => page.evaluate(act, ...args),
    pressWithControl: async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
  };
}

/**
 * Opens a page, which ends with the test.
 *
 * @returns `evaluate`, which runs a function in the page, and `pressWithControl`; with puppeteer its `page` as well
 */
export async function drive(t, engine, html) {
  const server = await serve(0, { '/favicon.ico': answer({ status: 204 }), '/page.html': htmlAnswer(html) });
  t.after(() => server.close());
  const found = findBrowsers();
  const url = `${server.url}/page.html`;
  const driven = await (engine === 'webkit' ? inWebKit(found, url) : withPuppeteer(engine, found, url));
  t.after(() => driven.close());
  return driven;
}
