// Records as catalogues have them: each is read whole, or refused for a reason. `npm run corpus -- DIR` says the same of any
// folder.
import assert from 'node:assert/strict';
import { collections } from '../collections.mjs';
import { findingsOf, readCorpus } from '../../scripts/corpus.mjs';
import { test } from 'node:test';

/** Why a record of a format that is read may be refused: it holds several, is deleted, is about something else, or nameless. */
const RIGHTLY =
  /^(?:several \d+|format (?:collection|person|organization|journal|event|deleted|error)|invalid title must be given)/;

for (const { name, skip, paths } of collections)
  test(`${name} are read whole, or refused for a reason`, { skip }, async () => {
    const results = await readCorpus(paths);
    assert.ok(results.length > 50);
    for (const { path, format, refused, findings } of results) {
      assert.deepEqual(findings, [], path);
      if (/^(?:broken|negative)$/.test(format)) assert.match(refused ?? '', /^format /, path);
      else if (refused) assert.match(refused, RIGHTLY, path);
    }
    const read = results.filter(({ refused }) => !refused).length;
    console.log(`${results.length} files, ${read} read, ${results.length - read} refused`);
  });

test('a link whose host is not in the record is a finding', () => {
  const linked = (landingPage, format = 'csl-json') => ({
    title: 'Springs',
    links: { landingPage },
    source: { format },
  });
  const cases = [
    ['https://other.example.org/1', 'MS-12', 1],
    ['https://library.example.org/records/MS-12', 'MS-12', 1],
    ['https://other.example.org/1', 'http://OTHER.example.org/1', 0],
    ['https://other.example.org/1', 'https%3A%2F%2Fother.example.org%2F1', 0],
    ['https://doi.org/10.5555/1', '10.5555/1', 0],
    ['https://xn--bcher-kva.example/', 'https://bücher.example/', 0],
    ['https://library.example.org/1', 'a record of its page', 0, 'schema-org'],
  ];
  for (const [url, raw, count, format] of cases) assert.equal(findingsOf(linked(url, format), raw).length, count, url);
});
