// Whether a runtime writes what Node does. Engines have data of their own in `Intl`, so Node writes all a second time with the
// answers of the runtime's: then nothing may differ at all. What their answers differ in is told apart.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import assert from 'node:assert/strict';
import { filesOf } from '../../../scripts/corpus.mjs';
import { LANGUAGES } from '../../../dist/i18n/languages.js';
import { root } from './dist.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';

const program = join(root, 'tests/node/support/runtime-program.mjs');

/** Dates of every kind, since engines differ most in ranges. */
const DATES = ['2007', '2007-03', '2007-02-12', '-0098', '-0043-03', '2004/2006', '2004-03/2004-05', '2004-03/2005-05', '2007-03-12/2007-03-14', '2007-03-12/2007-05-14', '-0098/-0043', '-0026/0014', '195X', '190X', '18XX', '2005-21', '1998~', '2004/..']; // prettier-ignore

/** Records of all formats, with the broken ones, and others of all dates and languages, to be written for pages in all languages. */
export async function everything() {
  const folders = ['tests/formats/full', 'tests/records'].map((path) => filesOf(join(root, path)));
  const read = async (path) => [relative(root, path), await readFile(path, 'utf8')];
  const files = await Promise.all((await Promise.all(folders)).flat().map(read));
  const languages = Object.keys(LANGUAGES);
  const own = (fields) => JSON.stringify({ title: 'T', authors: ['A', 'B', 'C'], ...fields });
  const dates = DATES.map((published) => [`a record of ${published}`, own({ published })]);
  const inAll = ['a record in all languages', own({ languages: ['en', ...languages, 'bo', 'dz'] })];
  return { records: Object.fromEntries([...files, ...dates, inAll]), languages: ['en-GB', ...languages] };
}

/**
 * A runtime that has the modules of Node.
 *
 * @param command the program and what it needs to run a script that reads and writes files in a folder
 * @returns what writes all, in a process of its own: plain, with answers recorded, or replayed
 */
export const runtime = (command) => async (input) => {
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  try {
    const files = ['in.json', 'out.json'].map((name) => join(folder, name));
    await writeFile(files[0], JSON.stringify(input));
    const [file, ...args] = command(folder);
    const child = spawn(file, [...args, program, ...files], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'close');
    assert.equal(code, 0, `${file} ended with ${code}`);
    return JSON.parse(await readFile(files[1], 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
};

const node = runtime(() => [process.execPath]);

/**
 * Asserts that a runtime writes all that Node writes.
 *
 * @param run the runtime
 * @returns the questions to `Intl` that it answers otherwise: Node's answer, and its own
 */
export async function assertEqualToNode(run) {
  const work = await everything();
  const { all } = await run({ work, mode: 'plain' });
  const recorded = await run({ work, mode: 'record' });
  assertEqual(recorded.all, all, 'watched and not');
  const expected = await node({ work, mode: 'replay', answers: recorded.intl });
  assertEqual(all, expected.all, 'here and in Node');
  assert.ok(Object.keys(recorded.intl).length > 500, 'much was asked of Intl');
  return expected.intl;
}

/** By record, since the whole is too large to be shown. */
function assertEqual(actual, expected, what) {
  assert.deepEqual(Object.keys(actual), Object.keys(expected));
  for (const [path, all] of Object.entries(expected)) assert.deepEqual(actual[path], all, `${path}, ${what}`);
}
