// Names, roles and states: what Chromium tells a screen reader of each state is what is written down in tests/accessibility.
// A preset and a colour scheme change nothing of it, and axe finds nothing to complain about in any of them.
import { accessibilityTree, misnamed, printed } from './support/accessibility-tree.mjs';
import { dress, looks, nameOf, openState, presets, states } from './support/card-states.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { expectFile } from './support/expectation.mjs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, a line each. */
const violations = (page) =>
  page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  });

/** The tree as text; the server's port is another one each time. */
const textOf = (page, tree) => printed(tree).replaceAll(new URL(page.url()).host, 'localhost');

for (const name of Object.keys(states))
  test(`names, roles and states are as written, and axe finds nothing: ${name}`, { skip }, async (t) => {
    if (!presets.length) t.diagnostic('There is no folder presets/: this is the bare card alone.');
    const { page } = await openState(open, t, name);
    const tree = await accessibilityTree(page);
    // Who speaks to a computer says what is seen on a button.
    assert.deepEqual(misnamed(tree), []);
    const text = textOf(page, tree);
    await expectFile(`tests/accessibility/${name.replaceAll(' ', '-')}.txt`, text);
    await page.evaluate(axe);
    for (const look of looks) {
      await dress(page, look);
      assert.deepEqual(await violations(page), [], nameOf(look));
      assert.equal(textOf(page, await accessibilityTree(page)), text, nameOf(look));
    }
  });

test('axe sees into the card', { skip }, async (t) => {
  const { page } = await openState(open, t, 'loaded');
  await page.evaluate(axe);
  await page.$eval('publication-card', (card) => (card.style = '--publication-card-text: #ddd; --publication-card-surface: #fff')); // prettier-ignore
  assert.match((await violations(page)).join(), /color-contrast publication-card/);
});
