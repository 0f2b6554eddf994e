// What npm gets works in Node, and is no build that was meant for developers. Which files it gets: package-files.test.mjs.
import { bundleFiles, readDist, root } from './support/dist.mjs';
import { readFile, readdir } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { documents } from '../../scripts/documents.mjs';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from 'node:test';

const run = promisify(execFile);
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Runs a module in a Node of its own, which has no DOM; answers with what it logs. */
async function inNode(source) {
  try {
    return (await run(process.execPath, ['--input-type=module', '--eval', source], { cwd: root })).stdout.trim();
  } catch ({ stderr }) {
    // The line of a minified file that threw is a whole file.
    throw new Error(stderr.split('\n').find((line) => /^\w*Error\b/.test(line)) ?? 'Node failed'); // prettier-ignore
  }
}

/** Every name that others may import, as they would write it; types of frameworks have no code. */
const names = Object.entries(manifest.exports ?? {})
  .filter(([key, conditions]) => !key.endsWith('.css') && Object.keys(conditions).join() !== 'types')
  .map(([key]) => key.replace(/^\./, manifest.name));

test('there is something to import', () => {
  assert.ok(names.includes(manifest.name));
});

for (const name of names) {
  test(`${name} can be imported in Node, without a DOM`, async () => {
    const options = name.endsWith('.json') ? ", { with: { type: 'json' } }" : '';
    assert.equal(
      await inNode(`await import('${name}'${options}); console.log('imported', typeof document);`),
      'imported undefined',
    );
  });
}

test('importing the package registers nothing', async () => {
  const source = `
    const defined = [];
    globalThis.customElements = { define: (name) => defined.push(name), get: () => undefined };
    const { PublicationCard } = await import('${manifest.name}');
    console.log(typeof PublicationCard, defined.length);`;
  assert.equal(await inNode(source), 'function 0');
});

test('a record without markup is read in Node', async () => {
  const record = JSON.stringify({
    title: 'Our Common Future',
    authors: ['World Commission on Environment and Development'],
    published: '1987',
    summary: 'One paragraph.\n\n• one\n• two',
  });
  const source = `
    const { readPublication, plainText } = await import('${manifest.name}');
    const { title, contributors, published, summary } = await readPublication(${JSON.stringify(record)});
    console.log(JSON.stringify([plainText(title), contributors[0].name, published.year, summary.map(({ type }) => type)]));`;
  const expected = [
    'Our Common Future',
    'World Commission on Environment and Development',
    1987,
    ['paragraph', 'list'],
  ];
  assert.deepEqual(JSON.parse(await inNode(source)), expected);
});

test('the version is the same everywhere', async () => {
  assert.equal(await inNode(`console.log((await import('${manifest.name}')).version)`), manifest.version);
  const files = await bundleFiles();
  const banners = await Promise.all(files.map(async (name) => /^\/\*! publication-card (\S+) /.exec(await readDist(name))?.[1])); // prettier-ignore
  assert.deepEqual([...new Set(banners.filter(Boolean))], [manifest.version]);
  const named = files.filter((_, at) => banners[at]);
  for (const name of files) {
    const text = await readDist(name);
    if (/reactiveElementVersions/.test(text)) assert.match(text, /^\/\*! publication-card \S+ \| MIT, with Lit \(BSD-3-Clause\) \*\//, name); // prettier-ignore
  }
  for (const entry of ['publication-card.js', 'publication-card.global.js']) assert.ok(named.includes(entry), entry);
});

test('the file names and versions that the documents show are those of this version', async () => {
  const pages = await Promise.all(documents.map((path) => readFile(join(root, path), 'utf8')));
  const shown = [...pages.join('\n').matchAll(/publication-card[.-](\d+\.\d+\.\d+)/g)].map(([, version]) => version);
  assert.deepEqual([...new Set(shown)], [manifest.version]);
});

test('no development build of Lit is in the files for script tags', async () => {
  const files = await bundleFiles();
  assert.ok(files.length > 1);
  for (const name of files)
    assert.doesNotMatch(
      await readDist(name),
      /Lit is in dev mode|litIssuedWarnings|DEV_MODE|emitLitDebugLogEvents/,
      name,
    );
});

test('the classic script loads nothing but languages', async () => {
  const script = await readDist('publication-card.global.js');
  const languages = /\bimport\(new URL\("\.\/publication-card-(?:list-)?words-[\w-]+\.js",\w+\)\)/g;
  assert.ok(script.match(languages).length > 10);
  const again = /\bimport\(`\$\{\w+\}\?\$\{Date\.now\(\)\}`\)/g; // of one that did not come
  assert.doesNotMatch(script.replace(languages, '').replace(again, ''), /\bimport\s*[({'"*]|\bimport\.meta\b/);
});

test('the lock file names no server to get packages from', async () => {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  assert.deepEqual(Object.keys(packages).filter((name) => 'resolved' in packages[name] && !packages[name].link), []); // prettier-ignore
});

/** Lines that are neither blank nor only comment. */
function codeLines(source) {
  const withoutBlocks = source.replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '');
  return withoutBlocks.split('\n').filter((line) => line.trim() && !line.trim().startsWith('//')).length;
}

test('no file of src/ has more than 250 lines of code', async () => {
  const sources = (await readdir(join(root, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts'));
  assert.ok(sources.length > 30);
  // What a program has written nobody reads from its beginning to its end.
  const long = await Promise.all(
    sources.map(async (name) => {
      const source = await readFile(join(root, 'src', name), 'utf8');
      return [name, source.startsWith('// Made by `npm run ') ? 0 : codeLines(source)];
    }),
  );
  assert.deepEqual(long.filter(([, lines]) => lines > 250), []); // prettier-ignore
});
