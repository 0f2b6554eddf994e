// The pictures that the cards are compared with, and what is written where one of them differs.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { compare } from './compare.mjs';
import { relative } from 'node:path';
import { root } from '../../scripts/server.mjs';
import { toPalette } from '../../scripts/palette.mjs';

const folder = `${root}tests/visual/pictures`;
const versionFile = `${folder}/chromium.txt`;

/** The command that takes the pictures anew. */
export const command = 'npm run visual -- --write';

/** The names of the pictures that are there. */
export const picturesThere = async () =>
  (await readdir(folder)).filter((name) => name.endsWith('.png')).map((name) => name.slice(0, -'.png'.length));

/** Which browser took them, as it calls itself. */
export const versionThere = () => readFile(versionFile, 'utf8').then((text) => text.trim(), () => ''); // prettier-ignore

/**
 * Compares a picture with the one that is there. Where they differ, the picture and the difference are written beside each
 * other as `<name>.actual.png` and `<name>.diff.png`.
 *
 * @param name of the state
 * @param picture PNG
 * @param out the folder for what is written
 * @returns undefined where they are the same, or else a sentence that names the files
 */
export async function judge(name, picture, out = `${root}.tmp/visual`) {
  const [actual, diff] = ['actual', 'diff'].map((kind) => `${out}/${name}.${kind}.png`);
  await Promise.all([rm(actual, { force: true }), rm(diff, { force: true }), mkdir(out, { recursive: true })]);
  const expected = await readFile(`${folder}/${name}.png`).catch(() => undefined);
  const difference = expected ? compare(picture, expected) : { what: 'there is no picture of it yet' };
  if (!difference) return undefined;
  await writeFile(actual, picture);
  if (difference.diff) await writeFile(diff, difference.diff);
  const see = (difference.diff ? [actual, diff] : [actual]).map((file) => relative(root, file)).join(' and ');
  return `${name}: ${difference.what}. See ${see}. Where this is meant: ${command}`;
}

/** Keeps a picture, with a palette. What the palette changes of it is far below what is compared. */
export async function keep(name, picture) {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.png`, toPalette(picture));
}

/** Keeps which browser took them. */
export const keepVersion = (version) => writeFile(versionFile, `${version}\n`);

/** Removes pictures that belong to nothing. */
export const remove = (names) => Promise.all(names.map((name) => rm(`${folder}/${name}.png`)));
