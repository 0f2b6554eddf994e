// Everything that a library's server can do wrong, in Chromium and over real connections.
import { ears, faultCards, faults, openMixed, outcomesOf, serveFaults } from '../../scripts/faults.mjs';
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import test, { describe } from 'node:test';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';

const open = useChromium();
const withEars = (body) => pageWith(body, `<script>${ears}</script>${moduleScript}`);

async function library(t) {
  const server = await serveFaults();
  t.after(() => server.close());
  return server;
}

test('each fault comes to what it has to, and the page does not notice', { skip }, async (t) => {
  const server = await library(t);
  const { page, log } = await open(t, { html: withEars(faultCards(server, 60_000)) });
  const outcomes = await outcomesOf(page);
  for (const [name, fault] of Object.entries(faults)) {
    const { state, title, isStale, heard, hasLink, says } = outcomes[name];
    const requests = server.asked[name] ?? 0;
    await t.test(`${name}: ${fault.says}`, () => {
      assert.deepEqual([state, isStale], [fault.state, Boolean(fault.isStale)]);
      assert.deepEqual(heard.map(({ kind }) => kind), fault.events); // prettier-ignore
      assert.equal(heard.at(-1).status, fault.status);
      assert.equal(title, fault.title);
      // A deadline may pass before the request has reached the server.
      if (fault.atMost) assert.ok(requests <= fault.atMost, `${requests} requests`);
      else if (fault.atLeast) assert.ok(requests >= fault.atLeast, `${requests} requests`);
      else assert.equal(requests, fault.requests, 'requests');
      if (fault.atMostBytes) assert.ok(server.sent[name] < fault.atMostBytes, `${server.sent[name]} bytes`);
      if (state === 'error') {
        assert.ok(hasLink && says, 'the link and a sentence');
        assert.equal(heard[0].url, server.addressOf(name));
      }
      if (fault.isStale) assert.ok(says && heard.at(-1).has, 'the line, and the publication on the event');
    });
  }
  assert.equal(Object.keys(outcomes).length, Object.keys(faults).length);
  assert.deepEqual(log.exceptions, []);
  assert.deepEqual(await page.evaluate('unhandled'), []);
  const hints = log.console.filter((line) => line.includes('<publication-card>'));
  assert.equal(hints.length, new Set(hints).size, 'no hint comes twice');
  assert.ok(hints.some((line) => line.includes('no-cors.localhost') && line.includes('(CORS)')));
  assert.ok(!hints.some((line) => line.includes('reset-in-body')), 'a host whose answer had begun is open');
});

test('a secure page is told that it cannot ask an insecure address, and asks once', { skip }, async (t) => {
  const { page, log } = await open(t, { html: pageWith('', '') });
  await openMixed(
    page,
    withEars('<publication-card id="mixed" src="http://plain.example.org/1.json"><a href="/1">Plain</a></publication-card>'), // prettier-ignore
    (path) => readFile(join(root, path)),
  );
  assert.deepEqual(await settled(page), ['error']);
  assert.deepEqual(await page.evaluate('heard.mixed.map(({ kind }) => kind)'), ['network']);
  assert.equal(log.console.filter((line) => line.includes('Mixed Content')).length, 1);
  assert.equal(log.console.filter((line) => /This page is https/.test(line)).length, 1);
  assert.deepEqual([log.exceptions, await page.evaluate('unhandled')], [[], []]);
});

describe('a thousand cards', () => {
  const cards = (count, srcOf, provider = '') =>
    `<publication-provider ${provider}>${Array.from({ length: count }, (_, at) => `<publication-card id="c${at}" src="${srcOf(at)}"></publication-card>`).join('')}</publication-provider>`;

  test('of a thousand records never ask for more at a time than they may', { skip }, async (t) => {
    const server = await library(t);
    server.many.hold = 3;
    const all = server.until(({ paths }) => paths.length >= 1000);
    const html = withEars(cards(1000, (at) => `${server.url}/many/${at}`, 'max-concurrent="3"'));
    const { page, log } = await open(t, { html });
    await all;
    assert.deepEqual([...new Set(await settled(page))], ['loaded']);
    assert.deepEqual([server.many.most, server.many.paths.length, new Set(server.many.paths).size], [3, 1000, 1000]);
    assert.deepEqual([log.exceptions, await page.evaluate('unhandled')], [[], []]);
  });

  test('of one record make one request', { skip }, async (t) => {
    const server = await library(t);
    const { page } = await open(t, { html: withEars(cards(1000, () => `${server.url}/many/1`)) });
    assert.deepEqual([...new Set(await settled(page))], ['loaded']);
    assert.deepEqual(server.many.paths, ['/many/1']);
  });

  test('that leave the page while they wait ask for nothing', { skip }, async (t) => {
    const server = await library(t);
    server.many.hold = 4; // never, as long as the limit is three
    const started = server.until(({ paths }) => paths.length === 3);
    const html = withEars(cards(1000, (at) => `${server.url}/many/${at}`, 'max-concurrent="3"'));
    const { page } = await open(t, { html, waitUntil: 'domcontentloaded' });
    await started;
    await page.waitForFunction(() => [...document.querySelectorAll('publication-card')].every(({ state }) => state === 'loading')); // prettier-ignore
    server.many.hold = 0;
    // One that waits is left.
    const left = Array.from({ length: 1000 }, (_, at) => at).findLast(
      (at) => !server.many.paths.includes(`/many/${at}`),
    );
    await page.evaluate((left) => document.querySelectorAll(`publication-card:not(#c${left})`).forEach((card) => card.remove()), left); // prettier-ignore
    assert.deepEqual(await settled(page), ['loaded']);
    assert.deepEqual(server.many.paths.slice(3), [`/many/${left}`]);
  });
});

test('asking again, and a wait in the line, need no further file', { skip }, async (t) => {
  const server = await library(t);
  const many = Array.from({ length: 20 }, (_, at) => `<publication-card src="${server.url}/many/${at}"></publication-card>`); // prettier-ignore
  const failing = `<publication-card src="${server.addressOf('status-503')}"><a href="/1">Plain</a></publication-card>`;
  const { page, log, server: pages } = await open(t, { html: withEars(failing + many.join('')) });
  assert.deepEqual(await settled(page), ['error', ...Array(20).fill('loaded')]);
  assert.equal(server.asked['status-503'], 3);
  const scripts = pages.requests.filter((path) => path.endsWith('.js'));
  assert.deepEqual(scripts.map((path) => path.replace(/-[a-z\d]{8}\.js$/, '')), ['/dist/publication-card.js', '/dist/publication-card-core']); // prettier-ignore
  assert.deepEqual([log.exceptions, await page.evaluate('unhandled')], [[], []]);
});
