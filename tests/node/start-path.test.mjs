// What a browser fetches to show the first card, in bytes.
import { moduleScript, pageWith, record, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { startPath } from '../../scripts/budgets.mjs';
import { test } from 'node:test';

const open = useChromium();
const html = pageWith(`<publication-card src="${record}"></publication-card>`, moduleScript);

async function scriptsOf(t) {
  const { page, server } = await open(t, { html, waitUntil: 'networkidle0' });
  assert.deepEqual(await settled(page), ['loaded']);
  return [...new Set(server.requests)].filter((path) => path.endsWith('.js'));
}

test(`the first card takes at most ${startPath} bytes of script`, { skip }, async (t) => {
  const sizes = await Promise.all(
    (await scriptsOf(t)).map(async (path) => [path, brotliCompressSync(await readFile(join(root, path))).length]),
  );
  const sum = sizes.reduce((total, [, bytes]) => total + bytes, 0);
  const lines = [...sizes, ['together', sum], ['budget', startPath]].map(
    ([name, bytes]) => `${bytes.toLocaleString('en').padStart(8)}  ${name}`,
  );
  console.log(['Start path, brotli bytes:', ...lines].join('\n'));
  assert.ok(sizes.length > 0);
  assert.ok(sum <= startPath, `${sum} bytes are ${sum - startPath} over the budget`);
});

test('the first card fetches nothing of what only others need', { skip }, async (t) => {
  assert.deepEqual(
    (await scriptsOf(t)).filter((path) => /provider|invenio/.test(path)),
    [],
  );
});
