// Cards that a framework keeps, hides and moves in its own ways.
import assert from 'node:assert/strict';
import { settled } from '../../node/support/pages.mjs';

/**
 * @param {string} way the framework's name for it
 */
export const kept = (way) => ({
  name: `${way}: a card that goes or moves comes back with its record, and is asked for once`,
  in: 'a page with the elements defined',
  async run(page) {
    const state = { scene: 'kept', way, src: '/api/records/1', isAway: false };
    const shown = async () => {
      await page.page.waitForFunction(() => document.querySelector('publication-card')?.checkVisibility());
      assert.deepEqual(await settled(page.page), ['loaded']);
      return page.page.$eval('publication-card', (card) => card.shadowRoot.querySelector('[part=title]').textContent);
    };
    await page.mount(state);
    assert.equal(await shown(), 'Record 1');
    for (let time = 0; time < 3; time++) {
      await page.set({ isAway: true });
      await page.set({ isAway: false });
      assert.equal(await shown(), 'Record 1');
    }
    assert.deepEqual([page.faults(), page.asked()], [[], ['/api/records/1']]);
    assert.ok(await page.responds(), 'the app no longer responds');
    await page.unmount();
    assert.equal(await page.page.$$eval('publication-card', (all) => all.length), 0);
  },
});
