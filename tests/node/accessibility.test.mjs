// Nothing for an accessibility checker to complain about, and the card is read in its order.
import { accessibilityTree, flatten, outline, texts } from './support/accessibility-tree.mjs';
import { moduleScript, pageWith, plainLink, record, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { never } from './support/answers.mjs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const open = useChromium();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The checker takes a page without a background for a white one, also where the browser has drawn it dark.
const head = `<meta name="color-scheme" content="light dark"><style>html { background: Canvas }</style>${moduleScript}`;
const title = 'Migration and development linkage in Ecuador';

/** Attributes that bring a card into each state. */
const states = { empty: '', loading: 'src="/never.json"', loaded: `src="${record}"`, error: 'src="/missing.json"' };
const layouts = ['auto', 'compact', 'row', 'full'];
const schemes = ['light', 'dark'];

const openCard = (t, attributes, scheme = 'light') =>
  open(t, {
    html: pageWith(
      `<main><h1>Reports</h1><h2>Migration</h2><publication-card ${attributes}>${plainLink}</publication-card></main>`,
      head,
    ),
    overrides: { '/never.json': never },
    prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  });

/** What axe finds in a page, a line each; the card's animations are over by then. */
async function violations(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    for (const animation of document.getAnimations()) animation.finish();
    for (const { shadowRoot } of document.querySelectorAll('publication-card'))
      for (const animation of shadowRoot.getAnimations()) animation.finish();
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
  });
}

const unfold = (page) =>
  page.$eval('publication-card', (card) => card.shadowRoot.querySelector('[part~=toggle]').click());
/** Presses a card's button, and waits until its dialog is open. */
const openDialog = (page, action) =>
  page.$eval(
    'publication-card',
    async ({ shadowRoot }, action) => {
      const isOpen = () => shadowRoot.querySelector('dialog[open]');
      const opened = new Promise((done) => new MutationObserver(() => isOpen() && done()).observe(shadowRoot, { subtree: true, childList: true, attributes: true })); // prettier-ignore
      shadowRoot.querySelector(`button[value=${action}]`).click();
      await opened;
    },
    action,
  );
const stateOf = (page) => page.$eval('publication-card', (card) => card.updateComplete.then(() => card.state));

for (const scheme of schemes) {
  for (const [state, attributes] of Object.entries(states)) {
    for (const layout of layouts) {
      test(`axe finds nothing: ${state}, ${layout}, ${scheme}`, { skip }, async (t) => {
        const { page } = await openCard(t, `${attributes} layout="${layout}"`, scheme);
        if (state !== 'loading') await settled(page);
        assert.equal(await stateOf(page), state);
        assert.deepEqual(await violations(page), []);
      });
    }
  }

  test(`axe finds nothing: summary unfolded, ${scheme}`, { skip }, async (t) => {
    const { page } = await openCard(t, states.loaded, scheme);
    await settled(page);
    await unfold(page);
    assert.deepEqual(await violations(page), []);
  });

  for (const layout of layouts) {
    test(`axe finds nothing: missing facts shown, ${layout}, ${scheme}`, { skip }, async (t) => {
      const { page } = await openCard(
        t,
        `record='{"title":"Our Common Future"}' show-missing layout="${layout}"`,
        scheme,
      );
      assert.deepEqual(await settled(page), ['loaded']);
      assert.deepEqual(await violations(page), []);
    });
  }

  for (const action of ['cite', 'export'])
    for (const width of [1024, 320])
      test(`axe finds nothing: ${action} open, ${width} px, ${scheme}`, { skip }, async (t) => {
        const { page } = await openCard(t, `${states.loaded} actions="cite export share"`, scheme);
        await page.setViewport({ width, height: 700 });
        await settled(page);
        await openDialog(page, action);
        assert.deepEqual(await violations(page), []);
        const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(isWider, false, 'it scrolls sideways');
      });

  test(`axe finds nothing: every fact of a rich record, ${scheme}`, { skip }, async (t) => {
    const { page } = await openCard(t, 'src="/demo/records/hkh-assessment.json" layout="full"', scheme);
    assert.deepEqual(await settled(page), ['loaded']);
    assert.deepEqual(await violations(page), []);
  });
}

