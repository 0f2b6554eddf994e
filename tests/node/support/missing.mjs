// A page whose script lacks one of its files at first, in any of the three engines.
import { answer, html, script } from './answers.mjs';
import { bundleFiles, readDist } from './dist.mjs';
import { moduleScript, pageWith } from './pages.mjs';
import assert from 'node:assert/strict';
import { browse } from '../../../scripts/attacking/browse.mjs';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/server.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

/** Options for a test in an engine. */
export const inEngine = (engine) => ({
  skip: !findBrowsers()[engine] && `${engine} is not on this machine`,
  timeout: 60_000,
});

/** The built file of a subject. */
export async function builtFile(subject) {
  const name = (await bundleFiles()).find((each) => each.replace(/-\w{8}\.js$/, '') === `publication-card-${subject}`);
  assert.ok(name, `no built file is named “${subject}”`);
  return name;
}

/** What acts in pages have at hand. */
const tools = {
  /** Waits until a card is done with what it was asked, drawn and told. */
  settle: async (card) => {
    await customElements.whenDefined('publication-card');
    await card.updateComplete;
    if (card.state === 'loading')
      await new Promise((done) => ['publication-load', 'publication-error'].forEach((type) => card.addEventListener(type, done, { once: true }))); // prettier-ignore
    await card.updateComplete;
  },
  /** Waits until something is so that changes of a node may bring about. */
  until: (node, look) =>
    new Promise((done) => {
      const observer = new MutationObserver(() => check());
      const check = () => {
        const found = look();
        if (found) observer.disconnect();
        if (found) done(found);
        return found;
      };
      if (!check()) observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
    }),
};
const toolsText = Object.entries(tools).map(([name, tool]) => `const ${name} = ${tool};`).join('\n'); // prettier-ignore

/**
 * Opens a page that lacks a file until it fetches `/back`; `/asked` is answered when the file was asked for.
 *
 * @param body the page's content
 * @param act runs in the page, behind the script; what it gives back is the answer, with what went wrong in the page unseen,
 *   and the addresses under which the file was asked for
 * @param args for `act`
 */
export async function withoutAtFirst(t, engine, { subject, body, act, args = [], overrides = {} }) {
  const path = `/dist/${await builtFile(subject)}`;
  const text = await readDist(path.slice('/dist/'.length));
  const asked = [];
  let isBack = false;
  let tell;
  let tellAsked;
  const result = new Promise((resolve) => (tell = resolve));
  const isAsked = new Promise((resolve) => (tellAsked = resolve));
  const head = `<script>unseen = []; for (const name of ['error', 'unhandledrejection']) addEventListener(name, (event) => unseen.push(String(event.message ?? event.reason)));</script>${moduleScript}`;
  const run = `<script type="module">${toolsText}
    const answer = await (${act})(...${JSON.stringify(args)});
    await fetch('/result', { method: 'POST', body: JSON.stringify({ answer, unseen }) });</script>`;
  const server = await serve(0, {
    '/favicon.ico': answer({ status: 204 }),
    '/page.html': html(pageWith(body + run, head)),
    ...overrides,
    [path]: (request, response) => {
      asked.push(request.url);
      tellAsked();
      (isBack ? script(text) : answer({ status: 404 }))(request, response);
    },
    '/asked': async (request, response) => {
      await isAsked;
      answer({ status: 204 })(request, response);
    },
    '/back': (request, response) => {
      isBack = true;
      answer({ status: 204 })(request, response);
    },
    '/result': async (request, response) => {
      let sent = '';
      for await (const part of request) sent += part;
      answer({ status: 204 })(request, response);
      tell(JSON.parse(sent));
    },
  });
  const close = await browse(engine, `${server.url}/page.html`);
  t.after(async () => {
    await close();
    await server.close();
  });
  return { ...(await result), asked };
}
