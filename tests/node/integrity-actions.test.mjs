// A press on a button loads files, and asks again for those that it could not load. Where the page has checksums, no file
// that was changed may come in by that way.
import { pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { readDist } from './support/dist.mjs';
import { script } from './support/answers.mjs';
import { tags } from '../../scripts/tags.mjs';
import { test } from 'node:test';

const open = useChromium();
const sums = JSON.parse(await readDist('integrity.json'));
const withSums = tags('/dist/').module;
const withoutSums = '<script type="module" src="/dist/publication-card.js"></script>';
const card = '<publication-card actions="cite export share" src="/demo/records/ecuador.json"></publication-card>';

/** Whether this browser knows checksums in import maps: what has a wrong one may not run. */
async function knowsSums(t) {
  const map = JSON.stringify({ integrity: { '/probe.js': Object.values(sums)[0] } });
  const head = `<script type="importmap">${map}</script>`;
  const { page } = await open(t, { html: pageWith('', head), overrides: { '/probe.js': script('export {};') } });
  return page.evaluate(() => import('/probe.js').then(() => false, () => true)); // prettier-ignore
}

/** Presses a button and answers with what the card says when it is done; nothing where a dialog opens. */
const press = (page, name) =>
  page.evaluate(async (name) => {
    const card = document.querySelector('publication-card');
    const { shadowRoot: root } = card;
    const button = root.querySelector(`[value=${name}]`);
    button.click();
    await card.updateComplete;
    await new Promise((done) => {
      const look = () => button.ariaBusy || done();
      new MutationObserver(look).observe(button, { attributes: true });
      look();
    });
    return [...root.querySelectorAll('.message')].map((each) => each.textContent).join('');
  }, name);

/** A page where one file is changed, under whatever address it is asked for; it counts how often it has run. */
async function openChanged(t, tag) {
  const name = Object.keys(sums).find((each) => each.startsWith('publication-card-actions-'));
  const whole = await readDist(name);
  const file = { path: `/dist/${name}`, asked: [], isWhole: false };
  const answer = (request, response) => {
    file.asked.push(request.url);
    script(file.isWhole ? whole : `globalThis.ran = (globalThis.ran ?? 0) + 1; ${whole}`)(request, response);
  };
  const { page, log } = await open(t, { html: pageWith(card, tag), overrides: { [file.path]: answer } });
  assert.deepEqual(await settled(page), ['loaded']);
  await page.evaluate(() => Object.defineProperty(navigator, 'canShare', { value: undefined }));
  return { page, log, file, ran: () => page.evaluate(() => globalThis.ran ?? 0) };
}

const sorry = 'This could not be loaded. Try again.';
for (const name of ['cite', 'export', 'share']) {
  test(`a press on “${name}” does not run a changed file, and says so`, { skip }, async (t) => {
    if (!(await knowsSums(t))) return t.skip('this Chromium does not know checksums in import maps');
    const { page, log, file, ran } = await openChanged(t, withSums);
    const said = [await press(page, name), await press(page, name)];
    assert.deepEqual([said, await ran(), log.exceptions], [[sorry, sorry], 0, []]);
    // There is no checksum of a fresh address.
    assert.deepEqual([...new Set(file.asked)], [file.path]);
    file.isWhole = true;
    assert.notEqual(await press(page, name), sorry);
    return undefined;
  });
  // If this fails, the one before it proves nothing.
  test(`a press on “${name}” runs a changed file, where there are no checksums`, { skip }, async (t) => {
    const { page, ran } = await openChanged(t, withoutSums);
    assert.notEqual(await press(page, name), sorry);
    assert.equal(await ran(), 1);
  });
}