test('axe finds nothing: many authors, folded and unfolded', { skip }, async (t) => {
  const authors = Array.from({ length: 211 }, (_, at) => ({ name: `Author ${at}`, url: 'https://a.example.org/' }));
  const { page } = await openCard(t, `record='${JSON.stringify({ title: 'T', authors })}'`);
  assert.deepEqual(await settled(page), ['loaded']);
  const outlined = async () => outline(await article(page), ['list', 'button']);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await outlined(), ['list of 3: Authors', 'button: and 208 others', 'button: Cite']);
  await unfold(page);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await outlined(), [
    'list of 3: Authors',
    'list of 208: Authors',
    'button: Show fewer authors',
    'button: Cite',
  ]);
});

test('axe sees into the card', { skip }, async (t) => {
  const { page } = await openCard(
    t,
    `${states.loaded} style="--publication-card-text: #ddd; --publication-card-surface: #fff"`,
  );
  await settled(page);
  assert.match((await violations(page)).join(), /color-contrast publication-card/);
});

const meaningful = ['article', 'heading', 'link', 'list', 'group', 'button', 'image'];
const article = async (page) => flatten(await accessibilityTree(page)).find(({ role }) => role === 'article');

/** What is read of the demo's record. The place of the button is where the rest goes on. */
const reading = ({ level = 3, button, rest = [] }) => [
  `article: ${title}`,
  `heading ${level}: ${title}`,
  `link: ${title}`,
  'list of 1: Authors',
  'group: Summary',
  'list of 4: Four areas of intervention that tie livelihoods, migration and development together are put forward:',
  `button: ${button}`,
  ...rest,
  'button: Cite',
  'link: www.ruc.dk',
];
const secondList = 'list of 7: Co-development between the parties is considered in these ways:';

test('the card is read in order, folded', { skip }, async (t) => {
  const { page } = await openCard(t, states.loaded);
  await settled(page);
  assert.deepEqual(outline(await article(page), meaningful), reading({ button: 'Read the full summary' }));
});

test('the card is read in order, unfolded', { skip }, async (t) => {
  const { page } = await openCard(t, states.loaded);
  await settled(page);
  await unfold(page);
  assert.deepEqual(
    outline(await article(page), meaningful),
    reading({ button: 'Show less of the summary', rest: [secondList] }),
  );
});

const inDialog = ['dialog', 'group', 'radio', 'button', 'list', 'heading', 'textbox'];
for (const [action, expected] of [
  [
    'cite',
    [
      'dialog: Cite this publication',
      'group: Style',
      'radio: APA 7',
      'radio: MLA 9',
      'radio: Chicago 17',
      'radio: Harvard',
      'radio: Vancouver',
      'radio: IEEE',
      'button: Copy',
      'button: Copy as plain text',
      'button: Close',
    ],
  ],
  [
    'export',
    [
      'dialog: Export this publication',
      'list of 4: ',
      ...['BibTeX', 'RIS', 'CSL-JSON', 'JSON'].flatMap((name) => [`button: Download ${name}`, `button: Copy ${name}`]),
      'button: Close',
    ],
  ],
])
  // prettier-ignore
  test(`the dialog “${action}” is read in order, and nothing else while it is open`, { skip }, async (t) => {
    const { page } = await openCard(t, `${states.loaded} actions="cite export"`);
    await settled(page);
    await openDialog(page, action);
    const tree = await accessibilityTree(page);
    assert.deepEqual(outline(tree, [...inDialog, 'article', 'link']), expected);
  });

test('the heading has the level that the page sets', { skip }, async (t) => {
  const { page } = await openCard(t, `${states.loaded} heading-level="2"`);
  await settled(page);
  assert.deepEqual(outline(await article(page), meaningful), reading({ level: 2, button: 'Read the full summary' }));
});

test('the author is read, and the drawn cover is not', { skip }, async (t) => {
  const { page } = await openCard(t, states.loaded);
  await settled(page);
  const tree = await article(page);
  const authors = flatten(tree).find(({ role, name }) => role === 'list' && name === 'Authors');
  assert.deepEqual(texts(authors), ['Gallina, A.']);
  const drawn = await page.$eval('publication-card', (card) =>
    [...card.shadowRoot.querySelectorAll('[part~=cover-fallback] *')].map((element) => element.textContent),
  );
  assert.equal(drawn[0], title, 'the cover is drawn, with the title on it');
  // Once in the heading and once among the publisher's facts.
  for (const words of drawn) assert.equal(texts(tree).filter((text) => text === words).length, 1, words);
});
