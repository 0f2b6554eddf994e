// Where the files come from: two builds are the same, byte by byte, and nothing is in them that nobody has decided on.
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import { root } from './support/dist.mjs';
import { test } from 'node:test';
import { tmpdir } from 'node:os';

const left = /^(?:\.git|\.tmp|dist|node_modules|coverage)$/;

/** Builds a copy of the project in another folder; answers with each built file's content. */
async function buildIn(folder, env) {
  const filter = (path) => !path.slice(root.length).includes('node_modules'); // those of tests, which are large
  for (const name of await readdir(root))
    if (!left.test(name)) await cp(join(root, name), join(folder, name), { recursive: true, filter });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: folder, env: { ...process.env, ...env } });
  const names = (await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const name of ['server.html', 'list-server.html', 'list-no-script.html', 'lists/two-thousand.json'])
    names.push(join(folder, 'demo', name));
  return new Map(
    await Promise.all(names.map(async (name) => [name.slice(folder.length + 1), await readFile(name, 'base64')])),
  );
}

test('two clean builds, in other folders, languages and time zones, are equal byte by byte', async (t) => {
  const above = await mkdtemp(join(tmpdir(), 'publication-card-'));
  t.after(() => rm(above, { recursive: true }));
  const first = await buildIn(join(above, 'a'), { TZ: 'UTC', LANG: 'C' });
  const second = await buildIn(join(above, 'deeper', 'and in a folder', 'b'), { TZ: 'Pacific/Apia', LANG: 'ne_NP.UTF-8' });
  assert.ok(first.size > 50, `${first.size} files`);
  assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
  const different = [...first].flatMap(([name, content]) => (second.get(name) === content ? [] : [name]));
  assert.deepEqual(different, []);
}); // prettier-ignore

const { default: configs } = await import('../../rollup.config.mjs');
const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const decisions = await Promise.all(
  (await readdir(join(root, 'docs/decisions'))).map((name) => readFile(join(root, 'docs/decisions', name), 'utf8')),
);
/** These, and what belongs to `lit` itself, may be in what every card loads. */
const STARTS_WITH = ['lit', '@lit/context'];

const packageOf = (id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
const packagesIn = (chunks) =>
  new Set(chunks.flatMap(({ modules }) => Object.entries(modules)).flatMap(([id, { renderedLength }]) => (renderedLength ? (packageOf(id) ?? []) : []))); // prettier-ignore

/** The chunks of the files for script tags, and those among them that every card loads. */
async function chunksOf({ input, output, ...options }) {
  const bundle = await rollup({ ...options, input });
  const chunks = (await bundle.generate(output)).output.filter(({ type }) => type === 'chunk');
  const start = chunks.filter(({ isEntry }) => isEntry);
  for (const { imports } of start)
    // grows on the way
    start.push(...chunks.filter((each) => imports.includes(each.fileName) && !start.includes(each)));
  return { chunks, start };
}
const partsOfLit = Object.keys(JSON.parse(await readFile(join(root, 'node_modules/lit/package.json'), 'utf8')).dependencies); // prettier-ignore
const [modules] = await Promise.all(configs.slice(0, 1).map(chunksOf));

test('what every card loads has nothing of others in it but lit and @lit/context', () => {
  assert.ok(modules.start.length > 1 && modules.start.length < modules.chunks.length);
  const others = [...packagesIn(modules.start)].filter((name) => ![...STARTS_WITH, ...partsOfLit].includes(name));
  assert.deepEqual(others, []);
});

test('what is loaded on demand has only what package.json names', () => {
  const found = packagesIn(modules.chunks);
  assert.ok(found.has('@lit/context'), 'the provider has it, so the names are found');
  const others = [...found].filter((name) => !partsOfLit.includes(name) && !Object.hasOwn(dependencies, name));
  assert.deepEqual(others, []);
});

for (const name of Object.keys(dependencies).filter((each) => !STARTS_WITH.includes(each)))
  test(`a decision says why ${name} is a dependency`, () => {
    assert.ok(decisions.some((text) => text.includes(name)), `no file in docs/decisions names ${name}`); // prettier-ignore
  });
