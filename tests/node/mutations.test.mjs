// Records that are broken at random: each is read, and what comes out is a publication by the schema, or it is refused by
// name. CASES says how many over all formats; the seed is fixed, so that a failure can be had again.
import { goodRecords, mutated } from './support/mutations.mjs';
import { PublicationError, readPublication } from '../../dist/server/index.js';
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const cases = Number(process.env.CASES ?? 4000);
const seed = Number(process.env.SEED ?? 20_070_312);
const schema = JSON.parse(await readFile(new URL('../../schema/publication.schema.json', import.meta.url), 'utf8'));
const isPublication = new Ajv({ allowUnionTypes: true }).compile(schema);
const records = await goodRecords();
const slowest = [];

async function outcome(text, format) {
  const before = performance.now();
  try {
    const publication = await readPublication(text, { format, baseUrl: 'https://library.example.org/records/1' });
    assert.ok(isPublication(JSON.parse(JSON.stringify(publication))), JSON.stringify(isPublication.errors));
    return 'read';
  } catch (error) {
    if (error instanceof PublicationError) {
      assert.ok(!error.facts.cause, `${error.message}: ${error.facts.cause?.stack}`); // a fault of ours, covered up
      return error.kind;
    }
    throw error;
  } finally {
    slowest.push([performance.now() - before, format ?? 'detected', text.length]);
    slowest.sort(([a], [b]) => b - a).splice(5);
  }
}

for (const [format, record] of records) {
  test(`${format}: a good record is read, and found by its shape`, async () => {
    const text = typeof record === 'string' ? record : JSON.stringify(record);
    assert.equal(await outcome(text, undefined), 'read');
    assert.equal((await readPublication(text)).source.format, format);
  });

  test(`${format}: broken records are read as far as they go, or refused by name`, async () => {
    const outcomes = {};
    await fc.assert(
      fc.asyncProperty(mutated(record), fc.boolean(), async (text, isNamed) => {
        const kind = await outcome(text, isNamed ? format : undefined);
        outcomes[kind] = (outcomes[kind] ?? 0) + 1;
      }),
      { numRuns: Math.ceil(cases / records.length), seed },
    );
    console.log(`${format}: ${JSON.stringify(outcomes)}`);
    assert.ok(outcomes.read, 'some are still read');
  });
}

test('ten thousand contributors are read', async () => {
  for (const [format, record] of records) {
    if (typeof record === 'string') continue;
    // The list of those who wrote it is the one that names the organization.
    const text = JSON.stringify(record, (_, value) =>
      Array.isArray(value) && JSON.stringify(value).includes('United Nations') && value.length === 2
        ? Array.from({ length: 10_000 }, (__, at) =>
            JSON.parse(JSON.stringify(value[at % 2]).replace(/Klugman|Programme/g, `$&${at}`)),
          )
        : value,
    );
    assert.equal(await outcome(text, undefined), 'read', format);
    assert.equal((await readPublication(text)).contributors.length, 10_000, format);
  }
});

test('the slowest cases', () => {
  for (const [time, format, length] of slowest)
    console.log(`${time.toFixed(1)} ms: ${format}, ${length.toLocaleString('en')} characters`);
});
