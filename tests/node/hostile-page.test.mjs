// Pages whose other scripts have changed the language or the platform. The cards show their publications, or the plain link;
// nothing is thrown or said in the page, and nothing of it is changed.
import { linkMayStay, patches } from './support/hostile.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { json } from './support/answers.mjs';
import { pageWith } from './support/pages.mjs';
import { test } from 'node:test';

const open = useChromium();
const tags = {
  module: '<script type="module" src="/dist/publication-card.js"></script>',
  'classic script': '<script defer src="/dist/publication-card.global.js"></script>',
};
const own = {
  title: 'Springs of <i>the</i> hills',
  summary: '<p>Three measures are proposed:</p><ul><li>map the springs;</li><li>share the water.</li></ul>',
  authors: ['Rai, A.', { name: 'Mountain Institute', kind: 'organization' }],
  published: '2021-03',
  language: 'en',
};
const link = '<a href="https://library.example.org/records/17">Plain</a>';
const inline = `<script type="application/json">${JSON.stringify(own)}</script>`;
const overrides = {
  '/own.json': json({ ...own, title: 'Own' }),
  '/api/records/1': json({ metadata: { title: 'Invenio', creators: [] }, links: {} }),
  '/api/records/17': json({ metadata: { title: 'Linked', creators: [] }, links: {} }),
};
const body = `<main><p id="own">The <b class="x">page’s</b> own</p>
  <publication-card id="src" src="/own.json">${link}</publication-card>
  <publication-card id="lazy" src="/own.json" loading="lazy">${link}</publication-card>
  <publication-card id="inline" layout="full">${link}${inline}</publication-card>
  <publication-card id="invenio" src="/api/records/1">${link}</publication-card>
  <publication-card id="list" record='[{"title":"<i>Listed</i>"}]'>${link}</publication-card>
  <publication-provider src-template="/api/records/{id}" allow-hosts="library.example.org"><publication-card id="provider" record-id="1">${link}</publication-card></publication-provider>
  <p><a class="publication-card" href="/records/17">Plain</a></p></main>`;
const titles = {
  src: 'Own',
  lazy: 'Own',
  inline: 'Springs of the hills',
  invenio: 'Invenio',
  list: 'Listed',
  provider: 'Invenio',
  linked: 'Linked',
};

/** In the page, before all: keeps functions of the platform aside, for notes that no patch can touch. */
const keepAside = () => {
  const { ownKeys, getOwnPropertyDescriptor } = Reflect;
  const { is } = Object;
  const kept = new Map();
  const places =
    [Object, Array, String, Function, Promise, JSON, Reflect, Element.prototype, HTMLElement.prototype, Node.prototype, EventTarget.prototype, Document.prototype, window] // prettier-ignore
      .flatMap((each) => (typeof each === 'function' ? [each, each.prototype] : [each]));
  const look = () => {
    for (const place of places) {
      const before = new Map();
      for (const key of ownKeys(place)) before.set(key, getOwnPropertyDescriptor(place, key));
      kept.set(place, before);
    }
  };
  const changed = () => {
    const found = [];
    for (const [place, before] of kept)
      for (const key of ownKeys(place)) {
        const [now, then] = [getOwnPropertyDescriptor(place, key), before.get(key)];
        if (!then || !is(now.value, then.value) || now.get !== then.get || now.set !== then.set) found[found.length] = `${String(key)}`; // prettier-ignore
      }
    return found;
  };
  window.aside = { look, changed, later: window.setTimeout };
};

/** In the page: what each card shows; undefined while one is on its way. */
const lookAt = (count) => {
  const cards = document.getElementsByTagName('publication-card');
  const seen = [];
  for (let at = 0; at < cards.length; at++) {
    const { id, state, shadowRoot } = cards[at];
    const drawn = { loaded: 'article', error: '[part=status]' }[state];
    if (!shadowRoot?.querySelector(drawn ?? 'none')) return undefined;
    const title = shadowRoot.querySelector('[part=title]')?.textContent;
    const plain = cards[at].querySelector('a')?.checkVisibility() ? 'the plain link' : 'nothing';
    seen[at] = [id || 'linked', title ?? plain, shadowRoot.querySelectorAll('[part=summary] li').length];
  }
  return seen.length === count ? seen : undefined;
};

/** Asked from outside again and again, since what waits within the page may be what the page has changed. */
async function cardsOf(page) {
  for (let left = 150; left; left--) {
    const seen = await page.evaluate(lookAt, Object.keys(titles).length);
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 100));
  }
  return [['none', await page.evaluate(() => document.querySelector('main').innerHTML)]];
}

// What our classic script is called, and what Lit counts its versions by and keeps for decorators.
const ours = /^(?:publicationCard|litPropertyMetadata|reactiveElementVersions|litElementVersions|litHtmlVersions)$/;

for (const [name, patch] of Object.entries(patches)) {
  test(`${name}`, { skip }, async (t) => {
    for (const [kind, tag] of Object.entries(tags)) {
      const head = `<script>(() => {${patch}\n})(); aside.look()</script>${tag}`;
      const { page, log } = await open(t, {
        html: pageWith(body, head),
        overrides,
        prepare: (page) => page.evaluateOnNewDocument(keepAside),
      });
      const seen = await cardsOf(page);
      for (const [id, title, items] of seen) {
        if (linkMayStay.has(name) && title === 'the plain link') continue;
        assert.equal(title, titles[id], `${kind}, ${id}: ${JSON.stringify([seen, log])}`);
        if (id === 'inline') assert.equal(items, 2, `${kind}: the list’s items`);
      }
      assert.deepEqual(log.exceptions, [], kind);
      // What Chromium says of a page's own line is not about the card.
      assert.deepEqual(log.console.filter((line) => !line.includes('document.domain mutation')), [], kind); // prettier-ignore
      assert.deepEqual((await page.evaluate(() => window.aside.changed())).filter((key) => !ours.test(key)), [], kind); // prettier-ignore
      assert.equal(
        await page.evaluate(() => document.getElementById('own').outerHTML),
        '<p id="own">The <b class="x">page’s</b> own</p>',
      );
      assert.equal(await page.evaluate(() => window.defined), name.startsWith('an AMD') ? 0 : undefined);
    }
  });
}
