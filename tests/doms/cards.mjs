// Cards in a document without a browser: `node cards.mjs jsdom dist/define.js` prints what became of each. Everything is waited for
// by its events; an error that nobody catches ends it.
import { makeGlobal, windowOf } from './global-window.mjs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';

const [name, entry] = process.argv.slice(2);
const root = new URL('../../', import.meta.url);
makeGlobal(await windowOf(name));
const { filled } = await import(new URL('dist/testing/index.js', root));
await import(new URL(entry, root));
if (!customElements.get('publication-card')) throw new Error('The card is not registered.');

const library = createServer((request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  if (request.url !== '/17') response.statusCode = 404;
  response.end('{ "title": "Over the wire" }');
}).listen(0, '127.0.0.1');
await once(library, 'listening');
const address = `http://127.0.0.1:${library.address().port}/`;
const LINK = '<a href="https://library.example.org/records/17">Springs</a>';

/** Puts a card into the page, and waits until it has said what became of it. */
async function show(html, set = () => {}) {
  const place = document.createElement('div');
  const told = new Promise((resolve) => {
    for (const type of ['publication-load', 'publication-error']) place.addEventListener(type, resolve);
  });
  place.innerHTML = html;
  const card = place.querySelector('publication-card');
  set(card);
  document.body.append(place);
  const { type, error } = await told;
  return { card, type, kind: error?.kind };
}

/** What a reader and the page have of it. */
function facts({ card, type, kind }) {
  const { shadowRoot, state, publication } = card;
  const text = (selector) => shadowRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  const lists = [...shadowRoot.querySelectorAll('[part~=list] li')].map((each) => each.textContent);
  const link = [...card.querySelectorAll(':scope > a')].map((each) => each.textContent).join();
  return { type, kind, state, format: publication?.source?.format, title: text('[part~=title]'), lists, status: text('[part~=status]'), isLinkShown: shadowRoot.querySelector('slot:not([name])')?.closest('[hidden]') === null, link }; // prettier-ignore
}

const marcxml = await readFile(new URL('tests/formats/full/marcxml.xml', root), 'utf8');
const own = {
  title: 'Springs',
  summary: 'Two measures:\n• map them;\n• protect them.',
  url: 'https://library.example.org/records/17',
};
const inline = await show(`<publication-card actions="cite export">${LINK}<script type="application/json">${JSON.stringify(own)}</script></publication-card>`); // prettier-ignore
const found = {
  filled,
  inline: facts(inline),
  marcxml: facts(await show(`<publication-card>${LINK}</publication-card>`, (card) => (card.record = marcxml))),
  markup: facts(await show('<publication-card></publication-card>', (card) => (card.record = { title: 'A <i>b</i>', summary: '<p>Two &amp; more:</p><ul><li>one<li>two <b>bold</b></ul>' }))), // prettier-ignore
  address: facts(await show(`<publication-card src="${address}17">${LINK}</publication-card>`)),
  lazy: facts(await show(`<publication-card src="${address}17" loading="lazy">${LINK}</publication-card>`)),
  missing: facts(await show(`<publication-card src="${address}18">${LINK}</publication-card>`)),
  refused: facts(await show(`<publication-provider allow-hosts="library.example.org"><publication-card src="${address}17">${LINK}</publication-card></publication-provider>`)), // prettier-ignore
};

const { card } = inline;
const place = card.parentNode;
card.remove();
card.lang = 'ne';
place.append(card);
await card.updateComplete;
found.again = {
  ...facts(inline),
  cite: card.shadowRoot.querySelector('[part~=action][value=cite]').textContent.trim(),
};
card.lang = 'en';
await card.updateComplete;

/** Waits for something in the card, which is drawn by and by. */
function drawn(selector) {
  const look = () => card.shadowRoot.querySelector(selector);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => look() && resolve(look()));
    observer.observe(card.shadowRoot, { childList: true, subtree: true, attributes: true });
    if (look()) resolve(look());
  });
}
card.shadowRoot.querySelector('[part~=action][value=cite]').click();
const dialog = await drawn('dialog[open]');
found.dialog = dialog.querySelector('h1, h2, h3, h4, h5, h6, [id]')?.textContent;
const closed = once(dialog, 'close');
dialog.close();
await closed;
await card.updateComplete;
found.dialogs = card.shadowRoot.querySelectorAll('dialog[open]').length;

library.close();
process.stdout.write(JSON.stringify(found), () => process.exit(0));
