// The server's entry in runtimes other than Node: `npm ci --prefix tests/runtimes`, and `npm run verify:full -- runtimes`, which
// writes the table in docs/server.md as well (TABLE=write). It needs a build.
import { after, test } from 'node:test';
import { assertEqualToNode, runtime } from '../node/support/runtimes.mjs';
import { inWorkerd, skip, workerd } from '../node/support/workerd.mjs';
import { readTable, rowsOf, versionsOf, writeTable } from '../node/support/intl-table.mjs';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const pathOf = (name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url));
const versionOf = (name) => {
  const { stdout, error } = spawnSync(pathOf(name), ['--version'], { encoding: 'utf8' });
  if (error) throw new Error(`${name} does not start: npm ci --prefix tests/runtimes`, { cause: error });
  return /[\d.]+/.exec(stdout)[0];
};

const runtimes = {
  workerd: { version: workerd?.version, run: inWorkerd({ after }), skip },
  Deno: {
    version: versionOf('deno'),
    // Nothing but files, and of these no others are written.
    run: runtime((folder) => [pathOf('deno'), 'run', '--allow-read', `--allow-write=${folder}`, '--no-prompt', '--no-lock', '--no-remote']), // prettier-ignore
  },
  Bun: { version: versionOf('bun'), run: runtime(() => [pathOf('bun'), '--no-install']) },
};
const versions = {
  Node: process.versions.node,
  ...Object.fromEntries(Object.entries(runtimes).map(([name, { version }]) => [name, version])),
};
const rows = [];

for (const [name, { run, skip: isLeftOut }] of Object.entries(runtimes))
  test(`${name} writes records of every format in every language as Node does, but for the data of Intl`, { skip: isLeftOut ?? false }, async () => {
    rows.push(...rowsOf(name, await assertEqualToNode(run)));
  }); // prettier-ignore

test('the data of Intl that differs is that which docs/server.md names', async (t) => {
  if (process.env.TABLE === 'write') return writeTable(versions, rows);
  const written = await readTable();
  if (written.versions.join(', ') !== versionsOf(versions))
    return t.skip(`docs/server.md is of ${written.versions.join(', ')}`);
  assert.deepEqual(rows, written.rows);
});
