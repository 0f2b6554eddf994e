// A language is one file and one line, as CONTRIBUTING.md shows.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './support/dist.mjs';
import { serverLanguages } from '../../scripts/languages-table.mjs';
import { test } from 'node:test';

const read = (path) => readFile(join(root, path), 'utf8');
const list = await read('src/i18n/languages.ts');

/** What the list is with the line that CONTRIBUTING.md adds. */
async function withTheLine() {
  const [, diff] = /### A language\n[^]*?```diff\n([^]*?)```/.exec(await read('CONTRIBUTING.md'));
  const lines = diff.trimEnd().split('\n');
  const before = lines.filter((line) => line.startsWith(' ')).map((line) => `${line.slice(1)}\n`).join(''); // prettier-ignore
  assert.ok(list.includes(before), 'src/i18n/languages.ts has not the lines around it');
  const after = lines.map((line) => `${line.slice(1)}\n`).join('');
  assert.equal(lines.filter((line) => line.startsWith('+')).length, 1);
  return list.replace(before, () => after);
}

test('a file and a line are a language, in pages and on servers', async (t) => {
  const folder = join(root, '.tmp', 'new-language');
  t.after(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'src'), join(folder, 'src'), { recursive: true });
  const inCopy = (path) => join(folder, 'src', path);
  await writeFile(inCopy('i18n/languages.ts'), await withTheLine());
  await writeFile(
    inCopy('server/languages.ts'),
    serverLanguages(await withTheLine(), await read('src/i18n/list-languages.ts')),
  );
  const words = (await read('src/i18n/words/de.ts')).replace("locale: 'de'", "locale: 'si'").replace(/unknown: '.*'/, "unknown: 'නොදනී'"); // prettier-ignore
  await writeFile(inCopy('i18n/words/si.ts'), words);
  await writeFile(
    inCopy('entry.ts'),
    `export { loadMessages, messagesIn } from './i18n/messages-for.js';
     export { renderCard } from './server/render-card.js';`,
  );
  const outfile = join(folder, 'entry.mjs');
  await build({ entryPoints: [inCopy('entry.ts')], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' }); // prettier-ignore
  const { loadMessages, messagesIn, renderCard } = await import(pathToFileURL(outfile));
  assert.notEqual(messagesIn('si-LK').locale, 'si');
  await loadMessages('si-LK');
  assert.deepEqual([messagesIn('si-LK').locale, messagesIn('si-LK').unknown], ['si', 'නොදනී']);
  assert.match(renderCard({ title: 'T' }, { lang: 'si', showMissing: true, form: 'shadow' }), /නොදනී/);
});

test('every file of words is in the list, and on servers', async () => {
  const files = (await readdir(join(root, 'src/i18n/words'))).filter((name) => name.endsWith('.ts') && name !== 'en.ts');
  const { LANGUAGES } = await import('../../dist/i18n/languages.js');
  const { languages } = await import('../../dist/server/languages.js');
  const tags = Object.keys(LANGUAGES);
  assert.ok(tags.length > 15);
  assert.equal(files.length, tags.length);
  assert.deepEqual(Object.keys(languages), tags);
  for (const tag of tags) assert.equal((await LANGUAGES[tag]()).words, languages[tag], tag);
}); // prettier-ignore
