// The runtime of Cloudflare Workers, which has neither a document nor Node. Its bundlers look for the conditions below, under
// which packages for browsers are taken: https://developers.cloudflare.com/workers/wrangler/bundling/#conditional-exports
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn, spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { once } from 'node:events';
import { root } from './support/dist.mjs';
import { tmpdir } from 'node:os';

const conditions = ['workerd', 'worker', 'browser'];

/** What is asked of the worker and of Node alike: a record as it came, read and written. */
const write = `
  async function write({ record, options }) {
    const publication = await server.readPublication(record, { baseUrl: 'https://lib.example.org/' });
    return { card: server.renderCard(publication, options), snapshot: server.renderSnapshot(publication, options) };
  }`;

const worker = `
  import * as page from 'publication-card';
  import 'publication-card/define';
  import * as server from 'publication-card/server';
  ${write}
  async function facts() {
    const error = await server.readPublication('{}').catch((caught) => caught);
    return {
      document: typeof document,
      card: typeof page.PublicationCard,
      isSameError: page.PublicationError === server.PublicationError && error instanceof page.PublicationError,
    };
  }
  export default {
    async fetch(request) {
      try {
        return Response.json(request.method === 'POST' ? await write(await request.json()) : await facts());
      } catch (error) {
        return new Response(error.stack, { status: 500 });
      }
    },
  };`;

// No service leads out, so nothing but the socket on this machine is there to be asked.
const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main), (name = "internet", network = (allow = []))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2025-01-01",
);`;

/** The program; undefined on a machine that there is none for. */
function findWorkerd() {
  try {
    const { default: path } = createRequire(import.meta.url)('workerd');
    return spawnSync(path, ['--version']).status === 0 ? path : undefined;
  } catch {
    return undefined; // npm installs it only where it runs
  }
}
const program = findWorkerd();
const skip = program ? false : 'workerd does not run on this machine';

/** Bundles the worker as its users do, and starts it; answers with its address. It ends with this file. */
async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  after(() => rm(folder, { recursive: true }));
  const stdin = { contents: worker, resolveDir: root };
  const { metafile } = await build({ stdin, bundle: true, format: 'esm', conditions, metafile: true, outfile: join(folder, 'worker.js') }); // prettier-ignore
  await writeFile(join(folder, 'config.capnp'), config);
  const args = ['serve', join(folder, 'config.capnp'), '--control-fd=3'];
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  after(async () => {
    child.kill();
    await ended;
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const refused = ended.then(() => assert.fail(`workerd ended: ${said}`));
  refused.catch(() => {}); // in the end it does
  // It says on this channel where it listens.
  const [line] = await Promise.race([once(createInterface({ input: child.stdio[3] }), 'line'), refused]);
  return { url: `http://127.0.0.1:${JSON.parse(line).port}/`, files: Object.keys(metafile.inputs) };
}
const started = skip ? undefined : start();

async function ask(init) {
  const answer = await fetch((await started).url, init);
  const text = await answer.text();
  assert.equal(answer.status, 200, text);
  return JSON.parse(text);
}

test('all entries can be imported in workerd, and errors are the same in each', { skip }, async () => {
  assert.deepEqual(await ask(), { document: 'undefined', card: 'function', isSameError: true });
});

test(
  'a bundle for workerd has each of Lit’s packages once, in the build for places without a document',
  { skip },
  async () => {
    const { files } = await started;
    assert.deepEqual(files.filter((path) => /node_modules\/(?:@lit|lit)/.test(path)), []); // prettier-ignore
    assert.equal(files.filter((path) => /lit-html/.test(path)).length, 1);
  },
);

for (const [path, lang] of [
  ['demo/formats/invenio.json', 'en-GB'],
  ['demo/records/ecuador-invenio.json', 'ne'],
  ['demo/formats/marcxml.xml', 'fa'],
])
  test(`workerd writes ${path} as Node does`, { skip }, async () => {
    const body = { record: await readFile(join(root, path), 'utf8'), options: { lang, layout: 'full' } };
    const server = await import('publication-card/server');
    const expected = await new Function('server', `${write} return write;`)(server)(body);
    assert.match(expected.card, /^<publication-card[^>]*><template shadowrootmode="open">/);
    assert.deepEqual(await ask({ method: 'POST', body: JSON.stringify(body) }), expected);
  });
