// A page in any of the three engines, with the keys that a reader presses.
import { chromiumArgs, findBrowsers } from '../../../scripts/browsers.mjs';
import { answer, html as htmlAnswer } from './answers.mjs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../../scripts/server.mjs';
import { startWebKit } from '../../../scripts/webdriver.mjs';

/** What WebDriver calls the keys. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CONTROL = '\ue009';
const ENTER = '\ue007';

async function inWebKit(found, url) {
  const { command, close } = await startWebKit(found);
  const go = (to) => command('/url', { url: to });
  const keys = (presses) =>
    command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: presses.map(([type, value]) => ({ type, value })) }] });
  await go(url);
  return {
    close,
    go,
    evaluate: async (act, ...args) => {
      const script = `const done = arguments[arguments.length - 1]; (async () => (${act})(...Array.from(arguments).slice(0, -1)))().then((value) => done({ value }), (cause) => done({ cause: String(cause) }))`;
      const { value, cause } = await command('/execute/async', { script, args });
      if (cause !== undefined) throw new Error(cause);
      return value;
    },
    pressEnter: () => keys([['keyDown', ENTER], ['keyUp', ENTER]]),
    pressWithControl: (key) => keys([['keyDown', CONTROL], ['keyDown', key], ['keyUp', key], ['keyUp', CONTROL]]),
    type: (text) => keys([...text].flatMap((key) => [['keyDown', key], ['keyUp', key]])),
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
    go: (to) => page.goto(to),
    evaluate: (act, ...args) => page.evaluate(act, ...args),
    pressEnter: () => page.keyboard.press('Enter'),
    type: (text) => page.keyboard.type(text),
    pressWithControl: async (key) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    },
  };
}

/**
 * Opens an address in an engine.
 *
 * @returns `close`, which ends the browser; `go`, to another address; `evaluate`, which runs a function in the page; `pressEnter`,
 *   `type`, and `pressWithControl`; with puppeteer its `page` as well
 */
export function openIn(engine, url) {
  const found = findBrowsers();
  return engine === 'webkit' ? inWebKit(found, url) : withPuppeteer(engine, found, url);
}

/**
 * Opens a page, which ends with the test.
 *
 * @returns what `openIn` gives
 */
export async function drive(t, engine, html) {
  const server = await serve(0, { '/favicon.ico': answer({ status: 204 }), '/page.html': htmlAnswer(html) });
  t.after(() => server.close());
  const driven = await openIn(engine, `${server.url}/page.html`);
  t.after(() => driven.close());
  return driven;
}
