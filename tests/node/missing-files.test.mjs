// A file beside the script that cannot be loaded: half a deployment, a blocked path, a connection that breaks.
import { isLinkVisible, moduleScript, pageWith, record, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import { answer } from './support/answers.mjs';
import assert from 'node:assert/strict';
import { bundleFiles } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();

/** Answers that take one built file away, by its name without the hash. */
async function without(word) {
  const name = (await bundleFiles()).find((each) => each.replace(/-[^-]+$/, '') === `publication-card-${word}`);
  assert.ok(name, `no built file is named “${word}”`);
  return { [`/dist/${name}`]: answer({ status: 404 }) };
}

const heard = `<script>
  heard = [];
  for (const name of ['publication-load', 'publication-error'])
    addEventListener(name, (event) => heard.push([name, event.error?.kind, event.target.shadowRoot.textContent]));
</script>`;

async function outcome(t, html, word) {
  const { page, log } = await open(t, { html: pageWith(heard + html, moduleScript), overrides: await without(word) });
  const [state] = await settled(page);
  const link = await page.$eval('publication-card a', (each) => each.checkVisibility()).catch(() => undefined);
  return { state, link, log, heard: await page.evaluate('heard') };
}

test('without the file of a record’s format the sentence does not blame the library', { skip }, async (t) => {
  const json = JSON.stringify({ id: '1', metadata: { title: 'T' } });
  const html = `<publication-card record='${json}'><a href="/1">Plain</a></publication-card>`;
  const { state, link, heard: events, log } = await outcome(t, html, 'invenio');
  assert.deepEqual([state, link, events.length], ['error', true, 1]);
  assert.match(events[0][2], /a part of this card’s script could not be loaded/);
  assert.deepEqual(log.exceptions, []);
});

test('without the file of the actions a card says less to machines, and all to readers', { skip }, async (t) => {
  const html = `<publication-card metadata="json-ld coins" record='{"title":"T"}'><a href="/1">Plain</a></publication-card>`;
  const { page, log } = await open(t, { html: pageWith(heard + html, moduleScript), overrides: await without('actions') }); // prettier-ignore
  assert.deepEqual(await settled(page), ['loaded']);
  const seen = await page.evaluate(() => [globalThis.heard.map(([name]) => name), document.querySelectorAll('[data-publication-card]').length]); // prettier-ignore
  assert.deepEqual([seen, log.exceptions], [[['publication-load'], 0], []]);
});

test('without the file of the links a marked link stays one', { skip }, async (t) => {
  const html = `<p><a class="publication-card" href="/1">Plain</a></p>`;
  const { page, log } = await open(t, {
    html: pageWith(html, moduleScript),
    overrides: await without('links'),
    waitUntil: 'networkidle0',
  });
  assert.ok(await isLinkVisible(page, 'p > a'));
  assert.deepEqual([await page.$$('publication-card'), log.exceptions], [[], []]);
});

test('without the file that every card needs the plain links stay', { skip }, async (t) => {
  const html = `<publication-card src="${record}"><a href="/1">Plain</a></publication-card>`;
  const { page, log } = await open(t, {
    html: pageWith(html, moduleScript),
    overrides: await without('core'),
    waitUntil: 'networkidle0',
  });
  assert.ok(await isLinkVisible(page));
  assert.equal(await page.evaluate(() => customElements.get('publication-card')), undefined);
  assert.deepEqual(log.exceptions, []);
});

test('without the file of its language a Nepali page has a card in English, which says so', { skip }, async (t) => {
  const html = `<section lang="ne"><publication-card record='{"title":"T","published":"2007"}'></publication-card></section>`;
  const { page, log } = await open(t, { html: pageWith(html, moduleScript), overrides: await without('words-ne') });
  assert.deepEqual(await settled(page), ['loaded']);
  const seen = await page.$eval('publication-card', ({ shadowRoot }) => [shadowRoot.querySelector('.card').lang, shadowRoot.querySelector('dt').textContent]); // prettier-ignore
  assert.deepEqual([seen, log.exceptions], [['en', 'Published'], []]);
});
