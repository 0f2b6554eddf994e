// Pages that load the script more than once.
import { classicScript, pageWith, record, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { distCopy } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const asModule = (path) => `<script type="module" src="${path}"></script>`;
const asClassic = (path) => `<script src="${path}"></script>`;
const cards = `<publication-card src="${record}"></publication-card>
  <publication-provider src-template="/demo/records/{id}.json"><publication-card record-id="our-common-future"></publication-card></publication-provider>`;

/** Opens a page with some scripts; counts how often an element is defined there. */
async function load(t, scripts, overrides) {
  const { page, log } = await open(t, {
    html: pageWith(cards, scripts.join('')),
    overrides,
    waitUntil: 'networkidle0',
    prepare: (page) =>
      page.evaluateOnNewDocument(() => {
        const { define } = customElements;
        globalThis.defined = [];
        customElements.define = function (name, ...rest) {
          globalThis.defined.push(name);
          return define.call(this, name, ...rest);
        };
      }),
  });
  return { log, states: await settled(page), defined: await page.evaluate(() => globalThis.defined.sort()) };
}

/** The classic script has all in one file; the module fetches the list's own when a page has one. */
const once = ['publication-card', 'publication-provider'];
const definedBy = (scripts) =>
  scripts.some((script) => script.includes('.global.')) ? [once[0], 'publication-list', once[1]] : once;
const sameVersion = {
  'the module under two addresses': [asModule('/dist/publication-card.js?a'), asModule('/dist/publication-card.js?b')],
  'the module from two folders': [asModule('/dist/publication-card.js'), asModule('/copy/publication-card.js')],
  'the module and the classic script': [asModule('/dist/publication-card.js'), classicScript],
  'the classic script two times': [classicScript, classicScript],
};

for (const [name, scripts] of Object.entries(sameVersion)) {
  test(`${name}: one definition, and nothing is said`, { skip }, async (t) => {
    const { log, states, defined } = await load(t, scripts, await distCopy('/copy'));
    assert.deepEqual(states, ['loaded', 'loaded']);
    assert.deepEqual(defined, definedBy(scripts));
    assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
  });
}

for (const scripts of Object.values(sameVersion).slice(1))
  test(`${scripts.length} scripts make one card a link, also where a framework moves it: ${scripts.join('')}`, { skip }, async (t) => {
    const link = '<p id="a"><a class="publication-card" href="/records/17">Springs</a></p><p id="b"></p>';
    const { page } = await open(t, {
      html: pageWith(link, scripts.join('')),
      overrides: await distCopy('/copy'),
      waitUntil: 'networkidle0',
    });
    const seen = await page.evaluate(async () => {
      const link = document.querySelector('a');
      const moved = [];
      new MutationObserver((changes) => moved.push(...changes)).observe(document.body, { childList: true, subtree: true });
      document.querySelector('#b').append(link);
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
      const order = [...document.querySelectorAll('p')].map((place) => [...place.children].map(({ localName }) => localName).join());
      return { order, moves: moved.length };
    });
    assert.deepEqual(seen.order, ['', 'a,publication-card']);
    assert.ok(seen.moves < 10, `${seen.moves} changes`);
  }); // prettier-ignore

const twoVersions = {
  'two modules': [asModule('/dist/publication-card.js'), asModule('/other/publication-card.js')],
  'module and classic script': [asModule('/dist/publication-card.js'), asClassic('/other/publication-card.global.js')],
  'two classic scripts': [classicScript, asClassic('/other/publication-card.global.js')],
};

for (const [name, scripts] of Object.entries(twoVersions)) {
  test(`two versions, ${name}: one warning, and the cards work`, { skip }, async (t) => {
    const { log, states, defined } = await load(
      t,
      scripts,
      await distCopy('/other', (text) => text.replaceAll('0.1.0', '0.2.0')),
    );
    assert.deepEqual(states, ['loaded', 'loaded']);
    assert.deepEqual(defined, definedBy(scripts));
    assert.equal(log.console.length, 1, log.console.join('\n'));
    assert.match(
      log.console[0],
      /^warn: <publication-card>: .*0\.1\.0.*0\.2\.0|^warn: <publication-card>: .*0\.2\.0.*0\.1\.0/,
    );
    assert.deepEqual(log.exceptions, []);
  });
}
