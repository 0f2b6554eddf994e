// Records that are larger than anybody reads are shown in part, and it is said. What is read of them has a bound, counted in
// how often the code's functions run.
import { readPublication, renderCard, renderSnapshot } from '../../dist/server/index.js';
import assert from 'node:assert/strict';
import { hugeRecords } from './support/huge.mjs';
import { ranOf } from './support/calls.mjs';
import { test } from 'node:test';

/** How often functions that make texts of strings ran since the last time: the layer `text`, but for what goes through an XML document once. */
const work = async () => (await ranOf(/\/dist\/text\/(?!xml|nodes)/)).functions;

/** Of these nothing is left out but what marks deeper than anybody's would mean. */
const WHOLE = /^marks in marks/;

for (const [name, make] of Object.entries(hugeRecords)) {
  test(`${name}: a hundred thousand are shown in part, and more cost nothing more`, async () => {
    await readPublication(make(10)); // loads what it needs
    await work();
    const publication = await readPublication(make(100_000));
    const calls = await work();
    await readPublication(make(200_000));
    const callsOfTwice = await work();
    console.log(`${name}: ${calls} calls, ${callsOfTwice} for twice as much`);
    assert.ok(calls < 2_500_000, `${calls} calls`);
    assert.ok(callsOfTwice < calls * 1.5 + 1000, `${callsOfTwice} calls`);
    if (WHOLE.test(name)) return assert.equal(publication.inPart, undefined);
    assert.equal(publication.inPart, true);
    assert.ok(publication.repairs.some(({ kind }) => kind === 'shortened'));
    for (const html of [renderCard(publication), renderSnapshot(publication)]) {
      assert.match(html, /only the beginning of it is shown/);
      const nodes = html.match(/<[a-z]/g).length;
      assert.ok(nodes < 60_000, `${nodes} elements`);
    }
    return undefined;
  });
}

test('a record of the usual size is whole', async () => {
  for (const make of Object.values(hugeRecords)) assert.equal((await readPublication(make(20))).inPart, undefined);
});

test('a report with 10,000 authors is whole', async () => {
  const authors = Array.from({ length: 10_000 }, (_, at) => ({
    given: `A${at}`,
    family: 'Rai',
    orcid: '0000-0002-1825-0097',
  }));
  const { inPart, contributors } = await readPublication({ title: 'T', authors, summary: '<p>S</p>' });
  assert.deepEqual([inPart, contributors.length], [undefined, 10_000]);
});
