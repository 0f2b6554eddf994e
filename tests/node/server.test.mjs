// The server's entry, as npm has it: in Node, in workers, and in runtimes that are neither.
import { dist, root } from './support/dist.mjs';
import { readFile, readdir } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';

const entry = join(dist, 'server', 'index.js');
const folder = join(root, 'demo', 'records');
const records = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));

test('a record with markup is read and written without a DOM', async () => {
  const { readPublication, renderCard, renderSnapshot } = await import('publication-card/server');
  const publication = await readPublication({
    title: 'T',
    summary: '<p>A &amp; <b>B</b></p>',
    url: 'https://a.org/',
  });
  assert.equal(publication.repairs, undefined);
  for (const form of ['light', 'shadow'])
    assert.match(renderCard(publication, { form }), /<p[^>]*>A &amp; <strong>B<\/strong><\/p>/);
  assert.match(renderSnapshot(publication), /^<blockquote class="publication-card" cite="https:\/\/a\.org\/"/);
});

test('it can be required as well, since nothing in it waits', () => {
  const { renderCard } = createRequire(import.meta.url)(entry);
  assert.match(renderCard({ title: 'T' }), /^<publication-card record="/);
});

test('a worker renders several languages at a time, and asks for nothing that only pages have', async () => {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    const touched = new Set();
    const missing = ['document', 'window', 'self', 'HTMLElement', 'customElements', 'DOMParser', 'location', 'navigator', 'process', 'Buffer', 'CSSStyleSheet'];
    for (const name of missing) Object.defineProperty(globalThis, name, { configurable: true, get: () => void touched.add(name) });
    import(workerData.entry).then(async ({ readPublication, renderCard, renderSnapshot }) => {
      const touchedOnImport = [...touched];
      touched.clear();
      const render = async (lang, layout) => {
        const all = [];
        for (const record of workerData.records) {
          const publication = await readPublication(record, { baseUrl: 'https://lib.example.org/' });
          all.push(renderCard(publication, { lang, layout }) + renderSnapshot(publication, { lang, layout }));
        }
        return all.join('');
      };
      const ways = [['en-GB'], ['en-US', 'full'], ['ne'], ['en-GB', 'compact'], ['', 'row'], ['en-US']];
      const together = await Promise.all(ways.map((way) => render(...way)));
      const alone = [];
      for (const way of ways) alone.push(await render(...way));
      parentPort.postMessage({ together, alone, touchedOnImport, touched: [...touched] });
    });`;
  const worker = new Worker(source, { eval: true, workerData: { entry: `file://${entry}`, records } });
  const { together, alone, touchedOnImport, touched } = await new Promise((resolve, reject) => {
    worker.on('message', resolve).on('error', reject);
  });
  await worker.terminate();
  // Lit's build for places without a document asks once whether there is one.
  assert.deepEqual(touchedOnImport, ['document']);
  assert.deepEqual(touched, []);
  assert.deepEqual(together, alone);
  assert.equal(new Set(together).size, together.length, 'each way has its own outcome');
  assert.match(together[0], /\d March \d{4}|March \d{4}|\d{4}/);
});

test('languages that are rendered at the same time do not mix', async () => {
  const { readPublication, renderCard } = await import('publication-card/server');
  const dateIn = async (lang) => {
    const publication = await readPublication({ title: 'T', published: '2007-03-12' });
    return /<dd[^>]*>([^<]*)/.exec(renderCard(publication, { lang, form: 'shadow' }))[1];
  };
  const languages = Array.from({ length: 20 }, (_, at) => (at % 2 ? 'en-GB' : 'en-US'));
  assert.deepEqual(
    await Promise.all(languages.map(dateIn)),
    languages.map((lang) => (lang === 'en-GB' ? '12 March 2007' : 'March 12, 2007')),
  );
});

test('it runs where there is nothing but the language itself and URL', async () => {
  // The reader of XML is written as CommonJS, which this bundler takes as it is.
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'iife', globalName: 'server', write: false }); // prettier-ignore
  const outcome = { done: undefined };
  runInNewContext(
    `${outputFiles[0].text}
    outcome.done = Promise.all(records.map(async (record) => {
      const publication = await server.readPublication(record, { baseUrl: 'https://lib.example.org/' });
      return server.renderCard(publication, { layout: 'full' }) + server.renderSnapshot(publication);
    }));`,
    { URL, records, outcome },
  );
  const { readPublication, renderCard, renderSnapshot } = await import('publication-card/server');
  const expected = await Promise.all(
    records.map(async (record) => {
      const publication = await readPublication(record, { baseUrl: 'https://lib.example.org/' });
      return renderCard(publication, { layout: 'full' }) + renderSnapshot(publication);
    }),
  );
  assert.deepEqual([...(await outcome.done)], expected);
});

test('hostile nesting is read, and not for ever', { timeout: 60_000 }, async () => {
  const { readPublication } = await import('publication-card/server');
  const read = await readPublication({
    title: 'T',
    summary: `${'<div>'.repeat(5_000)}x${'<b>'.repeat(2_000)}<ul><li>`.repeat(2),
  });
  assert.equal(read.title, 'T');
});

test('the files for script tags have nothing of the server', async () => {
  const names = (await readdir(dist)).filter((name) => /^publication-card.*\.js$/.test(name));
  for (const name of names)
    assert.doesNotMatch(await readFile(join(dist, name), 'utf8'), /shadowrootmode|scripting: ?none|blockquote class|scriptingEnabled/, name); // prettier-ignore
});
