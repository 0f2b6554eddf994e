// A file beside the script that cannot be loaded: half a deployment, a blocked path, a connection that breaks.
import { moduleScript, pageWith, record, settled } from './support/pages.mjs';
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

test('without the provider’s file a card in a provider says so and asks nobody', { skip }, async (t) => {
  const html = `<publication-provider allow-hosts="lib.example.org"><publication-card src="${record}"><a href="/1">Plain</a></publication-card></publication-provider>`;
  const { state, link, heard: events, log } = await outcome(t, html, 'provider-link');
  assert.deepEqual([state, link, events.length, events[0][0]], ['error', true, 1, 'publication-error']);
  assert.match(events[0][2], /a part of this card’s script could not be loaded/);
  assert.deepEqual(log.exceptions, []);
});

for (const [word, record] of Object.entries({
  invenio: { id: '1', metadata: { title: 'T' } },
  markup: { title: 'T', summary: '<p>Some</p>' },
  rare: { title: ['T', { type: 'sub', content: '2' }] },
})) {
  test(`without the reader’s file “${word}” the sentence does not blame the library`, { skip }, async (t) => {
    const html = `<publication-card record='${JSON.stringify(record)}'><a href="/1">Plain</a></publication-card>`;
    const { state, link, heard: events, log } = await outcome(t, html, word);
    assert.deepEqual([state, link, events.length], ['error', true, 1]);
    assert.match(events[0][2], /a part of this card’s script could not be loaded/);
    assert.deepEqual(log.exceptions, []);
  });
}

test('without the file of all facts the card shows the others', { skip }, async (t) => {
  const html = `<publication-card layout="full" record='{"title":"T","published":"2007","series":"S"}'></publication-card>`;
  const { state, heard: events, log } = await outcome(t, html, 'more');
  assert.deepEqual([state, events.length, events[0][0]], ['loaded', 1, 'publication-load']);
  assert.match(events[0][2], /2007/);
  assert.deepEqual(log.exceptions, []);
});

for (const [word, said] of [
  ['metadata', 0],
  ['coins', 1],
]) {
  test(`without the file “${word}” a card says less to machines, and all to readers`, { skip }, async (t) => {
    const html = `<publication-card metadata="json-ld coins" record='{"title":"T"}'><a href="/1">Plain</a></publication-card>`;
    const { page, log } = await open(t, { html: pageWith(heard + html, moduleScript), overrides: await without(word) });
    assert.deepEqual(await settled(page), ['loaded']);
    const seen = await page.evaluate(() => [globalThis.heard.map(([name]) => name), document.querySelectorAll('[data-publication-card] > *').length]); // prettier-ignore
    assert.deepEqual([seen, log.exceptions], [[['publication-load'], said], []]);
  });
}

test(
  'without the file of failures an error still says that something went wrong, and what was shown stays',
  { skip },
  async (t) => {
    const card = `<publication-card src="/nowhere.json"><a href="/1">Plain</a></publication-card>`;
    const { state, heard: events, link, log } = await outcome(t, card, 'failure');
    assert.deepEqual([state, link, events.length, events[0][1]], ['error', true, 1, 'http']);
    assert.match(events[0][2], /could not be loaded/);
    assert.deepEqual(log.exceptions, []);
    const { page } = await open(t, { html: pageWith(heard + `<publication-card src="${record}"></publication-card>`, moduleScript), overrides: await without('failure') }); // prettier-ignore
    await settled(page);
    const shown = () => page.$eval('publication-card', (card) => [card.state, card.matches(':state(stale)'), Boolean(card.shadowRoot.querySelector('[part=title]'))]); // prettier-ignore
    await page.evaluate(async () => {
      globalThis.fetch = () => Promise.resolve(new Response('', { status: 500 }));
      await document.querySelector('publication-card').reload();
    });
    assert.deepEqual(await shown(), ['loaded', true, true]);
  },
);

test('without the file of all facts a retracted publication still says so', { skip }, async (t) => {
  const json = JSON.stringify({ title: 'Springs', standing: 'retracted' });
  const { state, heard: events, log } = await outcome(t, `<publication-card record='${json}'></publication-card>`, 'more'); // prettier-ignore
  assert.equal(state, 'loaded');
  assert.match(events[0][2], /^retracted/);
  assert.deepEqual(log.exceptions, []);
});

test('without the file of its language a Nepali page has a card in English, which says so', { skip }, async (t) => {
  const html = `<section lang="ne"><publication-card record='{"title":"T","published":"2007"}'></publication-card></section>`;
  const { page, log } = await open(t, { html: pageWith(html, moduleScript), overrides: await without('words-ne') });
  assert.deepEqual(await settled(page), ['loaded']);
  const seen = await page.$eval('publication-card', ({ shadowRoot }) => [shadowRoot.querySelector('.card').lang, shadowRoot.querySelector('dt').textContent]); // prettier-ignore
  assert.deepEqual([seen, log.exceptions], [['en', 'Published'], []]);
});
