// A sample of `npm run soak`: what is done to cards for long leaves nothing behind.
import { findings, slopeOf, soak } from '../../scripts/soak.mjs';
import assert from 'node:assert/strict';
import { skip } from './support/chromium.mjs';
import { test } from 'node:test';

test(
  '4,000 operations after 8,000 others, with faults in the server: nothing is kept, nothing is said',
  { skip },
  async () => {
    // A browser goes on to compile what is used often: its heap is even only after some thousands, as docs/soak.md shows.
    let run = await soak({ operations: 4000, before: 8000, checkpoints: 8 });
    // On a busy machine it compiles later, which is one step; what is kept grows in a longer run as well.
    if (findings(run).length) run = await soak({ operations: 12_000, before: 12_000, checkpoints: 12 });
    assert.deepEqual(findings(run), []);
    assert.ok(run.heard['publication-load'] > 100 && run.heard['publication-error'] > 20, JSON.stringify(run.heard));
    assert.ok(Object.keys(run.counts).length >= 12, 'every operation was done');
  },
);

test('the slope of a line is found, and chance is told from it', () => {
  const points = [0, 1, 2, 3].map((at) => [at, 10 + 3 * at]);
  assert.deepEqual(slopeOf(points), { slope: 3, error: 0, mean: 14.5 });
  const even = { nodes: 9, listeners: 1, cards: 0 };
  const run = { points: [even, even], slope: 5000, error: 0, mean: 100_000, errors: [] };
  assert.deepEqual(findings(run), ['the heap grows by 5000 bytes in 10,000 operations']);
  assert.deepEqual(findings({ ...run, error: 2500 }), []);
  assert.deepEqual(findings(run, { slope: 5000, error: 0 }), []);
});
