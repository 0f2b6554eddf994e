// The built files, as tests look at them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/server.mjs';
import { script } from './answers.mjs';

export { root };
export const dist = join(root, 'dist');

/** The files for script tags: entries and chunks, without the copies of the entries that have the version in their names. */
export const bundleFiles = async () =>
  (await readdir(dist)).filter((name) => /^publication-card(?:\.global|-.*)?\.js$/.test(name));

export const readDist = (name) => readFile(join(dist, name), 'utf8');

/** A copy of the files for script tags under another folder, for `overrides`; `change` may alter their text. */
export async function distCopy(folder, change = (text) => text) {
  const names = await bundleFiles();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [`${folder}/${name}`, script(change(await readDist(name)))])),
  );
}
