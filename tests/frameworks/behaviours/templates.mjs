// The elements in a framework's templates: records, attributes and rules, set before and after the elements are defined.
import { springs } from '../visit.mjs';
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

/** The page for a scene that is mounted after the definition; the other one defines them itself. */
const pageFor = (when) => (when === 'after' ? 'a page with the elements defined' : 'a page of its own');

/** Mounts a scene, has the elements defined where they are not yet, and waits until its cards are done. */
async function shown(page, state) {
  await page.mount(state);
  await page.define();
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
    in: pageFor(when),
    async run(page) {
      await shown(page, { scene: 'card', record: springs, how, level: 2, missing: true });
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
    in: pageFor('after'),
    async run(page) {
      await shown(page, { scene: 'card', record: springs, isCamel: true, level: 2, missing: true });
      assert.deepEqual(await cardOf(page), whole);
      await page.set({ level: 4, missing: false });
      await settled(page.page);
      assert.deepEqual(await cardOf(page), { ...whole, heading: 'h4', says: false });
      assert.deepEqual(page.faults(), []);
    },
  },
  {
    name: 'headingLevel and showMissing in camel case before the definition are taken over, and one line at most says each',
    in: pageFor('before'),
    async run(page) {
      const state = { scene: 'card', record: springs, how: 'early', isCamel: true, level: 2, missing: true };
      await shown(page, state);
      assert.deepEqual(await cardOf(page), whole);
      for (const name of ['heading-level', 'show-missing']) {
        const said = lines(page).filter((line) => line.includes(name));
        assert.ok(said.length <= 1, said.join('\n'));
      }
      assert.deepEqual(page.log.exceptions, []);
    },
  },
  {
    name: 'without a rule the other site is asked, for the record and for the cover',
    in: pageFor('after'),
    async run(page, t) {
      const site = await otherSite(t);
      await page.mount(scene(site, {}));
      await settled(page.page);
      await page.page.waitForNetworkIdle();
      assert.deepEqual(site.requests.toSorted(), ['/cover.png', '/record.json']);
    },
  },
  ...['before', 'after'].flatMap((when) =>
    [true, false].map((isCamel) => ({
      name: `${isCamel ? 'allowHosts' : 'allow-hosts'} set ${when} the definition: another site is asked for nothing`,
      in: pageFor(when),
      async run(page, t) {
        const site = await otherSite(t);
        const states = await shown(page, scene(site, { hosts: 'library.example.org', isCamel }));
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
    in: pageFor(when),
    async run(page) {
      const state = { scene: 'card', record: springs, how: 'early', level: 2, missing: false };
      await shown(page, state);
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
    in: pageFor('before'),
    async run(page) {
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
