// The states that a card can be in, each a page, and what a reader does there. Abilities are tested in all of them.
import { answer, never } from './answers.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { moduleScript, pageWith, plainLink, record, settled } from './pages.mjs';
import { readdir, readFile } from 'node:fs/promises';
import { root } from '../../../scripts/server.mjs';

// A checker takes a page without a background for a white one, also where the browser has drawn it dark.
const head = `<meta name="color-scheme" content="light dark"><style>html { background: Canvas }</style>${moduleScript}`;
const hkh = 'src="/demo/records/hkh-assessment.json"';
const inHand = (value) => `record='${JSON.stringify(value)}'`;
const allActions = 'actions="open cite export share"';

/** Retracted, by a long list of people, with an open file: what the demo's records do not have. */
const retracted = {
  title: 'Springs of the middle hills',
  type: 'article',
  url: 'https://lib.example.org/springs',
  authors: [{ name: 'Asha Rai', orcid: '0000-0002-1825-0097' }],
  standing: { status: 'retracted', url: 'https://lib.example.org/springs/notice' },
  published: '2019-04',
};
const covered = {
  title: 'Springs of the middle hills',
  cover: { url: '/demo/images/chimborazo.svg', alt: 'A mountain above a plain' },
};

/** What is said of how a publication stands and who may read it, where that is not grave. */
const embargoed = {
  title: 'Springs of the middle hills',
  subtitle: 'What villages can do',
  type: 'conference-paper',
  url: 'https://lib.example.org/springs',
  authors: [{ name: 'Asha Rai', role: 'photographer' }],
  moreContributors: 3,
  standing: { status: 'newer-version', url: 'https://lib.example.org/springs/2' },
  access: { status: 'embargoed', until: '2999-04' },
  published: '2019-04/2020-11',
};
const inPart = {
  title: 'Springs of the middle hills',
  standing: { status: 'superseded' },
  inPart: true,
  summary: [
    { type: 'paragraph', content: 'Two measures are proposed:' },
    { type: 'list', ordered: true, items: ['map the springs;', { content: 'protect them:', lists: [{ type: 'list', items: ['the ground;', 'the forest.'] }] }] },
  ],
  interventions: [{ items: ['Share the water'] }],
}; // prettier-ignore
const slots = '<span slot="badge">Partner</span><a slot="actions" href="/order">Order a copy</a><p slot="footer">Ask at the desk.</p>'; // prettier-ignore

/** Presses a control in the card, as a reader with a mouse or by keyboard does. */
const press = (page, selector) => page.$eval('publication-card', ({ shadowRoot }, selector) => shadowRoot.querySelector(selector).click(), selector); // prettier-ignore

/** Waits until there is something in the card that a selector finds. */
const until = (page, selector) =>
  page.$eval(
    'publication-card',
    ({ shadowRoot }, selector) =>
      new Promise((done) => {
        const look = () => shadowRoot.querySelector(selector) && done();
        new MutationObserver(look).observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
        look();
      }),
    selector,
  ); // prettier-ignore

/** Presses an action, and waits for what comes of it. */
const perform = (action, outcome) => async (page) => {
  await press(page, `button[value=${action}]`);
  await until(page, outcome);
};
const openDialog = (action) => perform(action, 'dialog[open]');
const said = '[part=message]:not(:empty)';
/** Opens a dialog, presses a button in it, and waits for what it says. */
const performIn = (action, selector) => async (page) => {
  await openDialog(action)(page);
  await press(page, selector);
  await until(page, said);
};
/** The browser does not let the page write to the clipboard. */
const refuse = (page) => page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
const unfold = (page) => press(page, '[part~=toggle]');

/**
 * By name: the card's attributes, the page's language, what its reader does, and the `state` in which it then is, where that
 * is not `loaded`.
 */
