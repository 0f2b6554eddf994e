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

const folder = join(root, 'tests/formats/full');
const formatOf = (name) => name.split('.', 1)[0];
const names = (await readdir(folder)).sort();

for (const format of new Set(names.map(formatOf)))
  test(`${format} fills what it says`, async () => {
    const filled = new Set();
    // What only one kind of work has is in a record of its own: "ris.report.ris".
    // Two formats of one file say together what it fills.
    for (const name of names.filter((each) => sources.get(formatOf(each)) === sources.get(format))) {
      const publication = await readPublication(await readFile(join(folder, name), 'utf8'));
      assert.equal(publication.source.format, formatOf(name));
      for (const key of Object.keys(publication)) filled.add(key);
    }
    const code = await readFile(join(root, sources.get(format)), 'utf8');
    const fills = /@fills\s+([^@]*)/.exec(code)?.[1].split(/[\s*]+/).filter(Boolean); // prettier-ignore
    assert.deepEqual(
      fills,
      order.filter((key) => filled.has(key) && !OF_ALL.includes(key)),
    );
  });

test('there is such a record of every format', () => {
  assert.deepEqual([...new Set(names.map(formatOf))].sort(), [...sources.keys()].sort());
});
