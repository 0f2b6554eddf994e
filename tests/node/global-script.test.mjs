// The classic script: one file, for pages and editors that take no modules.
import { answer } from './support/answers.mjs';
import { classicScript, pageWith, plainLink, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { goodRecords } from './support/mutations.mjs';
import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const scriptsAmong = (requests) => requests.filter((path) => path.endsWith('.js'));
const readRecord = (name) => readFile(join(root, 'demo/records', name), 'utf8');

for (const [format, record] of await goodRecords()) {
  test(`shows a record in ${format}, and fetches no other script`, { skip }, async (t) => {
    const body = typeof record === 'string' ? record : JSON.stringify(record);
    const html = pageWith(`<publication-card src="/record">${plainLink}</publication-card>`, classicScript);
    const { page, server, log } = await open(t, { html, overrides: { '/record': answer({ body }) }, waitUntil: 'networkidle0' }); // prettier-ignore
    assert.deepEqual(await settled(page), ['loaded']);
    assert.equal(await page.$eval('publication-card', ({ publication }) => publication.source.format), format);
    assert.deepEqual(scriptsAmong(server.requests), ['/dist/publication-card.global.js']);
    assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
  });
}

test('loads the words of a page’s language, also from another host', { skip }, async (t) => {
  const card = `<section lang="ne"><publication-card record='{"title":"T","published":"2007"}'></publication-card></section>`;
  const words = (await readdir(join(root, 'dist'))).find((name) => name.startsWith('publication-card-words-ne'));
  const headers = { 'access-control-allow-origin': '*' };
  const body = await readFile(join(root, 'dist', words), 'utf8');
  const overrides = { [`/dist/${words}`]: answer({ type: 'text/javascript', headers, body }) };
  const { server } = await open(t, { html: pageWith('', ''), overrides });
  const elsewhere = classicScript.replace('src="', `src="${server.url.replace(/\/$/, '')}`);
  for (const tag of [classicScript, elsewhere]) {
    const { page, log } = await open(t, { html: pageWith(card, tag), waitUntil: 'networkidle0' });
    assert.deepEqual(await settled(page), ['loaded']);
    assert.equal(await page.$eval('publication-card', ({ shadowRoot }) => shadowRoot.querySelector('dt').textContent), 'प्रकाशन मिति');
    assert.deepEqual(log.exceptions, []);
  }
}); // prettier-ignore

test('cards inside a provider need no other script either', { skip }, async (t) => {
  const card =
    '<publication-provider src-template="/demo/records/{id}.json"><publication-card record-id="ecuador"></publication-card></publication-provider>';
  const { page, server } = await open(t, { html: pageWith(card, classicScript), waitUntil: 'networkidle0' });
  assert.deepEqual(await settled(page), ['loaded']);
  assert.deepEqual(scriptsAmong(server.requests), ['/dist/publication-card.global.js']);
});

/**
 * A card in a page whose parser comes as far as `before`, runs the scripts that are waiting, and only then gets the rest.
 * The page itself tells the server that it came so far.
 */
function pageInTwoParts(before, after) {
  let sendRest;
  const [head, tail] = pageWith('|', classicScript).split('|');
  return {
    '/page.html': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `${head}<publication-card>${plainLink}<script>fetch('/came-so-far').then((answer) => answer.text())</script>${before}`,
      );
      sendRest = () => response.end(`${after}</publication-card>${tail}`);
    },
    '/came-so-far': (_request, response) => {
      response.writeHead(200).end();
      sendRest();
    },
  };
}

const inline = (json) => `<script type="application/json">${json}</script>`;

for (const [name, split] of Object.entries({
  'after the card began': () => 0,
  'in the middle of the record': (text) => Math.floor(text.length / 2),
  'before the end of the card': (text) => text.length,
})) {
  test(`shows an inline record when the page pauses ${name}`, { skip }, async (t) => {
    const text = inline(await readRecord('ecuador.json'));
    const at = split(text);
    const { page, log } = await open(t, { overrides: pageInTwoParts(text.slice(0, at), text.slice(at)) });
    assert.deepEqual(await settled(page), ['loaded']);
    assert.equal(await headingOf(page), 'Migration and development linkage in Ecuador');
    assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
  });
}

const headingOf = (page) => page.$eval('publication-card', (card) => card.shadowRoot.querySelector('h3').textContent);
