// Real records, where they lie beside the project: each is read whole, or refused for a reason. `npm run corpus -- DIR` says
// the same of any folder.
import { access } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../scripts/corpus.mjs';
import { test } from 'node:test';

const folder = fileURLToPath(new URL('../../../shared/records', import.meta.url));
const isThere = await access(folder).then(() => true, () => false); // prettier-ignore

/** Why a record of a format that is read may be refused: it holds several, is deleted, is about something else, or nameless. */
const RIGHTLY =
  /^(?:several \d+|format (?:collection|person|organization|journal|event|deleted|error)|invalid title must be given)/;

test('a corpus of real records has no findings', { skip: isThere ? false : 'the records are not there' }, async () => {
  const results = await readCorpus(folder);
  assert.ok(results.length > 100);
  for (const { path, format, refused, findings } of results) {
    assert.deepEqual(findings, [], path);
    if (/^(?:broken|negative)$/.test(format)) assert.match(refused ?? '', /^format /, path);
    else if (refused) assert.match(refused, RIGHTLY, path);
  }
  const read = results.filter(({ refused }) => !refused).length;
  console.log(`${results.length} files, ${read} read, ${results.length - read} refused`);
});
