// What is written down in files beside the tests. `npm run a11y -- --write` writes them anew, to be looked at before they are
// committed.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { root } from './dist.mjs';

const isWriting = process.env.WRITE_EXPECTATIONS === '1';
const command = 'npm run a11y -- --write';

/** Compares a text with a committed file. */
export async function expectFile(path, text) {
  const file = join(root, path);
  if (isWriting) return writeFile(file, text);
  const expected = await readFile(file, 'utf8').catch(() => '');
  assert.equal(text, expected, `${path} says otherwise. If it is right as it is now: ${command}`);
}

/** Compares a text with that between two marks of a committed document. The day on which it was measured is not compared. */
export async function expectSection(path, mark, text) {
  const file = join(root, path);
  const document = await readFile(file, 'utf8');
  const pattern = new RegExp(`(<!-- ${mark} -->\n\n)([^]*?)(\n\n<!-- /${mark} -->)`);
  const [, , section] = pattern.exec(document) ?? assert.fail(`${path} has no section ${mark}`);
  const lines = (of) =>
    of
      .replace(/^Measured on [\d-]+/, '')
      .replace(/ +/g, ' ')
      .replace(/-+/g, '-');
  if (!isWriting) return assert.equal(lines(text), lines(section), `${path} is not current: ${command}`);
  const written = document.replace(pattern, (_, start, _old, end) => start + text + end);
  return writeFile(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
