// The runtime of Cloudflare Workers, which has neither a document nor Node. Its bundlers look for the conditions below, under
// which packages for browsers are taken: https://developers.cloudflare.com/workers/wrangler/bundling/#conditional-exports
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { spawn, spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { once } from 'node:events';
import { root } from './dist.mjs';
import { tmpdir } from 'node:os';

const conditions = ['workerd', 'worker', 'browser'];

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

/** The program, with its version; undefined on a machine that there is none for. */
function findWorkerd() {
  try {
    const { default: path } = createRequire(import.meta.url)('workerd');
    const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    return status === 0 ? { path, version: stdout.trim().replace(/^workerd /, '') } : undefined;
  } catch {
    return undefined; // npm installs it only where it runs
  }
}
export const workerd = findWorkerd();
export const skip = workerd ? false : 'workerd does not run on this machine';

/**
 * Bundles a worker as its users do, and starts it.
 *
 * @param t the test or the file, with which it ends
 * @param contents its module
 * @returns what asks it for an answer in JSON, and the files in the bundle
 */
export async function startWorker(t, contents) {
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  t.after(() => rm(folder, { recursive: true }));
  const stdin = { contents, resolveDir: join(root, 'tests/node/support') };
  const { metafile } = await build({ stdin, bundle: true, format: 'esm', conditions, metafile: true, absWorkingDir: root, outfile: join(folder, 'worker.js') }); // prettier-ignore
  await writeFile(join(folder, 'config.capnp'), config);
  const args = ['serve', join(folder, 'config.capnp'), '--control-fd=3'];
  const child = spawn(workerd.path, args, { stdio: ['ignore', 'inherit', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  t.after(async () => {
    child.kill();
    await ended;
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const refused = ended.then(() => assert.fail(`workerd ended: ${said}`));
  refused.catch(() => {}); // in the end it does
  // It says on this channel where it listens.
  const [line] = await Promise.race([once(createInterface({ input: child.stdio[3] }), 'line'), refused]);
  const url = `http://127.0.0.1:${JSON.parse(line).port}/`;
  return {
    files: Object.keys(metafile.inputs),
    async ask(value) {
      const answer = await fetch(url, value && { method: 'POST', body: JSON.stringify(value) });
      const text = await answer.text();
      assert.equal(answer.status, 200, text);
      return JSON.parse(text);
    },
  };
}

/** The module of a worker that answers with the value of an expression, in which `input` is what was asked. */
export const answering = (imports, expression) => `${imports}
  export default {
    async fetch(request) {
      try {
        const input = request.method === 'POST' ? await request.json() : undefined;
        return Response.json(await (${expression}));
      } catch (error) {
        return new Response(error.stack, { status: 500 });
      }
    },
  };`;

/** Writes all in workerd, as `runtime` of runtimes.mjs does elsewhere. Each has a worker of its own, in which nothing was asked yet. */
export const inWorkerd = (t) => async (input) => {
  const imports = `
    import * as server from 'publication-card/server';
    import { recordIntl } from './watched-intl.mjs';
    import { written } from './written.mjs';
    async function run({ work, mode }) {
      const intl = mode === 'record' ? recordIntl() : undefined;
      return { all: await written(server, work), intl };
    }`;
  const { ask } = await startWorker(t, answering(imports, 'run(input)'));
  return ask(input);
};
