// What the card tells a framework's handlers, and what they do then.
import { springs } from '../visit.mjs';
import assert from 'node:assert/strict';
import { settled } from '../../node/support/pages.mjs';

/** In the page: what is unfolded, and where the focus is. */
const reading = ({ page }) =>
  page.$eval('publication-card', ({ shadowRoot: root }) => ({
    isUnfolded: root.querySelector('.toggle').ariaExpanded === 'true',
    hasFocus: root.activeElement === root.querySelector('.toggle'),
  }));

export const events = [
  {
    name: 'a handler of publication-load is called once a record',
    in: 'a page with the elements defined',
    async run(page) {
      await page.mount({ scene: 'card', record: springs });
      await settled(page.page);
      assert.deepEqual(await page.told(), [['publication-load', 'Springs']]);
      await page.set({ record: { title: 'Other' } });
      await settled(page.page);
      assert.deepEqual((await page.told()).slice(1), [['publication-load', 'Other']]);
      assert.deepEqual(page.faults(), []);
    },
  },
  {
    name: 'a handler of publication-error is called once',
    in: 'a page with the elements defined',
    async run(page) {
      await page.mount({ scene: 'card', record: { nothing: 'of a publication' } });
      await settled(page.page);
      const told = await page.told();
      assert.equal(told.length, 1);
      assert.equal(told[0][0], 'publication-error');
      assert.deepEqual(page.log.exceptions, []);
    },
  },
  ...[true, false].map((prevents) => ({
    name: `a handler of publication-open is called once, and ${prevents ? 'can keep the reader' : 'lets the reader go'}`,
    in: 'a page with the elements defined',
    async run(page) {
      await page.mount({ scene: 'card', record: springs, prevents });
      await settled(page.page);
      const isKept = await page.page.evaluate(
        () =>
          new Promise((resolve) => {
            // The last to hear of it, who stays whatever was said.
            const last = (event) => (resolve(event.defaultPrevented), event.preventDefault());
            window.addEventListener('click', last, { once: true });
            document.querySelector('publication-card').shadowRoot.querySelector('[part=title] a').click();
          }),
      );
      assert.equal(isKept, prevents);
      assert.deepEqual((await page.told()).slice(1), [['publication-open', 'Springs']]);
      assert.deepEqual(page.faults(), []);
    },
  })),
  {
    name: 'a handler that sets state, with an equal record in a new object each time: one event, what is unfolded stays, the focus stays',
    in: 'a page with the elements defined',
    async run(page) {
      await page.mount({ scene: 'fresh', record: springs });
      await settled(page.page);
      await page.page.waitForFunction(() => document.querySelector('#loads').textContent !== '0');
      await page.page.$eval('publication-card', (card) => {
        const toggle = card.shadowRoot.querySelector('.toggle');
        toggle.click();
        toggle.focus();
      });
      // Each of these is an answer to a record that was set before: a loop would have gone on.
      for (let time = 0; time < 3; time++) {
        await page.set({ record: { ...springs } });
        await settled(page.page);
      }
      assert.deepEqual(await page.told(), [['publication-load', 'Springs']]);
      assert.equal(await page.page.$eval('#loads', (each) => each.textContent), '1');
      assert.deepEqual(await reading(page), { isUnfolded: true, hasFocus: true });
      const made = await page.made();
      assert.ok(made > 1 && made < 8, `${made} objects`);
      assert.deepEqual(page.faults(), []);
      assert.ok(await page.responds(), 'the app no longer responds');
    },
  },
];
