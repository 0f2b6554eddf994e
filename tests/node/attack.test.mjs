// A sample of the attack that `npm run attack -- FILE` makes whole.
import { attack, payloadsOf } from '../../scripts/attack.mjs';
import { beside, ownPayloads, without } from '../collections.mjs';
import assert from 'node:assert/strict';
import { skip } from './support/chromium.mjs';
import { test } from 'node:test';

/** Every which case is tried. None of them shares a factor with the number of places, so that each place has its turn. */
const samples = [
  ['hostile strings of our own', { file: ownPayloads, every: 5, skip }],
  ['the payloads beside the project', { file: beside.payloads, every: 101, skip: skip || without('payloads') }],
];

for (const [name, { file, every, skip }] of samples)
  test(`${name} do nothing, in any place of a record: one in ${every} of all cases`, { skip }, async () => {
    const { tried, executed, requested, escaped, findings } = await attack(await payloadsOf(file), { every });
    console.log(`tried ${tried}, executed ${executed}, requested ${requested}, escaped ${escaped}`);
    assert.deepEqual({ executed, requested, escaped }, { executed: 0, requested: 0, escaped: 0 }, findings.join('\n'));
    assert.ok(tried > 1000, `${tried} were tried`);
  });
