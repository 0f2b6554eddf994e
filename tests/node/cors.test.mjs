// Libraries whose server does not let other sites read its records.
import { isLinkVisible, pageWith, plainLink, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { serve } from '../../scripts/server.mjs';
import { test } from 'node:test';

const open = useChromium();

/** Opens a page with cards for records of another site, whose answers lack the headers that would let the page read them. */
async function openWith(t, paths) {
  const library = await serve();
  t.after(() => library.close());
  const html = pageWith(
    paths.map((path) => `<publication-card src="${library.url}${path}">${plainLink}</publication-card>`).join(''),
  );
  let said;
  const prepare = async (page) => {
    said = new Promise((resolve) => page.on('console', (message) => message.text().includes('CORS)') && resolve()));
    await collectErrorKinds(page);
  };
  const opened = await open(t, { html, prepare });
  const states = await settled(opened.page);
  await said;
  await opened.page.waitForNetworkIdle();
  assert.ok(
    paths.every((path) => library.requests.includes(path)),
    'the library was asked',
  );
  const ours = opened.log.console.filter((line) => line.includes('<publication-card>'));
  return { ...opened, states, ours };
}

const collectErrorKinds = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.kinds = [];
    addEventListener('publication-error', ({ error }) => globalThis.kinds.push(error.kind));
  });

test('one card: the kind is network, the link stays, the author is told', { skip }, async (t) => {
  const { page, states, ours, log } = await openWith(t, ['/demo/records/ecuador.json']);
  assert.deepEqual(states, ['error']);
  assert.deepEqual(await page.evaluate(() => globalThis.kinds), ['network']);
  assert.ok(await isLinkVisible(page));
  assert.equal(ours.length, 1, ours.join('\n'));
  assert.match(ours[0], /^warn: .*CORS/);
  assert.deepEqual(log.exceptions, []);
});

test('many cards for one record: the author is told once', { skip }, async (t) => {
  const { states, ours } = await openWith(t, Array(5).fill('/demo/records/ecuador.json'));
  assert.deepEqual(states, Array(5).fill('error'));
  assert.equal(ours.length, 1, ours.join('\n'));
});

test('many cards for different records of one library: the author is told once', { skip }, async (t) => {
  const { states, ours } = await openWith(t, [
    '/demo/records/ecuador.json',
    '/demo/records/hkh-assessment.json',
    '/demo/records/our-common-future.json',
  ]);
  assert.deepEqual(states, Array(3).fill('error'));
  assert.equal(ours.length, 1, ours.join('\n'));
});
