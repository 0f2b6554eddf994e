// What can be pressed: by voice, by a shaky finger, by keyboard; in forced colours; without motion; and not told by colour alone.
import { accessibilityTree, CONTROLS, flatten, misnamed } from './support/accessibility-tree.mjs';
import { dress, looks, nameOf, openState, presets } from './support/card-states.mjs';
import { focused, smallTargets } from './support/targets.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { measure } from './support/contrast.mjs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const languages = (await readdir(join(root, 'src/i18n/words'))).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)); // prettier-ignore
/** Together they have every control. */
const pressed = ['layout full', 'layout compact', 'many authors unfolded', 'retracted', 'repairs shown', 'library down', 'cite open', 'export open']; // prettier-ignore

test('what is seen on a control is in its name in every language', { skip }, async (t) => {
  const { page } = await openState(open, t, 'export open');
  for (const lang of languages) {
    // An open dialog follows its card.
    await page.evaluate(async (lang) => {
      const card = document.querySelector('publication-card');
      document.documentElement.lang = lang;
      card.lang = lang;
      await card.updateComplete;
    }, lang);
    const tree = await accessibilityTree(page);
    assert.equal(flatten(tree).filter(({ role }) => role === 'button').length, 11, lang);
    assert.deepEqual(misnamed(tree), [], lang);
  }
});

for (const name of pressed)
  test(`targets are large enough, or far enough from each other: ${name}`, { skip }, async (t) => {
    const { page } = await openState(open, t, name);
    for (const width of [1024, 320]) {
      await page.setViewport({ width, height: 800 });
      for (const look of looks) {
        await dress(page, look);
        assert.deepEqual(await page.evaluate(smallTargets), [], `${width} px, ${nameOf(look)}`);
      }
    }
  });

/** In each state without a preset, and in those with the most controls with each of them. */
const walks = [
  ...pressed.map((name) => [name]),
  ...presets.flatMap((preset) => ['layout full', 'cite open'].map((name) => [name, preset])),
];
for (const [name, preset] of walks)
  test(
    `by keyboard, the focus is seen wherever it is, and gets out again: ${nameOf({ preset, name })}`,
    { skip },
    async (t) => {
      const { page } = await openState(open, t, name, { viewport: { width: 320, height: 400 } });
      await dress(page, { preset });
      const inDialog = await page.$eval('publication-card', ({ shadowRoot }) => Boolean(shadowRoot.querySelector('dialog[open]'))); // prettier-ignore
      if (!inDialog) await page.evaluate(() => document.querySelector('h1').focus());
      const met = [];
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(focused);
        if (!focus?.isInCard || (inDialog && met.includes(focus.words))) break;
        assert.deepEqual(focus, { ...focus, isRinged: true, isFree: true });
        met.push(focus.words);
      }
      const tree = flatten(await accessibilityTree(page));
      const all = tree.filter(({ role, states }) => CONTROLS.includes(role) && !states.includes('checked=false'));
      assert.ok(met.length >= all.length - 1, `${met.join(' | ')} of ${all.map((each) => each.name).join(' | ')}`);
      if (!inDialog) return;
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('publication-card').shadowRoot.querySelector('dialog'));
      const { words } = await page.evaluate(focused);
      assert.match(name, new RegExp(words, 'i'), 'the focus is at the button again');
    },
  );

for (const name of ['layout full', 'repairs shown', 'retracted', 'cite open', 'export open'])
  test(`in forced colours, borders, bullets, focus and text are seen: ${name}`, { skip }, async (t) => {
    const { page } = await openState(open, t, name);
    for (const { preset, ...scheme } of looks) {
      await dress(page, { preset, 'forced-colors': 'active', ...scheme });
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      const found = await page.evaluate(measure);
      assert.ok(['text', 'border', 'focus ring'].every((kind) => found.some((each) => each.kind === kind)));
      // The platform draws its own radio buttons in its own colours then.
      const ours = found.filter(({ kind, what }) => !(kind === 'mark' && what.endsWith('radio button')));
      const lost = ours.filter(({ kind, ratio }) => ratio < (kind === 'text' ? 4.5 : 3));
      assert.deepEqual(lost.map(({ kind, what, ratio }) => `${nameOf({ preset, ...scheme })}: ${kind}: ${what} ${ratio.toFixed(2)}`), []); // prettier-ignore
    }
    if (name === 'repairs shown') assert.ok((await page.evaluate(measure)).some(({ what }) => what === 'list, bullet'));
  });

test('nothing moves for those who ask for less motion', { skip }, async (t) => {
  for (const name of ['loaded', 'cite open']) {
    const { page } = await openState(open, t, name);
    for (const look of looks) {
      await dress(page, { ...look, 'prefers-reduced-motion': 'reduce' });
      const moving = await page.$eval('publication-card', ({ shadowRoot }) =>
        ['', '::before', '::after', '::backdrop'].flatMap((pseudo) =>
          [...shadowRoot.querySelectorAll('*')]
            .map((element) => getComputedStyle(element, pseudo))
            .filter(({ transitionDuration, animationName }) => /[1-9]/.test(transitionDuration) || animationName !== 'none')
            .map(({ transitionProperty, animationName }) => `${transitionProperty} ${animationName}`),
        ),
      ); // prettier-ignore
      assert.deepEqual(moving, [], nameOf(look));
    }
  }
});

test('no link is told by its colour alone', { skip }, async (t) => {
  for (const name of ['layout full', 'many authors', 'repairs shown', 'retracted']) {
    const { page } = await openState(open, t, name);
    for (const look of looks) {
      await dress(page, look);
      const plain = await page.$eval('publication-card', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('a[href]:not(.action)')]
          .filter((link) => link.textContent.trim() !== link.closest('h1, h2, h3, h4, h5, h6')?.textContent.trim())
          .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
          .map((link) => link.textContent),
      );
      assert.deepEqual(plain, [], nameOf(look));
    }
  }
});
