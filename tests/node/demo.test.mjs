// The demo's pages work, and say nothing in the console.
import { root } from './support/dist.mjs';
import { settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const pages = (await readdir(join(root, 'demo'))).filter((name) => name.endsWith('.html'));

/** Cards that wait to be near come near, and all are done; but one that shows how waiting looks is never. */
async function settleAll(page) {
  for (const card of await page.$$('publication-card')) await card.scrollIntoView();
  return settled(page, 'publication-card:not(#state-loading)');
}

test('the demo has its pages', () => {
  assert.deepEqual(
    ['hostile.html', 'index.html', 'links.html', 'provider.html', 'server.html', 'states.html', 'theming.html'].filter(
      (name) => !pages.includes(name),
    ),
    [],
  );
});

test('demo/states.html shows each state', { skip }, async (t) => {
  const { page } = await open(t, { path: '/demo/states.html', waitUntil: 'networkidle0' });
  await settleAll(page);
  for (const state of ['empty', 'loading', 'loaded', 'error'])
    assert.equal(await page.$eval(`#state-${state}`, (card) => card.state), state);
});

test('demo/links.html makes cards of the links in its article, and of none elsewhere', { skip }, async (t) => {
  const { page } = await open(t, { path: '/demo/links.html', waitUntil: 'networkidle0' });
  assert.deepEqual(await settleAll(page), Array(5).fill('loaded'));
  assert.equal((await page.$$('#article publication-card')).length, 5);
  assert.equal((await page.$$('#comments a')).length, 2);
});

// The first is the address that `npm start` prints.
for (const path of ['/', ...pages.map((name) => `/demo/${name}`)]) {
  test(`${path} works`, { skip }, async (t) => {
    const { page, log } = await open(t, { path, waitUntil: 'networkidle0' });
    const states = await settleAll(page);
    await page.waitForNetworkIdle();
    assert.ok(states.length > 0, 'there are cards');
    assert.deepEqual(await page.$$eval(':not(:defined)', (elements) => elements.map(({ localName }) => localName)), []);
    assert.deepEqual(log.console.filter((line) => /^(error|warn|assert):/.test(line)), []); // prettier-ignore
    assert.deepEqual({ ...log, console: [] }, { console: [], exceptions: [], failedRequests: [] });
  });
}

for (const name of pages) {
  test(`demo/${name} does not scroll sideways at 320 px`, { skip }, async (t) => {
    const { page } = await open(t, {
      path: `/demo/${name}`,
      viewport: { width: 320, height: 640 },
      waitUntil: 'networkidle0',
    });
    await settleAll(page);
    const { needed, there } = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      there: document.documentElement.clientWidth,
    }));
    assert.ok(needed <= there, `${needed} px where there are ${there}`);
  });
}
