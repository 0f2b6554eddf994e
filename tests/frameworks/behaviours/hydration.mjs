// HTML that the framework's server has written, with links, and with cards of `renderCard`.
import { isNothingLost, linkTo, scriptTag, springs, visit } from '../visit.mjs';
import { readPublication, renderCard } from '../../../dist/server/index.js';
import assert from 'node:assert/strict';
import { settled } from '../../node/support/pages.mjs';

const all = { scene: 'links', lone: linkTo(1), items: [linkTo(2), linkTo(3)], quote: linkTo(5) };
const titlesOf = (...numbers) => numbers.map((number) => `Record ${number}`);
/** What frameworks say of a page that is not what their server wrote. */
const isWarning = (line) => /hydrat|did(?:n't| not) match|mismatch|NG05\d\d/i.test(line);
/** What Chromium says of a framework that writes a declarative root by `innerHTML`. */
const isOfShadowRoots = (line) => line.includes('Found declarative shadowrootmode attribute on a template');

/** The app goes on: its links come and go. */
async function assertAlive(page) {
  assert.deepEqual(page.faults(isWarning), []);
  assert.ok(await page.responds(), 'the app no longer responds');
  await page.set({ lone: null, items: [linkTo(3), linkTo(2)] });
  await page.until(isNothingLost, [3, 2, 5]);
  await page.set({ items: [], quote: null });
  await page.until(isNothingLost, []);
  await page.set(all);
  await page.cards(titlesOf(1, 2, 3, 5));
  assert.ok(await page.responds(), 'the app no longer responds');
  await page.unmount();
  await page.cards([]);
  assert.deepEqual(page.faults(isWarning), []);
}

const publication = await readPublication(JSON.stringify(springs), {});
const forms = { light: renderCard(publication, { lang: 'en' }), shadow: renderCard(publication, { lang: 'en', form: 'shadow' }) }; // prettier-ignore

/** The title that the one card shows. */
const title = ({ page }) => page.$eval('publication-card', (card) => card.shadowRoot?.querySelector('[part=title]')?.textContent.trim()); // prettier-ignore

export const hydration = [
  {
    name: 'links of a server are cards before the app wakes up: it lives, and no link is lost',
    async run(context) {
      const page = await visit(context, { head: scriptTag, rendered: await context.render(all) });
      await page.cards(titlesOf(1, 2, 3, 5));
      await page.hydrate(all);
      await page.until(isNothingLost, [1, 2, 3, 5]);
      // Any other node stops it, as docs/frameworks.md says; what it wrote before is still there.
      if (context.framework.isStoppedByOthers) assert.ok(page.faults().some(isWarning) && (await page.responds()));
      else await assertAlive(page);
    },
  },
  {
    name: 'links of a server become cards after the app woke up: it lives, and nothing is said',
    async run(context) {
      const page = await visit(context, { rendered: await context.render(all) });
      await page.hydrate(all);
      assert.deepEqual(page.faults(), []);
      await page.addScript();
      await page.cards(titlesOf(1, 2, 3, 5));
      await assertAlive(page);
    },
  },
  {
    name: 'a page that marks its links after it woke up gets its cards, and nothing is said',
    async run(context) {
      const bare = { ...all, lone: null, items: [], quote: null };
      const page = await visit(context, { head: scriptTag, rendered: await context.render(bare) });
      await page.hydrate(bare);
      await page.set(all);
      await page.cards(titlesOf(1, 2, 3, 5));
      assert.deepEqual(page.faults(), []);
      await assertAlive(page);
    },
  },
  ...Object.entries(forms).flatMap(([form, html]) =>
    ['before', 'after'].map((when) => ({
      name: `renderCard’s ${form} form as raw HTML, with the script ${when} the app wakes up: it is the card, and nothing is asked for`,
      async run(context) {
        const state = { scene: 'raw', html };
        const rendered = await context.render(state);
        const page = await visit(context, { head: when === 'before' ? scriptTag : '', rendered });
        if (when === 'before') assert.deepEqual(await settled(page.page), ['loaded']);
        await page.hydrate(state);
        if (when === 'after') await page.addScript();
        assert.deepEqual(await settled(page.page), ['loaded']);
        assert.equal(await title(page), springs.title);
        const isExpected = (line) => isWarning(line) || (form === 'shadow' && isOfShadowRoots(line));
        assert.deepEqual([page.faults(isExpected), page.asked()], [[], []]);
        assert.ok(await page.responds(), 'the app no longer responds');
      },
    })),
  ),
  {
    name: 'renderCard’s light form as raw HTML, without the card’s script: the words stay',
    async run(context) {
      const state = { scene: 'raw', html: forms.light };
      const page = await visit(context, { rendered: await context.render(state) });
      await page.hydrate(state);
      const seen = await page.page.$eval('#raw', (each) => each.innerText);
      for (const words of [springs.title, ...springs.authors, ...springs.summary.split('\n')])
        assert.ok(seen.includes(words), `“${words}” in “${seen}”`);
      assert.deepEqual(page.faults(isWarning), []);
    },
  },
];
