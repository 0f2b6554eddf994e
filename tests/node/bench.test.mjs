// What the benchmarks count is right, whatever the machine, and they say what they cannot do.
import { BASE, missesOf, targets } from '../../benchmarks/starting/targets.mjs';
import { bibtexOf, recordsOf } from '../../benchmarks/listing/records.mjs';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { buildCommit } from '../../benchmarks/builds.mjs';
import { join } from 'node:path';
import { readPublication, readPublications } from '../../dist/server/index.js';
import { recordOf } from '../../benchmarks/rendering/records.mjs';
import { root } from './support/dist.mjs';
import { rows } from '../../benchmarks/starting/rows.mjs';
import { serveSlowly } from '../../benchmarks/starting/server.mjs';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { tmpdir } from 'node:os';
import { verdicts } from '../../benchmarks/listing/targets.mjs';
import { visit } from '../../benchmarks/starting/measure.mjs';
import { wavesOf } from '../../benchmarks/starting/waves.mjs';
import { withSection } from '../../benchmarks/report.mjs';

const open = useChromium();

/** A folder with files, which ends with the test. */
function folderOf(t, files) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A visit to a page of these scripts. */
async function visited(t, scripts) {
  const server = await serveSlowly(folderOf(t, scripts), 0);
  t.after(server.close);
  const body = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/dist/entry.js"></script>';
  server.play({ '/page': { body, type: 'text/html' } });
  const { page } = await open(t, { html: '' });
  return visit(page.browser(), `http://localhost:${server.port}/page`, { delay: 0 });
}

const load = 'dispatchEvent(new Event("publication-load"));';
const sent = (scripts) => Object.values(scripts).reduce((sum, text) => sum + brotliCompressSync(text).length, 0);

test('three modules that name each other are three files in three waves, in the bytes that were sent', { skip }, async (t) => {
  const scripts = { 'entry.js': 'import "./second.js";', 'second.js': 'import("./third.js");', 'third.js': load };
  const { waves, files, bytes } = await visited(t, scripts);
  assert.deepEqual({ waves, files, bytes }, { waves: 3, files: 3, bytes: sent(scripts) });
}); // prettier-ignore

test('modules that are asked for side by side are one wave', { skip }, async (t) => {
  const scripts = { 'entry.js': `import "./left.js"; import "./right.js"; ${load}`, 'left.js': '1;', 'right.js': '2;' };
  const { waves, files } = await visited(t, scripts);
  assert.deepEqual({ waves, files }, { waves: 2, files: 3 });
});

test('what is asked for after the card is there does not count', { skip }, async (t) => {
  const { waves, files } = await visited(t, { 'entry.js': `${load} import("./later.js");`, 'later.js': '1;' });
  assert.deepEqual({ waves, files }, { waves: 1, files: 1 });
});

test('a card that cannot be loaded has no time', { skip }, async (t) => {
  const error = 'Object.assign(new Event("publication-error"), { error: { kind: "http", message: "404" } })';
  await assert.rejects(visited(t, { 'entry.js': `dispatchEvent(${error});` }), /http: 404/);
});

test('waves are the longest chain of files, one asked for after the one before had come', () => {
  const file = (start, end) => ({ start, end });
  assert.equal(wavesOf([]), 0);
  assert.equal(wavesOf([file(0, 9)]), 1);
  assert.equal(wavesOf([file(0, 9), file(8, 20)]), 1, 'asked for while the other one was on its way');
  assert.equal(wavesOf([file(30, 40), file(9, 20), file(0, 9), file(10, 35)]), 3, 'in whatever order');
});

test('a row says by how much it misses which target', () => {
  const { waves, files, bytes, delays } = targets.untold;
  const context = { delay: 100, base: { time: 1000 } };
  const found = { waves, files, bytes, time: 1000 + delays * 100 };
  const row = { rule: 'untold' };
  assert.deepEqual(missesOf(row, found, context), []);
  assert.deepEqual(missesOf(row, { ...found, waves: waves + 2 }, context), ['2 waves too many']);
  assert.deepEqual(missesOf(row, { ...found, bytes: bytes + 1000 }, context), ['1,000 bytes too many']);
  const late = { ...found, time: found.time + 100 };
  assert.deepEqual(missesOf(row, late, context), ['1.0 delays (100 ms) too late']);
  assert.deepEqual(missesOf({ ...row, requests: 1 }, late, context), [], 'a request of the source has its delay');
  assert.deepEqual(missesOf({ ...row, lang: 'ne' }, { ...found, files: files + 1 }, context), [], 'words are a file');
  assert.equal(missesOf({ rule: 'own' }, { waves: 2, bytes: 1, ratio: targets.own.ofOther + 1 }, context).length, 1);
  assert.equal(missesOf({}, found, context), undefined);
});

