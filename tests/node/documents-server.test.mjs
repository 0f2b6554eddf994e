// What docs/server.md says is what one gets.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const run = promisify(execFile);
const readme = await readFile(join(root, 'README.md'), 'utf8');
const page = await readFile(join(root, 'docs/server.md'), 'utf8');
const blocks = (language, text) => [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code); // prettier-ignore

/** The record that the README shows as one in the page. */
const record = /application\/json">([^]*?)<\/script>/.exec(blocks('html', readme).join('\n'))[1];

/** Runs a module in a folder of its own with `records/report.json` in it, and `search.json`, a list of it; answers with the lines that it logs. */
async function outputOf(t, source) {
  await mkdir(join(root, '.tmp'), { recursive: true });
  const folder = await mkdtemp(join(root, '.tmp', 'server-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'records'));
  await writeFile(join(folder, 'records', 'report.json'), record);
  await writeFile(join(folder, 'records', 'search.json'), `[${record}]`);
  await writeFile(join(folder, 'page.mjs'), source);
  return (await run(process.execPath, ['page.mjs'], { cwd: folder })).stdout.split('\n');
}

test('the snippet prints a card and a snapshot, which is the one that is shown', async (t) => {
  const [snippet] = blocks('js', page);
  const [card, snapshot] = await outputOf(t, snippet);
  assert.match(
    card,
    /^<publication-card lang="en-GB" heading-level="2" record="\{&quot;title&quot;[^"]*"><blockquote class="publication-card" /,
  );
  assert.match(card, /<h2 [^]*Mountain Springs in a Warming Climate/);
  const shown = blocks('html', page).at(-1);
  const [before, after] = shown.trim().split('…');
  assert.ok(snapshot.startsWith(before), snapshot);
  assert.ok(snapshot.endsWith(after), snapshot);
});

test('the snippet of lists prints a list and a snapshot of it', async (t) => {
  const [, snippet] = blocks('js', page);
  const [list, snapshot] = await outputOf(t, snippet);
  assert.match(list, /^<publication-list lang="en-GB" group-by="year" src="\/api\/search\?q=springs"><blockquote class="publication-list /); // prettier-ignore
  assert.match(snapshot, /^<blockquote class="publication-list publication-list--group-by-year" cite="([^"]*)"><p [^>]*><strong><a href="\1">Springs in our library</); // prettier-ignore
  assert.match(snapshot, /<ul><li><a href="[^"]*">Mountain Springs in a Warming Climate</);
});

/** The names in the first column of the options' table in a section. */
const namesIn = (section) =>
  [...section.matchAll(/^\| (`[^|]*`) *\|/gm)].flatMap(([, names]) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name)).sort(); // prettier-ignore
const sections = page.split(/^## /m);
const section = (name) => sections.find((each) => each.startsWith(name));
const declaredIn = async (name) =>
  [...(await readFile(join(root, 'dist', 'server', name), 'utf8')).matchAll(/readonly (\w+)\?:/g)].map(([, each]) => each); // prettier-ignore

test('the options are those that there are', async () => {
  const declared = await Promise.all(['view.d.ts', 'render-card.d.ts', 'snapshot.d.ts'].map(declaredIn));
  assert.deepEqual(namesIn(section('A card')), declared.flat().sort());
});

test('the options of lists are those that there are', async () => {
  const ofCards = ['actions', 'allowHosts', 'accessibleFormat', 'lang', 'headingLevel'];
  const declared = (await declaredIn('list-options.d.ts')).filter((name) => name !== 'title');
  assert.deepEqual(namesIn(section('A list')), [...declared, ...ofCards].sort());
});

test('the elements and attributes of snapshots are those that are named', async () => {
  const { readPublication, renderSnapshot } = await import('publication-card/server');
  const [, elements, attributes] = /It has no elements but ([^]*?); and no attributes but ([^]*?)\. /.exec(page);
  const names = (text) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  const publication = await readPublication({
    title: 'A <i>b</i> <sub>c</sub> <sup>d</sup> <span lang="fr">e</span>',
    url: 'https://a.example.org/',
    authors: ['اقبال'],
    language: 'ur',
    summary: '<p><b>x</b>:</p><ul><li>y</li></ul><ol start="3"><li>z</li></ol>',
  });
  const html = renderSnapshot(publication, { lang: 'en' });
  const unique = (found) => [...new Set(found)].sort();
  assert.deepEqual(unique([...html.matchAll(/<(\w+)/g)].map(([, name]) => name)), names(elements).sort());
  assert.deepEqual(unique([...html.matchAll(/ (\w+)="/g)].map(([, name]) => name)), names(attributes).sort());
});
