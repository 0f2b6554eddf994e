// Records as catalogues have them: each is read whole, or refused for a reason. `npm run corpus -- DIR` says the same of any
// folder.
import assert from 'node:assert/strict';
import { collections } from '../collections.mjs';
import { readCorpus } from '../../scripts/corpus.mjs';
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