test('every row has a name of its own and a rule that there is', () => {
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
  assert.ok(rows.some(({ name }) => name === BASE));
  for (const { name, rule } of rows) assert.ok(rule === undefined || targets[rule], name);
});

test('the records that are drawn are read whole, with nothing to clean, and differ', async () => {
  const publication = await readPublication(recordOf(7));
  assert.deepEqual(publication.repairs ?? [], []);
  assert.equal(publication.title.split(' ').length, 11);
  assert.equal(publication.contributors.length, 2);
  assert.deepEqual(publication.interventions.map(({ items }) => items.length), [4, 7]); // prettier-ignore
  assert.equal(new Set(Array.from({ length: 1000 }, (_, at) => recordOf(at).title)).size, 1000);
});

test('the publications of lists have 2 kB each, differ, and are the same as records and as a file', async () => {
  const records = recordsOf(200);
  const size = JSON.stringify(records).length / records.length;
  assert.ok(size > 1800 && size < 2200, `${size} bytes`);
  const [own, file] = await Promise.all([readPublications(records), readPublications(bibtexOf(200))]);
  const facts = ({ title, contributors, published }) => [title, contributors.map(({ name }) => name), published.year];
  assert.deepEqual(own.map(facts), file.map(facts));
  assert.equal(new Set(records.map(({ doi }) => doi)).size, 200);
  assert.deepEqual(recordsOf(3), records.slice(0, 3), 'the first ones of a long list make a short one');
  const fits = (text) => records.filter(({ title, authors }) => JSON.stringify([title, authors]).toLowerCase().includes(text)).length; // prettier-ignore
  assert.ok(fits('') > fits('"q') && fits('"q') > fits('"qu') && fits('"qu') > 0, 'each key changes how many fit');
  assert.equal(fits('q'), fits('"q'), 'no other word has the letter');
});

test('a list is beside its targets what its runs say, and what was not measured says what it needs', () => {
  const values = { list: { first: [20, 10, 30], longest: [70, 80, 90], long: [1, 2, 3], key: [50], laidOut: [32], near: [16] }, plain: { first: [120, 120, 120], key: [9] } }; // prettier-ignore
  const names = { plain: 'a list by hand', cards: 'cards', citation: 'C', parser: 'P' };
  const found = (way, of) => values[way]?.[of];
  const rowsOf = () => verdicts(found, names, { list: 'a list', file: 'a file', cards: 'a commit' });
  const row = (name) => rowsOf().find(([told]) => told.startsWith(name));
  assert.deepEqual(row('first frame with publications').slice(1), ['20 ms', '120 ms', '0.17 ×', '0.17 ×', 'met']);
  assert.deepEqual(row('longest task, 4').slice(1), ['80 ms, 2 over 50 ms', '–', '–', '50 ms', 'not met: 30 ms too much']); // prettier-ignore
  assert.deepEqual(row('a key').slice(1), ['50 ms', '9 ms (a list by hand)', '–', '50 ms', 'met']);
  assert.deepEqual(row('laid out').slice(1), ['32', '–', '–', '16', 'not met: 16 too much']);
  assert.equal(row('all drawn, beside').at(-1), 'fails: a list');
  values.list.all = [1];
  assert.equal(row('all drawn, beside').at(-1), 'needs a commit');
  values.plain.first = [90, 90, 90];
  assert.equal(row('first frame with publications').at(-1), 'not met: 0.06 × too much');
});

test('a document is written between its marks alone', () => {
  const text = 'Before <!-- a -->old<!-- /a --> and <!-- b --><!-- /b -->';
  assert.equal(withSection(text, 'a', 'new'), 'Before <!-- a -->\n\nnew\n\n<!-- /a --> and <!-- b --><!-- /b -->');
  assert.throws(() => withSection(text, 'c', 'new'), /no marks for c/);
});

const npm = (script, args, env) =>
  spawnSync('npm', ['run', '--silent', script, '--', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } }); // prettier-ignore

