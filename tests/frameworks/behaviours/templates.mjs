// The elements in a framework's templates: records, attributes and rules, set before and after the elements are defined.
import { springs, visit } from '../visit.mjs';
import assert from 'node:assert/strict';
import { json } from '../../node/support/answers.mjs';
import { serve } from '../../../scripts/server.mjs';
import { settled } from '../../node/support/pages.mjs';

/** What the one card is. */
const cardOf = ({ page }) =>
  page.$eval('publication-card', (card) => {
    const heading = card.shadowRoot?.querySelector('[part=title]');
    return {
      state: card.state,
      title: heading?.textContent.trim(),
      heading: heading?.localName,
      says: /not known/i.test(card.shadowRoot?.textContent ?? ''),
    };
  });
const whole = { state: 'loaded', title: 'Springs', heading: 'h2', says: true };

/** Mounts a scene before or after the definition, and waits until its cards are done. */
async function shown(page, state, when) {
  if (when === 'after') await page.define();
  await page.mount(state);
  if (when === 'before') await page.define();
  return settled(page.page);
}

const isPlainLinkSeen = ({ page }) => page.$eval('publication-card > a', (link) => link.checkVisibility());
/** The lines that tell the page's author something, by the card. */
const lines = ({ log }) => log.console.filter((line) => line.includes('<publication-'));

const ways = [
  ['an object, in the framework’s way for elements that are not defined yet', 'early', 'before'],
  ['an object, in the framework’s way for elements that are not defined yet', 'early', 'after'],
  ['an object', 'property', 'after'],
  ['JSON text', 'text', 'before'],
  ['JSON text', 'text', 'after'],
];

/** Another site, which counts what it is asked for. */
async function otherSite(t) {
  const cors = { 'access-control-allow-origin': '*' };
  const record = (_request, response) => response.writeHead(200, { 'content-type': 'application/json', ...cors }).end('{"title":"Other"}'); // prettier-ignore
  const site = await serve(0, { '/record.json': record, '/cover.png': json({}) });
  t.after(() => site.close());
  return { ...site, url: site.url.replace('localhost', '127.0.0.1') };
}

/** A provider's scene, with a record and a cover of the other site's. */
const scene = (site, rule) => ({
  scene: 'provider',
  src: `${site.url}/record.json`,
  record: { title: 'Springs', cover: `${site.url}/cover.png` },
  ...rule,
});

export const templates = [
  ...ways.map(([what, how, when]) => ({
    name: `a record as ${what}, set ${when} the definition, with attributes in kebab case, is the same card`,
    run: async (context) => {
      const page = await visit(context);
      await shown(page, { scene: 'card', record: springs, how, level: 2, missing: true }, when);
      assert.deepEqual(await cardOf(page), whole);
      assert.deepEqual([page.faults(), page.asked()], [[], []]);
      await page.set({ level: 4, record: { title: 'Other' } });
      await settled(page.page);
      assert.deepEqual(await cardOf(page), { ...whole, title: 'Other', heading: 'h4' });
      assert.deepEqual(page.faults(), []);
    },
  })),
  {
    name: 'headingLevel and showMissing in camel case are the properties, once the element is defined',
    run: async (context) => {
      const page = await visit(context);
      await shown(page, { scene: 'card', record: springs, isCamel: true, level: 2, missing: true }, 'after');
      assert.deepEqual(await cardOf(page), whole);
      await page.set({ level: 4, missing: false });
      await settled(page.page);
      assert.deepEqual(await cardOf(page), { ...whole, heading: 'h4', says: false });
      assert.deepEqual(page.faults(), []);
    },
  },
  {
    name: 'headingLevel and showMissing in camel case before the definition are taken over, or said to be spelled otherwise',
    run: async (context) => {
      const page = await visit(context);
      const state = { scene: 'card', record: springs, how: 'early', isCamel: true, level: 2, missing: true };
      await shown(page, state, 'before');
      const { heading, says, ...rest } = await cardOf(page);
      assert.deepEqual(rest, { state: 'loaded', title: 'Springs' });
      if (heading === 'h2' && says) assert.deepEqual(lines(page), []);
      else for (const name of ['heading-level', 'show-missing']) assert.ok(lines(page).some((line) => line.includes(name)), `nothing is said of ${name}`); // prettier-ignore
    },
  },
  {
    name: 'without a rule the other site is asked, for the record and for the cover',
    run: async (context) => {
      const site = await otherSite(context.t);
      const page = await visit(context);
      await page.define();
      await page.mount(scene(site, {}));
      await settled(page.page);
      await page.page.waitForNetworkIdle();
      assert.deepEqual(site.requests.toSorted(), ['/cover.png', '/record.json']);
    },
  },
  ...['before', 'after'].flatMap((when) =>
    [true, false].map((isCamel) => ({
      name: `${isCamel ? 'allowHosts' : 'allow-hosts'} set ${when} the definition: another site is asked for nothing`,
      run: async (context) => {
        const site = await otherSite(context.t);
        const page = await visit(context);
        const states = await shown(page, scene(site, { hosts: 'library.example.org', isCamel }), when);
        assert.deepEqual(states, ['error', 'loaded']);
        assert.ok(await isPlainLinkSeen(page));
        // Whatever was asked for is on its way by now, and then it is there.
        await page.page.waitForNetworkIdle();
        assert.deepEqual(site.requests, []);
        const spelling = lines(page).filter((line) => /allow-?hosts/i.test(line) && !line.includes(site.url));
        assert.ok(spelling.length <= 1, spelling.join('\n'));
        assert.deepEqual(page.log.exceptions, []);
      },
    })),
  ),
  ...['before', 'after'].map((when) => ({
    name: `show-missing that is bound ${when} the definition: false is off, true is on, undefined is off`,
    run: async (context) => {
      const page = await visit(context);
      const state = { scene: 'card', record: springs, how: 'early', level: 2, missing: false };
      await shown(page, state, when);
      const says = async () => (await settled(page.page)) && (await cardOf(page)).says;
      assert.equal(await says(), false);
      for (const [missing, expected] of [[true, true], [undefined, false], [true, true], [false, false]]) {
        await page.set({ missing });
        assert.equal(await says(), expected, `show-missing bound to ${missing}`);
      } // prettier-ignore
      assert.deepEqual(page.faults(), []);
    },
  })),
  {
    name: 'a record that becomes an attribute by mistake is no record: the plain link stays, and one line says what to do',
    run: async (context) => {
      const page = await visit(context);
      await page.mount({ scene: 'mistake', record: springs });
      assert.equal(await page.page.$eval('publication-card', (card) => card.getAttribute('record')), '[object Object]');
      await page.define();
      assert.deepEqual(await settled(page.page), ['empty']);
      assert.ok(await isPlainLinkSeen(page));
      assert.equal(await page.page.$eval('publication-card', (card) => card.shadowRoot.textContent.trim()), '');
      assert.equal(lines(page).length, 1, lines(page).join('\n'));
      assert.match(lines(page)[0], /record/);
      assert.deepEqual([page.log.exceptions, page.asked()], [[], []]);
      assert.ok(await page.responds(), 'the app no longer responds');
    },
  },
];
