// Marked links that a framework renders, with the script for script tags in the page.
import { linkTo } from '../visit.mjs';
import assert from 'node:assert/strict';

const all = { scene: 'links', lone: linkTo(1), items: [linkTo(2), linkTo(3), linkTo(4)], quote: linkTo(5) };
const titlesOf = (...numbers) => numbers.map((number) => `Record ${number}`);

/** Nothing went wrong, and the app is alive. */
async function assertWell({ faults, responds }) {
  assert.deepEqual(faults(), []);
  assert.ok(await responds(), 'the app no longer responds');
}

/** Shows all links, which become cards. */
async function showAll(page) {
  await page.mount(all);
  await page.cards(titlesOf(1, 2, 3, 4, 5));
}

/** What an app does with its links: changes of its state, and the cards that are there then. */
const changes = {
  'a link within a line goes': [[{ lone: null }, titlesOf(2, 3, 4, 5)]],
  'a link goes and comes back': [
    [{ lone: null }, titlesOf(2, 3, 4, 5)],
    [{ lone: linkTo(1) }, titlesOf(1, 2, 3, 4, 5)],
  ],
  'a snapshot goes and comes back': [
    [{ quote: null }, titlesOf(1, 2, 3, 4)],
    [{ quote: linkTo(5) }, titlesOf(1, 2, 3, 4, 5)],
  ],
  'a keyed list is turned round': [[{ items: [linkTo(4), linkTo(3), linkTo(2)] }, titlesOf(1, 4, 3, 2, 5)]],
  'a keyed list loses one in its middle': [[{ items: [linkTo(2), linkTo(4)] }, titlesOf(1, 2, 4, 5)]],
  'a keyed list gets one in its middle': [
    [{ items: [linkTo(2), linkTo(6), linkTo(3), linkTo(4)] }, titlesOf(1, 2, 6, 3, 4, 5)],
  ],
  'a keyed list is another one': [[{ items: [linkTo(7), linkTo(3), linkTo(6)] }, titlesOf(1, 7, 3, 6, 5)]],
  'a keyed list is emptied and filled': [
    [{ items: [] }, titlesOf(1, 5)],
    [{ items: [linkTo(4), linkTo(2)] }, titlesOf(1, 4, 2, 5)],
  ],
  'links lead elsewhere': [
    [
      { lone: { ...linkTo(1), href: '/records/8' }, items: [{ ...linkTo(2), href: '/records/7' }, linkTo(3), linkTo(4)] },
      titlesOf(8, 7, 3, 4, 5),
    ],
  ], // prettier-ignore
  'a snapshot leads elsewhere': [[{ quote: { ...linkTo(5), href: '/records/8' } }, titlesOf(1, 2, 3, 4, 8)]],
  'another scene comes': [
    [{ scene: 'raw', html: '' }, []],
    [{ scene: 'links' }, titlesOf(1, 2, 3, 4, 5)],
  ],
};

export const links = [
  {
    name: 'marked links become cards',
    in: 'a page with the script tag',
    async run(page) {
      await showAll(page);
      await assertWell(page);
    },
  },
  ...Object.entries(changes).map(([name, steps]) => ({
    name: `${name}: each link has its card, and no card is left over`,
    in: 'a page with the script tag',
    async run(page) {
      await showAll(page);
      for (const [change, titles] of steps) {
        await page.set(change);
        await page.cards(titles);
      }
      await assertWell(page);
    },
  })),
  {
    name: 'the words of links change: the links have the new ones',
    in: 'a page with the script tag',
    async run(page) {
      await showAll(page);
      const text = 'Other words';
      await page.set({ lone: { ...all.lone, text }, items: [{ ...linkTo(2), text }], quote: { ...all.quote, text } });
      await page.cards(titlesOf(1, 2, 5));
      const words = await page.page.$$eval('#app a', (all) => all.filter((each) => !each.closest('publication-card')).map((each) => each.textContent)); // prettier-ignore
      assert.deepEqual(words, [text, text, text]);
      await assertWell(page);
    },
  },
  {
    name: 'a link comes and goes twenty times',
    in: 'a page with the script tag',
    async run(page) {
      await showAll(page);
      // At once, faster than records come, and then card by card.
      await page.page.evaluate(async (link) => {
        for (let time = 0; time < 20; time++) await globalThis.app.set({ lone: time % 2 ? link : null });
      }, all.lone);
      await page.cards(titlesOf(1, 2, 3, 4, 5));
      for (let time = 0; time < 20; time++) {
        await page.set({ lone: time % 2 ? all.lone : null });
        await page.cards(time % 2 ? titlesOf(1, 2, 3, 4, 5) : titlesOf(2, 3, 4, 5));
      }
      await assertWell(page);
    },
  },
  {
    name: 'the app goes: so do its cards',
    in: 'a page with the script tag',
    async run(page) {
      await showAll(page);
      await page.unmount();
      await page.cards([]);
      assert.equal(await page.page.$eval('#app', (each) => each.textContent), '');
      assert.deepEqual(page.faults(), []);
      await page.mount(all);
      await page.cards(titlesOf(1, 2, 3, 4, 5));
      await assertWell(page);
    },
  },
  {
    name: 'the package’s own entry makes no cards of marked links',
    in: 'a page of its own',
    async run(page) {
      await page.mount({ ...all, lone: null });
      await page.define();
      await page.set({ lone: all.lone });
      // Whatever would become a card is one by the time when another is loaded that is asked for later.
      await page.page.evaluate(
        () =>
          new Promise((resolve) => {
            const card = Object.assign(document.createElement('publication-card'), { src: '/api/records/6' });
            card.addEventListener('publication-load', resolve);
            document.querySelector('#elsewhere').append(card);
          }),
      );
      assert.equal(await page.page.$$eval('publication-card', (all) => all.length), 1);
      assert.deepEqual(page.asked(), ['/api/records/6']);
      await assertWell(page);
    },
  },
];
