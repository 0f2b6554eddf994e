// One page after another in a browser that nothing drives: each page brings its own card into a state, says so, and asks for the
// next. So all engines are led in the same way, and none is told that it is automated.
import { serve } from '../server.mjs';
import { startBrowser } from './browsers.mjs';

/**
 * @typedef Scene
 * @property {string} name of which the page's title is made
 * @property {string} body the page's, with one card
 * @property {string} [lang] the page's language, default `en`
 * @property {string} [dir] the page's direction, default `ltr`
 * @property {readonly (readonly [press: string, until: string])[]} [acts] what is pressed in the card, and what is there then
 */

/** In the page: brings the card into its state, tells the words that are seen then, and goes on where it is sent. */
async function perform(title, acts) {
  const card = document.querySelector('publication-card');
  await customElements.whenDefined('publication-card');
  // In the place of a clipboard, which a page has only after a press of its reader's.
  Object.defineProperty(navigator, 'clipboard', {
    value: { write: async () => undefined, writeText: async () => undefined },
  });
  const until = (isSo) =>
    new Promise((done) => {
      const observer = new MutationObserver(() => isSo() && (observer.disconnect(), done()));
      observer.observe(card.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
      if (isSo()) done();
    });
  await until(() => card.state !== 'loading');
  await card.updateComplete;
  for (const [press, there] of acts) {
    await fetch('/ready');
    card.shadowRoot.querySelector(press).click();
    await until(() => card.shadowRoot.querySelector(there));
    await card.updateComplete;
  }
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
  const shown = card.shadowRoot.querySelector('dialog[open]') ?? card.shadowRoot.querySelector('[part=card]') ?? card.shadowRoot.lastElementChild; // prettier-ignore
  document.title = title;
  const wordsOf = (element) => element.innerText.split(/\s+/).filter(Boolean);
  const body = JSON.stringify({ words: wordsOf(shown), others: wordsOf(document.body) });
  await fetch('/shown', { method: 'POST', body });
  location.replace(await fetch('/next').then((response) => response.text()));
}

const pageOf = (title, { body, lang = 'en', dir = 'ltr', acts = [] }) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>…</title><link rel="icon" href="data:,">
<script>Date.now = () => Date.UTC(2026, 0, 15, 10, 5); // a card says when it read what it shows</script>
<script type="module" src="/dist/publication-card.js"></script>
<script type="module">(${perform})(${JSON.stringify(title)}, ${JSON.stringify(acts)})</script>
<body>${body}</body></html>`;

/**
 * Starts an engine's browser on a desktop.
 *
 * @param overrides answers of the server's, by path
 * @returns `show` brings a scene, waits for `beforeEach` before each press in its card, and answers with the page's title, with the `words` that are seen in its card, or in its dialog, and with `others` in the page
 */
export async function openStage(desktop, engine, overrides = {}) {
  const send = (response, body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(body); // prettier-ignore
  const waiting = []; // the browser's question where to go
  let shown;
  let ready;
  let count = 0;
  const answers = {
    ...overrides,
    '/start.html': (_, response) => send(response, `<!doctype html><title>…</title><script type="module">location.replace(await fetch('/next').then((response) => response.text()))</script>`), // prettier-ignore
    '/next': (_, response) => waiting.push(response) && go(),
    '/ready': async (_, response) => {
      await ready?.();
      send(response, '');
    },
    '/shown': async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      send(response, '');
      shown(JSON.parse(text));
    },
  };
  const places = [];
  const go = () => waiting.length && places.length && send(waiting.shift(), places.shift());
  const server = await serve(0, answers);
  const browser = startBrowser(desktop, engine, `${server.url}/start.html`);
  const ended = new Promise((_, reject) => browser.once('exit', () => reject(new Error(`${engine} has ended`))));
  ended.catch(() => undefined); // told to those who wait for a page
  const show = async (scene, beforeEach) => {
    ready = beforeEach;
    const title = `${scene.name}, ${++count}`;
    const path = `/scene-${count}.html`;
    answers[path] = (_, response) => send(response, pageOf(title, scene));
    const isShown = new Promise((resolve) => (shown = resolve));
    places.push(path);
    go();
    return { title, ...(await Promise.race([isShown, ended])) };
  };
  return { show, close: () => server.close() };
}
