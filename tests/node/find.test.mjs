// A browser's own search in a page with a card, in the three engines.
import { chromiumArgs, findBrowsers, startDisplay } from '../../scripts/browsers.mjs';
import { inWebKit, onDesktop, whenSettled } from './support/desktop.mjs';
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import assert from 'node:assert/strict';
import { drive } from './support/drive.mjs';
import { execFileSync } from 'node:child_process';
import { html as htmlAnswer } from './support/answers.mjs';
import { inEngine } from './support/missing.mjs';
import puppeteer from 'puppeteer-core';
import { serve } from '../../scripts/server.mjs';
import { test } from 'node:test';

const record = {
  title: 'Springs and rivers',
  type: 'book',
  authors: ['A. Rai', 'B. Thapa', 'C. Rana', 'D. Gurung', 'E. Sherpa', 'F. Tamang', 'G. Magar'],
  publisher: 'Mountain Institute: https://institute.example.org/',
  summary: 'It begins here.\n\nThe aims:\n• water\n• land\n\nThe means.\n\nIt ends here.',
};
const body = `<p>Before</p><publication-card record='${JSON.stringify(record)}'></publication-card>`;
const html = pageWith(body, moduleScript);
/** The drawn cover has the first two as well; the last two are folded. */
const texts = ['Springs and rivers', 'Mountain Institute', 'F. Tamang', 'It ends here'];
const once = Object.fromEntries(texts.map((text) => [text, 1]));

/** In the page: how often `window.find` goes on to a text. */
const counted = (texts) => {
  const count = (text) => {
    getSelection().removeAllRanges();
    let found = 0;
    while (found < 10 && window.find(text)) found++;
    return [text, found];
  };
  return Object.fromEntries(texts.map(count));
};

/** In the page: whether the summary is unfolded. */
const isUnfolded = () =>
  document.querySelector('publication-card').shadowRoot.querySelector('[aria-controls=rest]').ariaExpanded === 'true';

for (const engine of ['chromium', 'firefox'])
  test(`in ${engine}, the search finds words of the cover and folded ones once`, inEngine(engine), async (t) => {
    const driven = await drive(t, engine, html);
    await settled(driven);
    assert.deepEqual(await driven.evaluate(counted, texts), once);
    // Chromium unfolds for its own search alone, which the next test has.
    if (engine === 'firefox') await driven.page.waitForFunction(isUnfolded);
  });

test('in chromium, the search of its own window unfolds what it finds', onDesktop('chromium', 'keys'), async (t) => {
  const { env, stop } = await startDisplay(findBrowsers());
  t.after(stop);
  const server = await serve(0, { '/page.html': htmlAnswer(html) });
  t.after(() => server.close());
  const options = { args: chromiumArgs, headless: false, env, defaultViewport: null };
  const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, ...options });
  t.after(() => browser.close());
  const [page] = await browser.pages();
  await page.goto(`${server.url}/page.html`);
  await settled(page);
  await page.bringToFront();
  const keys = (...args) => execFileSync('xdotool', args, { env, encoding: 'utf8' }).trim();
  keys('search', '--sync', '--onlyvisible', '--name', 'A page with cards', 'windowfocus', '--sync');
  // A display without a window manager draws no frames that could be waited for.
  const until = (is) => page.waitForFunction(is, { polling: 50 });
  await until(() => document.hasFocus());
  keys('key', 'ctrl+f');
  // The focus goes to the place for words.
  await until(() => !document.hasFocus());
  keys('type', 'It ends here');
  await until(isUnfolded);
  assert.ok(await page.evaluate(isUnfolded));
});

test('in webkit, the search of its own finds words of the cover and folded ones once, and unfolds them', onDesktop('webkit', 'webkit'), async (t) => {
  const script = `const { shadowRoot } = document.querySelector('publication-card');
    new MutationObserver(() => (${isUnfolded})() && (document.title = 'unfolded')).observe(shadowRoot, { subtree: true, attributes: true });
    document.title = 'ready';`;
  const server = await serve(0, { '/page.html': htmlAnswer(html + whenSettled(script)) });
  t.after(() => server.close());
  const seen = JSON.parse(await inWebKit('find-webkit.py', `${server.url}/page.html`, ...texts));
  assert.deepEqual(seen, { counts: once, title: 'unfolded' });
}); // prettier-ignore
