// What is heard: a virtual screen reader walks through the card, and its phrases are written down in tests/accessibility/spoken.
// It does not go into shadow roots, and takes `hidden="until-found"` for shown. So it reads a copy of what a browser shows: the
// shadow tree with its slots filled, and without what is not rendered.
import { openState } from './support/card-states.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { expectFile } from './support/expectation.mjs';
import { test } from 'node:test';

const open = useChromium();
const READER = '/node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
/** More phrases than any of these pages has. */
const MOST = 400;

/** In the page: puts the flat copy in the place of everything, and reads it from its beginning to its end. */
async function readAloud(reader, most) {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const flat = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style')) return [];
    if (node.localName === 'slot') {
      const assigned = node.assignedNodes();
      return node.hidden ? [] : [...(assigned.length ? assigned : node.childNodes)].flatMap(flat);
    }
    if (!isShown(node)) return [];
    // A second card would load a second time.
    const copy = node.shadowRoot ? document.createElement('div') : node.cloneNode(false);
    if (node.checked) copy.setAttribute('checked', '');
    copy.removeAttribute('hidden');
    copy.append(...[...(node.shadowRoot ?? node).childNodes].flatMap(flat));
    return [copy];
  };
  const dialog = document.querySelector('publication-card').shadowRoot.querySelector('dialog[open]');
  const [container] = flat(dialog ?? document.querySelector('main'));
  document.body.replaceChildren(container);
  const { virtual } = await import(reader);
  await virtual.start({ container });
  const phrases = [await virtual.lastSpokenPhrase()];
  while (phrases.at(-1) !== `end of ${phrases[0]}` && phrases.length < most) {
    await virtual.next();
    phrases.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  return phrases;
}

for (const name of ['loaded', 'summary unfolded', 'layout full', 'retracted', 'stale', 'cite open', 'export open'])
  test(`what is heard is as written: ${name}`, { skip }, async (t) => {
    const { page } = await openState(open, t, name);
    const { host } = new URL(page.url());
    const phrases = await page.evaluate(readAloud, READER, MOST);
    assert.ok(phrases.length > 5 && phrases.length < MOST, `${phrases.length} phrases`);
    await expectFile(
      `tests/accessibility/spoken/${name.replaceAll(' ', '-')}.txt`,
      phrases.map((phrase) => `${phrase.replaceAll(host, 'localhost')}\n`).join(''),
    );
  });