test('bench:start prints a row with what it measured, and whether it keeps to its targets', { skip }, () => {
  const { status, stdout, stderr } = npm('bench:start', ['--rows', 'inline', '--delay', '0', '--runs', '1']);
  assert.equal(status, 0, stderr);
  for (const name of ['own JSON inline', BASE])
    assert.match(stdout, new RegExp(`^\\| ${name} +\\| [1-9]\\d* +\\| [1-9]\\d* +\\| [1-9][\\d,]+ +\\| [1-9]\\d* +\\| \\S`, 'm'));
  assert.equal(stdout.match(/^\| own JSON/gm).length, 2);
}); // prettier-ignore

test('bench:render prints what creation, change and writing took', { skip }, () => {
  const { status, stdout, stderr } = npm('bench:render', ['--rounds', '1', '--cards', '3']);
  assert.equal(status, 0, stderr);
  for (const name of ['create 3', 'change layout', 'renderCard'])
    assert.match(stdout, new RegExp(`^\\| ${name}.*?\\| \\d+\\.\\d{3} `, 'm'));
});

test('bench:list prints what each way took, and whether the list keeps to its targets', { skip }, () => {
  const { status, stdout, stderr } = npm('bench:list', ['--against=', '--sizes', '3', '--runs', '1']);
  assert.equal(status, 0, stderr);
  for (const name of ['the list, of records', 'the list, of a BibTeX file', 'a list by hand'])
    assert.match(stdout, new RegExp(`^\\| 3 +\\| ${name} +\\| \\d+ +\\| \\d+ +\\| \\d+\\.\\d\\d `, 'm'));
  assert.match(stdout, /^\| laid out without scrolling +\| 3 +\| – +\| – +\| 3 +\| met/m);
  assert.match(stdout, /^\| a key is shown, 4 times slower +\| [1-9]\d* ms /m);
  assert.doesNotMatch(stdout, /fails/);
});

test('bench:list says in a sentence that a number is none, and exits with 2', { skip }, () => {
  const { status, stderr } = npm('bench:list', ['--sizes', '10,many']);
  assert.equal(status, 2);
  assert.match(stderr, /^--sizes are whole numbers from 3, with commas\.$/m);
});

const git = (folder, ...args) => spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, encoding: 'utf8' }); // prettier-ignore

/** A project of one commit, with a build of its own. */
function projectOf(t, build) {
  const manifest = JSON.stringify({ name: 'a', version: '1.0.0', scripts: { build } });
  const folder = folderOf(t, { 'package.json': manifest, 'package-lock.json': '{}', 'node_modules/tool.txt': 'tool' });
  git(folder, 'init', '--quiet');
  git(folder, 'add', 'package.json', 'package-lock.json');
  assert.equal(git(folder, 'commit', '--quiet', '-m', 'One').status, 0);
  return folder;
}
const worktrees = (folder) => git(folder, 'worktree', 'list').stdout.trim().split('\n').length;

test('a commit is built with the tools that are there, and nothing of it is left', (t) => {
  const folder = projectOf(t, 'mkdir dist && cp node_modules/tool.txt dist/');
  const { name, dist, remove } = buildCommit('HEAD', folder);
  assert.match(name, /^[\da-f]{7,}$/);
  assert.ok(existsSync(join(dist, 'tool.txt')));
  assert.equal(worktrees(folder), 2);
  remove();
  assert.ok(!existsSync(join(dist, '..')));
  assert.ok(existsSync(join(folder, 'node_modules/tool.txt')));
  assert.equal(worktrees(folder), 1);
});

test('nothing is left of a commit that cannot be built', (t) => {
  const folder = projectOf(t, 'exit 3');
  assert.throws(() => buildCommit('HEAD', folder), /npm run build failed/);
  assert.equal(worktrees(folder), 1);
});

for (const name of ['bench:start', 'bench:render', 'bench:list'])
  test(`${name} says in a sentence that there is no such commit, and exits with 2`, { skip }, (t) => {
    const folder = projectOf(t, 'true'); // a clone without an origin, so that no network is asked
    const { status, stderr } = npm(name, ['--against', 'no-such-commit'], { GIT_DIR: join(folder, '.git') });
    assert.equal(status, 2);
    assert.match(stderr, /^There is no commit no-such-commit in this clone, and it could not be fetched from origin\.$/m);
    assert.doesNotMatch(stderr, /^\s+at /m);
  }); // prettier-ignore
