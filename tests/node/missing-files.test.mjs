// A file that is loaded on demand is missing, as after an update of the site that was not complete.
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import { answer } from './support/answers.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const files = await readdir(join(root, 'dist'));

/** A page with a card, on a server without the file of that name. */
const openWithout = (t, name, record, attributes = '') => {
  const file = files.find((each) => each.startsWith(`publication-card-${name}-`));
  const card = `<publication-card ${attributes}><script type="application/json">${JSON.stringify(record)}</script></publication-card>`;
  return open(t, {
    html: pageWith(card, moduleScript),
    overrides: { [`/dist/${file}`]: answer({ status: 404 }) },
    waitUntil: 'networkidle0',
  });
};

test('without the file of all facts a full card shows the others', { skip }, async (t) => {
  const record = { title: 'T', publisher: 'P', volume: '5' };
  const { page } = await openWithout(t, 'all-facts', record, 'layout="full"');
  assert.deepEqual(await settled(page), ['loaded']);
  const terms = await page.$eval('publication-card', (card) =>
    [...card.shadowRoot.querySelectorAll('dt')].map((term) => term.textContent),
  );
  assert.deepEqual(terms, ['Publisher']);
});

for (const [name, record] of Object.entries({
  invenio: { metadata: { title: 'T', creators: [] } },
  markup: { title: 'T', summary: '<p>Some</p>' },
  trees: { title: ['T', { type: 'sub', content: '2' }] },
})) {
  test(`without the file "${name}" the card says that its script is at fault`, { skip }, async (t) => {
    const { page } = await openWithout(t, name, record);
    assert.deepEqual(await settled(page), ['error']);
    const status = await page.$eval(
      'publication-card',
      (card) => card.shadowRoot.querySelector('[part=status]').textContent,
    );
    assert.match(status, /a part of this card’s script could not be loaded/);
  });
}
