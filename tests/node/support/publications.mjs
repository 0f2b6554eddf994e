// Every publication of the records at hand, a collection a test.
import { dist, root } from './dist.mjs';
import { join, relative } from 'node:path';
import { collections as records } from '../../collections.mjs';
import { readFileOf } from '../../../scripts/corpus.mjs';

const server = await import(join(dist, 'server', 'index.js'));

/** Publications, each with the path of its file. */
async function publicationsOf(paths) {
  const found = [];
  for (const path of paths)
    for (const publication of (await readFileOf(path, server)).publications ?? [])
      found.push([relative(root, path), publication]);
  return found;
}

/** The collections of records, read: `publications` has the path of a file and what it says, in the order of the files. */
export const collections = [];
for (const { name, skip, paths } of records)
  collections.push({ name, skip, publications: await publicationsOf(paths) });
