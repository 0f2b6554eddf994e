// A press on a button loads a file, and asks again where it did not come. Where the page has checksums, none that was changed
// may come in by that way.
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

/** Presses a button of the card, and answers with what is said then; nothing where a dialog opens. */
const press = (page, selector) =>
  page.evaluate(async (selector) => {
    const card = document.querySelector('publication-card');
    const { shadowRoot: root } = card;
    const said = () => root.querySelector('.message').textContent.trim();
    root.querySelector(selector).click();
    await card.updateComplete; // what was said before is gone
    const look = () => said() || root.querySelector('dialog[open]');
    if (!look())
      await new Promise((done) =>
        new MutationObserver(() => look() && done()).observe(root, { subtree: true, childList: true, characterData: true, attributes: true }),
      );
    return said();
  }, selector); // prettier-ignore

/** A page where the file of actions is changed, under whatever address it is asked for; it counts how often it has run. */
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
for (const selector of ['[value=cite]', '[value=export]', '[value=share]']) {
  test(`a press on ${selector} does not run a changed file, and says so`, { skip }, async (t) => {
    if (!(await knowsSums(t))) return t.skip('this Chromium does not know checksums in import maps');
    const { page, log, file, ran } = await openChanged(t, withSums);
    const said = [await press(page, selector), await press(page, selector)];
    assert.deepEqual([said, await ran(), log.exceptions], [[sorry, sorry], 0, []]);
    // There is no checksum of a fresh address.
    assert.deepEqual([...new Set(file.asked)], [file.path]);
    // Chromium 150 remembers what it refused, as Firefox does, until the page is loaded anew; older ones ask again.
    file.isWhole = true;
    const asked = file.asked.length;
    const again = await press(page, selector);
    if (file.asked.length > asked) assert.notEqual(again, sorry);
    await page.reload();
    assert.deepEqual(await settled(page), ['loaded']);
    await page.evaluate(() => Object.defineProperty(navigator, 'canShare', { value: undefined }));
    assert.notEqual(await press(page, selector), sorry);
    return undefined;
  });
  // If this fails, the one before it proves nothing.
  test(`a press on ${selector} runs it, where there are no checksums`, { skip }, async (t) => {
    const { page, ran } = await openChanged(t, withoutSums);
    assert.notEqual(await press(page, selector), sorry);
    assert.equal(await ran(), 1);
  });
}
