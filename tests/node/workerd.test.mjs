// The package in workerd, the runtime of Cloudflare Workers.
import { answering, inWorkerd, skip, startWorker, workerd } from './support/workerd.mjs';
import { readTable, rowsOf, versionsOf } from './support/intl-table.mjs';
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { assertEqualToNode } from './support/runtimes.mjs';

const imports = `
  import * as page from 'publication-card';
  import 'publication-card/define';
  import * as server from 'publication-card/server';
  async function facts() {
    const error = await server.readPublication('{}').catch((caught) => caught);
    return {
      document: typeof document,
      card: typeof page.PublicationCard,
      isSameError: page.PublicationError === server.PublicationError && error instanceof page.PublicationError,
    };
  }`;
const started = skip ? undefined : startWorker({ after }, answering(imports, 'facts()'));

test('all entries can be imported in workerd, and errors are the same in each', { skip }, async () => {
  const { ask } = await started;
  assert.deepEqual(await ask(), { document: 'undefined', card: 'function', isSameError: true });
});

test(
  'a bundle for workerd has each of Lit’s packages once, in the build for places without a document',
  { skip },
  async () => {
    const { files } = await started;
    assert.deepEqual(files.filter((path) => /node_modules\/(?:@lit|lit)/.test(path)), []); // prettier-ignore
    assert.equal(files.filter((path) => /lit-html/.test(path)).length, 1);
  },
);

test('workerd writes records of every format in every language as Node does, but for the data of Intl that docs/server.md names', { skip }, async (t) => {
  const differences = await assertEqualToNode(inWorkerd(t));
  const { versions, rows } = await readTable();
  const here = versionsOf({ Node: process.versions.node, workerd: workerd.version }).split(', ');
  if (!here.every((each) => versions.includes(each))) return t.diagnostic(`the data was compared with ${versions}, not ${here}`);
  assert.deepEqual(rowsOf('workerd', differences), rows.filter(([name]) => name === 'workerd'));
}); // prettier-ignore
