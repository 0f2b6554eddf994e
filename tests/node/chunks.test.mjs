// The files that a script loads fit together: what one takes from another, that one has.
import { bundleFiles, root } from './support/dist.mjs';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';

const files = (await bundleFiles()).filter((name) => !name.includes('.global.'));

test('there are files', () => assert.ok(files.length > 30));

for (const name of files)
  test(`${name.replace(/-\w{8}\.js$/, '')} takes nothing that is not there`, async () => {
    // Links are made before anything runs, so a missing name is a SyntaxError; without a DOM others may come, and tell nothing.
    const error = await import(pathToFileURL(join(root, 'dist', name))).then(
      () => undefined,
      (reason) => reason,
    );
    assert.ok(!(error instanceof SyntaxError), `${error}`);
  });
