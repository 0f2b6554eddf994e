// The demo's pages work, and say nothing in the console.
import { root } from './support/dist.mjs';
import { pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { access, readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const pagesIn = async (folder) => (await readdir(join(root, folder))).filter((name) => name.endsWith('.html'));
const pages = await pagesIn('demo');
const library = await pagesIn('demo/library');
/** Its policy keeps the cards away. */
const refused = 'csp-without-lit.html';
/** It has none, see demo-lists.test.mjs. */
const scriptless = 'list-no-script.html';
const working = pages.filter((name) => name !== refused && name !== scriptless);

/** Cards that wait to be near come near, and all are done, lists as well; but one that shows how waiting looks is never. */
async function settleAll(page) {
  for (const card of await page.$$('publication-card')) await card.scrollIntoView();
  assert.deepEqual(
    [...new Set(await settled(page, 'publication-list'))].filter((state) => state !== 'loaded'),
    [],
  );
  return settled(page, 'publication-card:not(#state-loading), publication-list');
}

test('the demo has its pages', () => {
  assert.deepEqual(
    [
      'hostile.html',
      'index.html',
      'links.html',
      'list.html',
      'provider.html',
      'server.html',
      'states.html',
      'theming.html',
    ].filter((name) => !pages.includes(name)),
    [],
  );
  assert.ok(library.length > 0);
});

test('there is no page that no test opens', async () => {
  const all = (await readdir(join(root, 'demo'), { recursive: true })).filter((name) => name.endsWith('.html'));
  assert.deepEqual(all.sort(), [...pages, ...library.map((name) => join('library', name))].sort());
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

test('demo/csp.html has whole cards under its policy, dialogs included', { skip }, async (t) => {
  const { page, log } = await open(t, { path: '/demo/csp.html', waitUntil: 'networkidle0' });
  assert.deepEqual(await settleAll(page), ['loaded', 'loaded']);
  assert.equal((await page.$$('publication-card script[type="application/ld+json"]')).length, 1);
  for (const name of ['cite', 'export']) {
    await page.click(`>>> button[value=${name}]`);
    await page.waitForSelector(`>>> dialog[open]`);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('publication-card').shadowRoot.querySelector('dialog'));
  }
  assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
});

test(`demo/${refused} keeps its plain links, and the console has one line that says why`, { skip }, async (t) => {
  const { page, log } = await open(t, { path: `/demo/${refused}`, waitUntil: 'networkidle0' });
  assert.equal(await page.evaluate(() => customElements.get('publication-card')), undefined);
  const links = await page.$$eval('publication-card > a', (all) => all.map((link) => link.checkVisibility()));
  assert.deepEqual(links, [true, true]);
  assert.deepEqual([log.console.length, log.exceptions, log.failedRequests], [1, [], []]);
  assert.match(log.console[0], /TrustedTypePolicy named 'lit-html'.*"trusted-types publication-card"/);
});

// The first is the address that `npm start` prints.
for (const path of ['/', ...working.map((name) => `/demo/${name}`)]) {
  test(`${path} works`, { skip }, async (t) => {
    const { page, log } = await open(t, { path, waitUntil: 'networkidle0' });
    const states = await settleAll(page);
    await page.waitForNetworkIdle();
    assert.ok(states.length > 0, 'there are cards or lists');
    assert.deepEqual(await page.$$eval(':not(:defined)', (elements) => elements.map(({ localName }) => localName)), []);
    assert.deepEqual(log.console.filter((line) => /^(error|warn|assert):/.test(line)), []); // prettier-ignore
    assert.deepEqual({ ...log, console: [] }, { console: [], exceptions: [], failedRequests: [] });
  });
}

// The demo's own library: landing pages, which the links of the demo lead to and the cards read.
for (const name of library) {
  test(`demo/library/${name} works, and a card can be made of it`, { skip }, async (t) => {
    const path = `/demo/library/${name}`;
    const { log } = await open(t, { path, waitUntil: 'networkidle0' });
    assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
    const html = pageWith(`<publication-card src="${path}"></publication-card>`);
    const { page, log: second } = await open(t, { html, waitUntil: 'networkidle0' });
    assert.deepEqual(await settled(page), ['loaded']);
    assert.deepEqual(second, { console: [], exceptions: [], failedRequests: [] });
  });
}

for (const path of [...pages, ...library.map((name) => `library/${name}`)]) {
  test(`what demo/${path} links to in the demo is there`, async () => {
    const here = new URL(`demo/${path}`, pathToFileURL(root));
    const hrefs = [...(await readFile(here, 'utf8')).matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => href); // prettier-ignore
    const own = hrefs.map((href) => new URL(href, here)).filter(({ protocol }) => protocol === 'file:');
    assert.ok(own.length > 0);
    for (const url of own) await access(new URL(url.pathname, here));
  });
}

for (const name of [...working, scriptless]) {
  test(`demo/${name} does not scroll sideways at 320 px`, { skip }, async (t) => {
    const { page } = await open(t, {
      path: `/demo/${name}`,
      viewport: { width: 320, height: 640 },
      waitUntil: 'networkidle0',
    });
    if (name !== scriptless) await settleAll(page);
    const { needed, there } = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      there: document.documentElement.clientWidth,
    }));
    assert.ok(needed <= there, `${needed} px where there are ${there}`);
  });
}
