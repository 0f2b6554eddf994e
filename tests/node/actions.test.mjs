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

/** Presses a button while a file is missing, twice, and once more when it is there; tells the server what came of it. */
const inPage = async (name, inDialog) => {
  await customElements.whenDefined('publication-card');
  const card = document.querySelector('publication-card');
  await card.updateComplete;
  const { shadowRoot: root } = card;
  const until = (look) =>
    new Promise((done) => {
      const observer = new MutationObserver(() => check());
      const check = () => {
        const found = look();
        if (found) observer.disconnect();
        if (found) done(found);
        return found;
      };
      if (!check()) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  const button = root.querySelector(`button[value=${name}]`);
  const said = () => [...root.querySelectorAll('.message')].map((each) => each.textContent).filter(Boolean);
  Object.defineProperty(navigator, 'canShare', { value: undefined });
  const press = async (selector) => {
    root.querySelector(selector).click();
    await until(() => !button.ariaBusy);
  };
  const selector = inDialog ?? `button[value=${name}]`;
  if (inDialog) await press(`button[value=${name}]`);
  const seen = [];
  for (let time = 0; time < 3; time++) {
    if (time === 2) await fetch('/back');
    const before = [...root.querySelectorAll('.message')].at(-1);
    before.textContent = '';
    await press(selector);
    await until(() => said().length || (!inDialog && root.querySelector('dialog[open]')));
    seen.push([said(), root.querySelectorAll('dialog[open]').length]);
  }
  await fetch('/result', { method: 'POST', body: JSON.stringify(seen) });
};

async function withoutAtFirst(t, engine, file, name, inDialog) {
  const [path] = (await bundleFiles()).filter((each) => each.startsWith(`publication-card-${file}-`));
  const text = await readDist(path);
  let isBack = false;
  let tell;
  const result = new Promise((resolve) => (tell = resolve));
  const server = await serve(0, {
    '/favicon.ico': answer({ status: 204 }),
    '/page.html': html(pageWith(`<publication-card actions="cite export share" record='${record}'></publication-card><script type="module">(${inPage})(${JSON.stringify(name)}, ${JSON.stringify(inDialog)})</script>`, moduleScript)), // prettier-ignore
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
  for (const [file, name, inDialog, ending] of [
    ['cite', 'cite', undefined, [[], 1]],
    ['citation-entry', 'cite', undefined, [[], 1]],
    ['export', 'export', undefined, [[], 1]],
    ['write-own-json', 'export', '[aria-label="Copy JSON"]', [1]],
    ['share', 'share', undefined, [0]],
  ])
    test(
      `without the file “${file}” a card in ${engine} says so, once, and does it when it is there again`,
      { skip: !findBrowsers()[engine] && `${engine} is not on this machine`, timeout: 60_000 },
      async (t) => {
        const [first, second, third] = await withoutAtFirst(t, engine, file, name, inDialog);
        const isOpen = inDialog ? 1 : 0;
        assert.deepEqual(
          [first, second],
          [
            [[sorry], isOpen],
            [[sorry], isOpen],
          ],
        );
        if (ending.length > 1) assert.deepEqual(third, ending);
        // Whether a page may copy here is the browser's affair; what had to be loaded is there.
        else assert.match(third[0][0], /copied|allow copying/i);
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

test('what a press on a button loads needs no other file than those that are there', async () => {
  const files = await bundleFiles();
  const start = files.find((each) => each.startsWith('publication-card-define-'));
  for (const name of [
    'cite',
    'export',
    'share',
    'citation-entry',
    'write-bibtex',
    'write-ris',
    'write-csl-json',
    'write-own-json',
  ]) {
    const file = files.find((each) => each.startsWith(`publication-card-${name}-`));
    const imported = [...(await readDist(file)).matchAll(/\bfrom\s*"\.\/([^"]+)"/g)].map(([, path]) => path);
    assert.deepEqual([...new Set(imported)], [start].slice(0, imported.length), name);
  }
});