export const states = {
  empty: { state: 'empty' },
  loading: { attributes: 'src="/never.json"', state: 'loading' },
  loaded: { attributes: `src="${record}"` },
  'summary unfolded': { attributes: `src="${record}"`, act: unfold },
  'layout full': { attributes: `${hkh} layout="full" ${allActions}` },
  'layout compact': { attributes: `${hkh} layout="compact" heading-level="2"` },
  'layout row': { attributes: `${hkh} layout="row"` },
  'many authors': { attributes: 'src="/demo/records/safe-operating-space.json"' },
  'many authors unfolded': { attributes: 'src="/demo/records/safe-operating-space.json"', act: unfold },
  'cover picture': { attributes: inHand(covered) },
  'facts missing': { attributes: `${inHand({ title: 'Our Common Future' })} show-missing layout="full"` },
  'repairs shown': { attributes: `src="${record}" show-repairs` },
  retracted: { attributes: inHand(retracted) },
  'newer version embargoed': { attributes: inHand(embargoed) },
  'superseded in part': { attributes: inHand(inPart) },
  'nothing cleaned': { attributes: `${inHand({ title: 'Our Common Future' })} show-repairs` },
  'slots filled': { attributes: inHand({ title: 'Our Common Future', badges: ['Report'] }), content: slots },
  'not found': { attributes: 'src="/missing.json"', state: 'error' },
  'library down': { attributes: 'src="/down.json"', state: 'error' },
  'asked again': {
    attributes: 'src="/again.json"',
    act: (page) => press(page, '[part=retry]').then(() => until(page, '[aria-disabled]')),
    state: 'error',
  },
  stale: { attributes: 'src="/once.json"', act: (page) => page.$eval('publication-card', (card) => card.reload()) },
  'cite open': { attributes: `src="${record}" ${allActions}`, act: openDialog('cite') },
  copied: { attributes: `src="${record}" ${allActions}`, act: performIn('cite', 'dialog .action') },
  'copy refused': { attributes: `src="${record}" ${allActions}`, act: (page) => refuse(page).then(() => performIn('cite', 'dialog .action')(page)) }, // prettier-ignore
  'cite refused': { attributes: inHand({ title: 'Our Common Future' }), act: openDialog('cite') },
  'export open': { attributes: `src="${record}" ${allActions}`, act: openDialog('export') },
  'file saved': { attributes: `src="${record}" ${allActions}`, act: performIn('export', 'dialog .formats button') },
  shared: { attributes: `src="${record}" ${allActions}`, act: perform('share', '.message:not(:empty)') },
  'in Urdu': { attributes: `src="/demo/records/bang-e-dra.json" layout="full" ${allActions}`, lang: 'ur', dir: 'rtl' },
};

/** The presets that the package has, by name: their style sheets' paths. None where there is no such folder. */
export const presets = await readdir(join(root, 'presets')).then(
  (names) => names.filter((name) => name.endsWith('.css')).map((name) => `/presets/${name}`),
  () => [],
);

/** In which looks a state is shown: without a preset, then in each, light and dark. */
export const looks = [undefined, ...presets].flatMap((preset) =>
  ['light', 'dark'].map((scheme) => ({ preset, 'prefers-color-scheme': scheme })),
);
export const nameOf = ({ preset, ...features }) => [preset ?? 'no preset', ...Object.values(features)].join(', ');

/** Some moment: a card says when it read what it shows. */
const now = Date.UTC(2026, 0, 15, 10, 5);

/** What the server answers to the states' cards. */
function answers(text) {
  let asked = 0;
  let again = 0;
  const down = answer({ status: 500, body: 'down', type: 'text/plain' });
  return {
    '/never.json': never,
    '/down.json': down,
    '/again.json': (...exchange) => (again++ ? never : down)(...exchange),
    '/once.json': (...exchange) => (asked++ ? down : answer({ body: text }))(...exchange),
  };
}

/**
 * Opens the page of a state, brings its card there, and ends its animations.
 *
 * @param open what `useChromium()` gave
 * @param overrides answers of the test's own
 */
export async function openState(open, t, name, { viewport, extraHead = '', overrides = {} } = {}) {
  const { attributes = '', content = '', act, state = 'loaded', lang = 'en', dir = 'ltr' } = states[name];
  const body = `<main><h1>Reports</h1><h2>Migration</h2><publication-card ${attributes}>${plainLink}${content}</publication-card></main>`;
  const html = pageWith(body, head + extraHead).replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`);
  const opened = await open(t, {
    html,
    viewport,
    overrides: { ...answers(await readFile(join(root, record), 'utf8')), ...overrides },
    prepare: async (page, { url }) => {
      await page.browserContext().overridePermissions(url, ['clipboard-sanitized-write']);
      await page.emulateTimezone('UTC');
      await page.evaluateOnNewDocument((now) => {
        Date.now = () => now;
        navigator.canShare = undefined; // the device's own sheet is not the card's
      }, now);
    },
  });
  const { page } = opened;
  if (state !== 'loading') await settled(page);
  await act?.(page);
  await settleAnimations(page);
  assert.equal(await page.$eval('publication-card', (card) => card.updateComplete.then(() => card.state)), state);
  return opened;
}

/** Ends the animations of the page and of its cards. */
export const settleAnimations = (page) =>
  page.evaluate(() => {
    for (const root of [
      document,
      ...Array.from(document.querySelectorAll('publication-card'), (card) => card.shadowRoot),
    ])
      for (const animation of root.getAnimations()) animation.finish();
  });

const sessions = new WeakMap();

/**
 * Puts a preset's style sheet in the place of the one before, and tells the page what its reader prefers.
 *
 * @param look `preset`, and media features by their names
 */
export async function dress(page, { preset = '', ...features }) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) }); // prettier-ignore
  await page.evaluate(async (preset) => {
    document.querySelector('link[rel=stylesheet]')?.remove();
    if (!preset) return;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: preset });
    await new Promise((onload, onerror) => document.head.append(Object.assign(link, { onload, onerror })));
  }, preset);
  await settleAnimations(page);
}
