// demo/formats.html: the same publication, as each format has it, makes the same card.
import { settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { goodRecords } from './support/mutations.mjs';
import { test } from 'node:test';

const open = useChromium();

test('demo/formats.html has equal cards of one publication in every format', { skip }, async (t) => {
  const { page } = await open(t, { path: '/demo/formats.html', waitUntil: 'networkidle0' });
  for (const card of await page.$$('publication-card')) await card.scrollIntoView();
  const states = await settled(page);
  assert.deepEqual([...new Set(states)], ['loaded']);
  const cards = await page.$$eval('publication-card', (all) =>
    all.map(({ id, publication, shadowRoot }) => [id, publication.source.format, shadowRoot.innerHTML]),
  );
  for (const [id, format] of cards) assert.equal(format, id);
  assert.deepEqual(
    cards.map(([id]) => id).sort(),
    (await goodRecords()).map(([format]) => format).sort(),
    'there is a card for every format',
  );
  const [[, , first]] = cards;
  assert.match(first, /Klugman, Jeni/);
  for (const [id, , html] of cards) assert.equal(html, first, id);
});
