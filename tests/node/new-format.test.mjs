// A format is one file and one line, as CONTRIBUTING.md shows.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const read = (path) => readFile(join(root, path), 'utf8');
/** The two diffs of the section on formats, each as the lines that stay and those that come. */
const diffs = [...(await read('CONTRIBUTING.md')).split('\n### ')[0].matchAll(/```diff\n([^]*?)```/g)].map(([, diff]) => {
  const lines = diff.trimEnd().split('\n');
  const written = (mark) => lines.filter((line) => line.startsWith(mark)).map((line) => `${line.slice(1)}\n`).join('');
  return { stays: written(' '), comes: written('+'), added: lines.filter((line) => line.startsWith('+')).length };
}); // prettier-ignore

test('a file and a line are a format', async (t) => {
  const [file, line] = diffs;
  assert.deepEqual([diffs.length, file.stays, line.added], [2, '', 1]);
  const list = await read('src/formats/formats.ts');
  assert.ok(list.includes(line.stays), 'src/formats/formats.ts has not the line before it');

  const folder = join(root, '.tmp', 'new-format');
  t.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'src'), join(folder, 'src'), { recursive: true });
  const inCopy = (path) => join(folder, 'src', path);
  await writeFile(inCopy('formats/endnote.ts'), file.comes);
  await writeFile(inCopy('formats/formats.ts'), list.replace(line.stays, () => line.stays + line.comes)); // prettier-ignore
  const outfile = join(folder, 'read.mjs');
  await build({ entryPoints: [inCopy('read/read.ts')], outfile, bundle: true, format: 'esm', logLevel: 'error' });
  const { readPublication } = await import(pathToFileURL(outfile));
  const { title, type, contributors, published, source } = await readPublication('%0 Report\n%T Springs of the hills\n%A Rai, A.\n%D 2007\n'); // prettier-ignore
  assert.deepEqual([title, type, contributors[0].family, published.year, source.format], ['Springs of the hills', 'report', 'Rai', 2007, 'endnote']); // prettier-ignore
});
