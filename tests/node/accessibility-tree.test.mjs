// Names, roles and states: what Chromium tells a screen reader of each state is what is written down in tests/accessibility.
// A preset and a colour scheme change nothing of it, and axe finds nothing to complain about in any of them.
import { accessibilityTree, printed } from './support/accessibility-tree.mjs';
import { openState, presets, settleAnimations, states } from './support/card-states.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { expectFile } from './support/expectation.mjs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which looks there are; the bare card is the first. */
const looks = [undefined, ...presets].flatMap((preset) => ['light', 'dark'].map((scheme) => ({ preset, scheme })));

/** Takes a preset's style sheet into the page in the place of the one before, and a scheme. */
async function dress(page, { preset = '', scheme }) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(async (preset) => {
    document.querySelector('link[rel=stylesheet]')?.remove();
    if (!preset) return;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: preset });
    await new Promise((onload, onerror) => document.head.append(Object.assign(link, { onload, onerror })));
  }, preset);
  await settleAnimations(page);
}

/** What axe finds in a page, a line each. */
const violations = (page) =>
  page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  });

/** The tree as text; the server's port is another one each time. */
const treeOf = async (page) => printed(await accessibilityTree(page)).replaceAll(new URL(page.url()).host, 'localhost');

for (const name of Object.keys(states))
  test(`names, roles and states are as written, and axe finds nothing: ${name}`, { skip }, async (t) => {
    if (!presets.length) t.diagnostic('There is no folder presets/: this is the bare card alone.');
    const { page } = await openState(open, t, name);
    const tree = await treeOf(page);
    await expectFile(`tests/accessibility/${name.replaceAll(' ', '-')}.txt`, tree);
    await page.evaluate(axe);
    for (const look of looks) {
      await dress(page, look);
      const title = `${look.preset ?? 'no preset'}, ${look.scheme}`;
      assert.deepEqual(await violations(page), [], title);
      assert.equal(await treeOf(page), tree, title);
    }
  });

test('axe sees into the card', { skip }, async (t) => {
  const { page } = await openState(open, t, 'loaded');
  await page.evaluate(axe);
  await page.$eval('publication-card', (card) => (card.style = '--publication-card-text: #ddd; --publication-card-surface: #fff')); // prettier-ignore
  assert.match((await violations(page)).join(), /color-contrast publication-card/);
});
