// The files that a script loads fit together: what one takes from another, that one has; and none of them waits for a second one.
import { bundleFiles, readDist, root } from './support/dist.mjs';
import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { formatSources } from '../../scripts/format-sources.mjs';
import { LANGUAGES } from '../../dist/i18n/languages.js';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';

const ENTRY = 'publication-card.js';
const files = (await bundleFiles()).filter((name) => !name.includes('.global.'));
const codes = new Map(await Promise.all(files.map(async (name) => [name, await readDist(name)])));
/** What a file imports when it is loaded. */
const importsOf = (name) => [...new Set([...codes.get(name).matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)].map(([, file]) => file))]; // prettier-ignore
/** What a file asks for when it is needed, with what follows in the code. */
const asksOf = (name) => [...codes.get(name).matchAll(/\bimport\("\.\/([^"]+)"\)([^,;}]*)/g)].map(([, file, rest]) => ({ file, rest })); // prettier-ignore
const start = importsOf(ENTRY);
const asked = [...new Set(files.flatMap(asksOf).map(({ file }) => file))];
const subjectOf = (name) => /^publication-card-([a-z-]+)-\w{8}\.js$/.exec(name)?.[1];

for (const name of files)
  test(`${subjectOf(name) ?? name} takes nothing that is not there`, async () => {
    // Links are made before anything runs, so a missing name is a SyntaxError; without a DOM others may come, and tell nothing.
    const error = await import(pathToFileURL(join(root, 'dist', name))).then(
      () => undefined,
      (reason) => reason,
    );
    assert.ok(!(error instanceof SyntaxError), `${error}`);
  });

test('there is a file for each language of cards and of lists, the actions, the links, the list, each format beyond the project’s own, what those share, markup, TeX and its rarer signs, what tells what is no record, and what all languages but English need', async () => {
  const languages = Object.keys(LANGUAGES).flatMap((tag) => [`words-${tag}`, `list-words-${tag}`]);
  const foreign = [...new Set((await formatSources()).values())].map((path) => basename(path, '.ts')).filter((name) => name !== 'publication'); // prettier-ignore
  assert.ok(languages.length > 15 && foreign.length > 10);
  assert.deepEqual(
    asked.map(subjectOf).sort(),
    [
      'actions',
      'all-signs',
      'compose',
      'links',
      'list',
      'markup',
      'not-a-record',
      'own-intl',
      'tex',
      ...languages,
      ...foreign,
    ].sort(),
  );
});

test('the entry imports side by side all that every page needs', () => {
  assert.ok(start.length > 0);
  for (const name of start) for (const needed of importsOf(name)) assert.ok(start.includes(needed), `${name} waits for ${needed}`); // prettier-ignore
});

test('what is asked for by import() imports nothing but what every page has, formats what they share, and BibTeX the reader of TeX', async () => {
  const formats = [...(await formatSources()).values()].map((path) => basename(path, '.ts'));
  for (const name of asked) {
    const others = importsOf(name).filter((each) => !start.includes(each)).map(subjectOf); // prettier-ignore
    assert.deepEqual(
      others,
      formats.includes(subjectOf(name)) ? ['compose', ...(subjectOf(name) === 'bibtex' ? ['tex'] : [])] : [],
      name,
    );
  }
});

// The classic script loads them as well, and has no core.
test('languages import nothing', () => {
  for (const name of asked.filter((each) => /^(?:list-)?words-/.test(subjectOf(each))))
    assert.deepEqual(importsOf(name), [], name);
});

// Under a fresh address (src/sources/own-file.ts) a file gives what it exports, and no part of that. What formats share is asked
// for only so that it comes early: nobody takes anything of it in this way.
test('what is asked for by import() is a whole file', () => {
  for (const name of files)
    for (const { file, rest } of asksOf(name).filter((each) => subjectOf(each.file) !== 'compose'))
      assert.match(rest, /^[\s)]*$/, `${name} takes a part of ${file}`);
});

test('every file is loaded by another one', () => {
  assert.deepEqual([ENTRY, ...start, ...asked].sort(), [...files].sort());
});
