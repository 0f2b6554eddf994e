// A sample of the attack that `npm run attack -- FILE` makes whole; its payloads lie beside the project, where they are there.
import { attack, payloadsOf } from '../../scripts/attack.mjs';
import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { skip } from './support/chromium.mjs';
import { test } from 'node:test';

const file = fileURLToPath(new URL('../../../shared/attacks/payloads.ndjson', import.meta.url));
const isThere = await access(file).then(() => true, () => false); // prettier-ignore
const own = ['<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', 'javascript:alert(1)', '<style>*{display:none}</style>', '\u202eevil', '<form id=title><input name=body>', '<p style="position:fixed" onclick="alert(1)">x</p>']; // prettier-ignore

test('hostile strings of our own do nothing, in any place of a record', { skip }, async () => {
  const { tried, executed, requested, escaped, findings } = await attack(own);
  assert.deepEqual({ executed, requested, escaped }, { executed: 0, requested: 0, escaped: 0 }, findings.join('\n'));
  assert.ok(tried > 1000, `${tried} were tried`);
});

test(
  'one in a hundred and one of the payloads and places does nothing',
  {
    skip: skip || (isThere ? false : 'the payloads are not there'),
  },
  async () => {
    const { tried, executed, requested, escaped, findings } = await attack(await payloadsOf(file), { every: 101 });
    console.log(`tried ${tried}, executed ${executed}, requested ${requested}, escaped ${escaped}`);
    assert.deepEqual({ executed, requested, escaped }, { executed: 0, requested: 0, escaped: 0 }, findings.join('\n'));
  },
);
