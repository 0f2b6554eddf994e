// The package in documents without a browser: jsdom, happy-dom and linkedom, by hand and in Vitest. They are installed apart:
// `npm ci --prefix tests/doms`. It needs a build.
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import test, { describe } from 'node:test';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/server.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

/** Runs a module in a Node of its own, since a window becomes global there. What waits for an event that does not come is ended. */
const inNode = async (args, cwd = here) =>
  JSON.parse((await run(process.execPath, args, { cwd, timeout: 120_000 })).stdout);

/** A project that has installed the package, as npm does it, and some of what is installed here. */
async function project(t, ...others) {
  await mkdir(join(root, '.tmp'), { recursive: true });
  const folder = await mkdtemp(join(root, '.tmp', 'doms-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const modules = join(folder, 'node_modules');
  for (const part of ['dist', 'package.json']) await cp(join(root, part), join(modules, 'publication-card', part), { recursive: true }); // prettier-ignore
  for (const name of others) await symlink(join(here, 'node_modules', name), join(modules, name), 'junction');
  return folder;
}

/** Runs a module's text in a project. */
async function inProject(t, source, ...others) {
  const folder = await project(t, ...others);
  await writeFile(join(folder, 'program.js'), source);
  return inNode(['program.js'], folder);
}

const link = 'Springs';
const loaded = { type: 'publication-load', state: 'loaded', lists: [], isLinkShown: false, link };
const failed = { type: 'publication-error', state: 'error', lists: [], isLinkShown: true, link };
const inline = { ...loaded, format: 'publication', title: 'Springs', lists: ['map them;', 'protect them.'] };

for (const name of ['jsdom', 'happy-dom'])
  // Which of them a test gets depends on the conditions under which its runner looks for packages.
  for (const entry of ['dist/define.js', 'dist/node/define.js'])
    describe(`${name}, with ${entry}`, () => {
      const found = inNode(['cards.mjs', name, entry]);

      test('lacks something', async () => assert.ok((await found).filled.includes('CustomStateSet')));
      test('draws a card of a record in the page', async () => assert.deepEqual((await found).inline, inline));
      test('draws MARCXML', async () => {
        assert.deepEqual((await found).marcxml, { ...loaded, format: 'marcxml', title: 'Springs' });
      });
      test('draws a summary with markup', async () => {
        const expected = { ...loaded, format: 'publication', title: 'A b', lists: ['one', 'two bold'], link: '' };
        assert.deepEqual((await found).markup, expected);
      });
      test('asks for the record at an address, also of a lazy card', async () => {
        const { address, lazy } = await found;
        assert.deepEqual(address, { ...loaded, format: 'publication', title: 'Over the wire' });
        assert.deepEqual(lazy, address);
      });
      test('keeps the plain link, and says why, where the record does not come', async () => {
        const { status, ...rest } = (await found).missing;
        assert.deepEqual(rest, { ...failed, kind: 'http' });
        assert.match(status, /it was not found at 127\.0\.0\.1/);
      });
      test('holds to the hosts that a provider allows', async () => {
        const { status, ...rest } = (await found).refused;
        assert.deepEqual(rest, { ...failed, kind: 'blocked' });
        assert.match(status, /may not be asked/);
      });
      test('draws a card that was taken away and comes back, in the language that it has by then', async () => {
        assert.deepEqual((await found).again, { ...inline, cite: 'उद्धृत गर्नुहोस्' });
      });
      test('opens and closes a dialog', async () => {
        const { dialog, dialogs } = await found;
        assert.deepEqual([dialog, dialogs], ['Cite this publication', 0]);
      });
    });

test('two windows of jsdom have cards of their own, each filled once', async (t) => {
  const source = `
    import { fillWindow, filled } from 'publication-card/testing';
    import { JSDOM } from 'jsdom';
    import { readFileSync } from 'node:fs';
    const script = readFileSync('node_modules/publication-card/dist/publication-card.global.js', 'utf8');
    const all = [];
    for (const title of ['One', 'Two']) {
      const { window } = new JSDOM('<!doctype html><body>', { runScripts: 'outside-only', url: 'https://' + title.toLowerCase() + '.example.org/' });
      const [missing, then] = [fillWindow(window), fillWindow(window)];
      window.eval(script);
      const card = window.document.createElement('publication-card');
      card.record = { title };
      window.document.body.append(card);
      await new Promise((resolve) => card.addEventListener('publication-load', resolve));
      all.push([card.shadowRoot.querySelector('[part~=title]').textContent.trim(), missing.length > 5, missing.includes('fetch'), then]);
    }
    console.log(JSON.stringify({ filled, all }));`;
  const { filled, all } = await inProject(t, source, 'jsdom');
  assert.deepEqual(filled, [], 'there is no global window');
  assert.deepEqual(all, ['One', 'Two'].map((title) => [title, true, true, []])); // prettier-ignore
});

test('in linkedom the package can be imported and the element defined; its documents are read and written as they are', async (t) => {
  const source = `
    import { parseHTML } from 'linkedom';
    const html = '<publication-card src="record.json" show-missing=""><a href="https://library.example.org/records/17">Springs</a></publication-card>';
    const window = parseHTML('<!doctype html><html><body></body></html>');
    for (const name of ['document', 'customElements', 'HTMLElement', 'Document', 'ShadowRoot', 'Element', 'Node', 'Event', 'DOMParser', 'MutationObserver']) globalThis[name] = window[name];
    const { filled } = await import('publication-card/testing');
    await import('publication-card/define');
    document.body.innerHTML = html;
    const isDefined = Boolean(customElements.get('publication-card'));
    const { PublicationCard } = await import('publication-card');
    customElements.define('my-card', PublicationCard);
    console.log(JSON.stringify({ filled, isDefined, written: document.body.innerHTML === html, attributes: PublicationCard.observedAttributes.includes('lang') }));`;
  const expected = { filled: [], isDefined: false, written: true, attributes: true };
  assert.deepEqual(await inProject(t, source, 'linkedom'), expected);
}); // prettier-ignore

/** The example of docs/npm.md. */
async function example() {
  const text = await readFile(join(root, 'docs/npm.md'), 'utf8');
  return /<!-- snippet: tests\/doms\/testing\.test\.mjs -->\n+```js\n([^]*?)```/.exec(text)[1];
}

for (const environment of ['jsdom', 'happy-dom'])
  test(`the example of docs/npm.md passes in Vitest with ${environment}`, async (t) => {
    const folder = await project(t, 'vitest');
    await writeFile(join(folder, 'springs.test.js'), await example());
    const args = [join(here, 'node_modules/vitest/vitest.mjs'), 'run', '--environment', environment, '--root', folder, '--reporter=json']; // prettier-ignore
    const { stdout } = await run(process.execPath, args, { cwd: folder, env: { ...process.env, CI: '1' } }).catch((error) => error); // prettier-ignore
    const { numPassedTests, numFailedTests, success } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    assert.deepEqual([success, numPassedTests, numFailedTests], [true, 1, 0], stdout);
  });
