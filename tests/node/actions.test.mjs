// What a press on a button fetches, and what comes of a file that cannot be fetched: half a deployment, a reader off line.
import { bundleFiles, readDist } from './support/dist.mjs';
import { moduleScript, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import { answer, html, script } from './support/answers.mjs';
import assert from 'node:assert/strict';
import { browse } from '../../scripts/attacking/browse.mjs';
import { findBrowsers } from '../../scripts/browsers.mjs';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { root, serve } from '../../scripts/server.mjs';
import { test } from 'node:test';

const open = useChromium();
const record = JSON.stringify({ title: 'Springs', authors: ['Rai, A.'], publisher: 'Example House', published: '2007', url: 'https://lib.example.org/1' }); // prettier-ignore

/** Presses a button while the file is missing, twice, and once more when it is there; tells the server what came of it. */
const inPage = async (name) => {
  await customElements.whenDefined('publication-card');
  const card = document.querySelector('publication-card');
  await card.updateComplete;
  const { shadowRoot: root } = card;
  const button = root.querySelector(`button[value=${name}]`);
  const said = () => [...root.querySelectorAll('.message')].map((each) => each.textContent).filter(Boolean);
  Object.defineProperty(navigator, 'canShare', { value: undefined });
  const press = async () => {
    button.click();
    await card.updateComplete;
    const whileBusy = button.ariaBusy ? said() : [];
    await new Promise((done) => {
      const observer = new MutationObserver(() => check());
      const check = () => {
        if (button.ariaBusy) return;
        observer.disconnect();
        done();
      };
      observer.observe(button, { attributes: true });
      check();
    });
    return [whileBusy, said(), root.querySelectorAll('dialog[open]').length];
  };
  const seen = [await press(), await press()];
  await fetch('/back');
  seen.push(await press());
  await fetch('/result', { method: 'POST', body: JSON.stringify(seen) });
};

async function withoutAtFirst(t, engine, name) {
  const [path] = (await bundleFiles()).filter((each) => each.startsWith('publication-card-actions-'));
  const text = await readDist(path);
  let isBack = false;
  let tell;
  const result = new Promise((resolve) => (tell = resolve));
  const server = await serve(0, {
    '/favicon.ico': answer({ status: 204 }),
    '/page.html': html(pageWith(`<publication-card actions="cite export share" record='${record}'></publication-card><script type="module">(${inPage})(${JSON.stringify(name)})</script>`, moduleScript)), // prettier-ignore
    [`/dist/${path}`]: (request, response) => (isBack ? script(text) : answer({ status: 404 }))(request, response),
    '/back': (request, response) => {
      isBack = true;
      answer({ status: 204 })(request, response);
    },
    '/result': async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      answer({ status: 204 })(request, response);
      tell(JSON.parse(body));
    },
  });
  const close = await browse(engine, `${server.url}/page.html`);
  t.after(async () => {
    await close();
    await server.close();
  });
  return result;
}

const sorry = 'This could not be loaded. Try again.';
for (const engine of ['chromium', 'firefox', 'webkit'])
  for (const [name, ending] of [
    ['cite', 1],
    ['export', 1],
    ['share', 0],
  ])
    test(
      `without the file of the actions a card in ${engine} says so, once, and does what “${name}” says when it is there again`,
      { skip: !findBrowsers()[engine] && `${engine} is not on this machine`, timeout: 60_000 },
      async (t) => {
        const [first, second, [busy, said, dialogs]] = await withoutAtFirst(t, engine, name);
        const failed = [[], [sorry], 0];
        assert.deepEqual([first, second, busy, dialogs], [failed, failed, [], ending]);
        // Whether a page may copy here is the browser's affair; what had to be loaded is there.
        if (name === 'share') assert.match(said.join(), /copied|allow copying/i);
        else assert.deepEqual(said, []);
      },
    );

test(
  'the example of docs/card.md hears of a citation that is copied, and asks before a link is followed',
  { skip },
  async (t) => {
    const [code] = /document\.addEventListener\('publication-cite'[^]*?(?=```)/.exec(
      await readFile(join(root, 'docs/card.md'), 'utf8'),
    );
    const card = `<publication-card record='${record}'></publication-card>`;
    const { page, log } = await open(t, { html: pageWith(`${card}<script>${code}</script>`) });
    await settled(page);
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });
    const before = page.url();
    await page.click('>>> .title a');
    await page.evaluate(async () => {
      const { shadowRoot: root } = document.querySelector('publication-card');
      Object.defineProperty(navigator, 'clipboard', { value: { write: async () => undefined } });
      const changed = (look) => new Promise((done) => new MutationObserver(() => look() && done()).observe(root, { subtree: true, childList: true, attributes: true })); // prettier-ignore
      const opened = changed(() => root.querySelector('dialog[open]'));
      root.querySelector('button[value=cite]').click();
      await opened;
      const copied = changed(() => root.querySelector('dialog .message').textContent);
      root.querySelector('dialog .action').click();
      await copied;
    });
    assert.deepEqual([asked, page.url()], [['You are leaving this site.'], before]);
    assert.deepEqual(log.console, ['log: Springs apa copy']);
  },
);

test('the first press fetches one file, and nothing that follows fetches another', { skip }, async (t) => {
  const card = `<publication-card actions="cite export share" record='${record}'></publication-card>`;
  const { page, server, log } = await open(t, { html: pageWith(card) });
  await settled(page);
  const scripts = () => server.requests.filter((path) => path.endsWith('.js'));
  const before = scripts().length;
  const told = await page.evaluate(async () => {
    const card = document.querySelector('publication-card');
    const { shadowRoot: root } = card;
    const told = [];
    for (const name of ['cite', 'export', 'share'])
      document.addEventListener(`publication-${name}`, ({ detail: { style, format, how } }) =>
        told.push([name, style ?? format, how].filter(Boolean).join(' ')),
      );
    Object.defineProperty(navigator, 'canShare', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: { write: async () => undefined } });
    URL.createObjectURL = () => '#';
    const until = (look) =>
      new Promise((done) => {
        const check = () => look() && (observer.disconnect(), done());
        const observer = new MutationObserver(check);
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
        check();
      });
    for (const name of ['cite', 'export']) {
      root.querySelector(`button[value=${name}]`).click();
      await until(() => root.querySelector('dialog[open]'));
      for (const style of root.querySelectorAll('dialog [type=radio]')) {
        style.click();
        await card.updateComplete;
      }
      for (const button of root.querySelectorAll('dialog .action:not(.close)')) {
        button.click();
        await card.updateComplete;
      }
      root.querySelector('dialog').close();
      await until(() => !root.querySelector('dialog'));
    }
    root.querySelector('button[value=share]').click();
    await until(() => root.querySelector('.message').textContent);
    return told;
  });
  const [file, ...others] = scripts().slice(before);
  assert.match(file, /\/publication-card-actions-/);
  assert.deepEqual(others, []);
  for (const each of ['cite apa copy', 'export bibtex download', 'export csl-json copy', 'share copy'])
    assert.ok(told.includes(each), `${each} in ${told.join(', ')}`);
  assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
});
