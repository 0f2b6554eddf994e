// The check that no module imports itself through others.
import { dirname, join } from 'node:path';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { circlesOf } from '../../scripts/circles.mjs';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import assert from 'node:assert/strict';

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A folder with these files. */
async function folderOf(files) {
  const folder = await mkdtemp(join(tmpdir(), 'circles-'));
  folders.push(folder);
  for (const [name, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), source);
  }
  return folder;
}

const found = {
  'of static imports': [
    { 'a.ts': "import { b } from './b.js';\nexport const a = b;", 'b.ts': "import './a.js';\nexport const b = 1;" },
    ['a.ts → b.ts → a.ts'],
  ],
  'of an export': [
    { 'a.ts': "export { b } from './b.js';", 'b.ts': "export * from './a.js';\nexport const b = 1;" },
    ['a.ts → b.ts → a.ts'],
  ],
  'of a type alone': [
    { 'a.ts': "import type { B } from './b.js';", 'b.ts': "import { a } from './a.js';\nexport type B = typeof a;" },
    ['a.ts → (type) b.ts → a.ts'],
  ],
  'of types among names': [
    { 'a.ts': "import { type B } from './b.js';", 'b.ts': "export type { A } from './a.js';" },
    ['a.ts → (type) b.ts → (type) a.ts'],
  ],
  'of a type in place': [
    { 'a.ts': "export type A = typeof import('./b.js');", 'b.ts': "export let a: import('./a.js').A;" },
    ['a.ts → (type) b.ts → (type) a.ts'],
  ],
  'of a file that is loaded later': [
    { 'a.ts': "export const b = () => import('./b.js');", 'b.ts': "import './a.js';" },
    ['a.ts → (import()) b.ts → a.ts'],
  ],
  'of a file that is loaded later, by a template': [
    { 'a.ts': 'export const b = () => import(`./b.js`);', 'b.ts': "import './a.js';" },
    ['a.ts → (import()) b.ts → a.ts'],
  ],
  'through three files in folders': [
    {
      'one/a.ts': "import '../two/b.js';",
      'two/b.ts': "import '../c.ts';",
      'c.ts': "import './one/a';\nimport 'lit';",
    },
    ['c.ts → one/a.ts → two/b.ts → c.ts'],
  ],
  'of one file': [{ 'a.ts': "import * as own from './a.js';\nexport const all = () => own;" }, ['a.ts → a.ts']],
  'behind others that are in none': [
    {
      'a.ts': "import './b.js';",
      'b.ts': "import './c.js';",
      'c.ts': "import './b.js';\nimport './d.js';",
      'd.ts': '',
    },
    ['b.ts → c.ts → b.ts'],
  ],
  'of several, each once': [
    {
      'a.ts': "import './b.js';",
      'b.ts': "import './a.js';\nimport './c.js';",
      'c.ts': "import './b.js';",
      'd.ts': "import './e/index.js';",
      'e/index.ts': "import '../d.js';",
    },
    ['a.ts → b.ts → a.ts', 'c.ts → b.ts → c.ts', 'd.ts → e/index.ts → d.ts'],
  ],
};
for (const [name, [files, circles]] of Object.entries(found))
  test(`a circle is found: ${name}`, async () => assert.deepEqual(circlesOf(await folderOf(files)), circles));

const innocent = {
  'b.ts': [
    "// import './a.js';",
    "/* export * from './a.js'; */",
    'const text = "import \'./a.js\'";',
    "const template = `${text} import('./a.js')`;",
    "const pattern = /`/; // import './a.js' `",
    'export const b = { import: (path: string) => path };',
    "b.import('./a.js');",
    "export const from = './a.js';",
  ].join('\n'),
};

test('what only looks like an import is none', async () =>
  assert.deepEqual(circlesOf(await folderOf({ 'a.ts': "import { b } from './b.js';\nb;", ...innocent })), []));

test('an import that leads nowhere is told, since a circle might hide there', async () => {
  const folder = await folderOf({ 'a.ts': "import './gone.js';" });
  assert.throws(() => circlesOf(folder), /a\.ts imports \.\/gone\.js, which is not there/);
});

test('the command prints each circle and fails; without any it succeeds', async () => {
  const script = fileURLToPath(new URL('../../scripts/circles.mjs', import.meta.url));
  const run = async (files) => spawnSync(process.execPath, [script, await folderOf(files)], { encoding: 'utf8' });
  const bad = await run(found['of several, each once'][0]);
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^a\.ts → b\.ts → a\.ts$/m);
  assert.match(bad.stdout, /Import circles: 3/);
  const good = await run({ 'a.ts': "import './b.js';", ...innocent });
  assert.deepEqual([good.status, good.stderr], [0, '']);
});
