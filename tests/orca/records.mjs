// What Orca was heard to say, written down: a folder an engine, a file a state, a line a phrase.
import { format, resolveConfig } from 'prettier';
import { readFile, writeFile } from 'node:fs/promises';
import { table } from '../../scripts/table.mjs';

const here = (path) => new URL(path, import.meta.url);
const versions = here('versions.txt');
const document = here('../../docs/accessibility.md');

/** The file of a state in an engine. */
export const fileOf = (engine, name) => here(`${engine}/${name.replace(/[, ]+/g, '-')}.txt`);

/** What is written down of a state; nothing where it is new. */
export const recorded = (engine, name) => readFile(fileOf(engine, name), 'utf8').catch(() => '');

/** The programs that said what is written down. */
export const versionsThere = async () => (await readFile(versions, 'utf8').catch(() => '')).trim().split('\n');
export const keepVersions = (names) => writeFile(versions, `${names.join('\n')}\n`);

/** Writes when and by what all of it was said into the document. */
export async function keepSection(rows) {
  const text = await readFile(document, 'utf8');
  const said = `Heard on ${new Date().toISOString().slice(0, 10)}.\n\n${table(['Browser', 'Screen reader', 'States', 'Phrases'], rows)}`; // prettier-ignore
  const filled = text.replace(/(?<=<!-- orca -->)[^]*(?=<!-- \/orca -->)/, () => `\n\n${said}\n\n`);
  await writeFile(document, await format(filled, { ...(await resolveConfig(document)), parser: 'markdown' }));
}
