// The examples of docs/frameworks.md, bundled for pages as they stand there.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { blocksOf } from '../node/support/snippets.mjs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { pageFiles } from './bundle.mjs';
import { root } from '../../scripts/server.mjs';
import { tmpdir } from 'node:os';

const document = 'docs/frameworks.md';

/** The example of a framework: the first block of code under a heading with its name. */
async function exampleOf(name) {
  const text = await readFile(join(root, document), 'utf8');
  const section = text.split(/^## /m).find((each) => each.split('\n', 1)[0].split(/ and |, /).includes(name)); // prettier-ignore
  const [block] = blocksOf(document, section ?? '');
  if (!block) throw new Error(`${document} has no example of ${name}`);
  return block;
}

/**
 * What a server answers for the app that shows the example of a framework.
 *
 * @param {import('./small.mjs').Framework} framework
 */
export async function exampleFiles({ name, example, modules, forPage }) {
  const { language, code } = await exampleOf(name);
  const folder = await mkdtemp(join(tmpdir(), 'publication-card-'));
  const file = join(folder, `Report.${language}`);
  await writeFile(file, code);
  const options = { ...forPage, alias: { example: file }, nodePaths: [fileURLToPath(modules)] };
  return pageFiles(example, options).finally(() => rm(folder, { recursive: true }));
}
