// What each format says that it fills (`@fills`, of which the table in docs/record.md is made) is just what a record fills that has
// everything the format can say: tests/formats/full/.
import { readdir, readFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { formatSources } from '../../scripts/format-sources.mjs';
import { join } from 'node:path';
import { readPublication } from '../../dist/server/index.js';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

/** What no format fills by itself: where a record came from, what was cleaned, the lists of its summary, and "et al.". */
const OF_ALL = ['source', 'repairs', 'interventions', 'moreContributors'];
const sources = await formatSources();
const source = await readFile(join(root, 'src/record/publication.ts'), 'utf8');
const order = [.../export interface Publication \{([^]*?)\n\}/.exec(source)[1].matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name); // prettier-ignore

for (const name of (await readdir(join(root, 'tests/formats/full'))).sort()) {
  const format = name.replace(/\.\w+$/, '');
  test(`${format} fills what it says`, async () => {
    const text = await readFile(join(root, 'tests/formats/full', name), 'utf8');
    const publication = await readPublication(text);
    assert.equal(publication.source.format, format);
    const code = await readFile(join(root, sources.get(format)), 'utf8');
    const fills = /@fills\s+([^@]*)/.exec(code)?.[1].split(/[\s*]+/).filter(Boolean); // prettier-ignore
    const filled = order.filter((key) => key in publication && !OF_ALL.includes(key));
    assert.deepEqual(fills, filled);
  });
}

test('there is such a record of every format', async () => {
  const records = (await readdir(join(root, 'tests/formats/full'))).map((name) => name.replace(/\.\w+$/, ''));
  assert.deepEqual(records.sort(), [...sources.keys()].sort());
});
