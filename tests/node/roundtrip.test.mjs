// Exports through programs that others wrote, with records that fill all fields: a sample of `npm run roundtrip`, of which
// docs/exports.md has the table. Programs that are not here are skipped, or fail if REQUIRE_PROGRAMS is set.
import { ensureReferencePrograms, programs } from '../../scripts/programs/programs.mjs';
import { reasons, refusals, warnings } from '../../scripts/programs/reasons.mjs';
import test, { describe } from 'node:test';
import assert from 'node:assert/strict';
import { collections } from './support/publications.mjs';
import { ownWays } from '../../scripts/programs/own.mjs';
import { readFileSync } from 'node:fs';
import { summaryOf } from '../../scripts/roundtrip.mjs';
import { through } from '../../scripts/programs/through.mjs';

const isNeeded = Boolean(process.env.REQUIRE_PROGRAMS);
if (isNeeded) ensureReferencePrograms();
const sample = collections[0].publications.filter(([path]) => /formats\/full|tests\/records/.test(path));

describe('a publication comes back', () => {
  const all = [{ name: 'none, but ours', isHere: () => true, ways: ownWays }, ...programs];
  for (const { name, isHere, ways } of all) {
    const skip = !isHere() && !isNeeded && `${name} is not on this machine; set REQUIRE_PROGRAMS to make it necessary`;
    for (const way of ways)
      test(`through ${name}, ${way.label}, but for what has its reason`, { skip }, async () => {
        const { unexplained, fields } = summaryOf(name, way.label, await through(way, sample));
        assert.deepEqual(unexplained, []);
        assert.ok(fields.get('title').kept > 0, 'no title came back');
      });
  }
});

test('each reason is one', () => {
  for (const { why } of [...reasons, ...refusals, ...warnings]) assert.match(why, /\S+ \S+ \S+/);
  const document = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
  for (const { name } of programs) assert.match(document, new RegExp(`\\n## Through ${name} [\\d.]+\\n`));
});
