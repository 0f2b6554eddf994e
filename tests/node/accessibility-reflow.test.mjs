// Large text and small windows: nothing scrolls sideways, is cut off or out of reach at 320 CSS pixels, at 400 % zoom, with
// text of twice the size, with the reader's own spacing, in every language, and with words that are longer by two fifths.
import { dress, presets } from './support/card-states.mjs';
import { moduleScript, pageWith, plainLink, record, settled } from './support/pages.mjs';
import { readdir, readFile } from 'node:fs/promises';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { overflowing } from './support/overflow.mjs';
import { root } from './support/dist.mjs';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { words } from '../../dist/i18n/words/en.js';

const open = useChromium();
const languages = (await readdir(join(root, 'src/i18n/words'))).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)); // prettier-ignore

const embargoed = {
  title: 'Springs of the middle hills',
  type: 'conference-paper',
  url: 'https://lib.example.org/springs',
  authors: [{ name: 'Asha Rai', role: 'photographer' }, 'Maya Gurung'],
  standing: { status: 'partially-retracted', url: 'https://lib.example.org/springs/notice' },
  access: { status: 'embargoed', until: '2999-04' },
  published: '2019-04/2020-11',
};
const all = 'actions="open cite export share"';
const cards = [
  `src="/demo/records/hkh-assessment.json" layout="full" ${all}`,
  `src="/demo/records/safe-operating-space.json" layout="row" ${all}`,
  `record='${JSON.stringify(embargoed)}' layout="full" show-missing show-repairs ${all}`,
  `src="${record}" show-repairs summary-display="full" ${all}`,
  `src="${record}" layout="compact" ${all}`,
  `record='{"title":"T"}' actions="cite"`,
  'src="/missing.json"',
];

/** Windows of readers: width and height in CSS pixels, and how many of the screen's are in one. */
const windows = {
  '320 px': { viewport: { width: 320, height: 640 } },
  '1280 × 1024 px at 400 %': { viewport: { width: 320, height: 256, deviceScaleFactor: 4 } },
  'text of 200 %': { viewport: { width: 640, height: 640 }, css: 'html { font-size: 200% }' },
};
/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'; // prettier-ignore

async function openPage(t, { viewport, css = '' }) {
  const body = cards.map((attributes) => `<publication-card ${attributes}>${plainLink}</publication-card>`).join('');
  const { page } = await open(t, { html: pageWith(`<main>${body}</main>`, `${moduleScript}<style>${css}</style>`), viewport }); // prettier-ignore
  assert.deepEqual(await settled(page), [...Array(cards.length - 1).fill('loaded'), 'error']);
  return page;
}

/** In the page: the language, and all names unfolded. */
async function speak(lang) {
  document.documentElement.lang = lang;
  document.documentElement.dir = ['ar', 'fa', 'ps', 'ur'].includes(lang) ? 'rtl' : 'ltr';
  for (const card of document.querySelectorAll('publication-card')) {
    await card.updateComplete;
    for (const toggle of card.shadowRoot.querySelectorAll('.toggle[aria-expanded=false]')) toggle.click();
  }
}

/** In the page: opens the dialog of a card's action, in the place of the one before; none where no action is given. */
async function show(at, action) {
  for (const { shadowRoot } of document.querySelectorAll('publication-card'))
    shadowRoot.querySelector('dialog')?.close();
  if (!action) return;
  const { shadowRoot } = document.querySelectorAll('publication-card')[at];
  await new Promise((done) => {
    const look = () => shadowRoot.querySelector('dialog[open]') && done();
    new MutationObserver(look).observe(shadowRoot, { subtree: true, childList: true, attributes: true });
    shadowRoot.querySelector(`button[value=${action}]`).click();
  });
}

/** In the page: as a reader's extension does, in the page and in the cards. */
function space(css) {
  for (const scope of [
    document,
    ...Array.from(document.querySelectorAll('publication-card'), (card) => card.shadowRoot),
  ]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets.push(sheet);
  }
}

/** Runs a function in the page, which holds what it waits for: DevTools' protocol does not, and says "Promise was collected". */
const run = (page, inPage, ...args) => page.evaluate(`globalThis.running = (${inPage})(...${JSON.stringify(args)})`);

const views = [[0], [0, 'cite'], [0, 'export'], [5, 'cite']];

const label = (page) => page.$eval('publication-card', ({ shadowRoot }) => shadowRoot.querySelector('button[value=export]').textContent); // prettier-ignore

/** All that does not fit, in the languages that are asked for. */
async function findings(page, tags) {
  const found = [];
  for (const lang of tags) {
    await run(page, speak, lang);
    const { words } = await import(`../../dist/i18n/words/${lang}.js`);
    if (lang !== 'en') assert.equal(await label(page), words.labels.export); // English is exchanged below
    for (const view of views) {
      await run(page, show, ...view);
      found.push(...(await page.evaluate(overflowing)).map((each) => `${lang}, ${view[1] ?? 'card'}: ${each}`));
    }
    await run(page, show);
  }
  return found;
}

const pseudo = async () => {
  const { code } = await transform(await readFile(join(root, 'tests/i18n/pseudo.ts'), 'utf8'), { loader: 'ts' });
  const { pseudoWords } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return pseudoWords(words);
};

test('there are languages to look at', () => assert.ok(languages.length > 15));

for (const [name, window] of Object.entries(windows))
  for (const css of ['', spacing])
    test(`everything fits in every language: ${name}${css && ', with the reader’s own spacing'}`, { skip }, async (t) => {
      const page = await openPage(t, window);
      if (css) await page.evaluate(space, css);
      assert.deepEqual(await findings(page, languages), []);
      await page.evaluate((words) => customElements.get('publication-card').registerWords('en', words), await pseudo());
      await run(page, speak, 'en');
      assert.match(await page.$eval('publication-card', ({ shadowRoot }) => shadowRoot.textContent), /⟦/u);
      assert.deepEqual(await findings(page, ['en']), [], 'words that are longer by two fifths');
    }); // prettier-ignore

for (const preset of presets)
  for (const [name, window] of Object.entries(windows))
    test(`everything fits with ${preset}: ${name}, with the reader’s own spacing`, { skip }, async (t) => {
      const page = await openPage(t, window);
      await dress(page, { preset });
      await page.evaluate(space, spacing);
      assert.deepEqual(await findings(page, ['en', 'de', 'my', 'ur']), []);
    });

/** Each makes something that does not fit, and what is said of it. */
const breaks = [
  ['.title { white-space: nowrap }', /scrolls sideways.*sticks out/],
  ['.summary p { max-block-size: 1em; overflow: hidden }', /is cut off/],
  ['.window { min-inline-size: 40em }', /is wider than its place: dialog/],
  ['dialog:modal { max-block-size: none !important; block-size: 900px }', /is higher than the window/],
  [
    '.close { z-index: -1 } .heading { padding: 0; position: relative; z-index: 1 }',
    /cannot be reached: button.toggle close/,
  ],
];

for (const [css, expected] of breaks)
  test(`what does not fit is found: ${css}`, { skip }, async (t) => {
    const page = await openPage(t, windows['320 px']);
    await page.evaluate(space, css);
    assert.match((await findings(page, ['en'])).join(), expected);
  });
