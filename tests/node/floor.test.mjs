// Browsers below Baseline 2024: the plain link stays, and nothing is thrown or said.
import { classicScript, isLinkVisible, moduleScript, pageWith, plainLink, record } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const open = useChromium();
const body = `<publication-card src="${record}">${plainLink}</publication-card>`;

/** Each runs in the page before any script and takes one feature away. */
const removals = {
  ':state()': () => answerFalse(/:state\(/),
  'light-dark()': () => answerFalse(/light-dark\(/),
  'container queries': () => answerFalse(/container-type/),
  CustomStateSet: () => delete globalThis.CustomStateSet,
  popover: () => delete HTMLElement.prototype.popover,
  'adopted style sheets': () =>
    delete Document.prototype.adoptedStyleSheets && delete ShadowRoot.prototype.adoptedStyleSheets,
  'CSSStyleSheet.replaceSync': () => delete CSSStyleSheet.prototype.replaceSync,
  'Intl.Segmenter': () => delete Intl.Segmenter,
  'custom elements': () => delete globalThis.customElements,
};

/** In the page: makes `CSS.supports` deny whatever fits a pattern. */
function answerFalse(pattern) {
  const { supports } = CSS;
  CSS.supports = (...condition) => !pattern.test(condition.join(':')) && supports.apply(CSS, condition);
}

const cases = {
  ...Object.fromEntries(Object.entries(removals).map(([name, removal]) => [name, [removal]])),
  'all of them': Object.values(removals),
};

for (const [entry, tag] of Object.entries({ module: moduleScript, 'classic script': classicScript })) {
  for (const [name, without] of Object.entries(cases)) {
    test(`${entry} without ${name}`, { skip }, async (t) => {
      const { page, server, log } = await open(t, {
        html: pageWith(body, tag),
        prepare: (page) =>
          page.evaluateOnNewDocument(`${answerFalse}; ${without.map((removal) => `(${removal})();`).join('')}`),
      });
      assert.ok(
        server.requests.some((path) => path.startsWith('/dist/publication-card')),
        'the script was fetched',
      );
      assert.ok(await isLinkVisible(page), 'the link is there to be seen');
      assert.equal(await page.$eval('publication-card', (card) => card.shadowRoot), null);
      assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
    });
  }

  test(`${entry} with everything there`, { skip }, async (t) => {
    const { page } = await open(t, { html: pageWith(body, tag) });
    assert.ok(
      await page.$eval('publication-card', (card) => card.shadowRoot !== null),
      'what the other tests find missing is there otherwise',
    );
  });
}
