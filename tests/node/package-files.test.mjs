// Which files npm gets, and that those who write TypeScript or bundle get what package.json promises of them.
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { entries } from '../../scripts/integrity.mjs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const run = promisify(execFile);
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const sources = await readdir(join(root, 'src'), { withFileTypes: true });
const folders = sources.filter((each) => each.isDirectory()).map(({ name }) => name);

/** What belongs into the package. */
const belongs = [
  new RegExp(`^dist/publication-card\\.${manifest.version.replaceAll('.', '\\.')}(\\.global)?\\.js$`),
  /^package\.json$/,
  /^(README|CHANGELOG|SECURITY)\.md$/,
  /^LICENSE$/,
  /^custom-elements\.json$/,
  /^schema\/publication\.schema\.json$/,
  /^presets\/(plain|journal|gov|contrast|compact)\.css$/,
  /^dist\/publication-card(\.global|-[\w-]+)?\.js$/,
  /^dist\/(?:integrity|web-types|vscode\.(?:html|css)-custom-data)\.json$/,
  /^(?:dist\/markup|types\/(?:react|preact|solid|vue|svelte))\.d\.ts$/,
  /^dist\/(define|define-cards|define-list|index|script)\.(js|js\.map|d\.ts)$/,
  new RegExp(`^dist/(?:${folders.join('|')})/(?:[\\w-]+/)?[\\w-]+\\.(?:js|js\\.map|d\\.ts)$`),
  /^dist\/node\/(?:index|define|define-cards|define-list|script|(?:elements|links|view)\/(?:[\w-]+\/)?[\w-]+)\.js(?:\.map)?$/,
  /^dist\/node\/(?:lit-html|lit-element|@lit\/(?:reactive-element|context)|@lit-labs\/ssr-dom-shim)\.js(?:\.map)?$/,
];
const required = [
  'README.md', 'LICENSE', 'custom-elements.json', 'schema/publication.schema.json',
  ...['plain', 'journal', 'gov', 'contrast', 'compact'].map((name) => `presets/${name}.css`),
  'dist/publication-card.js', 'dist/publication-card.global.js', 'dist/integrity.json',
  ...Object.values(entries).map((name) => `dist/${name}`), 'dist/index.js', 'dist/index.d.ts', 'dist/define.js', 'dist/define.d.ts',
]; // prettier-ignore

/** Entries that have types and no code. */
const isOfTypes = (conditions) => Object.keys(conditions).join() === 'types';

/** The files that an `exports` entry names, whatever its conditions. */
const targetsOf = (value) =>
  typeof value === 'string' ? [value.replace(/^\.\//, '')] : Object.values(value ?? {}).flatMap(targetsOf);

test('npm packs the right files and nothing else', async () => {
  // Scripts stay out, since they would build again under the tests that run beside this one.
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    maxBuffer: 10_000_000,
  });
  const files = JSON.parse(stdout)[0].files.map(({ path }) => path);
  assert.deepEqual(files.filter((path) => !belongs.some((pattern) => pattern.test(path))), []); // prettier-ignore
  const needed = [...required, ...targetsOf([manifest.exports, manifest['web-types']]).filter((path) => !path.includes('*'))]; // prettier-ignore
  assert.deepEqual(needed.filter((path) => !files.includes(path)), []); // prettier-ignore
});

/** Those with code, and not those of frameworks, which tests/types checks. */
const scripts = Object.entries(manifest.exports).filter(
  ([key, conditions]) => !/\.(?:json|css)$/.test(key) && !isOfTypes(conditions),
);
const nameOf = (key) => key.replace(/^\./, manifest.name);

test('every entry says its types before its code, and both are there', async () => {
  for (const [key, conditions] of scripts) {
    const names = Object.keys(conditions); // the first that fits is taken
    assert.deepEqual([names[0], names.at(-1)], ['types', 'default'], key);
    for (const path of targetsOf(conditions)) await readFile(join(root, path));
  }
});

/** What the compiler says of a strict page's module that imports the package by its name. */
async function typeErrors(t, source) {
  await mkdir(join(root, '.tmp'), { recursive: true });
  const folder = await mkdtemp(join(root, '.tmp', 'types-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  // The package's own name leads to node_modules here, as it does for others.
  await mkdir(join(folder, 'node_modules'));
  await symlink(root, join(folder, 'node_modules', manifest.name), 'junction');
  await writeFile(join(folder, 'page.ts'), source);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [], // nothing of this project's own tools
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.ts'] }));
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'];
  return run(process.execPath, args, { cwd: folder }).then(
    () => '',
    ({ stdout }) => stdout,
  );
}

test('every entry has types, which a strict page can use', async (t) => {
  const imports = scripts.map(([key], at) => `import * as entry${at} from '${nameOf(key)}';`);
  const uses = `
    import { plainText, readPublication, type Publication } from '${manifest.name}';
    import { renderCard } from '${manifest.name}/server';
    export const publication: Publication = await readPublication({ title: 'T' });
    export const html: string = plainText(publication.title) + renderCard(publication, { lang: 'en', headingLevel: 2 });
    export const state: string | undefined = document.querySelector('publication-card')?.state;
    document.addEventListener('publication-error', ({ error }) => error.kind satisfies string);
    export const all = [${imports.map((_, at) => `entry${at}`)}];`;
  assert.equal(await typeErrors(t, imports.join('\n') + uses), '');
});

test('the types are no mere any', async (t) => {
  const source = `import { readPublication } from '${manifest.name}'; export const title: number = (await readPublication('')).title;`;
  assert.match(await typeErrors(t, source), /is not assignable to type 'number'/);
});

test('bundlers keep the files that register elements, and may drop the others', () => {
  const patterns = manifest.sideEffects.map((each) => new RegExp(`^${each.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)); // prettier-ignore
  const kept = (name) => patterns.some((pattern) => pattern.test(`./dist/${name}`));
  for (const name of [
    'define.js',
    'node/define.js',
    'script.js',
    'node/script.js',
    'testing/index.js',
    ...Object.entries(entries).flat(),
    'publication-card-core-a1b2c3d4.js',
  ])
    assert.ok(kept(name), name);
  for (const name of ['index.js', 'node/index.js', 'server/index.js', 'elements/publication-card.js'])
    assert.ok(!kept(name), name);
});
