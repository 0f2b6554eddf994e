// What a page or a framework takes as markup compiles with the types of the package, as npm packs it and by the framework's own
// type checker; and what it should not take does not. In the files of what is refused every line says so itself, by
// `@ts-expect-error`, which is an error where there is none. So do the examples of docs/npm.md compile. `FRAMEWORKS=all` adds
// those frameworks that are left to `npm run verify:full`.
import { after, before, test } from 'node:test';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { blocksOf } from '../node/support/snippets.mjs';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tmpdir } from 'node:os';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package where a page has it: with its own files alone, and with the frameworks beside it. */
before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  const place = join(here, 'node_modules/publication-card');
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  const [archive] = await readdir(folder);
  await rm(place, { recursive: true, force: true });
  await mkdir(place);
  await run('tar', ['-xzf', join(folder, archive), '--strip-components=1', '-C', place]);
  await rm(folder, { recursive: true });
});

/** What a type checker says. */
const check = (program, args) =>
  run(process.execPath, [join(here, 'node_modules', program), ...args], { cwd: here }).then(
    ({ stdout }) => ({ passed: true, stdout }),
    ({ stdout }) => ({ passed: false, stdout }),
  );

const tsc = 'typescript/bin/tsc';
const checkers = { page: tsc, react: tsc, vue: 'vue-tsc/bin/vue-tsc.js' };
const isWhole = process.env.FRAMEWORKS === 'all';
if (isWhole) Object.assign(checkers, { preact: tsc, solid: tsc });

const examples = blocksOf('docs/npm.md', await readFile(join(root, 'docs/npm.md'), 'utf8'));
/** The examples of the documents, by the project that they are copied into. */
const copies = Object.fromEntries(
  ['page', 'react', 'preact', 'solid', 'vue', 'svelte'].map((project) => {
    const from = project === 'preact' ? 'react' : project; // the same, but for the name of the entry
    const found = examples.filter(({ note, language, code }) =>
      note?.startsWith('tests/types/') && (from === 'page' ? language === 'ts' : code.includes(`publication-card/${from}'`))); // prettier-ignore
    assert.equal(found.length, 1, `docs/npm.md has one example for ${project}`);
    const [{ language, code }] = found;
    const text = code.replace(`publication-card/${from}'`, `publication-card/${project}'`);
    return [project, { file: join(here, project, `Documented.${language}`), text }];
  }),
);
before(() => Promise.all(Object.values(copies).map(({ file, text }) => writeFile(file, text))));
after(() => Promise.all(Object.values(copies).map(({ file }) => rm(file, { force: true }))));

for (const [project, program] of Object.entries(checkers)) {
  test(`${project}: what is right compiles, and each line that is wrong does not`, async () => {
    assert.deepEqual(await check(program, ['-p', project]), { passed: true, stdout: '' });
  });
}

/** There is no comment in Svelte's markup that expects an error, so lines are compared. */
async function checkSvelte() {
  const { stdout } = await check('svelte-check/bin/svelte-check', [
    ...['--workspace', 'svelte', '--tsconfig', './tsconfig.json'],
    ...['--threshold', 'error', '--output', 'machine-verbose'],
  ]);
  const errors = [...stdout.matchAll(/^\d+ (\{"type":"ERROR".*\})$/gm)].map(([, json]) => JSON.parse(json));
  const others = errors.filter(({ filename }) => filename !== 'Refused.svelte');
  assert.deepEqual(others, []);
  const lines = (await readFile(join(here, 'svelte/Refused.svelte'), 'utf8')).split('\n');
  const wrong = lines.flatMap((line, at) => (line.startsWith('<publication-') ? [at] : []));
  assert.ok(wrong.length > 5);
  assert.deepEqual([...new Set(errors.map(({ start }) => start.line))], wrong);
}

if (isWhole) test('svelte: what is right compiles, and each line that is wrong does not', checkSvelte);
