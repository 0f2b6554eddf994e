// Tags with checksums (`npm run tags`): browsers run exactly what was released, or nothing, and then the plain link stays.
import { dist, readDist } from './support/dist.mjs';
import { isLinkVisible, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readdir, readFile } from 'node:fs/promises';
import { root } from '../../scripts/server.mjs';
import { script } from './support/answers.mjs';
import { tags } from '../../scripts/tags.mjs';
import { test } from 'node:test';

const open = useChromium();
const sums = JSON.parse(await readDist('integrity.json'));
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const entry = `publication-card.${version}.js`;
const classic = `publication-card.${version}.global.js`;
const named = (word) => Object.keys(sums).find((name) => name.includes(word));
const here = tags('/dist/');

test('every file for script tags has its checksum, and nothing else has', async () => {
  const files = (await readdir(dist)).filter((name) => /^publication-card.*\.js$/.test(name));
  assert.deepEqual(Object.keys(sums).sort(), files.sort());
  for (const name of files) {
    const sum = createHash('sha384').update(await readFile(join(dist, name))).digest('base64'); // prettier-ignore
    assert.equal(sums[name], `sha384-${sum}`, name);
  }
});

test('the names with the version hold what the plain names hold', async () => {
  assert.equal(await readDist(entry), await readDist('publication-card.js'));
  assert.equal(await readDist(classic), await readDist('publication-card.global.js'));
});

test('npm run tags prints the tags for the folder that it is given', async () => {
  const run = (...args) => promisify(execFile)(process.execPath, ['scripts/tags.mjs', ...args], { cwd: root });
  const { stdout } = await run('https://cdn.example.org/cards');
  const { module, classic: one } = tags('https://cdn.example.org/cards/');
  assert.ok(stdout.includes(module) && stdout.includes(one), stdout);
  await assert.rejects(run(), /Say where the files will be/);
});

test('a folder beside the page is an address in the import map, not a package', () => {
  const [, map] = /importmap">([^]*?)<\/script>/.exec(tags('cards').module);
  const names = Object.keys(JSON.parse(map).integrity);
  assert.ok(names.length > 1 && names.every((name) => name.startsWith('./cards/publication-card-')), names.join(' '));
});

/** The file with one byte changed: a space more, which any checksum notices and no script does. */
const changed = async (name) => ({ [`/dist/${name}`]: script(`${await readDist(name)} `) });

/** A card by these tags; `refused` are the files that the browser says it did not take. */
async function load(t, tag, overrides = {}, record = 'ecuador') {
  const card = `<publication-card src="/demo/records/${record}.json"><a href="/17">Plain</a></publication-card>`;
  const opened = await open(t, { html: pageWith(card, tag), overrides, waitUntil: 'networkidle0' });
  const refused = opened.log.console.flatMap((line) => /valid digest.*\/dist\/(\S+?)'/.exec(line)?.[1] ?? []);
  return { ...opened, refused: [...new Set(refused)] };
}

for (const [name, tag] of Object.entries(here)) {
  for (const record of ['ecuador', 'ecuador-invenio'])
    test(`right checksums, ${name}: the card of ${record} is loaded`, { skip }, async (t) => {
      const { page, log } = await load(t, tag, {}, record);
      assert.deepEqual(await settled(page), ['loaded']);
      assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
    });
}

const [preload] = /<link [^]*/.exec(here.module);
const withoutPreload = here.module.replace(/<link .*\n/, '');
for (const [what, tag, name] of [
  ['entry', here.module, entry],
  ['core', here.module, named('-core-')],
  ['core, where only the import map checks it', withoutPreload, named('-core-')],
  ['core, where only modulepreload checks it', preload, named('-core-')],
  ['classic script', here.classic, classic],
]) {
  test(`a changed ${what} is refused, and the link stays`, { skip }, async (t) => {
    const { page, refused } = await load(t, tag, await changed(name));
    assert.deepEqual(refused, [name]);
    assert.equal(await page.evaluate(() => customElements.get('publication-card')), undefined);
    assert.ok(await isLinkVisible(page));
  });
}

test(
  'a changed file that is loaded on demand is refused by the import map, and the link stays',
  { skip },
  async (t) => {
    const name = named('-invenio-');
    const { page, refused, log } = await load(t, here.module, await changed(name), 'ecuador-invenio');
    assert.deepEqual(await settled(page), ['error']);
    assert.deepEqual(refused, [name]);
    assert.ok(await isLinkVisible(page));
    assert.deepEqual(log.exceptions, []);
  },
);

// If this fails, browsers check more than they did, and decision 007 and docs/caching.md can promise more.
test('without the import map what is loaded on demand is not checked', { skip }, async (t) => {
  const { page, refused } = await load(t, preload, await changed(named('-invenio-')), 'ecuador-invenio');
  assert.deepEqual([await settled(page), refused], [['loaded'], []]);
});
